// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include <array>
#include <string_view>
#include <utility>

namespace docsweep {

namespace {

    constexpr int kNumbers = 1200; ///< of all subjects together

    /// As it stands in cause.h, in which a name is written once: HostUnknown. Of a number that has no name the compiler
    /// writes a cast, "(docsweep::CauseKind)117".
    template <CauseKind kind> std::string_view enumeratorName()
    {
#ifdef _MSC_VER
        const std::string_view said = __FUNCSIG__;
        const size_t end = said.rfind(">(");
#else
        const std::string_view said = __PRETTY_FUNCTION__;
        const size_t end = said.find_first_of(";]", said.find("kind = "));
#endif
        const size_t begin = said.find_last_of(":)", end - 1) + 1;
        const std::string_view name = said.substr(begin, end - begin);
        return name.front() >= 'A' && name.front() <= 'Z' ? name : std::string_view();
    }

    template <size_t... numbers> auto namesOf(std::index_sequence<numbers...>)
    {
        return std::array<std::string_view, sizeof...(numbers)>{enumeratorName<CauseKind(numbers)>()...};
    }

} // namespace

QString causeName(CauseKind kind)
{
    if (kind == CauseKind::Unknown || int(kind) < 0 || int(kind) >= kNumbers)
        return {};
    static const auto names = namesOf(std::make_index_sequence<kNumbers>());
    QString name;
    for (const char letter : names[size_t(kind)]) {
        const QChar c = QLatin1Char(letter);
        if (c.isUpper() && !name.isEmpty())
            name += u'-';
        name += c.toLower();
    }
    return name;
}

} // namespace docsweep
