#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds docsweep and opens it on a folder of made-up documents. Says --help for more.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
demo="${XDG_DATA_HOME:-${HOME:-/root}/.local/share}/docsweep-demo"
install=yes
# shellcheck source=installer/steps.sh
source "$here/steps.sh"

while [[ $# -gt 0 ]]; do
    case $1 in
    --no-install) install=no ;;
    --demo)
        [[ -n ${2:-} ]] || die "--demo needs a folder"
        demo=$(realpath -m "$2")
        shift
        ;;
    -h | --help)
        cat <<END
installer/run.sh [--no-install] [--demo FOLDER]
Installs what is missing (apt), builds a release, makes demo data once in
  $demo
and opens the console on it; without a display it does the whole job on the command line.
  --no-install   installs nothing
  --demo FOLDER  keeps the demo data there; an existing demo is used again
END
        exit 0
        ;;
    *) die "unknown option: $1 (see --help)" ;;
    esac
    shift
done

# The demo must never meet a database that the environment names.
forget_settings
export DOCSWEEP_HOME="$demo/home"
if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi

cd "$root"
mkdir -p build
log="$root/build/run.log"
: >"$log"

step 1/4 "Packages"
[[ $install == no ]] || install_missing "$here/packages/build.txt"

step 2/4 "Build (release); the log is $log"
configure release -DDOCSWEEP_BUILD_TESTS=OFF -DDOCSWEEP_BUILD_BENCHMARKS=OFF
logged cmake --build --preset release --parallel "$(nproc)" --target docsweep --target docsweep-cli
cli="$root/build/release/app/cli/docsweep-cli"
console="$root/build/release/app/gui/docsweep"

step 3/4 "Demo data in $demo"
if [[ ! -e $demo/.env ]]; then
    mkdir -p "$(dirname "$demo")"
    logged "$cli" demo "$demo"
fi
cd "$demo"

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    step 4/4 "The console"
    status=0
    "$console" || status=$?
    exit "$status"
fi

step 4/4 "No display: the whole job on the command line"
picture="$demo/docsweep.png"
show() {
    printf '\n$ docsweep-cli %s\n' "$*"
    local status=0
    "$cli" "$@" || status=$?
    # 3: done in part, which is an outcome and said as such
    [[ $status -eq 0 || $status -eq 3 ]] || exit "$status"
}
show cleanup_files --stats
show cleanup_files --dry-run
QT_QPA_PLATFORM=offscreen logged "$console" --screenshot "$picture"
show cleanup_files
show cleanup_files --stats
printf '\nA picture of the window, as it was before the cleanup: %s\n' "$picture"
