#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a session bus and an unlocked keyring of its own: keyring.sh PROGRAM [ARGUMENT…]
# Both end with the program. Nothing of the caller's own keyring is seen.
set -eu
folder=$(mktemp -d)
# The keyring ends after the bus, and until then it writes.
trap 'for try in 1 2 3 4 5; do rm -rf "$folder" 2>/dev/null && break; sleep 0.2; done' EXIT
export HOME="$folder" XDG_DATA_HOME="$folder/data" XDG_RUNTIME_DIR="$folder/run" XDG_CACHE_HOME="$folder/cache"
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" "$XDG_CACHE_HOME"
dbus-run-session -- bash -c '
    printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"' bash "$@"
