// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storedcause.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

QString aboutText(const Cause &cause)
{
    if (cause.about.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(cause.about)).toJson(QJsonDocument::Compact));
}

Cause storedCause(qint64 number, const QString &about)
{
    const auto kind = CauseKind(int(number));
    if (number != int(number) || causeRow(kind) == nullptr)
        return {};
    Cause cause{kind, {}};
    if (about.isEmpty())
        return cause;
    const QJsonArray list = QJsonDocument::fromJson(about.toUtf8()).array();
    for (const QJsonValue each : list)
        cause.about.append(each.toString());
    return cause;
}

Why storedWhy(const QString &text, qint64 number, const QString &about)
{
    Cause cause = storedCause(number, about);
    if (!text.isEmpty())
        return {text, std::move(cause)};
    if (number == 0 || cause.isKnown())
        return cause;
    // Its sentence was never written down: it was that of a table which is not this one's.
    return u"a cause that only a newer docsweep knows (%1 %2)"_s.arg(QString::number(number), about).trimmed();
}

QString wordsBeside(const Why &why)
{
    return why.cause.isKnown() && why.text == sentenceOf(why.cause) ? QString() : why.text;
}

} // namespace docsweep
