// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/systemcard.h"

#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/schedule/firstrundialog.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/schedule/systemdialog.h"
#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kIconSize = 28;
    constexpr int kSmallIcon = 18;

    QLabel *words(const QString &name, const QString &role)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    std::vector<SchedulingSystem> systemsHere()
    {
        return {::geteuid() == 0 ? SchedulingSystem::Systemd : SchedulingSystem::SystemdUser, SchedulingSystem::Cron};
    }

    /// Beside this program, else on the path.
    QString programHere()
    {
        const QString beside = QCoreApplication::applicationDirPath() + u"/docsweep-cli"_s;
        return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(u"docsweep-cli"_s);
    }

    /// A command as it stands there: from left to right, in the letters of a terminal.
    QLabel *exactLine(const QString &name, const QString &text)
    {
        auto *line = words(name, u"muted"_s);
        line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        line->setTextFormat(Qt::PlainText);
        line->setLayoutDirection(Qt::LeftToRight);
        QString breakable = text; // paths have no blanks; the mark takes no room
        breakable.replace(u'/', QString(u'/' + QString(QChar(0x200b))));
        line->setText(breakable);
        line->setAccessibleName(text);
        line->setToolTip(tipText(text));
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        return line;
    }

} // namespace

SystemCard::SystemCard(ScheduledRuns &scheduled, const Theme &theme, RunCommand run, QString program, QWidget *parent)
    : QFrame(parent)
    , m_scheduled(scheduled)
    , m_theme(theme)
    , m_run(std::move(run))
    , m_wanted(std::move(program))
{
    setObjectName("card"_L1);
    setAccessibleName(tr("When this window is closed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit * 3 / 2);
    makeHead(*column);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(kUnit * 3 / 2);
    column->addLayout(m_entries);
    m_both = words(u"systemBoth"_s, {});
    m_bothIcon = new QLabel;
    m_bothIcon->setObjectName("systemBothIcon"_L1);
    m_bothIcon->setPixmap(tintedPixmap(u"info"_s, m_theme.accent, kSmallIcon, devicePixelRatioF()));
    m_bothIcon->setFixedWidth(kIconSize);
    m_bothIcon->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *both = new QHBoxLayout;
    both->setSpacing(2 * kUnit);
    both->addWidget(m_bothIcon, 0, Qt::AlignTop);
    both->addWidget(m_both, 1);
    column->addLayout(both);
    m_said = words(u"systemSaid"_s, {});
    m_said->hide();
    column->addWidget(m_said);
    column->addStretch(1);
    update();
}

void SystemCard::makeHead(QVBoxLayout &column)
{
    m_icon = new QLabel;
    m_icon->setObjectName("systemIcon"_L1);
    m_line = words(u"systemLine"_s, u"heading"_s);
    m_sentence = words(u"systemSentence"_s, u"muted"_s);
    m_again = new QPushButton(tr("Check again"));
    m_again->setObjectName("systemAgain"_L1);
    m_again->setToolTip(tr("Ask systemd and cron what is installed now"));
    m_again->setProperty("role", u"link"_s);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_said->hide();
        look();
    });
    m_install = new QPushButton(tr("Install…"));
    m_install->setObjectName("systemInstallButton"_L1);
    m_install->setAccessibleDescription(tr("First shows what will be installed"));
    connect(m_install, &QPushButton::clicked, this, &SystemCard::askToInstall);
    auto *text = new QVBoxLayout;
    text->setSpacing(kUnit / 2);
    text->addWidget(m_line);
    text->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kUnit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_again);
    buttons->addWidget(m_install);
    row->addLayout(buttons);
    row->setAlignment(buttons, Qt::AlignTop);
    column.addLayout(row);
}

void SystemCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    look();
}

void SystemCard::look()
{
    if (m_workJob.isBusy())
        return;
    m_lookJob.start(
        this,
        [run = m_run, wanted = m_wanted, name = ownEntryName(entryOf(m_scheduled.context(), {}).profile)](
            const std::stop_token &stop) {
            Looked looked;
            looked.program = wanted.isEmpty() ? programHere() : wanted;
            for (const SchedulingSystem system : systemsHere()) {
                if (stop.stop_requested())
                    break;
                looked.systems.push_back({system, SystemScheduler(system, userConfigHome(), run).state(name)});
            }
            return looked;
        },
        [this](Looked looked) { take(std::move(looked)); });
}

void SystemCard::take(Looked looked)
{
    m_looked = std::move(looked);
    m_isLooked = true;
    while (QLayoutItem *old = m_entries->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Found &found : m_looked.systems) {
        if (QWidget *part = entryPart(found))
            m_entries->addWidget(part);
    }
    update();
}

/// Null where there is nothing to tell: no entry, or a system that is not of this machine.
QWidget *SystemCard::entryPart(const Found &found)
{
    const bool isMissing = !found.state && found.state.error().kind == ErrorKind::Unavailable;
    if ((found.state && !found.state->isInstalled) || (isMissing && found.system != schedulingSystemHere()))
        return nullptr;
    auto *part = new QFrame;
    part->setObjectName(u"systemEntry."_s + nameOf(found.system));
    part->setAccessibleName(systemText(found.system));
    auto *text = new QVBoxLayout;
    text->setSpacing(kUnit / 2);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kUnit);
    row->addSpacing(kIconSize + 2 * kUnit);
    row->addLayout(text, 1);
    auto *line = words(u"systemEntryLine"_s, {});
    text->addWidget(line);
    if (!found.state) {
        say(*line,
            tr("%1: %2", "a system, what is wrong").arg(systemText(found.system), errorSentence(found.state.error())),
            technicalText(found.state.error()));
        return part;
    }
    const EntryState &state = *found.state;
    const EntryLines lines = linesOf(found.system, state);
    line->setText(state.isActive
            ? tr("Started by: %1").arg(systemText(found.system))
            : tr("The entry is there, but it is not started by: %1").arg(systemText(found.system)));
    if (!lines.when.isEmpty())
        text->addWidget(exactLine(u"systemWhen"_s, lines.when));
    if (!lines.command.isEmpty())
        text->addWidget(exactLine(u"systemCommand"_s, lines.command));
    auto *next = words(u"systemNext"_s, u"muted"_s);
    next->setText(!state.next.isEmpty()              ? tr("Next start: %1").arg(state.next)
            : found.system == SchedulingSystem::Cron ? tr("cron does not report the next start.")
                                                     : tr("The system reports no next start."));
    text->addWidget(next);
    if (!state.last.isEmpty()) {
        auto *last = words(u"systemLast"_s, u"muted"_s);
        last->setText(tr("Last start, according to the system: %1").arg(state.last));
        text->addWidget(last);
    }
    auto *remove = new QPushButton(tr("Remove…"));
    remove->setObjectName(u"systemRemove."_s + nameOf(found.system));
    remove->setAccessibleName(tr("Remove from: %1").arg(systemText(found.system)));
    connect(remove, &QPushButton::clicked, this, [this, system = found.system, state] { askToRemove(system, state); });
    row->addWidget(remove, 0, Qt::AlignTop);
    return part;
}

void SystemCard::update()
{
    int installed = 0;
    int active = 0;
    for (const Found &found : m_looked.systems) {
        installed += found.state && found.state->isInstalled ? 1 : 0;
        active += found.state && found.state->isActive ? 1 : 0;
    }
    m_icon->setPixmap(tintedPixmap(active > 0 ? u"clock"_s : u"unknown"_s, active > 0 ? m_theme.accent : m_theme.muted,
        kIconSize, devicePixelRatioF()));
    m_line->setText(!m_isLooked ? tr("When this window is closed")
            : active > 0        ? tr("The system also cleans up when this window is closed")
            : installed > 0     ? tr("An entry is installed, but the system does not start it")
                                : tr("Nothing cleans up when docsweep is closed"));
    m_sentence->setText(!m_isLooked ? tr("Asking the system…")
            : m_looked.program.isEmpty()
            ? tr("The program docsweep-cli, which the system would start, is not installed.")
            : active > 0 ? tr("It starts docsweep-cli, which uses the same age and safety limits.")
                         : tr("systemd or cron can start the cleanup, even while nobody is logged in."));
    const bool isOwnOn =
        m_scheduled.isReady() && m_scheduled.effective().settings.schedule.enabled && !m_scheduled.isSwitchedOff();
    QString both;
    if (active > 0 && isOwnOn)
        both = tr("Two schedules clean up: this window's and the system's. Two runs never work at the same time, "
                  "because the second one finds the lock taken. One schedule is enough.");
    else if (active > 1)
        both = tr("Both systems start the cleanup; one is enough.");
    m_both->setText(both);
    m_both->setVisible(!both.isEmpty());
    m_bothIcon->setVisible(!both.isEmpty());
    m_install->setText(installed > 0 ? tr("Change…") : tr("Install…"));
    m_install->setEnabled(
        m_isLooked && !m_looked.program.isEmpty() && !m_workJob.isBusy() && m_scheduled.context().isConfigured());
    m_again->setEnabled(!m_workJob.isBusy());
}

/// Nobody lets the system begin without having seen what its first run would delete.
void SystemCard::askToInstall()
{
    SchedulingSystem system = schedulingSystemHere();
    const ConsoleContext &context = m_scheduled.context();
    OwnEntry own = entryOf(context, m_looked.program);
    bool isThere = false;
    for (const Found &found : m_looked.systems) {
        if (found.state && found.state->isInstalled) {
            system = found.system;
            takeLimits(own, found.state->files);
            isThere = true;
        }
    }
    // What the schedule's page says stops the system's runs, too.
    const LimitSettings ofSettings = context.settings.limits;
    const LimitSettings set = m_scheduled.isReady() ? m_scheduled.effective().settings.limits : ofSettings;
    addLimits(own, set, ofSettings);
    if (isThere) {
        showEntry(system, own);
        return;
    }
    RetentionSettings retention = context.settings.retention;
    if (const auto &rollout = m_scheduled.rollout())
        retention.age = std::max(retention.age, rollout->age);
    auto *dialog = new FirstRunDialog(context, retention, set, m_theme, this, FirstRunDialog::Then::ShowEntry);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, system, own, ofSettings] {
        OwnEntry limited = own;
        addLimits(limited, dialog->limits(), ofSettings);
        showEntry(system, limited);
    });
    dialog->open();
}

void SystemCard::showEntry(SchedulingSystem system, OwnEntry own)
{
    auto *dialog = new SystemDialog(m_scheduled.context(), std::move(own), system, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        work(tr("Installing…"), [run = m_run, system = dialog->system(), entry = dialog->entry()] {
            return SystemScheduler(system, userConfigHome(), run).install(entry);
        });
    });
    dialog->open();
}

void SystemCard::askToRemove(SchedulingSystem system, const EntryState &state)
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName("systemRemoveDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Remove from the system"));
    auto *about = words(u"systemRemoveAbout"_s, u"heading"_s);
    about->setText(tr("Only this is removed from %1.").arg(systemText(system)));
    QPlainTextEdit *text = exactText(u"systemRemoveText"_s, tr("What will be removed"));
    text->setPlainText(textOf(state.files));
    auto *keep = new QPushButton(tr("Keep it"));
    keep->setObjectName("systemKeep"_L1);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *remove = new QPushButton(tr("Remove the entry"));
    remove->setObjectName("systemRemoveYes"_L1);
    remove->setProperty("role", u"danger"_s);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, system] {
        work(tr("Removing…"),
            [run = m_run, system, name = ownEntryName(entryOf(m_scheduled.context(), {}).profile)]() -> Result<> {
                const Result<bool> removed = SystemScheduler(system, userConfigHome(), run).remove(name);
                return removed ? Result<>() : fail(removed.error());
            });
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(remove);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit * 3 / 2);
    column->addWidget(about);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    dialog->resize(680, 420);
    dialog->open();
}

/// Changes something on a worker, then asks the systems what stands there now.
void SystemCard::work(const QString &what, std::function<Result<>()> change)
{
    m_lookJob.drop();
    m_said->setText(what);
    m_said->show();
    m_workJob.start(
        this, [change = std::move(change)](const std::stop_token &) { return change(); },
        [this](const Result<> &done) {
            if (!done)
                say(*m_said, done.error());
            m_said->setVisible(!done);
            look();
        });
    update();
}

} // namespace docsweep
