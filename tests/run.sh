#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds everything and runs every suite; ends with ctest's summary, the slowest suites and the
# time of each phase. Fails also where a test was skipped that tests/skips.txt does not name. At last a short look at speed,
# which fails nothing. With --no-install it installs nothing; with --no-packages it makes no packages, and the tests that
# install them are skipped. Other arguments go to ctest, and there is no look at speed then:
# tests/run.sh --no-packages -R tst_loader
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
install=yes
packages=yes
lacks=()
while [[ ${1:-} == --no-install || ${1:-} == --no-packages ]]; do
    if [[ $1 == --no-install ]]; then install=no; else packages=no; fi
    lacks+=("$1")
    shift
done
# shellcheck source=installer/steps.sh
source "$root/installer/steps.sh"

cd "$root"
mkdir -p build
log="$root/build/tests.log"
: >"$log"

phases=()
begun=0
# phase N/M TEXT: a step whose time is told at the end.
phase() {
    end_phase
    step "$1" "$2"
    begun=$SECONDS
    phases+=("$2")
}
end_phase() {
    [[ ${#phases[@]} -gt 0 ]] || return 0
    phases[-1]=$(printf '%2d:%02d  %s' $(((SECONDS - begun) / 60)) $(((SECONDS - begun) % 60)) "${phases[-1]%%;*}")
}

phase 1/5 "What is needed"
if [[ $install == yes ]]; then
    install_missing installer/packages/build.txt installer/packages/package.txt installer/packages/test.txt
    install_node_packages tests/supabase/client build/node
fi

# As a release, but the tests themselves are not optimised, and several sources are compiled at a time: a third of the time of dev
# where no compiler's cache has anything yet. The warnings of a release are errors too, and its programs are those that are tried
# and packed.
phase 2/5 "Build (ci); the log is $log"
configure ci
logged cmake --build --preset ci --parallel "$(nproc)"

phase 3/5 "Packages of it"
rm -rf build/packages build/packages-before
if [[ $packages == yes ]]; then
    pack ci "DEB TXZ" build/packages
    pack ci DEB build/packages-before -D CPACK_PACKAGE_VERSION=0.0.9
fi

phase 4/5 "Tests"
# A database or storage of the caller is nothing for a test; nor is a umask that leaves its files open to others.
base=${DOCSWEEP_BASE:-}
forget_settings
[[ -z $base ]] || export DOCSWEEP_BASE=$base # no setting: tests/style/tidychanged.py asks for it
umask 022
junit="$root/build/tests.xml"
failed=0
# More at a time than there are cores: most of a test's time is waiting for a database, a time limit or a window. Those that
# work themselves, or are timed, take more than one place (PROCESSORS in their CMakeLists.txt).
ctest --preset ci --parallel "$((3 * $(nproc)))" --output-on-failure --no-tests=error --output-junit "$junit" \
    --test-output-size-passed 4000000 "$@" || failed=$?
echo
tests/outcome.py "${lacks[@]}" "$junit" tests/skips.txt || failed=1

# A look at what a change did to speed; tests/bench/table.py measures it. Figures of a busy machine fail nothing.
if [[ $# -eq 0 ]]; then
    phase 5/5 "Benchmarks, short"
    xvfb-run -a tests/bench/table.py build/ci --short --only local,start || true
fi
end_phase
printf '\nThe time of each phase:\n'
printf '    %s\n' "${phases[@]}"
exit "$failed"
