// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connectionform.h"

#include "ui/look/icons.h"
#include "ui/start/checklist.h"
#include "ui/start/wrongfields.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidest = 128 * kUnit; ///< longer fields and lines are hard to follow
    constexpr int kWide = 860; ///< from here on the test stands beside the fields
    constexpr auto kSettling = std::chrono::milliseconds{50}; ///< until a new line has its place

    QPushButton *button(const QString &text, const QString &name)
    {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        return made;
    }

} // namespace

ConnectionForm::ConnectionForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("connectionForm"_L1);
    setAccessibleName(tr("Connection"));
    m_title = new QLabel;
    m_title->setObjectName("formTitle"_L1);
    m_title->setProperty("role", u"title"_s);
    m_fields = new ConnectionFields(theme);
    m_checks = new CheckList(theme);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(2 * kUnit);
    m_columns->addWidget(m_fields, 3);
    m_columns->addWidget(m_checks, 2);
    auto *content = new QWidget;
    content->setObjectName("formContent"_L1);
    content->setMaximumWidth(kWidest);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    inner->setSpacing(kUnit * 3 / 2);
    inner->addWidget(m_title);
    inner->addLayout(m_columns);
    inner->addStretch(1);
    auto *page = new QWidget;
    page->setObjectName("formGround"_L1);
    auto *middle = new QHBoxLayout(page);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName("formScroll"_L1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    makeConsent();
    makeBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_consent);
    column->addWidget(m_bar);

    connect(m_fields, &ConnectionFields::changed, this, [this] {
        m_consent->hide();
        m_said->hide();
        m_failed = 0; // that was of other values
        m_checks->outdate();
    });
    connect(m_fields, &ConnectionFields::finished, this, &ConnectionForm::validate);
    connect(m_checks, &CheckList::stopRequested, this, [this] { m_testJob.stop(); });
    connect(m_checks, &CheckList::added, this, &ConnectionForm::reveal);
    m_revealing.setSingleShot(true);
    m_revealing.setInterval(kSettling);
    connect(&m_revealing, &QTimer::timeout, this, [this] {
        if (m_toReveal)
            m_scroll->ensureWidgetVisible(m_toReveal, 0, kUnit);
    });
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, &m_revealing, qOverload<>(&QTimer::start)); // a line may grow once it wraps
    connect(
        bar, &QScrollBar::actionTriggered, this, [this] { m_toReveal = nullptr; }); // from here on it is the reader's
}

void ConnectionForm::makeConsent()
{
    m_consent = new QFrame;
    m_consent->setObjectName("alert"_L1);
    m_consent->setProperty("level", u"warning"_s);
    m_consent->setAccessibleName(tr("No keychain is available"));
    m_consentText = new QLabel;
    m_consentText->setObjectName("consentText"_L1);
    m_consentText->setWordWrap(true);
    m_consentText->setTextFormat(Qt::PlainText);
    m_consentYes = button(tr("Store them in this file"), u"consentYes"_s);
    m_consentNo = button(tr("Do not store them"), u"consentNo"_s);
    connect(m_consentYes, &QPushButton::clicked, this, [this] {
        m_consent->hide();
        save(CredentialPlace::File);
    });
    connect(m_consentNo, &QPushButton::clicked, this, [this] {
        m_save->setFocus(); // before the answers go
        m_consent->hide();
        m_said->setText(tr("Nothing was stored."));
        m_said->show();
    });
    auto *answers = new QHBoxLayout;
    answers->setSpacing(kUnit);
    answers->addStretch(1);
    answers->addWidget(m_consentNo);
    answers->addWidget(m_consentYes);
    auto *column = new QVBoxLayout(m_consent);
    column->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
    column->addWidget(m_consentText);
    column->addLayout(answers);
    m_consent->hide();
}

void ConnectionForm::makeBar()
{
    m_back = button(tr("Back"), u"formBack"_s);
    m_test = button(tr("Test connection"), u"formTest"_s);
    m_test->setIcon(tintedIcon(u"check"_s, m_theme.text));
    m_save = button(tr("Save and open"), u"formSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_canary = new QCheckBox(tr("Also test deleting (creates and removes a small file)"));
    m_canary->setObjectName("formCanary"_L1);
    QPalette framed = m_theme.palette(); // the style takes a box's frame from here
    framed.setColor(QPalette::Window, m_theme.muted);
    m_canary->setPalette(framed);
    m_canary->setToolTip(tr("This proves that docsweep may delete files. If off, the test changes nothing."));
    m_said = new QLabel;
    m_said->setObjectName("formSaid"_L1);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_back, &QPushButton::clicked, this, &ConnectionForm::backRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::requestSave);
    m_bar = new QWidget;
    m_bar->setObjectName("formBar"_L1);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_canary);
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(m_bar);
    column->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
    column->addWidget(m_said);
    column->addLayout(buttons);
    m_said->hide();
}

void ConnectionForm::show(const QString &title)
{
    m_title->setText(title);
    m_checks->clear();
    m_failed = 0;
    readNames();
    m_consent->hide();
    m_canary->setChecked(false);
    m_scroll->verticalScrollBar()->setValue(0);
    setBusy({});
    m_fields->focusFirst();
}

void ConnectionForm::begin(ConnectionFields::Storage storage)
{
    m_fields->begin(storage);
    show(storage == ConnectionFields::Storage::Supabase ? tr("Connect to a Supabase project")
                                                        : tr("Open a database and a folder"));
}

void ConnectionForm::edit(const QString &name)
{
    m_fields->begin(ConnectionFields::Storage::Supabase);
    show(tr("Edit “%1”").arg(name));
    setBusy(tr("Reading the connection…"));
    m_readJob.start(
        this, [read = m_connections.read, name](const std::stop_token &) { return read(name); },
        [this](const Result<Connection> &connection) {
            setBusy({});
            if (!connection)
                return say(connection.error());
            m_fields->edit(*connection);
            m_fields->focusFirst();
        });
}

void ConnectionForm::propose(const ProposedConnection &proposed)
{
    m_fields->begin(ConnectionFields::Storage::Supabase);
    m_fields->propose(proposed.connection);
    show(tr("Connect to “%1”").arg(proposed.connection.name));
    docsweep::say(*m_said,
        tr("Filled in from %1. Nothing is saved yet: test the connection, then save it.").arg(proposed.source),
        proposed.notes.join(u'\n'));
    m_said->show();
}

void ConnectionForm::leave()
{
    m_readJob.drop();
    m_validateJob.drop();
    m_testJob.drop();
    m_saveJob.drop();
    ++m_testNumber;
    m_fields->forgetSecrets();
    m_checks->clear();
    m_consent->hide();
}

void ConnectionForm::setBusy(const QString &what)
{
    const bool idle = what.isEmpty();
    QWidget *focused = focusWidget();
    if (!idle && focused != nullptr && focused != this && focused->hasFocus()) { // else it would jump to Back
        m_focusedBefore = focused;
        setFocus();
    }
    m_fields->setEnabled(idle);
    m_test->setEnabled(idle);
    m_save->setEnabled(idle);
    m_canary->setEnabled(idle);
    m_said->setText(what);
    m_said->setVisible(!idle);
    if (idle && hasFocus() && m_focusedBefore)
        m_focusedBefore->setFocus();
}

/// The names that a new connection cannot have.
void ConnectionForm::readNames()
{
    if (!m_connections.names)
        return;
    m_namesJob.start(
        this, [names = m_connections.names](const std::stop_token &) { return names(); },
        [this](const QStringList &names) { m_fields->setTakenNames(names); });
}

/// Beside the field it is about, else at the foot.
void ConnectionForm::say(const Error &error)
{
    const bool shown = m_fields->showError(error, false);
    if (shown)
        m_said->setText(tr("A field needs your attention."));
    else
        docsweep::say(*m_said, error);
    m_said->setVisible(true);
}

std::optional<Connection> ConnectionForm::ready()
{
    m_validateJob.drop();
    m_consent->hide();
    m_fields->clearErrors();
    m_fields->takePasswordOut();
    const std::vector<Error> missing = m_fields->missing();
    sayAll(missing);
    if (!missing.empty())
        return std::nullopt;
    Connection connection = m_fields->connection();
    connection.mayMakeCanary = m_canary->isChecked();
    return connection;
}

/// Each beside its field; the topmost one gets the focus.
void ConnectionForm::sayAll(const std::vector<Error> &wrong)
{
    for (const Error &error : wrong)
        say(error);
    if (!wrong.empty())
        m_fields->focusFirstWrong();
    if (wrong.size() > 1)
        m_said->setText(tr("Some fields need your attention."));
}

void ConnectionForm::validate()
{
    if (!m_fields->isEnabled())
        return;
    m_validateJob.start(
        this,
        [validate = m_connections.validate, connection = m_fields->connection()](
            const std::stop_token &) { return validate(connection); },
        [this](const Result<> &valid) {
            if (!valid)
                m_fields->showError(valid.error(), true);
        });
}

void ConnectionForm::test()
{
    const std::optional<Connection> connection = ready();
    if (!connection)
        return;
    setBusy(tr("Testing…"));
    m_said->hide();
    m_checks->begin();
    const quint64 number = ++m_testNumber;
    const auto onPoint = [this, number](const CheckPoint &point) {
        QMetaObject::invokeMethod(
            this,
            [this, number, point] {
                if (number == m_testNumber)
                    m_checks->add(point);
            },
            Qt::QueuedConnection);
    };
    m_testJob.start(
        this,
        [check = m_connections.check, validate = m_connections.validate, connection = *connection, onPoint](
            const std::stop_token &stop) {
            Tested tested{everyError(validate, connection), {}};
            if (tested.wrong.empty())
                tested.result = check(connection, stop, onPoint);
            return tested;
        },
        [this](const Tested &tested) { endTest(tested); });
}

void ConnectionForm::endTest(const Tested &tested)
{
    setBusy({});
    const Result<> &result = tested.result;
    if (!tested.wrong.empty()) {
        m_checks->clear();
        return sayAll(tested.wrong);
    }
    if (!result && result.error().kind == ErrorKind::BadConfig) { // of the settings themselves
        m_checks->clear();
        return say(result.error());
    }
    m_checks->end(result);
    m_failed = m_checks->failed();
    if (QWidget *failure = m_checks->firstFailure())
        reveal(failure);
    m_test->setFocus();
}

void ConnectionForm::requestSave()
{
    if (m_failed > 0)
        askDespiteFailures();
    else
        save(CredentialPlace::Keychain);
}

void ConnectionForm::askDespiteFailures()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("The test found problems"),
        tr("%Ln check(s) failed. Cleanups with this connection may not work.", nullptr, m_failed),
        QMessageBox::NoButton, this);
    question->setObjectName("saveQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = question->addButton(tr("Back to the form"), QMessageBox::RejectRole);
    stay->setObjectName("saveStay"_L1);
    QPushButton *anyway = question->addButton(tr("Save anyway"), QMessageBox::AcceptRole);
    anyway->setObjectName("saveAnyway"_L1);
    question->setDefaultButton(stay);
    connect(anyway, &QPushButton::clicked, this, [this] { save(CredentialPlace::Keychain); });
    question->open();
}

void ConnectionForm::save(CredentialPlace place)
{
    const std::optional<Connection> connection = ready();
    if (!connection)
        return;
    m_testJob.drop();
    ++m_testNumber;
    setBusy(tr("Saving the connection…"));
    m_saveJob.start(
        this,
        [save = m_connections.save, open = m_connections.open, validate = m_connections.validate,
            connection = *connection, place](const std::stop_token &) {
            Saved done{everyError(validate, connection), {}, std::nullopt, connection.name};
            if (!done.wrong.empty())
                return done;
            done.saved = save(connection, place);
            if (done.saved)
                done.opened = open(connection.name);
            return done;
        },
        [this](const Saved &saved) { take(saved); });
}

void ConnectionForm::take(const Saved &saved)
{
    setBusy({});
    if (!saved.wrong.empty())
        return sayAll(saved.wrong);
    if (!saved.saved && saved.saved.error().kind == ErrorKind::Unavailable)
        return askForFile(saved.saved.error().text);
    if (!saved.saved)
        return say(saved.saved.error());
    m_fields->forgetSecrets();
    if (!*saved.opened)
        return say(saved.opened->error());
    emit this->saved(saved.name);
    emit opened(**saved.opened);
}

void ConnectionForm::askForFile(const QString &why)
{
    docsweep::say(*m_consentText,
        tr("The key and the password cannot be kept in a keychain.\ndocsweep can keep them in the file %1 instead. "
           "Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has "
           "a backup of it, can read them.")
            .arg(asWritten(m_connections.privateFile)),
        why);
    m_consent->show();
    m_consentNo->setFocus(); // one more Enter stores nothing
}

void ConnectionForm::reveal(QWidget *line)
{
    m_toReveal = line;
    m_revealing.start();
}

void ConnectionForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(event->size().width() >= kWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace docsweep
