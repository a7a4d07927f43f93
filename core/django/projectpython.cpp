// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/django/projectpython.h"

#include "core/base/instant.h"
#include "core/base/log.h"
#include "core/base/trustedfile.h"
#include "core/base/visibletext.h"
#include "core/config/envfile.h"
#include "core/config/settingnames.h"
#include "core/config/smallfile.h"
#include "core/config/values.h"
#include "core/django/asksettings.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLookEvery = 50; ///< milliseconds
    constexpr int kAfterKill = 2000;
    constexpr qsizetype kLargestAnswer = 1024 * 1024;
    constexpr qsizetype kMostHeard = 16 * 1024; ///< of the end of standard error
    constexpr qsizetype kMostQuoted = 300;
    constexpr size_t kMostObjections = 3; ///< that are told at once
    constexpr int kMostModules = 4000; ///< that are judged
    constexpr auto kByHand = "Or set it by hand: DATABASE_URL, and SUPABASE_URL or STORAGE_ROOT, in a profile; see "
                             "docsweep-moving(7)"_L1;

    /// A user of this machine, as a child becomes one.
    struct User {
        uid_t id = 0;
        gid_t group = 0;
        QString name;
        QString home;
        std::vector<gid_t> groups;
    };

    Result<User> userOf(uint id)
    {
        std::array<char, 16384> space{};
        passwd entry{};
        passwd *found = nullptr;
        if (::getpwuid_r(id, &entry, space.data(), space.size(), &found) != 0 || !found)
            return fail(ErrorKind::BadConfig,
                u"The folder belongs to the user number %1, who is not known here, so its code is not run; give it to "
                "a user of this machine"_s.arg(id));
        User user{entry.pw_uid, entry.pw_gid, QString::fromLocal8Bit(entry.pw_name),
            QString::fromLocal8Bit(entry.pw_dir), {}};
        int count = 256;
        user.groups.resize(size_t(count));
        if (::getgrouplist(entry.pw_name, entry.pw_gid, user.groups.data(), &count) < 0)
            count = int(user.groups.size());
        user.groups.resize(size_t(count));
        return user;
    }

    tl::unexpected<Error> notRun(const QString &path, std::vector<Objection> objections)
    {
        if (objections.size() > kMostObjections)
            objections.resize(kMostObjections);
        return fail(ErrorKind::BadConfig, u"No code of %1 is run, since %2"_s.arg(path, describe(objections)));
    }

    /// All that speaks against the code in a folder: the folder, its modules, and those of the packages in it.
    Result<std::vector<Objection>> judgeCode(const QString &folder, uint self)
    {
        std::vector<Objection> objections;
        const auto add = [&objections](const Result<JudgedFile> &judged) {
            if (!judged)
                return;
            for (const Objection &each : judged->objections) {
                const auto same = [&each](const Objection &known) { return known.path == each.path; };
                if (std::none_of(objections.begin(), objections.end(), same))
                    objections.push_back(each);
            }
        };
        const Result<JudgedFile> top = judgeFolder(folder, self);
        if (!top)
            return fail(top.error());
        add(top);
        QStringList folders{folder};
        int modules = 0;
        for (int depth = 0; depth < 3; ++depth) {
            QStringList next;
            for (const QString &each : std::as_const(folders)) {
                const QDir dir(each);
                const QStringList sources = dir.entryList({u"*.py"_s}, QDir::Files | QDir::Hidden);
                if (depth > 0 && sources.isEmpty())
                    continue; // uploads, static files: nothing is run from there
                if (depth > 0)
                    add(judgeFolder(each, self));
                for (const QString &source : sources) {
                    if (++modules > kMostModules)
                        return objections;
                    add(openJudged(dir.filePath(source), LastLink::Followed, self));
                }
                for (const QString &inner : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                    next += dir.filePath(inner);
            }
            folders = next;
        }
        return objections;
    }

    /// The one other user whom all objections speak of.
    std::optional<uint> onlyStranger(const std::vector<Objection> &objections)
    {
        JudgedFile all;
        all.objections = objections;
        return all.onlyStranger();
    }

    Result<QString> findPython(const ProjectRequest &request, const QString &folder)
    {
        if (!request.python.isEmpty()) {
            const bool isName = !request.python.contains(u'/');
            const QString named = isName ? QStandardPaths::findExecutable(request.python)
                                         : QDir(request.workingDirectory).absoluteFilePath(request.python);
            const QFileInfo info(named);
            if (named.isEmpty() || !info.isFile() || !info.isExecutable())
                return fail(ErrorKind::BadConfig,
                    u"--python %1 is no program that can be run; name the web app's own, for example --python "
                    "%2/venv/bin/python3"_s.arg(visibleText(request.python), folder));
            return info.absoluteFilePath();
        }
        QStringList environments{folder + "/venv"_L1, folder + "/.venv"_L1, folder + "/env"_L1};
        if (const QString active = request.environment.value(u"VIRTUAL_ENV"_s); QDir::isAbsolutePath(active))
            environments += active;
        for (const QString &each : std::as_const(environments)) {
            for (const auto name : {"/bin/python3"_L1, "/bin/python"_L1}) {
                if (const QFileInfo info(each + name); info.isFile() && info.isExecutable())
                    return QDir::cleanPath(each + name);
            }
        }
        const QString usual = QStandardPaths::findExecutable(u"python3"_s);
        if (usual.isEmpty())
            return fail(ErrorKind::BadConfig,
                u"There is no Python here: neither venv, .venv or env in %1, nor python3 in PATH. Name the web app's "
                "own with --python. %2"_s.arg(folder, kByHand));
        return usual;
    }

    /// What the code gets to see: our environment where it is our own code, else as good as nothing.
    Result<QProcessEnvironment> environmentFor(const ProjectRequest &request, const PythonQuestion &question)
    {
        QProcessEnvironment environment;
        for (const QString &name : request.environment.keys()) {
            const bool isPlain = name == "PATH"_L1 || name == "LANG"_L1 || name == "TZ"_L1 || name.startsWith("LC_"_L1)
                || name == "DJANGO_SETTINGS_MODULE"_L1 || name == "VIRTUAL_ENV"_L1;
            if (isPlain || (!question.stranger && !name.startsWith("DOCSWEEP_"_L1)))
                environment.insert(name, request.environment.value(name));
        }
        environment.remove(u"PYTHONSTARTUP"_s);
        environment.remove(u"PYTHONINSPECT"_s);
        const Result<User> user = userOf(question.runAs);
        if (question.runAs != ::geteuid()) {
            if (!user)
                return fail(user.error());
            environment.insert(u"HOME"_s, user->home);
            environment.insert(u"USER"_s, user->name);
            environment.insert(u"LOGNAME"_s, user->name);
        }
        if (request.envFile.isEmpty())
            return environment;
        const QString path = QDir(request.workingDirectory).absoluteFilePath(request.envFile);
        Result<SettingsText> read = readSettingsFile(path, question.stranger ? question.stranger : question.runAs);
        if (!read)
            return fail(read.error());
        const Wiped wiped(read->text);
        if (!read->origin.objections.empty())
            return fail(ErrorKind::BadConfig,
                u"The file %1 is not followed, since %2"_s.arg(path, describe(read->origin.objections)));
        const auto values = readEnvFile(read->text, environment);
        if (!values)
            return fail(during(path, values.error()));
        for (auto value = values->begin(); value != values->end(); ++value) {
            if (isSecretName(value.key()))
                hideSecret(value->value);
            environment.insert(value.key(), value->value);
        }
        return environment;
    }

    /// The whole group: what the settings have started goes along.
    void killAll(QProcess &process, qint64 id)
    {
        if (id > 0)
            ::kill(-pid_t(id), SIGKILL);
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished(kAfterKill);
        }
    }

    QString shownWords(const QString &said)
    {
        return visibleText(redacted(said.simplified()).left(kMostQuoted));
    }

    /// The last line of a traceback.
    QString lastLine(const QByteArray &heard)
    {
        const QStringList lines = QString::fromUtf8(heard).split(u'\n', Qt::SkipEmptyParts);
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            if (!line->trimmed().isEmpty())
                return shownWords(*line);
        }
        return {};
    }

    Error failureOf(const QJsonObject &answer, const PythonQuestion &question)
    {
        const QString failed = answer[u"failed"_s].toString();
        const QString said = shownWords(answer[u"said"_s].toString());
        if (failed == "django"_L1)
            return {ErrorKind::BadConfig,
                u"%1 has no Django (%2). Name the web app's own Python with --python, for example --python "
                "%3/venv/bin/python3. %4"_s.arg(question.program, said, question.folder, kByHand)};
        if (failed == "manage.py"_L1 || failed == "module"_L1)
            return {ErrorKind::BadConfig,
                u"%1 does not say which settings are in use%2. Name them with --settings, for example --settings "
                "site.settings. %3"_s.arg(question.folder + "/manage.py"_L1,
                    said.isEmpty() ? QString() : QString(u" ("_s + said + u')'), kByHand)};
        const QString place = shownWords(answer[u"place"_s].toString());
        return {ErrorKind::BadConfig,
            u"The settings of %1 cannot be loaded: %2%3. If they need variables of the web app, set them here, or name "
            "a file of them with --env-file. %4"_s.arg(
                question.folder, said, place.isEmpty() ? QString() : QString(u" (in "_s + place + u')'), kByHand)};
    }

    Result<QJsonObject> answerIn(const QByteArray &out, const QByteArray &mark)
    {
        const qsizetype from = out.lastIndexOf(mark);
        const qsizetype end = from < 0 ? -1 : out.indexOf('\n', from);
        if (end < 0)
            return QJsonObject();
        QJsonParseError problem{};
        const QByteArray text = out.sliced(from + mark.size(), end - from - mark.size());
        const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
        if (!document.isObject())
            return fail(ErrorKind::BadData,
                u"The web app's Python gave an answer that is no JSON (%1). %2"_s.arg(problem.errorString(), kByHand));
        return document.object();
    }

} // namespace

QStringList PythonQuestion::lines() const
{
    QStringList lines;
    lines += u"  program   %1, with a question of docsweep's"_s.arg(visibleText(program));
    lines += u"  folder    %1"_s.arg(visibleText(folder));
    lines += u"  settings  %1"_s.arg(module.isEmpty() ? u"the ones that manage.py names"_s : visibleText(module));
    lines +=
        u"  as user   %1"_s.arg(userText(runAs)) + (runAs != ::geteuid() ? u", who owns that folder"_s : QString());
    if (stranger && *stranger != runAs)
        lines += u"  WARNING   this is code of user %1. It would run with all rights of user %2"_s.arg(
            userText(*stranger), userText(runAs));
    return lines;
}

Result<PythonQuestion> preparePython(const ProjectRequest &request)
{
    static const QRegularExpression moduleForm(
        uR"(\A[^\W\d]\w*(?:\.[^\W\d]\w*)*\z)"_s, QRegularExpression::UseUnicodePropertiesOption);
    PythonQuestion question;
    question.folder = QFileInfo(QDir(request.workingDirectory).absoluteFilePath(request.folder)).canonicalFilePath();
    if (request.folder.isEmpty() || question.folder.isEmpty() || !QFileInfo(question.folder).isDir())
        return fail(ErrorKind::BadConfig,
            u"%1 is no folder; name the one with the web app's manage.py"_s.arg(
                request.folder.isEmpty() ? u"\"\""_s : visibleText(request.folder)));
    question.module = request.module;
    if (!request.module.isEmpty() && !moduleForm.match(request.module).hasMatch())
        return fail(ErrorKind::BadConfig,
            u"--settings wants the name of a module, for example site.settings, not \"%1\""_s.arg(
                visibleText(request.module.left(80))));
    if (request.module.isEmpty() && !request.environment.contains(u"DJANGO_SETTINGS_MODULE"_s)
        && !QFileInfo::exists(question.folder + "/manage.py"_L1))
        return fail(ErrorKind::BadConfig,
            u"%1 has no manage.py; name the folder that has it, or the settings' module with --settings"_s.arg(
                visibleText(question.folder)));
    const uint self = ::geteuid();
    const uint owner = QFileInfo(question.folder).ownerId();
    question.runAs = self == 0 ? owner : self;
    const Result<std::vector<Objection>> objections = judgeCode(question.folder, question.runAs);
    if (!objections)
        return fail(objections.error());
    if (!objections->empty()) {
        question.stranger = onlyStranger(*objections);
        if (!question.stranger || self == 0)
            return notRun(question.folder, *objections);
    }
    if (question.runAs != self)
        question.stranger = question.runAs;
    Result<QString> program = findPython(request, question.folder);
    if (!program)
        return fail(program.error());
    question.program = *std::move(program);
    const Result<JudgedFile> judged =
        judgeProgram(question.program, question.stranger ? question.stranger : question.runAs);
    if (!judged)
        return fail(judged.error());
    if (!judged->objections.empty())
        return fail(
            ErrorKind::BadConfig, u"%1 is not run, since %2"_s.arg(question.program, describe(judged->objections)));
    Result<QProcessEnvironment> environment = environmentFor(request, question);
    if (!environment)
        return fail(environment.error());
    question.environment = *std::move(environment);
    return question;
}

Result<QJsonObject> askPython(const PythonQuestion &question, std::stop_token stop, std::chrono::milliseconds patience)
{
    if (stop.stop_requested())
        return failCancelled();
    User user;
    const bool becomes = question.runAs != ::geteuid();
    if (becomes) {
        Result<User> known = userOf(question.runAs);
        if (!known)
            return fail(known.error());
        user = *std::move(known);
    }
    const QString mark = u"docsweep-answer-%1:"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    QProcess process;
    process.setProgram(question.program);
    process.setArguments({u"-B"_s, u"-c"_s, QString::fromUtf8(kAskSettings), question.module, mark});
    process.setWorkingDirectory(question.folder);
    process.setProcessEnvironment(question.environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([becomes, &user] {
        ::setsid(); // no terminal to ask on, and one group to end
        if (becomes
            && (::setgroups(user.groups.size(), user.groups.data()) != 0 || ::setgid(user.group) != 0
                || ::setuid(user.id) != 0))
            ::_exit(126);
    });
    QElapsedTimer time;
    time.start();
    process.start();
    if (!process.waitForStarted())
        return fail(
            ErrorKind::BadConfig, Cause{CauseKind::PythonMissing, {question.program, process.errorString(), kByHand}});
    const qint64 id = process.processId();
    QByteArray out;
    QByteArray heard;
    const auto read = [&] {
        out += process.readAllStandardOutput();
        heard += process.readAllStandardError();
        heard = heard.right(kMostHeard);
    };
    while (!process.waitForFinished(kLookEvery) && process.state() != QProcess::NotRunning) {
        read();
        if (stop.stop_requested()) {
            killAll(process, id);
            return failCancelled();
        }
        if (time.elapsed() > patience.count()) {
            killAll(process, id);
            return fail(ErrorKind::Unavailable,
                u"The settings of %1 were not loaded within %2, so their Python was stopped. Something in them waits, "
                "perhaps for a server. %3"_s.arg(question.folder, describeDuration(patience), kByHand));
        }
        if (out.size() > kLargestAnswer)
            break;
    }
    read();
    killAll(process, id);
    if (out.size() > kLargestAnswer)
        return fail(ErrorKind::BadData,
            u"The web app's Python gave an answer of more than 1 MiB, and was stopped. %1"_s.arg(kByHand));
    const Wiped wiped(out);
    Result<QJsonObject> answer = answerIn(out, mark.toLatin1());
    if (!answer)
        return answer;
    if (answer->isEmpty()) {
        const QString last = lastLine(heard);
        return fail(ErrorKind::BadConfig,
            u"%1 gave no answer%2. Name the web app's own Python with --python. %3"_s.arg(
                question.program, last.isEmpty() ? QString() : QString(u": "_s + last), kByHand));
    }
    if (answer->contains(u"failed"_s))
        return fail(failureOf(*answer, question));
    return answer;
}

} // namespace docsweep
