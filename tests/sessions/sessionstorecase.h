// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/sessions/sessionstore.h"
#include "tests/support/sessions/djangoproject.h"

#include <QObject>

namespace docsweep {

/// Another process of this program that holds the run lock.
class LockHolder {
public:
    explicit LockHolder(const DatabaseSettings &settings);
    ~LockHolder() { kill(); }
    /// Waits for it.
    bool holds();
    qint64 id() const { return m_process.processId(); }
    void kill();

private:
    QProcess m_process;
};

/// A store on rows and tables that the real Django made. The database is Django's and empty when a test begins.
class SessionStoreCase : public QObject {
    Q_OBJECT

public:
    /// Instead of the tests: takes the run lock of the database in the environment, says "held", and waits to be
    /// killed. The other process of the tests of the run lock.
    static int holdRunLock();

protected:
    /// Makes a database for all tests of this class. Called once, before Django starts.
    virtual Result<DatabaseSettings> makeDatabase() = 0;
    virtual Result<std::unique_ptr<SessionStore>> openStore(const DatabaseSettings &settings);

    // For the tests.
    DatabaseSettings m_settings;
    std::unique_ptr<DjangoProject> m_django;
    std::unique_ptr<SessionStore> m_store;

    /// Makes these sessions by Django and answers them as Django reads them, in the order of the specs.
    std::vector<SessionRecord> make(const QList<SessionSpec> &specs);
    SessionRecord makeOne(const QString &key, Instant lastActivity, const QList<QJsonObject> &documents = {});
    std::vector<SessionRecord> streamed();
    std::vector<SessionRecord> rows();
    /// The condition a plan would write of this session.
    static SessionCondition condition(const SessionRecord &session, std::optional<Instant> idleBefore);
    static std::vector<SessionCondition> conditions(
        std::span<const SessionRecord> sessions, std::optional<Instant> idleBefore);
    /// Removes and answers in words: "removed 2", "came back".
    QStringList remove(const std::vector<SessionCondition> &conditions);
    QString removeOne(const SessionCondition &condition);

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
};

/// The main function of such a test.
int runSessionTests(int argc, char *argv[], const std::vector<QObject *> &tests);

} // namespace docsweep

/// Fails the test with the error's text.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &given = (result);                                                                                  \
        QVERIFY2(given.has_value(), qPrintable(given ? QString() : given.error().text));                               \
    } while (false)

/// Fails the test unless it is an error of this kind.
#define VERIFY_FAILS(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &given = (result);                                                                                  \
        QVERIFY(!given.has_value());                                                                                   \
        QVERIFY2(given.error().kind == (expected),                                                                     \
            qPrintable(kindName(given.error().kind) + QLatin1String(": ") + given.error().text));                      \
    } while (false)
