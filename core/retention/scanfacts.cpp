// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/scanfacts.h"

#include <algorithm>

namespace docsweep {

ScanFacts::ScanFacts(Policy policy, const HoldSet &holds, const ForeignReferences &foreign, KeptOutputLookup keptOutput)
    : m_policy(std::move(policy))
    , m_holds(holds)
    , m_foreign(foreign)
    , m_keptOutput(std::move(keptOutput))
{
}

FolderFacts ScanFacts::folder(const SessionKey &key, const SessionRecord *session) const
{
    FolderFacts folder;
    folder.key = key;
    if (!session)
        return folder;
    folder.row = factsOf(*session, m_holds);
    if (!ownsFolder(session->key)) // what its rows name are foreign references
        return folder;
    const ObjectKey prefix = folderPrefix(session->key);
    for (const DocumentRecord &document : session->documents) {
        for (int part = 0; part < kDocumentParts; ++part) {
            const ObjectKey &named = document.keys[size_t(part)];
            if (!named.isEmpty() && named.startsWith(prefix))
                folder.named[named] |= DocumentPart(part) != DocumentPart::Source;
        }
    }
    return folder;
}

ObjectVerdict ScanFacts::judge(
    const Bucket &bucket, const ObjectEntry &object, const FolderFacts &folder, Presence presence) const
{
    ObjectFacts facts;
    facts.presence = presence;
    facts.entry = &object;
    return judge(bucket, folder, facts);
}

ObjectVerdict ScanFacts::judgeVersion(const Bucket &bucket, const ObjectEntry &version, const FolderFacts &folder,
    ItsFile itsFile, bool hidesVersions) const
{
    ObjectFacts facts;
    facts.entry = &version;
    facts.itsFile = itsFile;
    facts.hidesVersions = hidesVersions;
    return judge(bucket, folder, facts);
}

ObjectVerdict ScanFacts::judge(const Bucket &bucket, const FolderFacts &folder, ObjectFacts facts) const
{
    const ObjectEntry &object = *facts.entry;
    m_namers.clear();
    if (const auto named = folder.named.constFind(object.key); named != folder.named.cend())
        m_namers.push_back({folder.session(), *named, true});
    if (const auto *references = m_foreign.isEmpty() ? nullptr : m_foreign.of(object.key)) {
        for (const ForeignReferences::Reference &reference : *references)
            m_namers.push_back({&m_foreign.owner(reference.owner), reference.asOutput, false});
    }
    facts.folder = folder.session();
    facts.namers = m_namers;
    facts.holds = &m_holds;
    facts.keptOutput =
        m_namers.empty() && m_keptOutput && !hasOutputExtension(object.key) && m_keptOutput({bucket, object.key});
    return docsweep::judge(facts, m_policy);
}

std::vector<qint64> ScanFacts::takersOfLast() const
{
    std::vector<qint64> takers;
    for (const Namer &namer : m_namers) {
        const bool isNew = std::ranges::find(takers, namer.owner->id) == takers.end();
        if (isNew && judge(*namer.owner).goes())
            takers.push_back(namer.owner->id);
    }
    return takers;
}

} // namespace docsweep
