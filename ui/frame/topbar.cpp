// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/topbar.h"

#include "ui/console/console.h"
#include "ui/frame/connectionbutton.h"
#include "ui/frame/healthpill.h"
#include "ui/look/icons.h"
#include "ui/look/projectbadge.h"
#include "ui/schedule/trialmark.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kBand = 3;

    constexpr std::array<Duration, 9> kAges{15min, 30min, 1h, 3h, 6h, 12h, 24h, 72h, 168h};

    /// The digits of every script, as those of this one.
    QString latinDigits(const QString &text)
    {
        QString plain;
        for (const QChar character : text) {
            if (character.digitValue() >= 0)
                plain += QChar(char16_t(u'0' + character.digitValue()));
            else
                plain += character == QChar(0x066b) ? u'.' : character; // Arabic decimal separator
        }
        return plain;
    }

    /// How many seconds a unit has, in English or as the window words it; hours for none.
    std::optional<double> secondsOf(const QString &unit)
    {
        static const QMap<QString, double> kUnits{{QString(), 3600}, {u"s"_s, 1}, {u"min"_s, 60}, {u"m"_s, 60},
            {u"h"_s, 3600}, {u"d"_s, 86400}, {u"w"_s, 604800}};
        if (const auto known = kUnits.find(unit); known != kUnits.end())
            return *known;
        for (const Duration one : {Duration(1s), Duration(1min), Duration(1h), Duration(24h)}) {
            QString word = formatDuration(one).toLower();
            word.removeIf([](QChar character) { return character.digitValue() >= 0 || character.isSpace(); });
            if (word == unit)
                return double(one.count()) / 1e6;
        }
        return std::nullopt;
    }

} // namespace

std::optional<Duration> parseAge(const QString &text)
{
    static const QRegularExpression kForm(
        u"^\\s*(\\d+(?:[.,]\\d+)?)\\s*([^\\d\\s]*)\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = kForm.match(latinDigits(text.toLower()));
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<double> unit = secondsOf(match.captured(2));
    if (!unit)
        return std::nullopt;
    const double seconds = match.captured(1).replace(u',', u'.').toDouble() * *unit;
    constexpr double kLongest = 100.0 * 365 * 86400;
    if (!(seconds >= 1) || seconds > kLongest)
        return std::nullopt;
    return Duration{std::llround(seconds * 1e6)};
}

TopBar::TopBar(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("topBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    m_connection = new ConnectionButton(theme);
    m_connection->setObjectName("connection"_L1);
    m_badge = new ProjectBadge(theme);
    m_badge->setObjectName("projectBadge"_L1);
    m_database = new HealthPill(tr("Database"), theme);
    m_database->setObjectName("databasePill"_L1);
    m_storage = new HealthPill(tr("Storage"), theme);
    m_storage->setObjectName("storagePill"_L1);
    m_ageLabel = new QLabel(tr("older than"));
    m_ageLabel->setObjectName("ageLabel"_L1);
    m_ageLabel->setProperty("role", u"muted"_s);
    for (HealthPill *pill : {m_database, m_storage})
        connect(pill, &HealthPill::editRequested, m_connection,
            [this] { emit m_connection->editRequested(m_console.context().connection); });
    m_age = new QComboBox;
    m_age->setObjectName("age"_L1);
    m_age->setAccessibleName(tr("Clean up what is older than"));
    m_age->setToolTip(
        tr("How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d."));
    m_age->setEditable(true);
    m_age->setInsertPolicy(QComboBox::NoInsert);
    m_age->setFixedWidth(120);
    m_age->lineEdit()->setObjectName("ageText"_L1);
    m_age->lineEdit()->setAccessibleName(m_age->accessibleName());
    for (const Duration age : kAges)
        m_age->addItem(formatDuration(age), qint64(age.count()));
    connect(m_age, &QComboBox::activated, this, &TopBar::takeAge);
    connect(m_age->lineEdit(), &QLineEdit::editingFinished, this, &TopBar::takeTypedAge);
    m_lookup = new QPushButton;
    m_lookup->setObjectName("lookup"_L1);
    m_lookup->setIcon(tintedIcon(u"search"_s, m_theme.text));
    m_lookup->setAccessibleName(tr("Look up"));
    m_lookup->setToolTip(tr("Find any session, file or document (Ctrl+K)"));
    m_lookup->setFixedWidth(40);
    connect(m_lookup, &QPushButton::clicked, this, &TopBar::lookupRequested);
    m_scan = new QPushButton;
    m_scan->setObjectName("scan"_L1);
    if (!QApplication::isRightToLeft()) // there a wider button would tear its icon and its word apart
        m_scan->setMinimumWidth(112);
    connect(m_scan, &QPushButton::clicked, this,
        [this] { m_console.isScanning() ? emit stopRequested() : emit scanRequested(); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
    layout->setSpacing(kUnit);
    layout->addWidget(m_connection);
    layout->addWidget(m_badge);
    layout->addWidget(m_database);
    layout->addWidget(m_storage);
    layout->addStretch(1);
    layout->addWidget(m_lookup);
    layout->addWidget(m_ageLabel);
    layout->addWidget(m_age);
    layout->addWidget(m_scan);
    update();
}

void TopBar::setTrialMark(TrialMark *mark)
{
    m_trial = mark;
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_scan), mark);
    update();
}

void TopBar::update()
{
    const ConsoleContext &context = m_console.context();
    m_connection->setContext(context);
    for (HealthPill *pill : {m_database, m_storage})
        pill->setEditable(context.connections.read && !context.connection.isEmpty());
    m_database->setHealth(m_console.database());
    m_storage->setHealth(m_console.storage());
    const bool usable = context.isConfigured();
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_connection, m_database, m_storage, m_lookup, m_ageLabel, m_age, m_scan})
        part->setVisible(usable);
    m_badge->setLook(usable ? context.look() : ConnectionLook());
    m_age->setEnabled(!m_console.isRunning());
    m_scan->setEnabled(!m_console.isRunning());
    const bool scanning = m_console.isScanning();
    m_scan->setText(scanning ? tr("Stop scan") : tr("Scan"));
    m_scan->setToolTip(scanning ? tr("Stop the scan. The list does not change (Esc)")
                                : tr("Find out what can be deleted. A scan deletes "
                                     "nothing (F5)"));
    m_scan->setIcon(tintedIcon(scanning ? u"stop"_s : u"scan"_s,
        !m_scan->isEnabled() ? m_theme.muted
            : scanning       ? m_theme.text
                             : m_theme.onAccent));
    if (const QString role = scanning ? u"plain"_s : u"primary"_s; m_scan->property("role").toString() != role) {
        m_scan->setProperty("role", role);
        m_scan->setStyleSheet(u" "_s); // makes the style sheet look at the role again
        m_scan->setStyleSheet({});
    }
    showAge();
    fit();
}

void TopBar::showAge()
{
    const QSignalBlocker blocked(m_age);
    m_age->setCurrentIndex(m_age->findData(qint64(m_console.age().count())));
    m_age->setEditText(formatDuration(m_console.age()));
}

void TopBar::takeAge(int index)
{
    emit ageChosen(Duration{m_age->itemData(index).toLongLong()});
}

void TopBar::takeTypedAge()
{
    const QString text = m_age->currentText();
    if (text == formatDuration(m_console.age()))
        return;
    const std::optional<Duration> age = parseAge(text);
    if (age && *age != m_console.age())
        emit ageChosen(*age);
    else
        showAge();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The project's colour along the upper edge: which one it is, also in the corner of an eye.
void TopBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_badge->look().colour != LookColour::None)
        QPainter(this).fillRect(0, 0, width(), kBand, badgeGround(m_badge->look().colour, m_theme));
}

/// Drops words until everything has room.
void TopBar::fit()
{
    const auto isTooWide = [this] { return layout()->sizeHint().width() > width(); };
    m_ageLabel->setVisible(m_console.context().isConfigured());
    m_database->setBrief(false);
    m_storage->setBrief(false);
    const auto setTrial = [this](TrialMark::Words words) {
        if (m_trial != nullptr)
            m_trial->setWords(words);
    };
    setTrial(TrialMark::Words::All);
    if (isTooWide())
        m_ageLabel->hide();
    if (isTooWide())
        setTrial(TrialMark::Words::Schedule);
    if (isTooWide())
        setTrial(TrialMark::Words::Least);
    const bool brief = isTooWide();
    m_database->setBrief(brief);
    m_storage->setBrief(brief);
}

} // namespace docsweep
