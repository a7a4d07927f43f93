// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loading.h"

#include "core/base/log.h"
#include "core/base/trustedfile.h"
#include "core/config/settingnames.h"
#include "core/config/values.h"

#include <QFile>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kLargestAuthority = 4 << 20; // the system's own bundle is a fifth of a megabyte

} // namespace

Loading::Loading(const LoadRequest &request, SettingLayers layers)
    : m_request(request)
    , m_layers(std::move(layers))
{
    for (const QLatin1String name : settingNames())
        m_settings.sources[name] = ValueSource::Default;
    m_settings.envFile = m_layers.envFile();
}

std::optional<FoundValue> Loading::take(QLatin1String name)
{
    std::optional<FoundValue> found = m_layers.find(name);
    if (found)
        note(*found);
    return found;
}

void Loading::note(const FoundValue &found)
{
    m_settings.sources[found.name] = found.source;
    if (!found.place.path.isEmpty())
        m_settings.places[found.name] = found.place;
}

void Loading::remark(const FoundValue &value, const QStringList &remarks)
{
    for (const QString &what : remarks)
        m_settings.remarks << value.title() + ": "_L1 + what;
}

Result<> Loading::readSwitch(QLatin1String name, bool &target)
{
    const auto found = take(name);
    if (!found)
        return {};
    const Result<bool> isOn = switchOf(*found);
    if (!isOn)
        return fail(isOn.error());
    target = *isOn;
    return {};
}

Result<std::optional<FoundValue>> Loading::chooseStore(
    std::initializer_list<QLatin1String> namesOfOne, std::initializer_list<QLatin1String> namesOfOther) const
{
    for (const ValueSource level :
        {ValueSource::Flag, ValueSource::Environment, ValueSource::EnvFile, ValueSource::Profile}) {
        const std::optional<FoundValue> one = firstAt(level, namesOfOne);
        const std::optional<FoundValue> other = firstAt(level, namesOfOther);
        if (one && other)
            return fail(ErrorKind::BadConfig, Cause{CauseKind::TwoStores, {one->title(), other->title()}});
        if (one || other)
            return one ? one : other;
    }
    return std::optional<FoundValue>();
}

std::optional<FoundValue> Loading::firstAt(ValueSource level, std::initializer_list<QLatin1String> names) const
{
    for (const QLatin1String name : names) {
        if (auto found = m_layers.at(level, name))
            return found;
    }
    return {};
}

Result<std::optional<FoundValue>> Loading::takeStored(QLatin1String name, const QString &destination, bool isOfProfile)
{
    if (!m_request.credentials)
        return std::optional<FoundValue>();
    const Result<QString> home = findHome();
    if (!home)
        return fail(home.error());
    const CredentialId id{m_layers.profile().name, name, destination};
    for (const auto &store : m_request.credentials(*home)) {
        const Result<std::optional<BoundSecret>> stored = store->read(id);
        if (!stored && stored.error().kind == ErrorKind::BadConfig)
            return fail(stored.error());
        if (!stored)
            m_storeProblem = stored.error().text;
        if (!stored || !*stored)
            continue;
        const BoundSecret &found = **stored;
        hideSecret(found.secret.reveal());
        const bool isUnbound = found.destination.isEmpty() && !destination.isEmpty();
        if (found.destination != destination && !(isUnbound && isOfProfile)) {
            m_settings.notices += notSent(id, found);
            continue;
        }
        if (isUnbound) {
            if (const Result<> bound = store->write(id, found.secret); !bound)
                logWarning(bound.error().text);
        }
        const ValuePlace place{store->place() == CredentialPlace::File ? *home + "/credentials"_L1 : QString(), 0};
        FoundValue value{name, found.secret.reveal(), ValueSource::Credentials, store->where(), {}, place};
        note(value);
        return std::optional(std::move(value));
    }
    return std::optional<FoundValue>();
}

QString Loading::notSent(const CredentialId &id, const BoundSecret &found) const
{
    const QString command = u"docsweep-cli %1credentials set %2%3"_s.arg(envFileOption(), profileOption(), id.name);
    if (found.destination.isEmpty())
        return u"The stored %1 was stored by an earlier docsweep, which did not note where it belongs, so it "
               u"was "
               "not sent to %2. Store it again: %3"_s.arg(id.name, id.destination, command);
    return sentenceOf({CauseKind::KeyOfOtherPlace, {id.name, found.destination, id.destination, command}});
}

Result<> Loading::judgeAuthority(const FoundValue &value, const QString &path, const QString &example) const
{
    const Result<JudgedFile> judged = openJudged(path, LastLink::Followed, m_request.self);
    if (!judged)
        return fail(value.error(judged.error().why(), example));
    if (!judged->objections.empty())
        return fail(value.error(u"%1 is not trusted, since %2"_s.arg(path, describe(judged->objections)), {}));
    QFile file;
    if (!file.open(judged->file.fd(), QIODevice::ReadOnly, QFile::DontCloseHandle))
        return fail(value.error(Why(u"%1 cannot be read: %2"_s.arg(path, file.errorString()),
                                    Cause{CauseKind::FileUnread, {path, file.errorString()}}),
            example));
    if (!file.read(kLargestAuthority).contains("-----BEGIN CERTIFICATE-----"))
        return fail(value.error(u"%1 holds no certificate in PEM form"_s.arg(path), example));
    return {};
}

Result<QString> Loading::findHome()
{
    if (const auto home = take("DOCSWEEP_HOME"_L1))
        return absolutePath(*home, u"/var/lib/docsweep"_s);
    if (const QString usual = usualHome(m_request.environment); !usual.isEmpty())
        return usual;
    return fail(ErrorKind::BadConfig, Cause{CauseKind::HomeUnset, {}});
}

QString Loading::envFileOption() const
{
    return m_request.envFile.isEmpty() ? QString() : QString(u"--env-file "_s + shellQuoted(m_request.envFile) + u' ');
}

QString Loading::profileOption() const
{
    return m_layers.profile().file.isEmpty() ? QString()
                                             : QString(u"--profile "_s + shellQuoted(m_layers.profile().name) + u' ');
}

} // namespace docsweep
