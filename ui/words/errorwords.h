// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/causetally.h"

#include <QString>

class QLabel;

namespace docsweep {

/// What went wrong, in the user's language, and what to do. Core tells both in English, for logs and the command line;
/// that text is shown below as a detail where it says more.
struct ErrorWords {
    QString headline; ///< a sentence
    QString wayOn; ///< a sentence; empty: there is none
    QString technical; ///< core's own text; empty where it only repeats the two
};

ErrorWords errorWords(const Error &error);
/// Of what core wrote down where no kind came with it: in the journal, in a plan.
ErrorWords causeWords(const Why &why);

/// A sentence for people and the technical text below it.
struct Said {
    QString text;
    QString technical;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Said &) const = default;
};
Said said(const Error &error);

QString errorSentence(const Error &error); ///< headline and way on
QString technicalText(const Error &error); ///< that of `errorWords`
QString causeSentence(const Why &why); ///< the same of a written cause
QString causeHeadline(const Why &why);
/// "6 failed: …", and where what it is about differs, "6 failed, for example: …".
QString causeLine(const CauseCount &cause);
bool isKnownCause(const Why &why); ///< false: the technical text says more
/// The technical text of `causeWords`, and nothing of what the judge decided.
QString causeDetail(const Why &why);
/// The limits that stop a run or were set aside for it, each as a sentence; the text where they are not known.
QString limitSentences(const Why &limits);
QString limitDetail(const Why &limits); ///< the text where the sentences do not say it

/// Two sentences, one after the other; either may be empty.
QString together(const QString &first, const QString &second);

/// For a label or a tooltip: what is said, and below it, small, the technical text, from left to right.
QString withTechnical(const QString &said, const QString &technical);
/// Puts it into a label, so that it can be selected and copied.
void say(QLabel &label, const QString &said, const QString &technical);
void say(QLabel &label, const Said &said);
void say(QLabel &label, const Error &error);

} // namespace docsweep
