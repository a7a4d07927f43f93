#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X server and a session bus of its own: ondesktop.sh PROGRAM [ARGUMENT…]
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION
folder=$(mktemp -d)
mkdir -m 700 "$folder/run" "$folder/config"
XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/config" HOME="$folder" \
    dbus-run-session -- sh "$(dirname "$0")/onxvfb.sh" "$@"
code=$?
rm -rf "$folder"
exit "$code"
