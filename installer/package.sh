#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a release and its Debian packages and archive. Says --help for more.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
install=yes
output="$root/build/packages"
# shellcheck source=installer/steps.sh
source "$here/steps.sh"

while [[ $# -gt 0 ]]; do
    case $1 in
    --no-install) install=no ;;
    --output)
        [[ -n ${2:-} ]] || die "--output needs a folder"
        output=$(realpath -m "$2")
        shift
        ;;
    -h | --help)
        cat <<END
installer/package.sh [--no-install] [--output FOLDER]
Installs what is missing (apt), builds a release, and makes of it, in
  $output
the Debian packages docsweep, docsweep-cli and docsweep-doc, and an archive to unpack anywhere.
  --no-install     installs nothing
  --output FOLDER  puts them there
END
        exit 0
        ;;
    *) die "unknown option: $1 (see --help)" ;;
    esac
    shift
done

cd "$root"
mkdir -p build
log="$root/build/package.log"
: >"$log"

step 1/3 "Packages that are needed"
[[ $install == no ]] || install_missing "$here/packages/build.txt" "$here/packages/package.txt"

step 2/3 "Build (release); the log is $log"
build_release

step 3/3 "Packages in $output"
rm -rf "$output"
pack release "DEB TXZ" "$output"
if command -v lintian >/dev/null; then
    logged lintian --fail-on error,warning "$output"/*.deb
    echo "      lintian finds nothing"
else
    echo "      not looked at by lintian, which is not installed"
fi
(cd "$output" && ls -1s --block-size=KiB -- *.deb *.tar.xz)
