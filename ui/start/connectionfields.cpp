// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connectionfields.h"

#include "core/config/connectionlook.h"
#include "core/config/databaseurl.h"
#include "core/config/profiles.h"
#include "core/config/projecturl.h"
#include "ui/start/formfield.h"
#include "ui/start/wrongfields.h"
#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QString kName = u"name"_s; // no setting of the environment
    const QString kKey = u"SUPABASE_SERVICE_KEY"_s;
    const QString kPassword = u"SUPABASE_DB_PASSWORD"_s;
    const QString kBuckets = u"SUPABASE_BUCKET_NAME"_s;
    const QString kAddress = u"DATABASE_URL"_s;

    QLabel *heading(const QString &text, const QString &name)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setProperty("role", u"heading"_s);
        return label;
    }

    QVBoxLayout *cardColumn(QFrame *card, QLabel *title)
    {
        card->setObjectName("card"_L1);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, 2 * kUnit);
        column->setSpacing(kUnit * 3 / 2);
        column->addWidget(title);
        return column;
    }

    /// Whether the words of its cause say all, so that core's need not stand below.
    bool isToldAtField(const Error &error)
    {
        const CauseKind kind = error.cause.kind;
        return kind != CauseKind::Unknown && kind != CauseKind::SettingWrong;
    }

} // namespace

ConnectionFields::ConnectionFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("connectionFields"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit * 3 / 2);
    m_name = add(column, new FormField(kName, tr("Name of the connection"), FormField::Kind::Plain, theme));
    m_name->setPlaceholder(tr("production"));
    connect(m_name, &FormField::changed, this, &ConnectionFields::checkName);
    m_marked = new QCheckBox(tr("Mark it as production, in red"));
    m_marked->setObjectName("markProduction"_L1);
    m_marked->setToolTip(tr("The mark stands in the title, in every confirmation and in every alert."));
    m_marked->hide();
    column->addWidget(m_marked);
    column->addWidget(makeStorage());
    column->addWidget(makeDatabase());
    column->addStretch(1);
}

FormField *ConnectionFields::add(QVBoxLayout *column, FormField *field)
{
    column->addWidget(field);
    m_fields.push_back(field);
    connect(field, &FormField::changed, this, &ConnectionFields::changed);
    connect(field, &FormField::finished, this, &ConnectionFields::finished);
    return field;
}

QWidget *ConnectionFields::makeStorage()
{
    using Kind = FormField::Kind;
    auto *card = new QFrame;
    m_storageTitle = heading({}, u"storageTitle"_s);
    QVBoxLayout *column = cardColumn(card, m_storageTitle);
    m_url = add(column, new FormField(u"SUPABASE_URL"_s, tr("Project URL"), Kind::Plain, m_theme));
    m_url->setPlaceholder(u"https://project.supabase.co"_s);
    m_url->edit()->setLayoutDirection(Qt::LeftToRight);
    connect(m_url, &FormField::finished, this, &ConnectionFields::suggestDatabase);
    m_key = add(column, new FormField(kKey, tr("Service key"), Kind::Secret, m_theme));
    m_root = add(column, new FormField(u"STORAGE_ROOT"_s, tr("Folder that holds the buckets"), Kind::Folder, m_theme));
    m_root->setPlaceholder(u"/srv/app/storage"_s);
    m_buckets = add(column, new FormField(kBuckets, tr("Buckets, separated by commas"), Kind::Plain, m_theme));
    m_buckets->setPlaceholder(u"document-uploads"_s);
    m_authority =
        add(column, new FormField(u"DOCSWEEP_CA_FILE"_s, tr("Own CA certificate (optional)"), Kind::File, m_theme));
    m_authority->setHint(tr("Only if the project's certificate is not signed by a public authority."));
    return card;
}

QWidget *ConnectionFields::makeDatabase()
{
    using Kind = FormField::Kind;
    auto *card = new QFrame;
    QVBoxLayout *column = cardColumn(card, heading(tr("Database"), u"databaseTitle"_s));
    m_databaseWay = new QComboBox;
    m_databaseWay->setObjectName("databaseWay"_L1);
    m_databaseWay->setAccessibleName(tr("How to enter the database"));
    m_databaseWay->addItems({tr("By host, name and user"), tr("By one address or a file")});
    connect(m_databaseWay, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        clearErrors();
        emit changed();
    });
    column->addWidget(m_databaseWay, 0, Qt::AlignLeading);
    m_address = add(column, new FormField(kAddress, tr("Database address or file"), Kind::File, m_theme));
    m_address->setPlaceholder(u"postgres://user@host:5432/name"_s);
    m_address->setHint(tr("A postgres:// address, or the path of a SQLite file."));
    connect(m_address, &FormField::finished, this, &ConnectionFields::takePasswordOut);
    m_host = add(column, new FormField(u"SUPABASE_DB_HOST"_s, tr("Host"), Kind::Plain, m_theme));
    m_host->setPlaceholder(u"db.project.supabase.co"_s);
    m_port = add(column, new FormField(u"SUPABASE_DB_PORT"_s, tr("Port"), Kind::Plain, m_theme));
    m_port->setPlaceholder(u"5432"_s);
    m_database = add(column, new FormField(u"SUPABASE_DB_NAME"_s, tr("Database name"), Kind::Plain, m_theme));
    m_database->setPlaceholder(u"postgres"_s);
    m_user = add(column, new FormField(u"SUPABASE_DB_USER"_s, tr("User"), Kind::Plain, m_theme));
    m_user->setPlaceholder(u"postgres"_s);
    m_password = add(column, new FormField(kPassword, tr("Password"), Kind::Secret, m_theme));
    for (FormField *field : {m_host, m_port, m_database, m_user})
        field->edit()->setLayoutDirection(Qt::LeftToRight);
    return card;
}

void ConnectionFields::begin(Storage storage)
{
    Connection connection;
    connection.values.insert(kBuckets, u"document-uploads"_s);
    connection.values.insert(storage == Storage::Supabase ? u"SUPABASE_URL"_s : u"STORAGE_ROOT"_s, {});
    if (storage == Storage::Folder)
        connection.values.insert(kAddress, {});
    edit(connection);
}

void ConnectionFields::edit(const Connection &connection)
{
    m_begun = connection;
    m_begun.secrets.clear();
    m_storage = connection.values.contains(u"STORAGE_ROOT"_s) ? Storage::Folder : Storage::Supabase;
    for (FormField *field : m_fields) {
        field->setText(connection.values.value(field->setting()));
        field->setTouched(false);
    }
    m_marked->setChecked(false);
    m_name->setText(connection.name);
    checkName();
    m_name->edit()->setReadOnly(!connection.isNew);
    m_name->setHint(connection.isNew ? QString() : tr("The name cannot be changed here."));
    const auto describe = [&connection](FormField *field, const QString &hint) {
        const bool stored = connection.stored.contains(field->setting());
        field->setPlaceholder(stored ? tr("stored") : QString());
        field->setHint(stored ? tr("Stored. Leave it empty to keep it.") : hint);
    };
    describe(m_key, tr("The project's secret or service_role key. It is kept in the keychain and never shown again."));
    describe(m_password, tr("Kept in the keychain and never shown again."));
    m_suggestedHost.clear();
    m_host->setHint({});
    m_databaseWay->setCurrentIndex(connection.values.contains(kAddress) ? 1 : 0);
    showParts();
}

void ConnectionFields::propose(const Connection &connection)
{
    edit(connection);
    if (m_buckets->text().isEmpty())
        m_buckets->setText(StorageSettings().buckets.constFirst());
    for (FormField *field : {m_key, m_password})
        field->setText(connection.secrets.value(field->setting()).reveal());
}

void ConnectionFields::showParts()
{
    const bool isSupabase = m_storage == Storage::Supabase;
    m_storageTitle->setText(isSupabase ? tr("Supabase Storage") : tr("Files"));
    for (FormField *field : {m_url, m_key})
        field->setVisible(isSupabase);
    const bool isPostgres = isByParts() || isPostgresUrl(m_address->text());
    m_authority->setVisible(isSupabase || isPostgres); // of the storage's server, and of the database's
    m_root->setVisible(!isSupabase);
    m_address->setVisible(!isByParts());
    for (FormField *field : {m_host, m_port, m_database, m_user})
        field->setVisible(isByParts());
    m_password->setVisible(isPostgres);
}

bool ConnectionFields::isByParts() const
{
    return m_databaseWay->currentIndex() == 0;
}

bool ConnectionFields::isShown(const FormField *field) const
{
    return field->isVisibleTo(this);
}

/// A path alone means a SQLite file.
QString ConnectionFields::databaseUrl() const
{
    const QString text = m_address->text();
    return text.startsWith(u'/') ? u"sqlite:///"_s + QString::fromLatin1(QUrl::toPercentEncoding(text, "/")) : text;
}

void ConnectionFields::takePasswordOut()
{
    static const QRegularExpression option(uR"(([?&])password=([^&#]*)(&?))"_s);
    QString text = m_address->text();
    takeQuotesOff(text);
    const qsizetype authority = text.indexOf("//"_L1) + 2;
    const qsizetype colon = authority < 2 ? -1 : text.indexOf(u':', authority);
    const qsizetype at = text.lastIndexOf(u'@');
    if (colon >= 0 && at > colon) {
        m_password->setText(QUrl::fromPercentEncoding(text.sliced(colon + 1, at - colon - 1).toUtf8()));
        m_address->setText(text.remove(colon, at - colon));
    } else if (const auto found = option.match(text); found.hasMatch()) {
        m_password->setText(QUrl::fromPercentEncoding(found.captured(2).replace(u'+', u' ').toUtf8()));
        const bool isLast = found.captured(3).isEmpty();
        text.replace(found.capturedStart(), found.capturedLength(), isLast ? QString() : found.captured(1));
        m_address->setText(text);
    }
    showParts();
}

void ConnectionFields::suggestDatabase()
{
    const Result<QUrl> project = parseProjectUrl(m_url->text());
    const QString host = project ? databaseHostOf(*project) : QString();
    const bool isWritten = !m_host->text().isEmpty() && m_host->text() != m_suggestedHost;
    if (host.isEmpty() || isWritten || !isByParts() || m_storage != Storage::Supabase)
        return;
    m_suggestedHost = host;
    m_host->setText(host);
    m_host->setHint(
        tr("Taken from the project's address. On a network without IPv6, enter the pooler's host and user instead. "
           "The dashboard shows them under Connect."));
    for (const auto &[field, text] :
        {std::pair(m_port, u"5432"_s), std::pair(m_database, u"postgres"_s), std::pair(m_user, u"postgres"_s)}) {
        if (field->text().isEmpty())
            field->setText(text);
    }
}

Connection ConnectionFields::connection() const
{
    Connection connection = m_begun;
    connection.name = m_name->text();
    if (m_marked->isVisibleTo(this) && m_marked->isChecked())
        setLook(connection.values, offeredLook(connection.name));
    for (const FormField *field : m_fields) {
        const QString &setting = field->setting();
        connection.values.remove(setting);
        if (field == m_name || !isShown(field))
            continue;
        const QString text = field == m_address ? databaseUrl() : field->text();
        if (field == m_key || field == m_password) {
            if (!text.isEmpty())
                connection.secrets.insert(setting, Secret(text));
        } else if (!text.isEmpty() || field == m_buckets) { // no bucket is an error, never all of them
            connection.values.insert(setting, text);
        }
    }
    return connection;
}

void ConnectionFields::forgetSecrets()
{
    for (FormField *field : {m_key, m_password})
        field->setText({});
}

std::vector<Error> ConnectionFields::missing() const
{
    std::vector<Error> found;
    const auto isMissing = [this](const FormField *field) {
        return isShown(field) && field->text().isEmpty() && !m_begun.stored.contains(field->setting());
    };
    for (const auto &[field, what] : {std::pair(m_name, tr("Enter a name.")),
             std::pair(m_url, tr("Enter the project's address as its dashboard shows it.")),
             std::pair(m_key, tr("Enter the project's secret or service_role key.")),
             std::pair(m_root, tr("Choose the folder that holds the buckets.")),
             std::pair(m_address, tr("Enter the database's address or choose its file.")),
             std::pair(m_host, tr("Enter the database's host."))}) {
        if (isMissing(field))
            found.push_back(
                errorOf(ErrorKind::NotFound, Why(what, Cause{CauseKind::SettingMissing, {field->setting()}})));
    }
    return found;
}

void ConnectionFields::focusFirstWrong()
{
    const auto wrong = std::find_if(m_fields.begin(), m_fields.end(),
        [this](const FormField *field) { return isShown(field) && !field->error().isEmpty(); });
    if (wrong != m_fields.end())
        (*wrong)->setFocus();
}

void ConnectionFields::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    checkName();
}

/// While it is typed, not when everything else is done.
void ConnectionFields::checkName()
{
    const QString name = m_name->text();
    m_marked->setVisible(lookIn(m_begun.values).isNone() && !offeredLook(name).isNone());
    if (!m_begun.isNew || name.isEmpty())
        return;
    if (!isProfileName(name))
        m_name->setError(tr("Use letters and digits only, for example “production”."));
    else if (m_takenNames.contains(name))
        m_name->setError(tr("A connection with this name already exists."));
}

/// At its field nothing has to say what the setting is called in the environment.
QString ConnectionFields::sayAt(const FormField &field, const Error &error) const
{
    const QStringList &about = error.cause.about;
    switch (error.cause.kind) {
    case CauseKind::SettingMissing:
        return tr("Fill in this field too.");
    case CauseKind::SettingRange:
        return tr("Enter a number from %1 to %2.").arg(about.value(2), about.value(3));
    case CauseKind::SettingLeast:
        return tr("Enter a number of at least %1.").arg(about.value(2));
    case CauseKind::SettingWrong:
        return tr("This value cannot be used.");
    case CauseKind::Unknown:
        return errorSentence(error);
    default: {
        Cause own = error.cause;
        own.about.replaceInStrings(field.setting(), field.label());
        return together(causeText(own), causeMend(own));
    }
    }
}

bool ConnectionFields::showError(const Error &error, bool onlyTouched)
{
    const QString setting = settingOf(error);
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
        [&](const FormField *one) { return one->setting() == setting && isShown(one); });
    if (field == m_fields.end())
        return false;
    if (onlyTouched && !(*field)->isTouched())
        return true;
    if (error.kind == ErrorKind::NotFound) // nothing was entered: said by this form, in the user's words
        (*field)->setError(error.text);
    else
        (*field)->setError(sayAt(**field, error), isToldAtField(error) ? QString() : technicalText(error));
    if (!onlyTouched)
        (*field)->setFocus();
    return true;
}

void ConnectionFields::clearErrors()
{
    for (FormField *field : m_fields)
        field->setError({});
}

void ConnectionFields::focusFirst()
{
    (m_begun.isNew ? m_name : m_storage == Storage::Supabase ? m_url : m_root)->setFocus();
}

} // namespace docsweep
