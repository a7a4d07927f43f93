#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether the simulation sees what it is there for: puts one wrong rule after the other into a copy of the sources,
# builds the simulation, and expects it to find the fault that the patch names in its first line. Where that line names
# a test instead ("Test: tst_givingup"), this one has to fail.
#   tests/simulation/mutants/try.sh [PATCH…]      all of them where none is named
#   WORLDS=4000 …                                 how many worlds each may take
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
worlds=${WORLDS:-4000}
[ $# -gt 0 ] || set -- "$here"/*.patch

mkdir "$work/source"
tar -C "$source" --exclude=./build --exclude=./.git -cf - . | tar -C "$work/source" -xf -
export CCACHE_BASEDIR="$work" CCACHE_NOHASHDIR=1
cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g0 \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)" -DDOCSWEEP_BUILD_GUI=OFF >"$work/log"

play() {
    ninja -C "$work/build" simulation >"$work/log" 2>&1 || { cat "$work/log"; exit 2; }
    "$work/build/tests/simulation/simulation" --worlds "$worlds" --no-shrink >"$work/found" 2>&1
}

passes() {
    ninja -C "$work/build" "$1" >"$work/log" 2>&1 || { cat "$work/log"; exit 2; }
    ctest --test-dir "$work/build" -R "^$1\$" >"$work/found" 2>&1
}

failed=0
for patch in "$@"; do
    test=$(sed -n '1s/^Test: *//p' "$patch")
    if [ -n "$test" ]; then
        patch -p1 -s -d "$work/source" <"$patch"
        if passes "$test"; then
            echo "NOT SEEN  $(basename "$patch")"
            failed=1
        else
            echo "seen      $(basename "$patch"): $test"
        fi
        patch -p1 -s -R -d "$work/source" <"$patch"
        if ! passes "$test"; then
            echo "WRONG     $test fails without $(basename "$patch")"
            failed=1
        fi
        continue
    fi
    kind=$(sed -n '1s/^Fault: *//p' "$patch")
    patch -p1 -s -d "$work/source" <"$patch"
    if play; then
        echo "NOT SEEN  $(basename "$patch")"
        failed=1
    elif grep -Eq ": ($kind): " "$work/found"; then
        echo "seen      $(basename "$patch"): $(grep -Em1 ": ($kind): " "$work/found")"
    else
        echo "OTHERWISE $(basename "$patch"): $(head -n 1 "$work/found")"
        failed=1
    fi
    patch -p1 -s -R -d "$work/source" <"$patch"
done
if ! play; then
    echo "WRONG     without any of them: $(head -n 1 "$work/found")"
    failed=1
fi
exit $failed
