// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keychain.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <functional>
#include <future>
#include <mutex>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kPatience = 10s;
    constexpr auto kPatienceAtTheEnd = 1s;
    constexpr auto kValueField = "value"_L1;
    constexpr auto kForField = "for"_L1;
    const QString kService = QStringLiteral("docsweep");

    struct Answer {
        QKeychain::Error error = QKeychain::OtherError;
        QString said;
        QString value;
    };

    using MakeJob = std::function<QKeychain::Job *()>;

    /// The one thread on which QtKeychain works. Its queue of jobs belongs for ever to the thread that used it first,
    /// so that jobs of any other thread may never be started. Begins with the first question, ends with the
    /// application.
    class KeychainThread {
    public:
        static KeychainThread &running()
        {
            static std::mutex mutex;
            const std::lock_guard lock(mutex);
            if (!only) {
                only = new KeychainThread;
                qAddPostRoutine([] {
                    only->m_thread.quit();
                    if (only->m_thread.wait(kPatienceAtTheEnd / 1ms))
                        delete std::exchange(only, nullptr);
                });
            }
            return *only;
        }

        std::future<Answer> ask(MakeJob makeJob)
        {
            auto promise = std::make_shared<std::promise<Answer>>();
            QMetaObject::invokeMethod(
                m_context.get(),
                [promise, makeJob = std::move(makeJob)] {
                    QKeychain::Job *job = makeJob(); // deletes itself when it has answered, however late
                    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
                        auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done);
                        promise->set_value({done->error(), done->errorString(), read ? read->textData() : QString()});
                    });
                    job->start();
                },
                Qt::QueuedConnection);
            return promise->get_future();
        }

    private:
        KeychainThread()
        {
            m_thread.setObjectName("keychain"_L1);
            m_context->moveToThread(&m_thread);
            m_thread.start();
        }

        static inline KeychainThread *only = nullptr; ///< guarded by the mutex in running()
        QThread m_thread;
        std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    };

    tl::unexpected<Error> unavailable(const QString &why)
    {
        return fail(ErrorKind::Unavailable, Cause{CauseKind::KeychainAway, {why}});
    }

    /// None that could hold anything; one that is locked or silent is `unavailable`.
    tl::unexpected<Error> noKeychain(const QString &why)
    {
        return fail(ErrorKind::Unavailable, Cause{CauseKind::NoKeychain, {why}});
    }

    /// On a bus where nobody offers one, libsecret passes the bus's own words on.
    bool saysNobodyIsThere(const Answer &answer)
    {
        return answer.error == QKeychain::NoBackendAvailable || answer.said.contains("ServiceUnknown"_L1)
            || answer.said.contains("was not provided by any .service files"_L1);
    }

    /// Why it is no use to ask; empty when it may be.
    QString whyNoKeychain()
    {
        if (!QCoreApplication::instance())
            return u"the program is not running yet"_s;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        if (qEnvironmentVariableIsSet("QT_NO_GLIB"))
            return u"QT_NO_GLIB is set, and without GLib's event loop nobody hears its answers"_s;
        const bool hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
            || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
        if (!hasBus)
            return u"there is no D-Bus session here (as under cron or over ssh)"_s;
#endif
        return {};
    }

    /// The answer that is neither "found" nor "not found" becomes an error.
    Result<Answer> ask(MakeJob makeJob)
    {
        if (const QString why = whyNoKeychain(); !why.isEmpty())
            return noKeychain(why);
        std::future<Answer> future = KeychainThread::running().ask(std::move(makeJob));
        if (future.wait_for(kPatience) != std::future_status::ready)
            return unavailable(u"it did not answer within 10 s; it may be locked, and waiting for you"_s);
        Answer answer = future.get();
        switch (answer.error) {
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
            return answer;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return fail(ErrorKind::Unauthorized, Cause{CauseKind::KeychainRefuses, {answer.said}});
        default:
            if (saysNobodyIsThere(answer))
                return noKeychain(answer.said);
            return unavailable(answer.said.isEmpty() ? u"it gave no reason"_s : answer.said);
        }
    }

    template <typename Job> MakeJob makeJob(const CredentialId &id)
    {
        return [key = QString(id.profile + u'/' + id.name)] {
            auto *job = new Job(kService);
            job->setKey(key);
            return job;
        };
    }

    QString toText(const CredentialId &id, const Secret &secret)
    {
        if (id.destination.isEmpty())
            return secret.reveal();
        const QJsonObject object{{kValueField, secret.reveal()}, {kForField, id.destination}};
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    /// What was stored before places were noted is the value itself.
    BoundSecret fromText(const QString &text)
    {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        if (object.size() == 2 && object[kValueField].isString() && object[kForField].isString())
            return {Secret(object[kValueField].toString()), object[kForField].toString()};
        return {Secret(text), {}};
    }

} // namespace

QString KeychainCredentialStore::where() const
{
    return u"in the keychain"_s;
}

Result<std::optional<BoundSecret>> KeychainCredentialStore::read(const CredentialId &id) const
{
    const Result<Answer> answer = ask(makeJob<QKeychain::ReadPasswordJob>(id));
    if (!answer)
        return fail(answer.error());
    return answer->value.isEmpty() ? std::nullopt : std::optional(fromText(answer->value));
}

Result<> KeychainCredentialStore::write(const CredentialId &id, const Secret &secret)
{
    const Result<Answer> answer = ask([make = makeJob<QKeychain::WritePasswordJob>(id), text = toText(id, secret)] {
        QKeychain::Job *job = make();
        static_cast<QKeychain::WritePasswordJob *>(job)->setTextData(text);
        return job;
    });
    if (!answer)
        return fail(answer.error());
    const Result<std::optional<BoundSecret>> kept = read(id);
    if (!kept)
        return fail(kept.error());
    if (*kept != BoundSecret{secret, id.destination})
        return unavailable(u"it did not keep what it was given; it may be locked"_s);
    return {};
}

Result<bool> KeychainCredentialStore::remove(const CredentialId &id)
{
    const Result<std::optional<BoundSecret>> kept = read(id);
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return false;
    if (const Result<Answer> answer = ask(makeJob<QKeychain::DeletePasswordJob>(id)); !answer)
        return fail(answer.error());
    return true;
}

} // namespace docsweep
