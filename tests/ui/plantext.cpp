// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plantext.h"

#include <QHash>
#include <QStringList>

#include <random>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    template <typename T> T require(Result<T> result)
    {
        if (!result)
            qFatal("the test's journal: %s", qPrintable(result.error().text));
        return std::move(*result);
    }
    void require(const Result<> &result)
    {
        if (!result)
            qFatal("the test's journal: %s", qPrintable(result.error().text));
    }

    Duration parseAge(const QString &text)
    {
        const qint64 number = text.chopped(1).toLongLong();
        switch (text.back().toLatin1()) {
        case 's':
            return std::chrono::seconds{number};
        case 'm':
            return std::chrono::minutes{number};
        case 'h':
            return std::chrono::hours{number};
        default:
            return std::chrono::hours{24 * number};
        }
    }

    Plan draft()
    {
        Plan plan;
        plan.createdAt = planTime();
        plan.policy.age = std::chrono::hours{1};
        plan.policy.cutoff = planTime() - plan.policy.age;
        plan.databaseName = u"test"_s;
        plan.storageName = u"test"_s;
        return plan;
    }

} // namespace

Instant planTime()
{
    return *parseInstant("2026-11-22 12:00:00");
}

void appendMany(PlanWriter &writer, quint32 items, const QByteArray &prefix)
{
    std::mt19937_64 random(20261122);
    const char *const endings[] = {".pdf", ".jpg", ".png", ".xlsx"};
    PlanItem session;
    for (quint32 seq = 0; seq < items; ++seq) {
        PlanItem item;
        const bool isSession = seq % 21 == 0;
        if (isSession) {
            session = {};
            session.kind = ItemKind::Session;
            session.reason = Reason::SessionIdle;
            session.sessionId = seq / 21 + 1;
            session.sessionKey = prefix + QByteArray::number(seq / 21).rightJustified(8, '0')
                + QByteArray::number(quint64(random()), 16).rightJustified(16, '0');
            session.documents = 20;
            item = session;
        } else {
            const size_t ending = random() % 4;
            item.kind = ending == 3 ? ItemKind::Output : ItemKind::File;
            item.reason = Reason::NamedByExpired;
            item.sessionId = session.sessionId;
            item.sessionKey = session.sessionKey;
            item.bucket = u"document-uploads"_s;
            item.key = session.sessionKey + '/' + QByteArray::number(quint64(random()), 16).rightJustified(16, '0')
                + QByteArray::number(quint64(random()), 16).rightJustified(16, '0') + endings[ending];
            item.version = QByteArray::number(quint64(random()));
        }
        item.sizeBytes = qint64(random() % 5000000);
        item.changedAt = planTime() - std::chrono::seconds{3600 + qint64(random() % 2000000)};
        require(writer.append(item, isSession));
    }
}

PlanText::PlanText()
{
    require(openJournal(home()));
}

PlanId PlanText::write(const QString &text)
{
    const std::unique_ptr<Journal> journal = require(openJournal(home()));
    const std::unique_ptr<PlanWriter> writer = require(journal->beginPlan(draft()));
    QHash<QByteArray, qint64> sessions;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 3)
            continue;
        PlanItem item;
        const QByteArray key = words[1].toUtf8();
        if (words[0] == u"session"_s) {
            item.kind = ItemKind::Session;
            item.reason = Reason::SessionIdle;
            item.sessionKey = key;
            item.sessionId = sessions.size() + 1;
            item.documents = 1;
            item.changedAt = planTime() - parseAge(words[2]);
            sessions.insert(key, item.sessionId);
        } else {
            item.kind = words[0] == u"file"_s ? ItemKind::File
                : words[0] == u"output"_s     ? ItemKind::Output
                : words[0] == u"version"_s    ? ItemKind::OldVersion
                                              : ItemKind::Orphan;
            item.reason = item.kind == ItemKind::Orphan ? Reason::Orphan
                : item.kind == ItemKind::OldVersion     ? Reason::OldVersion
                                                        : Reason::ObjectOld;
            item.bucket = u"document-uploads"_s;
            item.key = key;
            item.sessionKey = folderOf(key);
            if (words[2] != u"?"_s)
                item.sizeBytes = words[2].toLongLong();
            item.changedAt = planTime() - parseAge(words[3]);
            if (words.value(4) == u"with"_s) {
                item.reason = Reason::NamedByExpired;
                item.sessionKey = words[5].toUtf8();
                item.sessionId = sessions.value(item.sessionKey);
            }
        }
        require(writer->append(item, true));
    }
    return require(writer->seal({})).id;
}

PlanId PlanText::writeMany(quint32 items)
{
    const std::unique_ptr<Journal> journal = require(openJournal(home()));
    const std::unique_ptr<PlanWriter> writer = require(journal->beginPlan(draft()));
    appendMany(*writer, items);
    return require(writer->seal({})).id;
}

void PlanText::record(PlanId plan, const std::vector<ItemOutcome> &outcomes)
{
    const std::unique_ptr<Journal> journal = require(openJournal(home()));
    const RunId run = require(journal->beginRun(plan, RunTrigger::Manual, {}, planTime()));
    const Intent intent{run, plan, 0, IntentState::Open};
    std::vector<quint32> seqs;
    for (const ItemOutcome &outcome : outcomes)
        seqs.push_back(outcome.seq);
    require(journal->recordIntent(intent, seqs));
    require(journal->recordRows(intent, {}));
    require(journal->recordObjects(intent, outcomes));
    require(journal->finishRun(run, RunState::Done, {}, {}, {}, planTime()));
}

QString keysOf(const std::vector<PlanItem> &items)
{
    QStringList keys;
    for (const PlanItem &item : items)
        keys << displayKey(item.kind == ItemKind::Session ? item.sessionKey : item.key);
    return keys.join(u" | "_s);
}

} // namespace docsweep
