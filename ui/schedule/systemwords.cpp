// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/systemwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextOption>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::SystemSchedule)
    };

    QString lineOf(const QString &text, QLatin1String begin)
    {
        const QRegularExpression line(
            u"^"_s + QRegularExpression::escape(QString(begin)) + u"(.*)$"_s, QRegularExpression::MultilineOption);
        return line.match(text).captured(1).trimmed();
    }

} // namespace

QString systemText(SchedulingSystem system)
{
    switch (system) {
    case SchedulingSystem::SystemdUser:
        return Words::tr("systemd, for this user");
    case SchedulingSystem::Systemd:
        return Words::tr("systemd, for the machine");
    case SchedulingSystem::Cron:
        return Words::tr("cron, for this user");
    case SchedulingSystem::TaskScheduler:
        return Words::tr("Task Scheduler of Windows (text to copy)");
    case SchedulingSystem::Launchd:
        return Words::tr("launchd of macOS (text to copy)");
    }
    return {};
}

bool isInstallable(SchedulingSystem system)
{
    return system == SchedulingSystem::SystemdUser || system == SchedulingSystem::Systemd
        || system == SchedulingSystem::Cron;
}

bool takesCalendar(SchedulingSystem system)
{
    return isInstallable(system);
}

OwnEntry entryOf(const ConsoleContext &context, const QString &program)
{
    OwnEntry entry;
    entry.program = program;
    const Settings &settings = context.settings;
    entry.home = settings.home;
    if (settings.storage.kind == StorageKind::Folder)
        entry.storageRoot = settings.storage.root;
    if (settings.database.kind == DatabaseKind::Sqlite)
        entry.databaseFile = settings.database.sqlitePath;
    entry.writtenFiles = {settings.metricsFile, settings.log.file};
    entry.period = settings.retention.period;
    for (auto source = settings.sources.cbegin(); source != settings.sources.cend(); ++source) {
        if (source.value() == ValueSource::Environment && source.key() != "DOCSWEEP_HOME"_L1)
            entry.onlyInEnvironment += source.key();
    }
    entry.workingDirectory = settings.home;
    if (!context.connection.isEmpty()) {
        entry.profile = context.connection;
    } else if (context.profile.endsWith(".ini"_L1)) {
        entry.profile = QFileInfo(context.profile).absoluteFilePath();
    } else if (!context.profile.isEmpty()) {
        entry.envFile = QFileInfo(context.profile).absoluteFilePath();
        entry.envFileOwner = settings.envFile.consentedOwner;
        entry.workingDirectory = QFileInfo(entry.envFile).path();
    }
    return entry;
}

void addLimits(OwnEntry &chosen, const LimitSettings &limits, const LimitSettings &ofSettings)
{
    const auto add = [](auto &own, const auto &wanted, const auto &set) {
        if (wanted && wanted != set)
            own = own ? std::min(*own, *wanted) : *wanted;
    };
    add(chosen.maxItems, limits.maxItems, ofSettings.maxItems);
    add(chosen.maxPercent, limits.maxPercent, ofSettings.maxPercent);
    add(chosen.maxBucketPercent, limits.maxBucketPercent, ofSettings.maxBucketPercent);
    add(chosen.maxTimesUsual, limits.maxTimesUsual, ofSettings.maxTimesUsual);
}

EntryLines linesOf(SchedulingSystem system, const EntryState &state)
{
    QString text;
    for (const EntryFile &file : state.files)
        text += QString::fromUtf8(file.text) + u'\n';
    if (system != SchedulingSystem::Cron) {
        QString when = lineOf(text, "OnCalendar="_L1);
        if (when.isEmpty())
            when = lineOf(text, "OnUnitActiveSec="_L1);
        return {lineOf(text, "ExecStart="_L1), when};
    }
    static const QRegularExpression line(
        u"^(@\\w+|(?:\\S+\\s+){4}\\S+)\\s+([^#\\n].*)$"_s, QRegularExpression::MultilineOption);
    for (const QString &one : text.split(u'\n')) {
        if (const QRegularExpressionMatch match = line.match(one); !one.startsWith(u'#') && match.hasMatch())
            return {match.captured(2), match.captured(1)};
    }
    return {};
}

QString textOf(const std::vector<EntryFile> &files)
{
    QStringList parts;
    for (const EntryFile &file : files)
        parts << u"# "_s + file.path + u'\n' + QString::fromUtf8(file.text).trimmed();
    return parts.join(u"\n\n"_s) + u'\n';
}

QPlainTextEdit *exactText(const QString &name, const QString &accessible)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setAccessibleName(accessible);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight);
    QTextOption option = text->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    text->document()->setDefaultTextOption(option);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    return text;
}

} // namespace docsweep
