# SPDX-License-Identifier: GPL-3.0-or-later
# What differs between the packages; read by cpack once for each.
if(CPACK_GENERATOR STREQUAL "TXZ")
    set(CPACK_PACKAGING_INSTALL_PREFIX "") # docsweep-VERSION-SYSTEM/bin, to be unpacked anywhere
endif()
