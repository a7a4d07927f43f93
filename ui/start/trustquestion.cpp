// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/trustquestion.h"

#include "core/base/trustedfile.h"
#include "ui/words/format.h"

#include <QDir>

namespace docsweep {

using namespace Qt::StringLiterals;

TrustQuestion::TrustQuestion(const EnvFileQuestion &question, const Theme &theme, QWidget *parent)
    : ConsentQuestion(u"trustQuestion"_s, tr("Another user's settings"), theme, parent)
{
    addParagraph(
        tr("%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep "
           "deletes.")
            .arg(asWritten(QDir::toNativeSeparators(question.path)), asWritten(userText(question.owner))),
        u"Whose"_s);
    addParagraph(tr("Use it only if you trust that user. The answer is remembered for this file and this user. Where "
                    "docsweep writes and what it runs are never taken from it."),
        u"What"_s, u"muted"_s);
    addButtons(tr("Use this file"), u"Follow"_s, tr("Do not use it"));
}

} // namespace docsweep
