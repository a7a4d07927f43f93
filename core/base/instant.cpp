// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

    struct Parts {
        year_month_day date;
        hh_mm_ss<microseconds> time;
    };

    Parts split(Instant instant)
    {
        const auto day = floor<days>(instant);
        return {year_month_day{day}, hh_mm_ss<microseconds>{instant - day}};
    }

    QString seconds(const Parts &parts, QChar between)
    {
        return QString::asprintf("%04d-%02u-%02u%c%02d:%02d:%02d", int(parts.date.year()), unsigned(parts.date.month()),
            unsigned(parts.date.day()), between.toLatin1(), int(parts.time.hours().count()),
            int(parts.time.minutes().count()), int(parts.time.seconds().count()));
    }

    QString fraction(const Parts &parts)
    {
        return QString::asprintf(".%06d", int(parts.time.subseconds().count()));
    }

    /// Reads texts from left to right; every step says whether it was there.
    class Reader {
    public:
        explicit Reader(QByteArrayView text)
            : m_text(text)
        {
        }
        bool atEnd() const { return m_at == m_text.size(); }
        char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
        bool take(char wanted)
        {
            if (peek() != wanted || atEnd())
                return false;
            ++m_at;
            return true;
        }
        std::optional<int> digits(int count)
        {
            int value = 0;
            for (int i = 0; i < count; ++i) {
                if (peek() < '0' || peek() > '9')
                    return {};
                value = value * 10 + (m_text[m_at++] - '0');
            }
            return value;
        }
        /// One or more digits as millionths; further digits are passed over.
        std::optional<int> millionths()
        {
            int value = 0;
            int count = 0;
            for (; peek() >= '0' && peek() <= '9'; ++m_at, ++count) {
                if (count < 6)
                    value = value * 10 + (m_text[m_at] - '0');
            }
            if (count == 0)
                return {};
            for (; count < 6; ++count)
                value *= 10;
            return value;
        }

    private:
        QByteArrayView m_text;
        qsizetype m_at = 0;
    };

    std::optional<minutes> readZone(Reader &reader)
    {
        if (reader.atEnd() || reader.take('Z') || reader.take('z'))
            return minutes{0};
        const bool minus = reader.peek() == '-';
        if (!minus && reader.peek() != '+')
            return {};
        reader.take(reader.peek());
        const auto hour = reader.digits(2);
        if (!hour || *hour > 15)
            return {};
        int minute = 0;
        if (!reader.atEnd()) {
            reader.take(':');
            const auto more = reader.digits(2);
            if (!more || *more > 59)
                return {};
            minute = *more;
        }
        const auto total = hours{*hour} + minutes{minute};
        return minus ? -total : total;
    }

} // namespace

QString toIsoUtc(Instant instant)
{
    const Parts parts = split(instant);
    return seconds(parts, u'T') + fraction(parts) + u'Z';
}

QString toDjangoText(Instant instant)
{
    const Parts parts = split(instant);
    const QString text = seconds(parts, u' ');
    return parts.time.subseconds().count() == 0 ? text : text + fraction(parts);
}

std::optional<Instant> parseInstant(QByteArrayView text)
{
    const std::optional<ParsedInstant> parsed = parseInstantAndZone(text);
    return parsed ? std::optional(parsed->instant) : std::nullopt;
}

std::optional<ParsedInstant> parseInstantAndZone(QByteArrayView text)
{
    Reader reader(text.trimmed());
    const auto y = reader.digits(4);
    if (!y || !reader.take('-'))
        return {};
    const auto m = reader.digits(2);
    if (!m || !reader.take('-'))
        return {};
    const auto d = reader.digits(2);
    if (!d || !(reader.take(' ') || reader.take('T') || reader.take('t')))
        return {};
    const auto hour = reader.digits(2);
    if (!hour || !reader.take(':'))
        return {};
    const auto minute = reader.digits(2);
    if (!minute)
        return {};
    std::optional<int> second = 0;
    std::optional<int> micros = 0;
    if (reader.take(':')) {
        second = reader.digits(2);
        if (!second)
            return {};
        if (reader.take('.') || reader.take(','))
            micros = reader.millionths();
        if (!micros)
            return {};
    }
    const bool hasZone = !reader.atEnd();
    const auto zone = readZone(reader);
    const year_month_day date{year{*y}, month{unsigned(*m)}, day{unsigned(*d)}};
    if (!zone || !reader.atEnd() || !date.ok() || *hour > 23 || *minute > 59 || *second > 59)
        return {};
    return ParsedInstant{Instant{sys_days{date}} + hours{*hour} + minutes{*minute} + std::chrono::seconds{*second}
            + microseconds{*micros} - *zone,
        hasZone};
}

QString describeDuration(Duration duration)
{
    if (duration < Duration::zero())
        return u'-' + describeDuration(-duration);
    struct Unit {
        std::chrono::seconds length;
        QLatin1String name;
    };
    static constexpr std::array kUnits{Unit{days{1}, "d"_L1}, Unit{hours{1}, "h"_L1}, Unit{minutes{1}, "min"_L1},
        Unit{std::chrono::seconds{1}, "s"_L1}};
    auto rest = floor<std::chrono::seconds>(duration);
    if (rest.count() == 0 && duration.count() > 0)
        return QString::number(double(duration.count()) / 1000.0, 'g', 3) + " ms"_L1;
    for (size_t i = 0; i < kUnits.size(); ++i) {
        const auto count = rest / kUnits[i].length;
        if (count == 0 && i + 1 < kUnits.size())
            continue;
        QString text = QString::number(count) + u' ' + kUnits[i].name;
        rest -= count * kUnits[i].length;
        if (i + 1 < kUnits.size() && rest >= kUnits[i + 1].length)
            text += u' ' + QString::number(rest / kUnits[i + 1].length) + u' ' + kUnits[i + 1].name;
        return text;
    }
    return {};
}

std::optional<Instant> laterOf(std::optional<Instant> a, std::optional<Instant> b)
{
    if (!a)
        return b;
    if (!b)
        return a;
    return std::max(*a, *b);
}

} // namespace docsweep
