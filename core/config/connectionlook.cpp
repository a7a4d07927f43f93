// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionlook.h"

#include "core/config/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kMark = "DOCSWEEP_MARK"_L1;
    constexpr auto kColour = "DOCSWEEP_COLOUR"_L1;

    QString colourNames()
    {
        QStringList names;
        for (const LookColour colour : kLookColours)
            names << colourName(colour);
        return names.join(", "_L1);
    }

    /// Characters that are printed as nothing, though Unicode counts them among letters and signs.
    bool isBlank(char32_t character)
    {
        return character == 0x034F || character == 0x115F || character == 0x1160 || character == 0x17B4
            || character == 0x17B5 || (character >= 0x180B && character <= 0x180F) || character == 0x2800
            || character == 0x3164 || character == 0xFFA0 || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    /// Nothing that would not be seen, or would turn the text around it.
    bool isPlain(const QString &mark)
    {
        const QList<uint> characters = mark.toUcs4();
        return mark.isValidUtf16() && std::all_of(characters.begin(), characters.end(), [](char32_t character) {
            const QChar::Category category = QChar::category(character);
            return QChar::isPrint(character) && category != QChar::Other_Format && category != QChar::Separator_Line
                && category != QChar::Separator_Paragraph && !isBlank(character);
        });
    }

} // namespace

QLatin1String colourName(LookColour colour)
{
    switch (colour) {
    case LookColour::Red:
        return "red"_L1;
    case LookColour::Orange:
        return "orange"_L1;
    case LookColour::Green:
        return "green"_L1;
    case LookColour::Teal:
        return "teal"_L1;
    case LookColour::Blue:
        return "blue"_L1;
    case LookColour::Purple:
        return "purple"_L1;
    case LookColour::Pink:
        return "pink"_L1;
    case LookColour::Grey:
        return "grey"_L1;
    case LookColour::None:
        break;
    }
    return {};
}

std::optional<LookColour> colourOf(const QString &name)
{
    for (const LookColour colour : kLookColours) {
        if (name.trimmed().compare(colourName(colour), Qt::CaseInsensitive) == 0)
            return colour;
    }
    return std::nullopt;
}

Result<QString> markOf(const FoundValue &value)
{
    const QString mark = value.text.trimmed();
    if (mark.size() > kLongestMark)
        return fail(value.error(
            u"%1 is longer than %2 characters"_s.arg(shown(mark), QString::number(kLongestMark)), u"production"_s));
    if (!isPlain(mark))
        return fail(value.error(u"holds a character that cannot be seen"_s, u"production"_s));
    return mark;
}

Result<LookColour> colourOf(const FoundValue &value)
{
    if (const std::optional<LookColour> colour = colourOf(value.text))
        return *colour;
    return fail(value.error(CauseKind::SettingChoice, {colourNames(), {}, shown(value.text)}, u"red"_s));
}

Result<> checkMark(const QString &mark)
{
    FoundValue found;
    found.name = kMark;
    found.text = mark;
    const Result<QString> fit = markOf(found);
    return fit ? Result<>() : fail(fit.error());
}

ConnectionLook lookIn(const QMap<QString, QString> &values)
{
    const QString mark = values.value(kMark).trimmed();
    const bool isFit = mark.size() <= kLongestMark && isPlain(mark);
    return {isFit ? mark : QString(), colourOf(values.value(kColour)).value_or(LookColour::None)};
}

void setLook(QMap<QString, QString> &values, const ConnectionLook &look)
{
    for (const auto &[name, text] : {std::pair(kMark, look.mark), std::pair(kColour, QString(colourName(look.colour)))})
        text.isEmpty() ? (void)values.remove(name) : (void)values.insert(name, text);
}

ConnectionLook offeredLook(const QString &name)
{
    static const QRegularExpression kProduction(
        uR"((?:\A|[^a-z])(?:prod|production|prd|live)(?:\z|[^a-z]))"_s, QRegularExpression::CaseInsensitiveOption);
    return kProduction.match(name).hasMatch() ? ConnectionLook{u"production"_s, LookColour::Red} : ConnectionLook{};
}

QString projectText(const QString &project, const ConnectionLook &look)
{
    if (project.isEmpty() || look.mark.isEmpty())
        return project + look.mark;
    if (project.compare(look.mark, Qt::CaseInsensitive) == 0)
        return project;
    return u"%1 (%2)"_s.arg(project, look.mark);
}

QString projectText(const Settings &settings)
{
    return projectText(settings.project, settings.look);
}

} // namespace docsweep
