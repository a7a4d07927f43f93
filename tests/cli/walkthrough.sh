#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What admins know by heart: make test data, look, clean them, prove it, and test it all in one go.
docsweep-cli test_cleanup --create-test-data
docsweep-cli cleanup_files --dry-run
docsweep-cli cleanup_files --session test_cleanup_session_123
docsweep-cli cleanup_files --stats
docsweep-cli test_cleanup
