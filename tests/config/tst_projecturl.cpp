// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/projecturl.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestProjectUrl : public QObject {
    Q_OBJECT

private slots:
    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // or "error: " and a part of its text
        QTest::addColumn<QString>("remark"); // a part of what is said; empty: nothing is
        const auto row = [](const QString &text, const QString &address, const QString &remark = {}) {
            QTest::newRow(qPrintable(text)) << text << address << remark;
        };
        const QString project = u"https://abcdefghijklmnopqrst.supabase.co"_s;
        row(project, project);
        row(project + u'/', project);
        row(u"  "_s + project + u"// "_s, project);
        for (const char *path : {"/rest/v1", "/rest/v1/", "/storage/v1", "/storage/v1/s3", "/auth/v1",
                 "/functions/v1/x", "/realtime/v1", "/graphql/v1"})
            row(project + QString::fromLatin1(path), project, u"ends with "_s + QString::fromLatin1(path));
        row(u"\"%1\""_s.arg(project), project, u"stands in quotes"_s);
        row(u"' %1/ '"_s.arg(project), project, u"stands in quotes"_s);
        row(u"abcdefghijklmnopqrst.supabase.co"_s, project, u"https:// is taken"_s);
        row(u"abcdefghijklmnopqrst.supabase.co/rest/v1"_s, project, u"https:// is taken"_s);
        row(u"localhost:54321"_s, u"http://localhost:54321"_s, u"http:// is taken"_s);
        row(u"127.0.0.1:54321"_s, u"http://127.0.0.1:54321"_s, u"http:// is taken"_s);
        row(u"localhost"_s, u"http://localhost"_s, u"http:// is taken"_s);
        for (const char *page : {"https://supabase.com/dashboard/project/abcdefghijklmnopqrst",
                 "https://supabase.com/dashboard/project/abcdefghijklmnopqrst/settings/api?x=1#y",
                 "supabase.com/dashboard/project/abcdefghijklmnopqrst/",
                 "https://app.supabase.com/project/abcdefghijklmnopqrst",
                 "https://app.supabase.io/project/abcdefghijklmnopqrst"})
            row(QString::fromLatin1(page), project, u"a page of the dashboard"_s);
        row(u"abcdefghijklmnopqrst"_s, project, u"the reference of a project"_s);
        row(u"supabase-kong"_s, u"https://supabase-kong"_s, u"https:// is taken"_s); // a host of a network of its own
        row(u"https://abcdefghijklmnopqrst.storage.supabase.co/storage/v1/s3"_s, project, u"one service"_s);
        row(u"https://db.abcdefghijklmnopqrst.supabase.co"_s, project, u"one service"_s);
        row(u"https://files.example.org/base/"_s, u"https://files.example.org/base"_s);
        row(u"https://files.example.org/base/storage/v1"_s, u"https://files.example.org/base"_s, u"/storage/v1"_s);
        row(u"https://files.example.org/rest/v10"_s, u"https://files.example.org/rest/v10"_s);
        row(u"https://mysupabase.com"_s, u"https://mysupabase.com"_s);
        row(u"https://supabase.com/dashboard/projects"_s, u"error: names no project"_s);
        row(u"https://supabase.com/dashboard/project/_/settings"_s, u"error: names no project"_s);
        row(u"https://supabase.co"_s, u"error: names no project"_s);
        row(u"postgresql://u:hunter2@db.abcdefghijklmnopqrst.supabase.co/postgres"_s, u"error: DATABASE_URL"_s);
        row(u"http://abcdefghijklmnopqrst.supabase.co"_s, u"error: unencrypted"_s);
        row(u"ftp://abcdefghijklmnopqrst.supabase.co"_s, u"error: no http or https address"_s);
        row(u"https://u:hunter2@abcdefghijklmnopqrst.supabase.co"_s, u"error: holds more than"_s);
        row(project + u"?apikey=hunter2"_s, u"error: holds more than"_s);
        row(u"\"\""_s, u"error: no http or https address"_s);
    }
    void readsAddresses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, address);
        QFETCH(const QString, remark);
        QStringList remarks;
        const Result<QUrl> url = parseProjectUrl(text, &remarks);
        const QString said = remarks.join(u'\n');
        QVERIFY2(!said.contains(u"hunter"_s) && (url || !url.error().text.contains(u"hunter"_s)), qPrintable(said));
        if (address.startsWith(u"error: "_s)) {
            QVERIFY2(!url, url ? qPrintable(url->toString()) : "");
            QCOMPARE(url.error().kind, ErrorKind::BadConfig);
            QVERIFY2(url.error().text.contains(address.sliced(7)), qPrintable(url.error().text));
            return;
        }
        QVERIFY2(url, url ? "" : qPrintable(url.error().text));
        QCOMPARE(url->toString(), address);
        QVERIFY2(remark.isEmpty() ? said.isEmpty() : said.contains(remark), qPrintable(said));
    }

    void knowsAProjectsDatabase()
    {
        QCOMPARE(databaseHostOf(QUrl(u"https://abcdefghijklmnopqrst.supabase.co"_s)),
            u"db.abcdefghijklmnopqrst.supabase.co"_s);
        QCOMPARE(databaseHostOf(QUrl(u"https://files.example.org"_s)), QString());
        QCOMPARE(databaseHostOf(QUrl(u"http://localhost:54321"_s)), QString());
        QCOMPARE(projectOfHost(u"db.abcdefghijklmnopqrst.supabase.co"_s), u"abcdefghijklmnopqrst"_s);
        QCOMPARE(projectOfHost(u"aws-0-eu-central-1.pooler.supabase.com"_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestProjectUrl)
#include "tst_projecturl.moc"
