// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include <cstdio>

// The page of what goes wrong, from the tables of causes: docsweep-troubleshooting > docsweep-troubleshooting.7

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHead = R"(.\" Made from the tables of causes, core/base/causes*.cpp.
.TH DOCSWEEP\-TROUBLESHOOTING 7 2026-11-30 "docsweep )" DOCSWEEP_VERSION
                           R"(" "Miscellaneous Information"
.SH NAME
docsweep\-troubleshooting \- what docsweep says when something is wrong, and what to do
.nh
.ad l
.SH DESCRIPTION
Errors of
.BR docsweep (1)
and
.BR docsweep\-cli (1)
say what was not done and, mostly, what to do about it. The ones below need a word more. Begin with
.IR "docsweep\-cli check" ,
which tries everything that a run needs and deletes nothing. An ellipsis stands for names and numbers.
)";
    constexpr auto kFoot = R"(.SH SEE ALSO
.BR docsweep (1),
.BR docsweep\-cli (1),
.BR docsweep\-moving (7)
)";

    struct Part {
        CauseSubject subject;
        const char *heading;
    };
    /// In the order in which somebody meets them.
    constexpr Part kParts[]{
        {CauseSubject::Settings, "SETTINGS AND THE JOURNAL"},
        {CauseSubject::Database, "DATABASE"},
        {CauseSubject::Storage, "STORAGE"},
        {CauseSubject::Files, "STORAGE IN A FOLDER"},
        {CauseSubject::Runs, "RUNS"},
        {CauseSubject::Items, "ITEMS"},
        {CauseSubject::Schedule, "UNATTENDED"},
        {CauseSubject::Ledger, "THE LEDGER"},
    };

    QString roff(QString text)
    {
        text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1).replace(u"…"_s, "\\[u2026]"_L1).replace(u'"', "\\(dq"_L1);
        return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
    }

    /// What it is about differs from one time to the next.
    QString message(CauseKind kind)
    {
        return sentenceOf({kind, QStringList(9, u"…"_s)}).trimmed();
    }

    QString rowsOf(CauseSubject subject)
    {
        QString rows;
        for (const CauseRow &row : causesOf(subject)) {
            if (const QString mend = mendOf(row.kind); !mend.isEmpty())
                rows += u".TP\n.B "_s + roff(message(row.kind)) + u'\n' + roff(mend) + u'\n';
        }
        return rows;
    }

} // namespace

} // namespace docsweep

int main()
{
    using namespace docsweep;
    QString page = QString::fromUtf8(kHead);
    for (const Part &part : kParts) {
        if (const QString rows = rowsOf(part.subject); !rows.isEmpty())
            page += u".SH \""_s + QString::fromLatin1(part.heading) + u"\"\n"_s + rows;
    }
    const QByteArray text = (page + QString::fromUtf8(kFoot)).toUtf8();
    const bool isWritten = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
    return isWritten && std::fflush(stdout) == 0 ? 0 : 1;
}
