#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether every patch beside this file still fits the sources; changes nothing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
failed=0
for patch in "$here"/*.patch; do
    patch -p1 -s -F0 --dry-run -d "$here/../../.." <"$patch" || { echo "$(basename "$patch") does not fit any more"; failed=1; }
done
exit $failed
