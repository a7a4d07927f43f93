// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browse/planbrowsercase.h"

namespace docsweep {

using namespace Qt::StringLiterals;

void PlanBrowserCase::init()
{
    m_journal = std::make_unique<PlanText>();
    m_journal->write(u"orphan earlier/plan.bin 7 9d"_s); // another plan, to be left out everywhere
    m_plan = m_journal->write(uR"(
        session alice           2h
        file    alice/B.pdf     300  3h  with alice
        output  alice/b.XLSX    900  2h  with alice
        session bob             5h
        file    bob/100%_a.jpg  300  4h
        file    bob/photo.jpg   50   90m
        orphan  stray/noext     10   2d
        orphan  stray/.hidden   20   2d
        file    zoe/late.pdf    40   1h  with alice
    )"_s);
    m_browser = std::move(*PlanBrowser::open(m_journal->home()));
}

QString PlanBrowserCase::shown(const ItemFilter &filter, const ItemSort &sort)
{
    std::vector<quint32> all;
    const Result<> done = m_browser->streamSeqs(m_plan, filter, sort, {}, [&all](std::vector<quint32> &&seqs) {
        all.insert(all.end(), seqs.begin(), seqs.end());
        return true;
    });
    if (!done)
        return done.error().text;
    const Result<std::vector<PlanItem>> items = m_browser->items(m_plan, all);
    return items ? keysOf(*items) : items.error().text;
}

} // namespace docsweep
