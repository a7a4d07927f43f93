// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/doors.h"

#include "ui/look/icons.h"
#include "ui/start/runquestion.h"
#include "ui/start/trustquestion.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWide = 820; ///< from here on the doors stand side by side

    QLabel *paragraph(const QString &text, const QString &name, const QString &role)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

    QPushButton *named(const QString &text, const QString &name)
    {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        return button;
    }

} // namespace

Doors::Doors(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName("doors"_L1);
    setAccessibleName(tr("First start"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setObjectName("startContent"_L1);
    setWidget(page);
    m_title = paragraph(tr("Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to "
                           "start?"),
        u"startTitle"_s, u"title"_s);
    m_missing = paragraph({}, u"startMissing"_s, {});
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again = named(tr("Try again"), u"startAgain"_s);
    m_again->setAccessibleName(tr("Try again to open the requested connection"));
    connect(m_again, &QPushButton::clicked, this, [this] { openBy(tr("Opening…"), m_context.reopen); });
    m_demo = named(tr("Look around"), u"startDemo"_s);
    m_demo->setAccessibleName(tr("Look around with demo data"));
    m_supabase = named(tr("Connect…"), u"startSupabase"_s);
    m_supabase->setProperty("role", u"primary"_s);
    m_supabase->setAccessibleName(tr("Connect to a Supabase project"));
    m_folder = named(tr("Open…"), u"startFolder"_s);
    m_folder->setAccessibleName(tr("Open a database and a folder"));
    m_django = named(tr("Choose its folder…"), u"startDjango"_s);
    m_django->setAccessibleName(tr("Read the settings of a Django project"));
    m_env = named(tr("Open a .env file…"), u"startEnv"_s);
    m_env->setProperty("role", u"link"_s);
    m_env->setProperty("flush", true);
    m_env->setToolTip(tr("The web app's own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3"));
    m_back = named(tr("Back"), u"startBack"_s);
    connect(m_demo, &QPushButton::clicked, this, &Doors::openDemo);
    connect(
        m_supabase, &QPushButton::clicked, this, [this] { emit formRequested(ConnectionFields::Storage::Supabase); });
    connect(m_folder, &QPushButton::clicked, this, [this] { emit formRequested(ConnectionFields::Storage::Folder); });
    connect(m_django, &QPushButton::clicked, this, &Doors::chooseProject);
    connect(m_env, &QPushButton::clicked, this, &Doors::chooseEnvFile);
    connect(m_back, &QPushButton::clicked, this, &Doors::backRequested);
    m_said = paragraph({}, u"startSaid"_s, u"muted"_s);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_doors = new QBoxLayout(QBoxLayout::LeftToRight);
    m_doors->setSpacing(2 * kUnit);
    m_doors->addWidget(door(u"demo"_s, tr("Demo data"),
        tr("A small database and real files, created in a folder of their own. Try everything, including deleting."),
        m_demo));
    m_doors->addWidget(door(u"file"_s, tr("Django project"),
        tr("Fills in the connection from the web app's own settings. Nothing in the web app is changed."), m_django));
    m_doors->addWidget(door(u"storage"_s, tr("Supabase project"),
        tr("Files in Supabase Storage, rows in the project's PostgreSQL or another database."), m_supabase));
    m_doors->addWidget(door(u"database"_s, tr("Database and folder"),
        tr("Files in a folder of this machine, rows in SQLite or PostgreSQL."), m_folder));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kUnit);
    foot->addWidget(m_back);
    foot->addWidget(m_env);
    foot->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kUnit);
    column->addWidget(m_title);
    auto *missing = new QHBoxLayout;
    missing->setSpacing(2 * kUnit);
    missing->addWidget(m_missing, 1);
    missing->addWidget(m_again, 0, Qt::AlignTop);
    column->addLayout(missing);
    column->addWidget(makeSaved());
    column->addLayout(m_doors);
    column->addWidget(paragraph(
        tr("Nothing is deleted until you have seen the list and confirmed it."), u"startPromise"_s, u"muted"_s));
    column->addLayout(foot);
    column->addWidget(m_said);
    auto *content = new QWidget;
    content->setObjectName("startColumn"_L1);
    content->setLayout(column);
    content->setMaximumWidth(960);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 20);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
}

QFrame *Doors::door(const QString &icon, const QString &title, const QString &text, QPushButton *button)
{
    auto *card = new QFrame;
    card->setObjectName("card"_L1);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // all doors are equally wide
    auto *mark = new QLabel;
    mark->setObjectName("doorIcon"_L1);
    mark->setPixmap(tintedPixmap(icon, m_theme.accent, 32, devicePixelRatioF()));
    auto *words = paragraph(text, u"doorText"_s, u"muted"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit);
    column->addWidget(mark);
    column->addWidget(paragraph(title, u"doorTitle"_s, u"heading"_s));
    column->addWidget(words, 1, Qt::AlignTop);
    column->addSpacing(kUnit);
    column->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

QWidget *Doors::makeSaved()
{
    m_names = new QComboBox;
    m_names->setObjectName("savedNames"_L1);
    m_names->setAccessibleName(tr("Saved connections"));
    m_names->setMinimumWidth(200);
    auto *open = named(tr("Open"), u"savedOpen"_s);
    open->setAccessibleName(tr("Open the saved connection"));
    auto *edit = named(tr("Edit…"), u"savedEdit"_s);
    edit->setAccessibleName(tr("Edit the saved connection"));
    connect(open, &QPushButton::clicked, this, [this] {
        openBy(tr("Opening %1…").arg(m_names->currentText()),
            [open = m_context.connections.open, name = m_names->currentText()] { return open(name); });
    });
    connect(edit, &QPushButton::clicked, this, [this] { emit editRequested(m_names->currentText()); });
    auto *manage = named(tr("Manage…"), u"savedManage"_s);
    manage->setAccessibleName(tr("Manage saved connections"));
    connect(manage, &QPushButton::clicked, this, &Doors::manageRequested);
    auto *card = new QFrame;
    card->setObjectName("card"_L1);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, kUnit * 3 / 2);
    row->setSpacing(kUnit);
    row->addWidget(paragraph(tr("Saved connections"), u"savedTitle"_s, u"heading"_s), 1);
    row->addWidget(m_names);
    row->addWidget(open);
    row->addWidget(edit);
    row->addWidget(manage);
    card->hide();
    return m_saved = card;
}

void Doors::setContext(const ConsoleContext &context)
{
    m_context = context;
    const bool isOpen = context.isConfigured();
    m_title->setText(isOpen ? tr("New connection")
                            : tr("Welcome to docsweep. It finds and deletes expired sessions "
                                 "and files. How do you want to start?"));
    if (!context.problem.isEmpty())
        say(*m_missing, errorOf(ErrorKind::BadConfig, context.problem));
    else
        m_missing->setText(isOpen ? tr("Your current connection is not affected.")
                                  : tr("No database is set up yet. Choose how to start."));
    m_missing->setStyleSheet(context.problem.isEmpty() ? QString() : QString(u"color: "_s + m_theme.danger.name()));
    m_again->setVisible(!context.problem.isEmpty() && context.reopen);
    m_demo->setEnabled(bool(context.makeDemo));
    m_env->setVisible(bool(context.open));
    m_back->setVisible(isOpen);
    setBusy({});
    m_saved->hide();
    if (isOpen || !context.connections.names)
        return;
    m_namesJob.start(
        this, [names = context.connections.names](const std::stop_token &) { return names(); },
        [this](const QStringList &names) {
            m_names->clear();
            m_names->addItems(names);
            m_saved->setVisible(!names.isEmpty());
        });
}

void Doors::setBusy(const QString &what)
{
    const bool idle = what.isEmpty();
    const bool canStore = bool(m_context.connections.save);
    m_demo->setEnabled(idle && m_context.makeDemo);
    m_supabase->setEnabled(idle && canStore);
    m_folder->setEnabled(idle && canStore);
    m_django->setEnabled(idle && canStore && m_context.connections.askDjango);
    m_env->setEnabled(idle);
    m_again->setEnabled(idle);
    m_saved->setEnabled(idle);
    m_said->setText(idle && m_context.makeDemo
            ? tr("The demo is created in %1.")
                  .arg(asWritten(QDir::toNativeSeparators(m_context.connections.demoFolder.isEmpty()
                          ? m_context.settings.home + u"/demo"_s
                          : m_context.connections.demoFolder)))
            : what);
}

void Doors::openBy(const QString &busy, std::function<Opened()> open)
{
    setBusy(busy);
    m_job.start(
        this, [open = std::move(open)](const std::stop_token &) { return open(); },
        [this](Opened opened) { take(std::move(opened)); });
}

void Doors::openDemo()
{
    if (m_context.connections.openDemo)
        return openBy(tr("Creating demo data…"), m_context.connections.openDemo);
    openBy(tr("Creating demo data…"),
        [make = m_context.makeDemo, open = m_context.open,
            directory = QString(m_context.settings.home + u"/demo"_s)]() -> Opened {
            Opened made = make(directory);
            if (!made && made.error().kind == ErrorKind::Conflict && open) // it was made at an earlier start
                return open(directory + u"/.env"_s);
            return made;
        });
}

void Doors::chooseEnvFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a .env file"), QDir::homePath());
    dialog->setObjectName("envFileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const std::optional<EnvFileQuestion> question =
            m_context.question ? m_context.question(file) : std::optional<EnvFileQuestion>();
        if (!question)
            return openEnvFile(file, m_context.open);
        auto *ask = new TrustQuestion(*question, m_theme, this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QDialog::accepted, this, [this, file] { openEnvFile(file, m_context.trustAndOpen); });
        ask->open();
    });
    dialog->open();
}

void Doors::chooseProject()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder with the web app's manage.py"), QDir::homePath());
    dialog->setObjectName("projectDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Doors::askProject);
    dialog->open();
}

void Doors::askProject(const QString &folder)
{
    setBusy(tr("Looking for the web app's Python…"));
    m_questionJob.start(
        this, [ask = m_context.connections.djangoQuestion, folder](const std::stop_token &) { return ask(folder); },
        [this](const Result<PythonQuestion> &question) {
            setBusy({});
            if (!question)
                return say(*m_said, question.error());
            auto *ask = new RunQuestion(*question, m_theme, this);
            ask->setAttribute(Qt::WA_DeleteOnClose);
            connect(ask, &QDialog::accepted, this, [this, question = *question] { runProject(question); });
            ask->open();
        });
}

void Doors::runProject(const PythonQuestion &question)
{
    setBusy(tr("Asking the web app for its settings…"));
    m_projectJob.start(
        this,
        [ask = m_context.connections.askDjango, question](const std::stop_token &stop) { return ask(question, stop); },
        [this](const Result<ProposedConnection> &connection) {
            setBusy({});
            if (connection)
                emit proposed(*connection);
            else
                say(*m_said, connection.error());
        });
}

void Doors::openEnvFile(const QString &file, const std::function<Opened(const QString &)> &open)
{
    openBy(tr("Reading %1…").arg(asWritten(QDir::toNativeSeparators(file))), [open, file] { return open(file); });
}

void Doors::take(Opened opened)
{
    setBusy({});
    if (opened)
        emit this->opened(*opened);
    else if (m_again->isVisibleTo(this) && opened.error().why() == m_context.problem)
        m_said->setText(tr("The problem is still there."));
    else
        say(*m_said, opened.error());
}

void Doors::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_doors->setDirection(event->size().width() >= kWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace docsweep
