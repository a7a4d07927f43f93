#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X server of its own with a window manager: onxvfb.sh PROGRAM [ARGUMENT…]
exec xvfb-run -a -s "-screen 0 1400x1000x24" sh -c 'openbox >/dev/null 2>&1 & manager=$!; "$@"; code=$?; kill "$manager"; exit "$code"' sh "$@"
