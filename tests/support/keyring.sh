#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a session bus and an unlocked keyring of its own: keyring.sh PROGRAM [ARGUMENT…]
# Both end with the program. Nothing of the caller's own keyring is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" XDG_DATA_HOME="$folder/data" XDG_RUNTIME_DIR="$folder/run" XDG_CACHE_HOME="$folder/cache"
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" "$XDG_CACHE_HOME"
dbus-run-session -- bash -c '
    gnome-keyring-daemon --foreground --unlock --components=secrets <<<"" >/dev/null 2>&1 &
    keyring=$!
    trap "kill $keyring; wait $keyring" EXIT
    for try in {1..100}; do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q true && break
        sleep 0.1
    done
    "$@"' bash "$@"
