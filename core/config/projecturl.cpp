// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/projecturl.h"

#include "core/config/databaseurl.h"

#include <QRegularExpression>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    tl::unexpected<Error> badProject(Why what)
    {
        return fail(ErrorKind::BadConfig, std::move(what));
    }

    /// The project that a page of the dashboard is about; empty for other addresses.
    QString projectOfDashboard(const QUrl &url)
    {
        static const QRegularExpression page(uR"(\A(?:/dashboard)?/project/([a-z0-9]{10,40})(?:/.*)?\z)"_s);
        const QString host = url.host();
        if (host != "supabase.com"_L1 && host != "app.supabase.com"_L1 && host != "app.supabase.io"_L1)
            return {};
        return page.match(url.path()).captured(1);
    }

    /// "abcdefghijklmnopqrst", as Supabase names a project everywhere but in its address.
    bool isReference(const QString &text)
    {
        static const QRegularExpression reference(uR"(\A[a-z0-9]{20}\z)"_s);
        return reference.match(text).hasMatch();
    }

    bool isSupabasesOwn(const QString &host)
    {
        return host == "supabase.com"_L1 || host.endsWith(".supabase.com"_L1) || host == "supabase.co"_L1
            || host == "app.supabase.io"_L1;
    }

    /// "localhost:54321" is no scheme.
    QString withScheme(const QString &text, QStringList &remarks)
    {
        if (text.contains("://"_L1))
            return text;
        const QUrl bare(u"https://"_s + text, QUrl::StrictMode);
        const QString scheme = isThisMachine(bare.host()) ? u"http"_s : u"https"_s;
        remarks << u"has no scheme; %1:// is taken"_s.arg(scheme);
        return scheme + "://"_L1 + text;
    }

    void leaveServiceOut(QUrl &url, QStringList &remarks)
    {
        static const QRegularExpression service(
            uR"(/(?:rest|storage|auth|functions|realtime|graphql|pg)/v1(?:/.*)?\z)"_s);
        QString path = url.path();
        const QRegularExpressionMatch found = service.match(path);
        if (found.hasMatch()) {
            path.truncate(found.capturedStart());
            remarks << u"ends with %1, which is one service of the project; it was left out"_s.arg(found.captured());
        }
        while (path.endsWith(u'/'))
            path.chop(1);
        url.setPath(path);
    }

} // namespace

Result<QUrl> parseProjectUrl(const QString &text, QStringList *remarks)
{
    QStringList said;
    QString value = text;
    if (takeQuotesOff(value))
        said << u"stands in quotes, which were passed on as part of the value (docker --env-file does this); they were "
                "left out"_s;
    if (isPostgresUrl(value))
        return badProject(
            u"is the address of a database, which belongs to DATABASE_URL; the project's own is meant here"_s);
    if (isReference(value)) {
        said << u"is the reference of a project; the project's address is taken, https://%1.supabase.co"_s.arg(value);
        value = u"https://%1.supabase.co"_s.arg(value);
    }
    QUrl url(withScheme(value, said), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return badProject(u"is no http or https address"_s);
    if (!url.userInfo().isEmpty())
        return badProject(u"holds more than scheme, host, port and path"_s);
    QString project = projectOfDashboard(url);
    if (!project.isEmpty())
        said << u"is a page of the dashboard; its project's address is taken, https://%1.supabase.co"_s.arg(project);
    else if (url.hasQuery() || url.hasFragment())
        return badProject(u"holds more than scheme, host, port and path"_s);
    else if (isSupabasesOwn(url.host()))
        return badProject(u"is Supabase's own address and names no project"_s);
    if (project.isEmpty() && url.host().count(u'.') == 3) {
        project = projectOfHost(url.host());
        if (!project.isEmpty())
            said << u"is a host of one service of the project; the project's own is taken, https://%1.supabase.co"_s
                        .arg(project);
    }
    if (!project.isEmpty())
        url = QUrl(u"https://%1.supabase.co%2"_s.arg(project, url.host().endsWith(".co"_L1) ? url.path() : QString()));
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return badProject(Cause{CauseKind::Unencrypted, {}});
    leaveServiceOut(url, said);
    if (remarks)
        *remarks += said;
    return url;
}

QString projectOfHost(const QString &host)
{
    static const QRegularExpression ofProject(
        uR"(\A(?:(?:db|storage)\.)?([a-z0-9]{10,40})(?:\.storage)?\.supabase\.co\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return ofProject.match(host).captured(1).toLower();
}

QString databaseHostOf(const QUrl &project)
{
    const QString name = projectOfHost(project.host());
    return name.isEmpty() ? QString() : QString(u"db."_s + name + ".supabase.co"_L1);
}

} // namespace docsweep
