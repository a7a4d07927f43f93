// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include "core/base/storedcause.h"
#include "core/sweep/limits.h"
#include "ui/words/causewords.h"
#include "ui/words/confirmtexts.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::ErrorWords)
    };

    /// The kind alone, and whose it is, where nothing closer is known.
    ErrorWords kindWords(const Error &error)
    {
        const CauseSubject subject = causeSubject(error.cause.kind);
        const bool ofStorage = subject == CauseSubject::Storage || subject == CauseSubject::Files;
        const bool ofDatabase = subject == CauseSubject::Database;
        switch (error.kind) {
        case ErrorKind::Cancelled:
            return {Words::tr("It was stopped."), {}, {}};
        case ErrorKind::NotFound:
            return {Words::tr("Something that is needed was not found."),
                Words::tr("Check in Settings that the database, the folder and the bucket are correct."), {}};
        case ErrorKind::Unauthorized:
            return {ofDatabase ? Words::tr("The database refuses access.") : Words::tr("Access was refused."),
                Words::tr("Check the key, the user, the password and their permissions."), {}};
        case ErrorKind::Unavailable:
            return {ofStorage    ? Words::tr("The storage does not answer.")
                    : ofDatabase ? Words::tr("The database does not answer.")
                                 : Words::tr("Something that is needed does not answer."),
                Words::tr("Check that it is running and can be reached from here, then try again."), {}};
        case ErrorKind::Suspended:
            return {Words::tr("The provider has locked the project."),
                Words::tr("Its owner must upgrade the plan or wait for the next billing period."), {}};
        case ErrorKind::Conflict:
            return {Words::tr("Another user or program is using it, or something changed in the meantime."),
                Words::tr("Try again in a moment."), {}};
        case ErrorKind::BadData:
            return {Words::tr("The answer could not be understood."), Words::tr("Check the address and the log."), {}};
        case ErrorKind::BadConfig:
            return {Words::tr("A setting is wrong."), Words::tr("Correct it in Settings."), {}};
        case ErrorKind::LimitReached:
            return {Words::tr("A safety limit stopped it before anything was deleted."), {}, {}};
        case ErrorKind::Io:
            return {Words::tr("The disk or its file system is failing."),
                Words::tr("Check that it has free space and can be written to, then try again."), {}};
        }
        return {};
    }

    bool says(const QString &said, const QString &about)
    {
        bool isCount = false;
        const qint64 count = about.toLongLong(&isCount);
        return said.contains(about) || (isCount && said.contains(formatCount(count)));
    }

    /// Core's own text where it says more than was said: in other words than its cause has, or about something else.
    QString more(const Why &why, const QString &said)
    {
        if (!wordsBeside(why).isEmpty())
            return why.text;
        const bool isAllSaid = std::ranges::all_of(
            why.cause.about, [&said](const QString &about) { return about.isEmpty() || says(said, about); });
        return isAllSaid ? QString() : why.text;
    }

    /// "--hours 1": it is the same in every language.
    QString exampleText(const Cause &cause)
    {
        const QString example = exampleOf(cause);
        return example.isEmpty() ? QString() : Words::tr("Example: %1").arg(example);
    }

} // namespace

QString together(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Words::tr("%1 %2", "two sentences, one after the other").arg(first, second);
}

QString limitSentences(const Why &limits)
{
    QString sentences;
    for (const LimitTrip &trip : limitTripsOf(limits.cause))
        sentences = together(sentences, limitText(trip));
    return sentences.isEmpty() ? Words::tr("An older docsweep noted them in English; see the technical details.")
                               : sentences;
}

QString limitDetail(const Why &limits)
{
    return limitTripsOf(limits.cause).empty() ? limits.text : QString();
}

ErrorWords causeWords(const Why &why)
{
    const Cause &cause = why.cause;
    ErrorWords words;
    if (cause.kind == CauseKind::Limit) {
        words.headline = limitTripsOf(cause).empty()
            ? Words::tr("A safety limit stopped it before anything was deleted.")
            : limitSentences(why);
        words.wayOn = Words::tr("Check the list. If it is correct, clean up by hand or raise the limit.");
        words.technical = limitDetail(why);
        return words;
    }
    words = {causeText(cause), causeMend(cause), {}};
    if (words.headline.isEmpty()) // somebody else's words tell more than none
        words.headline = why.text;
    else
        words.technical = more(why, words.headline + words.wayOn);
    return words;
}

ErrorWords errorWords(const Error &error)
{
    ErrorWords words = kindWords(error);
    words.technical = error.text;
    if (error.cause.isKnown()) {
        ErrorWords closer = causeWords(error.why());
        if (!closer.headline.isEmpty())
            words = {closer.headline, closer.wayOn.isEmpty() ? words.wayOn : closer.wayOn, closer.technical};
    }
    if (error.kind == ErrorKind::BadConfig)
        words.wayOn = together(words.wayOn, exampleText(error.cause));
    return words;
}

QString errorSentence(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return together(words.headline, words.wayOn);
}

QString technicalText(const Error &error)
{
    return errorWords(error).technical;
}

Said said(const Error &error)
{
    return {errorSentence(error), technicalText(error)};
}

QString causeSentence(const Why &why)
{
    const ErrorWords words = causeWords(why);
    return together(words.headline, words.wayOn);
}

bool isKnownCause(const Why &why)
{
    return why.cause.isKnown();
}

QString causeDetail(const Why &why)
{
    switch (why.cause.kind) {
    case CauseKind::DocumentsChanged:
    case CauseKind::DocumentsDiffer:
    case CauseKind::GivenUp:
    case CauseKind::HeldSince:
    case CauseKind::InterruptedBefore:
    case CauseKind::InterruptedAfter:
    case CauseKind::NameImpossible:
    case CauseKind::NamedNow:
    case CauseKind::OtherCauses:
    case CauseKind::RowsStay:
    case CauseKind::SessionActive:
    case CauseKind::SessionActiveSometime:
    case CauseKind::SessionCameBack:
    case CauseKind::SessionInUse:
    case CauseKind::SessionLeftAlone:
    case CauseKind::SessionMoved:
    case CauseKind::SessionMovedSometime:
    case CauseKind::SwitchedOff:
    case CauseKind::TimeUnreadable:
    case CauseKind::ItsSessionCameBack:
    case CauseKind::ActivityUnreadable:
    case CauseKind::OutputsKept:
    case CauseKind::ActiveFilesKept:
    case CauseKind::OutsideScope:
    case CauseKind::NotAsked:
    case CauseKind::OldVersionsKept:
    case CauseKind::HidesVersions:
    case CauseKind::Unconfirmed:
        return {};
    default:
        return causeWords(why).technical;
    }
}

QString causeHeadline(const Why &why)
{
    return causeWords(why).headline;
}

QString causeLine(const CauseCount &cause)
{
    const QString items = formatCount(cause.items);
    const QString state = stateText(cause.state);
    return cause.isExample
        ? Words::tr("%1 %2, for example: %3", "count, state, cause").arg(items, state, causeHeadline(cause.why))
        : Words::tr("%1 %2: %3", "count, state, cause").arg(items, state, causeHeadline(cause.why));
}

QString withTechnical(const QString &said, const QString &technical)
{
    const QString paragraphs = said.isEmpty()
        ? QString()
        : QString(u"<p style=\"margin:0\">"_s + said.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>"_L1);
    if (technical.isEmpty())
        return paragraphs;
    const QString colour = QApplication::palette().color(QPalette::PlaceholderText).name();
    return paragraphs + "<p dir=\"ltr\" align=\""_L1 + (QApplication::isRightToLeft() ? "right"_L1 : "left"_L1)
        + "\" style=\"margin:4px 0 0 0; color:"_L1 + colour + "\"><small>"_L1
        + technical.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</small></p>"_L1;
}

void say(QLabel &label, const QString &said, const QString &technical)
{
    if (technical.isEmpty()) {
        label.setTextFormat(Qt::PlainText);
        label.setText(said);
        return;
    }
    label.setTextFormat(Qt::RichText);
    label.setText(withTechnical(said, technical));
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void say(QLabel &label, const Said &said)
{
    say(label, said.text, said.technical);
}

void say(QLabel &label, const Error &error)
{
    say(label, said(error));
}

} // namespace docsweep
