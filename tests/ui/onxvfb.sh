#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X server of its own with a window manager: onxvfb.sh PROGRAM [ARGUMENT…]
# A window mapped before the window manager is up may never be exposed.
exec xvfb-run -a -s "-screen 0 1400x1000x24" sh -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    tries=0
    until xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id" || [ "$tries" -ge 300 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
    "$@"
    code=$?
    kill "$manager"
    exit "$code"' sh "$@"
