// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupsearch.h"

#include "core/browse/planbrowser.h"
#include "core/sweep/filesearch.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    LookupHit fileHit(const ObjectName &name, std::optional<qint64> size, std::optional<Instant> at)
    {
        return {LookupHit::Kind::File, displayKey(name.key), name.key, folderOf(name.key), name.bucket, size, at};
    }

    Result<LookupHits> askRows(const ConsoleContext &context, const QByteArray &text, const std::stop_token &stop)
    {
        const Result<std::unique_ptr<SessionReader>> reader = context.read.sessions();
        if (!reader)
            return fail(reader.error());
        RowSearch search;
        search.text = text;
        search.most = LookupSearch::kMost;
        const Result<FoundRows> rows = (*reader)->search(search, stop);
        if (!rows)
            return fail(rows.error());
        LookupHits hits;
        for (const FoundSession &session : rows->sessions)
            hits.sessions.push_back({LookupHit::Kind::Session, displayKey(session.key), session.key, session.key, {},
                {}, session.lastActivity, session.documents});
        for (const FoundDocument &document : rows->documents) {
            const ObjectKey key = document.keys.empty() ? ObjectKey() : document.keys.front();
            hits.documents.push_back({LookupHit::Kind::Document, displayKey(document.fileName.toUtf8()), key,
                document.session, {}, document.sizeBytes, document.createdAt});
        }
        hits.hasMoreSessions = rows->hasMoreSessions;
        hits.hasMoreDocuments = rows->hasMoreDocuments;
        hits.wasCutOff = rows->wasCutOff;
        return hits;
    }

    Result<LookupHits> askStorage(const ConsoleContext &context, const QByteArray &text, const std::stop_token &stop)
    {
        const Result<FoundFiles> found = filesBeginning(context.read, text, size_t(LookupSearch::kMost), stop);
        if (!found)
            return fail(found.error());
        LookupHits hits;
        for (const FoundFile &file : found->files)
            hits.files.push_back(fileHit(file.name, file.sizeBytes, file.changedAt));
        hits.hasMoreFiles = found->hasMore;
        return hits;
    }

    Result<LookupHits> askPlan(const QString &home, PlanId plan, const QString &text, const std::stop_token &stop)
    {
        Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
        if (!browser)
            return fail(browser.error());
        ItemFilter files;
        files.text = text;
        files.kinds = {ItemKind::File, ItemKind::Output, ItemKind::Orphan};
        files.states = {ItemState::Planned};
        std::vector<quint32> seqs;
        bool isEnough = false;
        const Result<> read = (*browser)->streamSeqs(plan, files, {}, stop, [&](std::vector<quint32> &&chunk) {
            seqs.insert(seqs.end(), chunk.begin(), chunk.end());
            isEnough = seqs.size() > size_t(LookupSearch::kMost);
            return !isEnough;
        });
        if (!read && !(isEnough && !stop.stop_requested()))
            return fail(read.error());
        seqs.resize(std::min(seqs.size(), size_t(LookupSearch::kMost)));
        const Result<std::vector<PlanItem>> items = (*browser)->items(plan, seqs);
        if (!items)
            return fail(items.error());
        LookupHits hits;
        for (const PlanItem &item : *items)
            hits.files.push_back(fileHit({item.bucket, item.key}, item.sizeBytes, item.changedAt));
        hits.hasMoreFiles = isEnough;
        return hits;
    }

} // namespace

PlanItem LookupHit::item() const
{
    PlanItem item;
    item.kind = kind == Kind::Session || key.isEmpty() ? ItemKind::Session : ItemKind::File;
    item.sessionKey = session;
    if (item.kind == ItemKind::File) {
        item.bucket = bucket;
        item.key = key;
    }
    item.sizeBytes = sizeBytes;
    item.changedAt = at;
    return item;
}

LookupSearch::LookupSearch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &LookupSearch::start);
}

void LookupSearch::ask(const ConsoleContext &context, std::optional<PlanId> plan, const QString &text)
{
    m_context = context;
    m_plan = plan;
    m_text = text;
    m_rowsJob.drop();
    m_filesJob.drop();
    m_planJob.drop();
    if (text.size() >= kLeastText) {
        m_rest.start();
        emit changed();
        return;
    }
    m_rest.stop();
    m_rows = m_files = m_candidates = {};
    m_rowsProblem.reset();
    m_filesProblem.reset();
    emit changed();
}

void LookupSearch::start()
{
    const QByteArray text = m_text.toUtf8();
    m_rowsJob.start(
        this, [context = m_context, text](const std::stop_token &stop) { return askRows(context, text, stop); },
        [this](const Answer &answer) { take(m_rows, m_rowsProblem, answer); });
    m_filesJob.start(
        this,
        [context = m_context, text](const std::stop_token &stop) {
            return context.settings.retention.storageCleanup ? askStorage(context, text, stop) : LookupHits();
        },
        [this](const Answer &answer) { take(m_files, m_filesProblem, answer); });
    if (!m_plan) {
        m_candidates = {};
        return;
    }
    m_planJob.start(
        this,
        [home = m_context.settings.home, plan = *m_plan, asked = m_text](
            const std::stop_token &stop) { return askPlan(home, plan, asked, stop); },
        [this](const Answer &answer) { take(m_candidates, m_planProblem, answer); });
}

void LookupSearch::take(LookupHits &place, std::optional<Error> &problem, const Answer &answer)
{
    place = answer ? *answer : LookupHits();
    problem = answer ? std::nullopt : std::optional(answer.error());
    emit changed();
}

LookupHits LookupSearch::hits() const
{
    LookupHits all = m_rows;
    all.files = m_files.files;
    for (const LookupHit &file : m_candidates.files) {
        const bool isKnown = std::ranges::any_of(all.files,
            [&file](const LookupHit &known) { return known.key == file.key && known.bucket == file.bucket; });
        if (!isKnown)
            all.files.push_back(file);
    }
    all.hasMoreFiles = m_files.hasMoreFiles || m_candidates.hasMoreFiles || all.files.size() > size_t(kMost);
    all.files.resize(std::min(all.files.size(), size_t(kMost)));
    return all;
}

} // namespace docsweep
