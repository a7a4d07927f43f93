// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/objects/faultplan.h" // one plan counts the calls of every kind of store
