# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# What the scripts of this project share; to be sourced by bash. `log` names the file that commands write to.

die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# step N/M TEXT
step() {
    printf '[%s] %s\n' "$1" "$2"
}

# Runs a command into the log; when it fails, shows the log's end and gives up.
logged() {
    printf '\n$ %s\n' "$*" >>"$log"
    if ! "$@" >>"$log" 2>&1; then
        printf 'This failed: %s\nThe end of %s:\n' "$*" "$log" >&2
        tail -n 40 "$log" >&2
        exit 1
    fi
}

# Drops every setting of docsweep that the caller's environment holds: neither a demo nor a test may meet a real store.
# Every name that core/config knows must go; tests/config/forget_settings.sh compares.
forget_settings() {
    unset "${!SUPABASE_@}" "${!DOCSWEEP_@}" DATABASE_URL STORAGE_ROOT CLEANUP_INTERVAL_HOURS AUTO_CLEANUP_ENABLED \
        STORAGE_CLEANUP_ENABLED MAX_STORAGE_SIZE_MB
}

# Whether a program that this package is wanted for is there without it: Node.js from elsewhere brings npm along, and
# Debian's npm would replace both.
comes_otherwise() {
    case $1 in
        nodejs) command -v node >/dev/null ;;
        npm) command -v npm >/dev/null ;;
        *) false ;;
    esac
}

# The packages named in these files that are not installed, one a line.
missing_packages() {
    local package
    sed 's/#.*//; s/[[:space:]]//g; /^$/d' "$@" | sort -u | while read -r package; do
        comes_otherwise "$package" && continue
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

# Installs what is missing of the packages named in these files, and nothing when nothing is.
install_missing() {
    local missing as_root=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        die "This is no Debian: install the equivalents of $* yourself and say --no-install."
    fi
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] && return
    echo "      installing ${#missing[@]}: ${missing[*]}"
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null \
            || die "Packages are missing and there is no sudo. As root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    logged "${as_root[@]}" apt-get update
    logged "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${missing[@]}"
}

# install_node_packages FROM TO: what FROM/package-lock.json names into TO/node_modules, unless it is there already.
install_node_packages() {
    local from=$1 to=$2
    cmp -s "$from/package-lock.json" "$to/installed-lock.json" && [[ -d $to/node_modules ]] && return
    command -v npm >/dev/null || die "There is no npm, which the tests of $from need: install nodejs and npm."
    echo "      installing the npm packages of $from"
    mkdir -p "$to"
    rm -f "$to/installed-lock.json"
    cp "$from/package.json" "$from/package-lock.json" "$from/.npmrc" "$to"
    (logged npm ci --prefix "$to") \
        || die "The npm packages of $from could not be installed. Does this machine reach an npm registry?"
    cp "$from/package-lock.json" "$to/installed-lock.json"
}

# configure PRESET ARGUMENTS…: the presets ask for ccache and mold, which a machine may lack that installs nothing.
configure() {
    local preset=$1 extra=()
    shift
    command -v ccache >/dev/null || extra+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    command -v mold >/dev/null || extra+=(-DCMAKE_EXE_LINKER_FLAGS=)
    logged cmake --preset "$preset" "${extra[@]}" "$@"
}

# Builds what the packages hold, as they hold it: the release preset, without tests and benchmarks. ARGUMENTS go to cmake.
build_release() {
    configure release -DDOCSWEEP_BUILD_TESTS=OFF -DDOCSWEEP_BUILD_BENCHMARKS=OFF "$@"
    logged cmake --build --preset release --parallel "$(nproc)" --target packaged
}

# pack PRESET GENERATORS OUTPUT ARGUMENTS…: packages (DEB) and archives (TXZ) of what was built; the rest goes to cpack.
pack() {
    local preset=$1 generators=$2 output=$3 generator
    shift 3
    mkdir -p "$output"
    for generator in $generators; do
        logged cpack --config "build/$preset/CPackConfig.cmake" -G "$generator" -B "$output" "$@"
    done
    rm -rf "$output/_CPack_Packages"
}
