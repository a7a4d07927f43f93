// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

QString describeBytes(qint64 bytes)
{
    if (bytes < 0)
        return u'-' + describeBytes(-bytes);
    if (bytes < 1024)
        return QString::number(bytes) + (bytes == 1 ? u" byte"_s : u" bytes"_s);
    static constexpr std::array kUnits{"KB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    double value = double(bytes) / 1024;
    size_t unit = 0;
    while (value >= 1023.95 && unit + 1 < kUnits.size()) { // 1023.95 would be shown as 1024.0
        value /= 1024;
        ++unit;
    }
    return QString::number(value, 'f', 1) + u' ' + kUnits[unit];
}

} // namespace docsweep
