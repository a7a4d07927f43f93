// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/compactioncase.h"

namespace docsweep {

Result<QString> CompactionCase::ask(const QString &sql)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import sys, sqlite3\nc = sqlite3.connect(sys.argv[1]); print(c.execute(sys.argv[2]).fetchall()); c.commit()"_s,
            path(), sql});
    process.waitForFinished();
    if (process.exitCode() != 0)
        return fail(ErrorKind::Io, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString CompactionCase::content()
{
    const QString all =
        u"SELECT (SELECT count(*) || '/' || coalesce(sum(id), 0) || '/' || group_concat(session_key) FROM "
        "parser_usersession), (SELECT count(*) FROM django_session), (SELECT integrity_check FROM "
        "pragma_integrity_check), "
        "(SELECT journal_mode FROM pragma_journal_mode), (SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_master ORDER BY type, name))"_s;
    const Result<QString> said = ask(all);
    return said ? *said : said.error().text;
}

/// A database like that is made once for all the kills.
QString CompactionCase::filled(bool isWal) const
{
    return m_kept.filePath(isWal ? u"wal.sqlite3"_s : u"rollback.sqlite3"_s);
}

void CompactionCase::fillAndDelete(bool isWal)
{
    if (!m_django) {
        QVERIFY(QFile::copy(filled(isWal), path()));
        return;
    }
    if (isWal)
        VERIFY_OK(m_django->sql(u"PRAGMA journal_mode = WAL"_s));
    QJsonArray logins;
    for (int i = 0; i < 4000; ++i)
        logins += QJsonArray{u"login-%1"_s.arg(i), toIsoUtc(SystemClock().now())};
    VERIFY_OK(m_django->call({u"create_logins"_s, logins}));
    QList<SessionSpec> sessions;
    for (int i = 0; i < 50; ++i)
        sessions += SessionSpec{u"s%1"_s.arg(i), SystemClock().now(), {document(u"s%1/a.pdf"_s.arg(i))}};
    VERIFY_OK(m_django->create(sessions));
    VERIFY_OK(m_django->sql(u"DELETE FROM django_session WHERE session_key LIKE '%1'"_s));
    VERIFY_OK(m_django->sql(u"DELETE FROM django_session WHERE session_key NOT LIKE '%7'"_s));
    m_django.reset();
    QFile::remove(filled(isWal));
    QVERIFY(QFile::copy(path(), filled(isWal)));
}

void CompactionCase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const bool isWal = QByteArray(QTest::currentDataTag()).endsWith("WAL");
    if (qstrcmp(QTest::currentTestFunction(), "survivesAKillAnywhere") == 0 && QFile::exists(filled(isWal)))
        return;
    auto django = startDjangoOnSqlite(path());
    VERIFY_OK(django);
    m_django = std::move(*django);
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
}

} // namespace docsweep
