// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/certificate.h"

#include "core/base/ownfile.h"
#include "core/base/sha256.h"
#include "core/browse/itemfields.h"
#include "core/browse/runrecords.h"
#include "core/journal/journal.h"
#include "core/ledger/signingkey.h"
#include "core/sql/userathost.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kItemsRead = 1000;
    constexpr qint64 kMostCertificateBytes = 16 << 20;
    constexpr int kCertificateForm = 1;

    QByteArray canonical(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QString hexDigits(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.toHex());
    }

    QJsonValue wordOrNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }

    QString signatureFile(const QString &file)
    {
        return file + u".sig"_s;
    }

    QString namesFile(const QString &file)
    {
        return file + u".names"_s;
    }

    /// What is gone, by bucket and kind. Sessions have no bucket: they are rows.
    class Tally {
    public:
        void add(const PlanItem &item)
        {
            if (item.state != ItemState::Deleted && item.state != ItemState::AlreadyGone)
                return;
            if (item.detail.cause.kind == CauseKind::FinishedByOther) { // whose certificate speaks of it
                ++m_byOthers;
                return;
            }
            Sum &sum = m_sums[{item.bucket, item.kind}];
            ++(item.state == ItemState::Deleted ? sum.deleted : sum.alreadyGone);
            if (item.state == ItemState::Deleted && item.kind != ItemKind::Session)
                sum.bytes += item.sizeBytes.value_or(0);
            if (item.kind != ItemKind::Session)
                ++m_absent;
        }
        qint64 absent() const { return m_absent; }
        qint64 byOthers() const { return m_byOthers; }
        QJsonArray json() const
        {
            QJsonArray list;
            for (const auto &[key, sum] : m_sums)
                list.append(
                    QJsonObject{{u"bucket"_s, wordOrNull(key.first)}, {u"kind"_s, QString(kindWord(key.second))},
                        {u"deleted"_s, sum.deleted}, {u"already_gone"_s, sum.alreadyGone}, {u"bytes"_s, sum.bytes}});
            return list;
        }

    private:
        struct Sum {
            qint64 deleted = 0;
            qint64 alreadyGone = 0;
            qint64 bytes = 0;
        };
        std::map<std::pair<Bucket, ItemKind>, Sum> m_sums;
        qint64 m_absent = 0;
        qint64 m_byOthers = 0;
    };

    /// The list of names: a line is an item.
    class NamesWriter {
    public:
        Result<> open(const QString &file)
        {
            m_path = file;
            auto writer = OwnFileWriter::begin(
                file, Readers::OwnerAlone, [](QByteArrayView begin) { return begin.empty() || begin.startsWith('{'); });
            if (!writer)
                return fail(writer.error());
            m_writer = std::move(*writer);
            return {};
        }
        void add(const PlanItem &item, Duration age)
        {
            const QByteArray line = canonical(jsonItem(item, age)) + '\n';
            m_hash.add(line);
            m_writer->device().write(line);
            ++m_lines;
        }
        Result<QJsonObject> end()
        {
            if (const Result<> done = m_writer->commit(); !done)
                return fail(done.error());
            return QJsonObject{{u"file"_s, QFileInfo(m_path).fileName()}, {u"lines"_s, m_lines},
                {u"sha256"_s, hexDigits(m_hash.result())}};
        }

    private:
        QString m_path;
        std::unique_ptr<OwnFileWriter> m_writer;
        Sha256 m_hash;
        qint64 m_lines = 0;
    };

    QJsonObject runFacts(const RunRecord &record, const QByteArray &digest)
    {
        const Run &run = record.run;
        return {{u"number"_s, run.id}, {u"kind"_s, QString(runKindWord(run))},
            {u"trigger"_s, QString(triggerWord(run.trigger))}, {u"state"_s, QString(runStateWord(run.state))},
            {u"began"_s, toIsoUtc(run.startedAt)},
            {u"ended"_s, run.finishedAt ? QJsonValue(toIsoUtc(*run.finishedAt)) : QJsonValue()},
            {u"started_by"_s, wordOrNull(record.starter)}, {u"limits_set_aside"_s, !record.overridden.isEmpty()},
            {u"plan"_s, run.planId == 0 ? QJsonValue() : QJsonValue(run.planId)},
            {u"plan_digest"_s, wordOrNull(hexDigits(digest))}};
    }

    QJsonValue ruleFacts(const RunRecord &record)
    {
        if (record.run.planId == 0)
            return {};
        const Policy &policy = record.policy;
        return QJsonObject{{u"cutoff"_s, toIsoUtc(policy.cutoff)},
            {u"age_seconds"_s, qint64(std::chrono::duration_cast<std::chrono::seconds>(policy.age).count())},
            {u"keep_outputs"_s, policy.keepOutputs}, {u"keep_active_files"_s, policy.keepActiveFiles},
            {u"keep_old_versions"_s, policy.keepOldVersions}, {u"storage_cleanup"_s, policy.storageCleanup},
            {u"one_session"_s, policy.onlySession.has_value()}};
    }

    /// Without the words of causes, in which names may be.
    QJsonArray exceptionFacts(const std::vector<CauseCount> &causes)
    {
        QJsonArray list;
        for (const CauseCount &cause : causes)
            list.append(QJsonObject{{u"state"_s, QString(stateWord(cause.state))},
                {u"cause"_s, wordOrNull(causeName(cause.why.cause.kind))},
                {u"reason"_s, cause.left ? QJsonValue(QString(reasonName(*cause.left))) : QJsonValue()},
                {u"items"_s, cause.items}});
        return list;
    }

    /// Null where the web app has none, or it does not know this run.
    Result<QJsonValue> ledgerFacts(
        const CertificateRequest &request, const Run &run, const QByteArray &digest, const std::stop_token &stop)
    {
        const bool isSettling = run.planId == 0;
        if (!request.ledger || (isSettling ? run.totals.ledgerRun == 0 : digest.isEmpty()))
            return QJsonValue();
        const Result<std::unique_ptr<Ledger>> ledger = request.ledger();
        if (!ledger)
            return fail(ledger.error());
        const auto found = (*ledger)->find(stop);
        if (!found)
            return fail(found.error());
        if (!*found)
            return QJsonValue();
        const LedgerHead &head = **found;
        if (isSettling && run.totals.ledger != head.ledger)
            return QJsonValue();
        const auto number = isSettling ? (*ledger)->settlingRun(run.totals.ledgerRun, stop)
                                       : (*ledger)->runOf(digest, run.startedAt, stop);
        if (!number)
            return fail(number.error());
        if (!*number)
            return QJsonValue();
        return QJsonValue(QJsonObject{{u"id"_s, hexDigits(head.ledger)}, {u"epoch"_s, head.epoch},
            {u"entry"_s, head.number}, {u"hash"_s, hexDigits(head.hash)}, {u"run"_s, **number}});
    }

    Result<QByteArray> planDigest(const QString &home, const Run &run, const std::stop_token &stop)
    {
        if (run.planId == 0)
            return QByteArray();
        const auto journal = openJournal(home, stop);
        if (!journal)
            return fail(journal.error());
        const Result<Plan> plan = (*journal)->plan(run.planId);
        return plan ? Result<QByteArray>(plan->digest) : fail(plan.error());
    }

    struct Items {
        Tally tally;
        QJsonObject names; ///< what is said of their list; empty: there is none
    };

    Result<Items> readItems(
        RunBrowser &browser, const RunRecord &record, const CertificateRequest &request, const std::stop_token &stop)
    {
        Items read;
        NamesWriter names;
        if (const Result<> opened = request.withNames ? names.open(namesFile(request.file)) : Result<>(); !opened)
            return fail(opened.error());
        for (qint64 after = -1;;) {
            if (stop.stop_requested())
                return failCancelled();
            const Result<std::vector<PlanItem>> items = browser.items(record, after, kItemsRead);
            if (!items)
                return fail(items.error());
            if (items->empty())
                break;
            for (const PlanItem &item : *items) {
                read.tally.add(item);
                if (request.withNames)
                    names.add(item, record.policy.age);
            }
            after = qint64(items->back().seq);
        }
        if (!request.withNames)
            return read;
        const Result<QJsonObject> listed = names.end();
        if (!listed)
            return fail(listed.error());
        read.names = *listed;
        return read;
    }

    QJsonObject factsOf(const RunRecord &record, const Items &items, const std::vector<CauseCount> &causes)
    {
        const RunTotals &totals = record.run.totals;
        const bool isSettling = record.run.planId == 0; // which has no items of its own that could be lost
        const QString storage = isSettling ? totals.storageName : record.storageName;
        const qint64 objects =
            (record.itemsKept ? items.tally.absent() : totals.objectsDeleted) + totals.earlierDeletionsFinished;
        return {{u"docsweep"_s, u"certificate"_s}, {u"form"_s, kCertificateForm},
            {u"version"_s, QStringLiteral(DOCSWEEP_VERSION)}, {u"database"_s, record.databaseName},
            {u"storage"_s, wordOrNull(storage)}, {u"rule"_s, ruleFacts(record)},
            {u"gone"_s,
                QJsonObject{{u"objects"_s, objects},
                    {u"rows"_s, totals.sessionsDeleted + totals.documentsDeleted + totals.djangoSessionsDeleted},
                    {u"sessions"_s, totals.sessionsDeleted}, {u"documents"_s, totals.documentsDeleted},
                    {u"django_sessions"_s, totals.djangoSessionsDeleted},
                    {u"objects_of_earlier_runs"_s, totals.earlierDeletionsFinished},
                    {u"bytes"_s, totals.freedBytes + totals.earlierBytesFinished}}},
            {u"finished_by_others"_s, items.tally.byOthers() + totals.finishedByOthers},
            {u"details_kept"_s, record.itemsKept || isSettling}, {u"by_bucket_and_kind"_s, items.tally.json()},
            {u"exceptions"_s, exceptionFacts(causes)},
            {u"names"_s, items.names.isEmpty() ? QJsonValue() : QJsonValue(items.names)}};
    }

    Result<Certificate> signedAndWritten(Certificate certificate, const SigningKey &key, const QString &file)
    {
        const QByteArray bytes = canonical(certificate.facts);
        const Result<QByteArray> signature = key.sign(bytes);
        if (!signature)
            return fail(signature.error());
        certificate.signature = *signature;
        const auto isJson = [](QByteArrayView begin) { return begin.empty() || begin.startsWith('{'); };
        if (const Result<> done = writeOwnFile(file, bytes, Readers::OwnerAlone, isJson); !done)
            return fail(done.error());
        const auto isSignature = [size = signature->size()](
                                     QByteArrayView begin) { return begin.empty() || begin.size() == size; };
        if (const Result<> done = writeOwnFile(signatureFile(file), *signature, Readers::OwnerAlone, isSignature);
            !done)
            return fail(done.error());
        return certificate;
    }

    Result<QByteArray> allOf(const QString &file)
    {
        QFile from(file);
        if (!from.open(QIODevice::ReadOnly))
            return fail(ErrorKind::BadData, Cause{CauseKind::CertificateOdd, {file, from.errorString()}});
        QByteArray bytes = from.read(kMostCertificateBytes + 1);
        if (bytes.size() > kMostCertificateBytes)
            return fail(ErrorKind::BadData, Cause{CauseKind::CertificateOdd, {file, u"it is too big"_s}});
        return bytes;
    }

    /// True where the list is there and is the right one.
    Result<bool> proveNames(const QString &file, const QJsonObject &names)
    {
        QFile list(namesFile(file));
        if (names.isEmpty() || !list.exists())
            return false;
        Sha256 hash;
        if (!list.open(QIODevice::ReadOnly))
            return fail(ErrorKind::BadData, Cause{CauseKind::CertificateOdd, {list.fileName(), list.errorString()}});
        while (!list.atEnd())
            hash.add(list.read(1 << 20));
        if (hexDigits(hash.result()) != names[u"sha256"_s].toString())
            return fail(ErrorKind::BadData, Cause{CauseKind::CertificateNamesDiffer, {list.fileName()}});
        return true;
    }

} // namespace

QString certificateStatement(const QJsonObject &facts)
{
    const QJsonObject run = facts[u"run"_s].toObject();
    const QJsonObject gone = facts[u"gone"_s].toObject();
    const QJsonObject rule = facts[u"rule"_s].toObject();
    const QString starter = run[u"started_by"_s].toString();
    const QString byRule = rule.isEmpty() ? u"as earlier runs had ordered"_s
        : rule[u"one_session"_s].toBool() ? u"by the order to delete one session"_s
                                          : u"by the rule \"unused since %1\""_s.arg(rule[u"cutoff"_s].toString());
    return u"Installation %1 states that by %2 the storage had reported %3 objects absent and the database %4 rows "
           u"deleted, %5, in run %6, started by %7."_s.arg(
               facts[u"installation"_s].toObject()[u"fingerprint"_s].toString(), facts[u"made_at"_s].toString(),
               QString::number(gone[u"objects"_s].toInteger()), QString::number(gone[u"rows"_s].toInteger()), byRule,
               QString::number(run[u"number"_s].toInteger()), starter.isEmpty() ? u"somebody unknown"_s : starter);
}

QStringList certificateLimits(const QJsonObject &facts)
{
    QStringList limits{
        u"Backups and replicas of the database and of the storage, and caches in front of it (a CDN), are not covered."_s,
        u"Copies that docsweep keeps so that a deletion can be taken back are not covered until their term is over; "
        "another certificate can be made then."_s,
        u"What a database or a storage keeps of deleted data in its own files is not covered."_s};
    const QJsonArray exceptions = facts[u"exceptions"_s].toArray();
    const bool isLeft = std::ranges::any_of(exceptions, [](const auto &each) {
        return QJsonValue(each).toObject()[u"cause"_s] != causeName(CauseKind::FinishedByOther);
    });
    if (isLeft)
        limits.append(
            u"Items that were skipped, wait or failed are still there; their numbers stand under exceptions."_s);
    if (facts[u"finished_by_others"_s].toInteger() > 0)
        limits.append(u"Files that another installation deleted in the place of this one are certified by that one: "
                      "finished_by_others says how many."_s);
    if (facts[u"gone"_s].toObject()[u"objects_of_earlier_runs"_s].toInteger() > 0)
        limits.append(u"Of files that earlier runs had ordered only the number is certified here; which they were "
                      "stands with those runs."_s);
    if (!facts[u"details_kept"_s].toBool())
        limits.append(u"The items of this run are no longer in the journal: its totals alone are certified."_s);
    return limits;
}

Result<Certificate> saveCertificate(const CertificateRequest &request, std::stop_token stop)
{
    const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(request.home);
    if (!browser)
        return fail(browser.error());
    const Result<RunRecord> record = (*browser)->run(request.run);
    if (!record)
        return fail(record.error());
    const Run &run = record->run;
    const QString number = QString::number(run.id);
    if (run.state == RunState::Running)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::CertificateTooEarly, {number}});
    if (run.totals.refusals > 0)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::CertificateOfRefusal, {number}});
    const Result<SigningKey> key = SigningKey::ofHome(request.home);
    if (!key)
        return fail(key.error());
    const Result<QByteArray> digest = planDigest(request.home, run, stop);
    if (!digest)
        return fail(digest.error());
    const Result<QJsonValue> ledger = ledgerFacts(request, run, *digest, stop);
    if (!ledger)
        return fail(ledger.error());
    const Result<std::vector<CauseCount>> causes = (*browser)->causes(*record, stop);
    if (!causes)
        return fail(causes.error());

    const Result<Items> items = readItems(**browser, *record, request, stop);
    if (!items)
        return fail(items.error());
    Certificate certificate;
    certificate.fingerprint = keyFingerprint(key->publicPem());
    certificate.facts = factsOf(*record, *items, *causes);
    QJsonObject &facts = certificate.facts;
    facts[u"made_at"_s] = toIsoUtc(request.now);
    facts[u"installation"_s] = QJsonObject{{u"fingerprint"_s, certificate.fingerprint},
        {u"public_key"_s, QString::fromLatin1(key->publicPem())}, {u"made_by"_s, userAtHost()}};
    facts[u"run"_s] = runFacts(*record, *digest);
    facts[u"ledger"_s] = *ledger;
    facts[u"not_covered"_s] = QJsonArray::fromStringList(certificateLimits(facts));
    facts[u"statement"_s] = certificateStatement(facts);
    return signedAndWritten(std::move(certificate), *key, request.file);
}

Result<Certificate> readCertificate(const QString &file, const QString &keyFile)
{
    const Result<QByteArray> bytes = allOf(file);
    const Result<QByteArray> signature = bytes ? allOf(signatureFile(file)) : bytes;
    if (!signature)
        return fail(signature.error());
    Certificate certificate;
    certificate.facts = QJsonDocument::fromJson(*bytes).object();
    certificate.signature = *signature;
    const QJsonObject &facts = certificate.facts;
    if (facts[u"docsweep"_s] != u"certificate"_s)
        return fail(ErrorKind::BadData, Cause{CauseKind::CertificateOdd, {file, u"it has another content"_s}});
    if (facts[u"form"_s].toInt() != kCertificateForm)
        return fail(ErrorKind::BadData, Cause{CauseKind::CertificateOdd, {file, u"a newer docsweep made it"_s}});
    QByteArray pem = facts[u"installation"_s].toObject()[u"public_key"_s].toString().toLatin1();
    certificate.isByOwnWord = keyFile.isEmpty();
    if (!keyFile.isEmpty()) {
        const Result<QByteArray> given = allOf(keyFile);
        if (!given)
            return fail(given.error());
        pem = *given;
    }
    certificate.fingerprint = keyFingerprint(pem);
    if (certificate.fingerprint.isEmpty())
        return fail(ErrorKind::BadData,
            Cause{CauseKind::CertificateOdd, {keyFile.isEmpty() ? file : keyFile, u"there is no Ed25519 key in it"_s}});
    if (!isSignedBy(pem, *bytes, *signature)
        || certificate.fingerprint != facts[u"installation"_s].toObject()[u"fingerprint"_s].toString())
        return fail(ErrorKind::BadData, Cause{CauseKind::CertificateForged, {file}});
    const Result<bool> names = proveNames(file, facts[u"names"_s].toObject());
    if (!names)
        return fail(names.error());
    certificate.hasNames = *names;
    return certificate;
}

std::optional<LedgerWitness> witnessIn(const Certificate &certificate)
{
    const QJsonObject ledger = certificate.facts[u"ledger"_s].toObject();
    if (ledger.isEmpty())
        return std::nullopt;
    const auto bytesOf = [&ledger](
                             const QString &name) { return QByteArray::fromHex(ledger[name].toString().toLatin1()); };
    LedgerWitness witness;
    witness.ledger = bytesOf(u"id"_s);
    witness.epoch = ledger[u"epoch"_s].toInteger();
    witness.number = ledger[u"entry"_s].toInteger();
    witness.hash = bytesOf(u"hash"_s);
    witness.seenAt = parseInstant(certificate.facts[u"made_at"_s].toString().toLatin1()).value_or(Instant());
    witness.source = LedgerWitness::Source::Certificate;
    return witness;
}

} // namespace docsweep
