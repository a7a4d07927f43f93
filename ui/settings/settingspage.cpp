// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/config/settingnames.h"
#include "ui/console/console.h"
#include "ui/ledger/ledgernote.h"
#include "ui/settings/appearancegroup.h"
#include "ui/settings/connectiongroup.h"
#include "ui/settings/placesgroup.h"
#include "ui/settings/settingrow.h"
#include "ui/vault/makekeydialog.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidest = 112 * kUnit; ///< longer lines are hard to follow

    /// What has to stand in the profile for a stored address to count, and its default; no name: nothing.
    std::pair<QLatin1String, QString> formOf(const QString &secret)
    {
        if (secret == "DOCSWEEP_ALERT_WEBHOOK"_L1)
            return {"DOCSWEEP_ALERT_WEBHOOK_KIND"_L1, u"json"_s};
        if (secret == "DOCSWEEP_PING_URL"_L1)
            return {"DOCSWEEP_PING_KIND"_L1, u"plain"_s};
        return {};
    }

    /// Some mean something for one kind of database or storage alone.
    bool meansSomething(const QString &name, const Settings &settings)
    {
        if (name == "DOCSWEEP_STORAGE_PATIENCE_SECONDS"_L1)
            return settings.storage.kind == StorageKind::Supabase;
        const bool isServer = settings.database.kind == DatabaseKind::PostgreSql;
        if (name == "SUPABASE_DB_SSLMODE"_L1) // an address names its own
            return isServer && settings.sources.value(u"DATABASE_URL"_s, ValueSource::Default) == ValueSource::Default;
        return isServer || name != "DOCSWEEP_DATABASE_TIMEOUT"_L1;
    }

    void changeSecret(Connection &connection, const QString &name, const std::optional<QString> &text)
    {
        const auto [form, usual] = formOf(name);
        if (!text) {
            connection.forgotten.insert(name);
            connection.values.remove(form);
            return;
        }
        connection.secrets.insert(name, Secret(*text));
        if (!form.isEmpty() && !connection.values.contains(form))
            connection.values.insert(form, usual);
    }

    /// A profile with one value changed, saved as the connection form saves it, and opened.
    Result<ConsoleContext> saved(
        const ConsoleContext &context, const QString &name, const std::optional<QString> &text, CredentialPlace place)
    {
        Result<Connection> connection = context.connections.read(context.connection);
        if (!connection)
            return fail(connection.error());
        if (isSecretName(name))
            changeSecret(*connection, name, text);
        else if (text)
            connection->values[name] = *text;
        else
            connection->values.remove(name);
        if (const Result<> done = context.connections.save(*connection, place); !done)
            return fail(done.error());
        return context.reopen();
    }

} // namespace

SettingsPage::SettingsPage(Console &console, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("settingsPage"_L1);
    setAccessibleName(tr("Settings"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName("settingsContent"_L1);
    content->setMaximumWidth(kWidest);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    m_column->setSpacing(kUnit * 3 / 2);
    m_said = new QLabel;
    m_said->setObjectName("settingsSaid"_L1);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    add(m_said);
    m_connection = new ConnectionGroup(console, theme);
    add(m_connection);
    group(u"retention"_s, tr("What is kept"),
        {"DOCSWEEP_AGE_HOURS"_L1, "DOCSWEEP_KEEP_OUTPUTS"_L1, "DOCSWEEP_KEEP_ACTIVE_FILES"_L1,
            "DOCSWEEP_OLD_VERSIONS"_L1, "STORAGE_CLEANUP_ENABLED"_L1, "DOCSWEEP_DJANGO_SESSIONS"_L1,
            "DOCSWEEP_ACTIVITY"_L1, "MAX_STORAGE_SIZE_MB"_L1});
    SettingsCard *runs =
        group(u"automatic"_s, tr("Automatic runs"), {"AUTO_CLEANUP_ENABLED"_L1, "CLEANUP_INTERVAL_HOURS"_L1});
    QPushButton *schedule = runs->addAction(tr("Open the schedule"), u"settingsSchedule"_s);
    connect(schedule, &QPushButton::clicked, this, &SettingsPage::pageRequested);
    group(u"limits"_s, tr("Safety limits"),
        {"DOCSWEEP_MAX_DELETE"_L1, "DOCSWEEP_MAX_DELETE_PERCENT"_L1, "DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_L1,
            "DOCSWEEP_MAX_DELETE_TIMES_USUAL"_L1});
    SettingsCard *vault = group(u"vault"_s, tr("Copies of what is deleted"),
        {"DOCSWEEP_VAULT"_L1, "DOCSWEEP_VAULT_HOURS"_L1, "DOCSWEEP_VAULT_MAX_MB"_L1, "DOCSWEEP_VAULT_KEY"_L1,
            "DOCSWEEP_RESTORE_HOLD_HOURS"_L1});
    QPushButton *makeKey = vault->addAction(tr("Make a key…"), u"settingsMakeKey"_s);
    connect(makeKey, &QPushButton::clicked, this, &SettingsPage::makeVaultKey);
    SettingsCard *alerts = group(u"monitoring"_s, tr("Alerts"),
        {"DOCSWEEP_ALERT_WEBHOOK"_L1, "DOCSWEEP_ALERT_WEBHOOK_KIND"_L1, "DOCSWEEP_ALERT_SECRET"_L1,
            "DOCSWEEP_ALERT_COMMAND"_L1, "DOCSWEEP_PING_URL"_L1, "DOCSWEEP_PING_KIND"_L1, "DOCSWEEP_ALERT_DESKTOP"_L1,
            "DOCSWEEP_ALERT_QUOTA_DAYS"_L1, "DOCSWEEP_ALERT_PENDING_HOURS"_L1});
    addTest(*alerts, "DOCSWEEP_ALERT_WEBHOOK"_L1, AlertTest::Way::Webhook);
    addTest(*alerts, "DOCSWEEP_ALERT_COMMAND"_L1, AlertTest::Way::Command);
    addTest(*alerts, "DOCSWEEP_PING_URL"_L1, AlertTest::Way::Ping);
    group(u"log"_s, tr("Log and figures"),
        {"DOCSWEEP_METRICS_FILE"_L1, "DOCSWEEP_LOG_TARGET"_L1, "DOCSWEEP_LOG_FILE"_L1, "DOCSWEEP_LOG_LEVEL"_L1,
            "DOCSWEEP_LOG_FORMAT"_L1});
    m_technical = group(u"technical"_s, tr("Clocks and waiting times"),
        {"DOCSWEEP_CLOCK"_L1, "DOCSWEEP_DATABASE_TIMES"_L1, "SUPABASE_DB_SSLMODE"_L1, "DOCSWEEP_DATABASE_TIMEOUT"_L1,
            "DOCSWEEP_STORAGE_PATIENCE_SECONDS"_L1});
    group(u"endpoint"_s, tr("Cleanups that the web app asks for"),
        {"DOCSWEEP_ENDPOINT_HOSTS"_L1, "DOCSWEEP_ENDPOINT_ORIGINS"_L1, "DOCSWEEP_ENDPOINT_TOKEN"_L1});
    m_appearance = new AppearanceGroup;
    m_appearance->hide(); // until somebody can follow it
    add(m_appearance);
    m_places = new PlacesGroup(theme);
    add(m_places);
    add(new AboutGroup);
    m_column->addStretch(1);
    auto *page = new QWidget;
    page->setObjectName("settingsGround"_L1);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    setWidget(page);

    connect(m_connection, &ConnectionGroup::editRequested, this, &SettingsPage::editRequested);
    connect(m_connection, &ConnectionGroup::openRequested, this, &SettingsPage::openRequested);
    connect(m_connection, &ConnectionGroup::reloadRequested, this, &SettingsPage::reload);
    connect(m_connection, &ConnectionGroup::contextChosen, this, &SettingsPage::use);
    connect(m_appearance, &AppearanceGroup::chosen, this, &SettingsPage::appearanceChosen);
    connect(&m_console, &Console::contextChanged, this, &SettingsPage::takeContext);
    connect(&m_console, &Console::scanStarted, this, &SettingsPage::update); // perhaps with another age
    connect(&m_console, &Console::runStarted, this, &SettingsPage::update);
    connect(&m_console, &Console::runEnded, this, &SettingsPage::update);
    update();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setLedger(LedgerBook &book)
{
    auto *card = new SettingsCard(u"ledger"_s, tr("Shared with other docsweeps"));
    auto *place = new QLabel;
    place->setObjectName("settingsLedgerPlace"_L1);
    place->setProperty("role", u"muted"_s);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *note = new LedgerNote(book, m_theme);
    card->body()->addWidget(note);
    card->body()->addWidget(place);
    addRows(*card, {"DOCSWEEP_LEDGER_DAYS"_L1});
    const auto takeBook = [card, place, book = &book] {
        const bool isThere = book->state() == LedgerBook::State::There;
        card->setVisible(book->state() != LedgerBook::State::Unknown);
        place->setText(isThere ? tr("Ledger: %1").arg(asWritten(book->name())) : QString());
        place->setVisible(isThere);
    };
    m_column->insertWidget(m_column->indexOf(m_connection) + 1, card);
    connect(&book, &LedgerBook::changed, card, takeBook);
    takeBook();
}

void SettingsPage::add(QWidget *card)
{
    m_column->addWidget(card);
}

SettingsCard *SettingsPage::group(
    const QString &name, const QString &title, std::initializer_list<QLatin1String> settings)
{
    auto *card = new SettingsCard(name, title);
    addRows(*card, settings);
    add(card);
    return card;
}

void SettingsPage::addRows(SettingsCard &card, std::initializer_list<QLatin1String> settings)
{
    for (const QLatin1String setting : settings) {
        auto *row = new SettingRow(m_theme);
        row->show(viewOf(setting, m_console.context(), m_console.loadedAge()));
        connect(row, &SettingRow::changeRequested, this, &SettingsPage::change);
        connect(row, &SettingRow::opened, this, [this, row] {
            for (SettingRow *other : m_rows) { // one at a time
                if (other != row && other->isOpen())
                    other->close();
            }
            m_offeredFile.clear();
            say({});
        });
        m_rows.push_back(row);
        card.add(row);
    }
}

/// Below the setting that it tries.
void SettingsPage::addTest(SettingsCard &card, QLatin1String setting, AlertTest::Way way)
{
    auto *test = new AlertTest(m_console, way);
    const auto row =
        std::ranges::find_if(m_rows, [setting](const SettingRow *each) { return each->view().name == setting; });
    card.body()->insertWidget(card.body()->indexOf(*row) + 1, test);
    m_tests.push_back(test);
}

void SettingsPage::setAppearance(const AppearanceChoice &choice, const QStringList &languages)
{
    m_appearance->setAppearance(choice, languages);
    m_appearance->show();
}

bool SettingsPage::hasChanges() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const SettingRow *row) { return row->isChanged(); });
}

void SettingsPage::discardChanges()
{
    for (SettingRow *row : m_rows) {
        if (row->isOpen())
            row->close();
    }
}

void SettingsPage::takeOver(const SettingsPage &other)
{
    const int at = other.verticalScrollBar()->value();
    QMetaObject::invokeMethod( // once the cards have their places
        this, [this, at] { verticalScrollBar()->setValue(at); }, Qt::QueuedConnection);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_connection->readNames();
}

void SettingsPage::takeContext()
{
    for (SettingRow *row : m_rows) {
        if (row->isOpen())
            row->close();
    }
    update();
    m_connection->readNames();
}

void SettingsPage::update()
{
    const bool locked = m_console.isRunning() || m_saving;
    for (SettingRow *row : m_rows) {
        row->show(viewOf(row->view().name, m_console.context(), m_console.loadedAge()));
        row->setLocked(locked);
        if (m_technical->isAncestorOf(row))
            m_technical->setLineVisible(row, meansSomething(row->view().name, m_console.context().settings));
    }
    for (AlertTest *test : m_tests)
        test->update();
    m_connection->update();
    m_places->show(m_console.context());
    const QString running = tr("A cleanup is running. Settings can be changed when it has finished.");
    if (m_console.isRunning() && m_said->text().isEmpty())
        say(running);
    else if (!m_console.isRunning() && m_said->text() == running)
        say({});
}

void SettingsPage::change(const QString &name, const std::optional<QString> &text)
{
    if (m_console.isRunning() || m_saving)
        return;
    m_saving = true;
    update();
    const std::optional<QString> kept = text && !text->isEmpty() ? text : std::nullopt; // blank is not set
    const CredentialPlace place =
        std::exchange(m_offeredFile, {}) == name ? CredentialPlace::File : CredentialPlace::Keychain;
    m_job.start(
        this,
        [context = m_console.context(), name, kept, place](
            const std::stop_token &) { return saved(context, name, kept, place); },
        [this, name](const Opened &opened) { take(opened, name); });
}

/// What is made goes into the profile at once, where that can hold it; else it is shown, to be put where it is set.
void SettingsPage::makeVaultKey()
{
    auto *dialog = new MakeKeyDialog(m_console.context(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MakeKeyDialog::made, this, [this](const QString &key) {
        const auto row = std::ranges::find_if(
            m_rows, [](const SettingRow *each) { return each->view().name == "DOCSWEEP_VAULT_KEY"_L1; });
        if (row != m_rows.end() && (*row)->view().isChangeable())
            change(u"DOCSWEEP_VAULT_KEY"_s, key);
        else
            say(tr("Set the public key where the vault is set: %1").arg(asWritten(u"DOCSWEEP_VAULT_KEY="_s + key)));
    });
    dialog->open();
}

void SettingsPage::reload()
{
    if (m_console.isRunning() || m_saving)
        return;
    m_saving = true;
    update();
    m_job.start(
        this, [reopen = m_console.context().reopen](const std::stop_token &) { return reopen(); },
        [this](const Opened &opened) { take(opened, {}); });
}

void SettingsPage::take(const Opened &opened, const QString &setting)
{
    m_saving = false;
    update();
    if (opened) {
        for (SettingRow *row : m_rows) {
            if (row->isOpen() && row->view().name == setting)
                row->close();
        }
        say({});
        return use(*opened);
    }
    for (SettingRow *row : m_rows) {
        if (!row->isOpen() || row->view().name != setting)
            continue;
        if (opened.error().kind != ErrorKind::Unavailable || !isSecretName(setting))
            return row->setError(errorSentence(opened.error()), technicalText(opened.error()));
        m_offeredFile = setting;
        return row->setError(
            tr("There is no keychain here. Save again to keep it in the file %1, which only your user may read but "
               "which is not encrypted.")
                .arg(asWritten(m_console.context().connections.privateFile)),
            opened.error().text);
    }
    say(errorSentence(opened.error()), technicalText(opened.error()));
}

/// Now, or when the run has ended that began meanwhile.
void SettingsPage::use(const ConsoleContext &context)
{
    const bool waits = m_console.isRunning() || m_console.isRecovering();
    m_console.setContext(context);
    if (waits)
        say(tr("Saved. It applies when the cleanup has finished."));
}

void SettingsPage::say(const QString &text, const QString &technical)
{
    docsweep::say(*m_said, text, technical);
    m_said->setVisible(!text.isEmpty());
}

} // namespace docsweep
