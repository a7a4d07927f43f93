#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the units of a build directory: tests/style/tidy.sh [BUILD_DIR [REGEX]]
# REGEX picks files, "core/journal/" for example; without it everything but generated files is looked at.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(realpath "${1:-$root/build/dev}")
regex=${2:-.}
tidy=$(command -v clang-tidy-14 || command -v clang-tidy) || {
    echo "clang-tidy is not installed (installer/packages/test.txt)" >&2
    exit 1
}

mapfile -t files < <(
    sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" \
        | grep -v '_autogen/\|/build/\|\.rcc/' | sed "s|^$root/||" | grep -E -- "$regex" | sort -u
)
[[ ${#files[@]} -gt 0 ]] || {
    echo "no unit of $build matches $regex" >&2
    exit 1
}
cd "$root"
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" "$tidy" -p "$build" --quiet 2> >(grep -v 'warnings generated\.$' >&2)
echo "clang-tidy: ${#files[@]} units are as they should be"
