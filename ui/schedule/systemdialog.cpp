// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/systemdialog.h"

#include "ui/look/icons.h"
#include "ui/schedule/periodedit.h"
#include "ui/words/errorwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A key in the keychain is for a session of the desktop; what the system starts without one cannot open it.
    bool hasKeyInKeychain(const Settings &settings)
    {
        for (auto source = settings.sources.cbegin(); source != settings.sources.cend(); ++source) {
            if (source.value() == ValueSource::Credentials && settings.places.value(source.key()).path.isEmpty())
                return true;
        }
        return false;
    }

} // namespace

SystemDialog::SystemDialog(
    const ConsoleContext &context, OwnEntry own, SchedulingSystem system, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(context.settings)
    , m_own(std::move(own))
    , m_theme(theme)
{
    setObjectName("systemDialog"_L1);
    setWindowTitle(tr("Clean up when this window is closed"));
    auto *title = new QLabel(tr("Let the system start the cleanup"));
    title->setObjectName("systemDialogTitle"_L1);
    title->setProperty("role", u"title"_s);
    auto *about =
        new QLabel(tr("This is exactly what will be installed. It runs without a window and uses the age and the "
                      "safety limits of these settings."));
    about->setObjectName("systemDialogAbout"_L1);
    about->setProperty("role", u"muted"_s);
    about->setWordWrap(true);
    m_text = exactText(u"systemText"_s, tr("What will be installed"));
    m_text->setMinimumSize(66 * kUnit, 25 * kUnit);
    m_notice = new QLabel;
    m_notice->setObjectName("systemNotice"_L1);
    m_notice->setWordWrap(true);
    m_problem = new QLabel;
    m_problem->setObjectName("systemProblem"_L1);
    m_problem->setProperty("role", u"danger"_s);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit * 3 / 2);
    column->addWidget(title);
    column->addWidget(about);
    column->addWidget(makeTimes());
    column->addWidget(m_text, 1);
    column->addWidget(m_notice);
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    m_system->setCurrentIndex(std::max(0, m_system->findData(int(system))));
    m_every->setValue(std::chrono::ceil<std::chrono::minutes>(m_settings.retention.period));
    update();
    resize(760, 620);
}

QWidget *SystemDialog::makeTimes()
{
    auto *times = new QWidget;
    auto *systemLabel = new QLabel(tr("&System"));
    m_system = new QComboBox;
    m_system->setObjectName("systemChoice"_L1);
    m_system->setAccessibleName(tr("System"));
    systemLabel->setBuddy(m_system);
    for (const SchedulingSystem system : {::geteuid() == 0 ? SchedulingSystem::Systemd : SchedulingSystem::SystemdUser,
             SchedulingSystem::Cron, SchedulingSystem::TaskScheduler, SchedulingSystem::Launchd})
        m_system->addItem(systemText(system), int(system));
    m_often = new QRadioButton(tr("&Every"));
    m_often->setObjectName("systemOften"_L1);
    m_often->setChecked(true);
    m_every = new PeriodEdit(u"systemPeriod"_s, tr("Time between the runs"));
    m_times = new QRadioButton(tr("&At"));
    m_times->setObjectName("systemTimes"_L1);
    m_times->setAccessibleName(tr("At times of the calendar"));
    m_calendar = new QLineEdit;
    m_calendar->setObjectName("systemCalendar"_L1);
    m_calendar->setAccessibleName(tr("Times, as the system writes them"));
    m_calendar->setLayoutDirection(Qt::LeftToRight);
    m_hint = new QLabel;
    m_hint->setObjectName("systemHint"_L1);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    auto *grid = new QGridLayout(times);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kUnit * 3 / 2);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(systemLabel, 0, 0);
    grid->addWidget(m_system, 0, 1);
    grid->addWidget(m_often, 1, 0);
    grid->addWidget(m_every, 1, 1, Qt::AlignLeading);
    grid->addWidget(m_times, 2, 0);
    grid->addWidget(m_calendar, 2, 1);
    grid->addWidget(m_hint, 3, 1);
    connect(m_system, &QComboBox::currentIndexChanged, this, &SystemDialog::update);
    connect(m_often, &QRadioButton::toggled, this, &SystemDialog::update);
    connect(m_every, &PeriodEdit::edited, this, &SystemDialog::update);
    connect(m_calendar, &QLineEdit::textEdited, this, &SystemDialog::update);
    return times;
}

QWidget *SystemDialog::makeButtons()
{
    auto *buttons = new QWidget;
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setObjectName("systemCopy"_L1);
    m_copy->setAccessibleName(tr("Copy what will be installed"));
    m_copy->setIcon(tintedIcon(u"copy"_s, m_theme.text));
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("systemCancel"_L1);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_install = new QPushButton(tr("Install"));
    m_install->setObjectName("systemInstall"_L1);
    m_install->setProperty("role", u"primary"_s);
    m_install->setAutoDefault(false);
    connect(m_install, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_install);
    return buttons;
}

SchedulingSystem SystemDialog::system() const
{
    return SchedulingSystem(m_system->currentData().toInt());
}

OwnEntry SystemDialog::chosen() const
{
    OwnEntry own = m_own;
    if (m_times->isChecked() && takesCalendar(system()))
        own.calendar = m_calendar->text().trimmed();
    else
        own.every = std::chrono::ceil<std::chrono::minutes>(m_every->value());
    return own;
}

void SystemDialog::update()
{
    const bool calendar = takesCalendar(system());
    if (!calendar)
        m_often->setChecked(true);
    m_times->setVisible(calendar);
    m_calendar->setVisible(calendar);
    m_hint->setVisible(calendar && m_times->isChecked());
    m_every->setEnabled(m_often->isChecked());
    m_calendar->setEnabled(m_times->isChecked());
    const QString example = system() == SchedulingSystem::Cron ? u"0 3 * * *"_s : u"*-*-* 03:00:00"_s;
    m_calendar->setPlaceholderText(example);
    m_hint->setText(tr("In the system's own format. Every day at three in the morning: %1").arg(example));
    m_hint->setTextFormat(Qt::PlainText);

    m_entry = ownEntry(chosen());
    const bool isGiven = m_often->isChecked() || !m_calendar->text().trimmed().isEmpty();
    const Result<std::vector<EntryFile>> files = isGiven ? entryFiles(system(), m_entry, userConfigHome())
                                                         : Result<std::vector<EntryFile>>(std::vector<EntryFile>());
    Result<> stored = requireStoredSettings(m_own);
    if (stored && isInstallable(system()))
        stored = requireSafePlaces(chosen());
    m_text->setPlainText(files && isGiven ? textOf(*files) : QString());
    if (!files)
        say(*m_problem, files.error());
    else if (!stored)
        say(*m_problem, stored.error());
    m_problem->setVisible(!files || !stored);
    QString notice;
    if (!isInstallable(system()))
        notice = tr("docsweep cannot install it from here. Copy the text to that machine.");
    else if (system() != SchedulingSystem::SystemdUser && hasKeyInKeychain(m_settings))
        notice = tr("A key or password of these settings is in the keychain, which cannot be opened without a desktop. "
                    "Store it in a private file first.");
    else if (system() == SchedulingSystem::SystemdUser)
        notice = tr("It runs only while this user is logged in. With “loginctl enable-linger” it always runs.");
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_copy->setEnabled(!m_text->toPlainText().isEmpty());
    m_install->setVisible(isInstallable(system()));
    m_install->setEnabled(isGiven && files && stored);
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && height() < needed)
        resize(width(), needed); // what is said has taken room
}

} // namespace docsweep
