// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restoreledger.h"

#include "core/base/log.h"
#include "core/sql/userathost.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QByteArray figuresOf(const Restore &restore)
    {
        QJsonObject figures{{u"items_total"_s, restore.items}, {u"bytes"_s, restore.bytes}};
        for (int state = 0; state < kRestoreStates; ++state)
            figures[restoreStateName(RestoreState(state))] = restore.of(RestoreState(state)).items;
        return QJsonDocument(figures).toJson(QJsonDocument::Compact);
    }

} // namespace

void RestoreLedger::begin(const LedgerFactory &factory, const Restore &restore, std::stop_token stop)
{
    m_ledger.reset();
    m_run = 0;
    m_problem = {};
    if (!factory)
        return;
    Result<std::unique_ptr<Ledger>> ledger = factory();
    const auto found = ledger ? (*ledger)->find(stop) : fail(ledger.error());
    if (!found) {
        m_problem = found.error().why();
        return;
    }
    if (!*found)
        return;
    LedgerRun run;
    run.who = userAtHost();
    run.trigger = u"restore"_s;
    run.version = QStringLiteral(DOCSWEEP_VERSION);
    run.plan = restore.digest;
    const Result<qint64> begun = (*ledger)->beginRun(run, stop);
    if (!begun) {
        m_problem = begun.error().why();
        return;
    }
    m_ledger = std::move(*ledger);
    m_run = *begun;
}

QString RestoreLedger::beat(std::stop_token stop)
{
    if (m_run == 0)
        return {};
    return m_ledger
        ->beat(
            m_run, [](qint64 changed) { return changed; }, std::move(stop))
        .value_or(QString());
}

void RestoreLedger::end(const Restore &restore)
{
    if (m_run == 0)
        return;
    const QString state = restore.stage == RestoreStage::Done ? u"done"_s
        : restore.stage == RestoreStage::GivenUp              ? u"cancelled"_s
                                                              : u"interrupted"_s;
    if (const Result<> ended = m_ledger->endRun(m_run, state, figuresOf(restore), {}); !ended)
        logWarning(sentenceOf({CauseKind::RestoreNoLedger, {ended.error().text}}));
    m_run = 0;
}

} // namespace docsweep
