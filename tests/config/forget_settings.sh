#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# forget_settings of installer/steps.sh drops every name that the loader knows: forget_settings.sh SOURCE_DIR
set -euo pipefail

root=$1
mapfile -t names < <(sed -n '/ kNames\b/,/;/p' "$root/core/config/settingnames.cpp" | grep -o '"[A-Z_]*"_L1' | cut -d'"' -f2)
[[ ${#names[@]} -ge 23 ]] || {
    echo "only ${#names[@]} names were found in core/config/settingnames.cpp"
    exit 1
}
for name in "${names[@]}"; do
    export "$name=somebody's real one"
done
# shellcheck source=installer/steps.sh
source "$root/installer/steps.sh"
forget_settings
for name in "${names[@]}"; do
    [[ -z ${!name+set} ]] || {
        echo "$name is still set"
        exit 1
    }
done
echo "all ${#names[@]} settings were forgotten"
