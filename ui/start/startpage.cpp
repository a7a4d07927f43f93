// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kSample = "DATABASE_URL=sqlite:////srv/app/db.sqlite3\n"
                             "STORAGE_ROOT=/srv/app/storage\n"
                             "SUPABASE_BUCKET_NAME=document-uploads\n"
                             "CLEANUP_INTERVAL_HOURS=1\n"
                             "MAX_STORAGE_SIZE_MB=1000\n"_L1;

    QLabel *paragraph(const QString &text, const QString &name, const QString &role)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setWordWrap(true);
        return label;
    }

} // namespace

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName("startPage"_L1);
    setAccessibleName(tr("First start"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *page = new QWidget;
    page->setObjectName("startContent"_L1);
    setWidget(page);
    auto *card = new QFrame;
    card->setObjectName("card"_L1);
    card->setMaximumWidth(640);
    auto *mark = new QLabel;
    mark->setObjectName("startIcon"_L1);
    mark->setPixmap(tintedPixmap(u"docsweep"_s, theme.accent, 40, devicePixelRatioF()));
    m_missing = paragraph({}, u"startMissing"_s, {});
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sample = new QPlainTextEdit(kSample);
    sample->setObjectName("startSample"_L1);
    sample->setAccessibleName(tr("Example of a .env file"));
    sample->setReadOnly(true);
    sample->setLineWrapMode(QPlainTextEdit::NoWrap);
    sample->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    sample->setLayoutDirection(Qt::LeftToRight);
    sample->setFixedHeight(QFontMetrics(sample->font()).lineSpacing() * 6 + 4 * kUnit);
    m_demo = new QPushButton(tr("Look around with demo data"));
    m_demo->setObjectName("startDemo"_L1);
    m_demo->setProperty("role", u"primary"_s);
    m_demo->setIcon(tintedIcon(u"demo"_s, theme.onAccent));
    connect(m_demo, &QPushButton::clicked, this, &StartPage::openDemo);
    m_env = new QPushButton(tr("Open a .env file…"));
    m_env->setObjectName("startEnv"_L1);
    m_env->setIcon(tintedIcon(u"open"_s, theme.text));
    connect(m_env, &QPushButton::clicked, this, &StartPage::chooseEnvFile);
    m_said = paragraph({}, u"startSaid"_s, u"muted"_s);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *doors = new QHBoxLayout;
    doors->setSpacing(kUnit);
    doors->addWidget(m_demo);
    doors->addWidget(m_env);
    doors->addStretch(1);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(4 * kUnit, 4 * kUnit, 4 * kUnit, 3 * kUnit);
    inner->setSpacing(kUnit * 3 / 2);
    inner->addWidget(mark);
    inner->addWidget(paragraph(tr("Where are the rows and the files?"), u"startTitle"_s, u"title"_s));
    inner->addWidget(m_missing);
    inner->addWidget(paragraph(
        tr("docsweep reads the web app's own settings: environment variables, or its .env file with lines like these. "
           "Nothing is deleted before you have seen the list and confirmed it."),
        u"startHow"_s, {}));
    inner->addWidget(sample);
    inner->addLayout(doors);
    inner->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
}

void StartPage::setContext(const ConsoleContext &context)
{
    m_context = context;
    m_missing->setText(context.problem.isEmpty()
            ? tr("No database is configured yet: neither DATABASE_URL nor SUPABASE_DB_HOST is set.")
            : context.problem);
    m_missing->setStyleSheet(context.problem.isEmpty() ? QString() : QString(u"color: "_s + m_theme.danger.name()));
    m_demo->setVisible(bool(context.makeDemo));
    m_env->setVisible(bool(context.open));
    setBusy({});
}

void StartPage::setBusy(const QString &what)
{
    m_demo->setEnabled(what.isEmpty());
    m_env->setEnabled(what.isEmpty());
    m_said->setText(what.isEmpty() && m_context.makeDemo
            ? tr("The demo is made in %1: a small database and real files, for trying everything, deleting included.")
                  .arg(QDir::toNativeSeparators(m_context.settings.home + u"/demo"_s))
            : what);
}

void StartPage::openDemo()
{
    setBusy(tr("Making demo data…"));
    const QString directory = m_context.settings.home + u"/demo"_s;
    m_job.start(
        this,
        [make = m_context.makeDemo, open = m_context.open, directory](const std::stop_token &) -> Opened {
            Opened made = make(directory);
            if (!made && made.error().kind == ErrorKind::Conflict && open) // it was made at an earlier start
                return open(directory + u"/.env"_s);
            return made;
        },
        [this](Opened opened) { take(std::move(opened)); });
}

void StartPage::chooseEnvFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a .env file"), QDir::homePath());
    dialog->setObjectName("envFileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::openEnvFile);
    dialog->open();
}

void StartPage::openEnvFile(const QString &file)
{
    setBusy(tr("Reading %1…").arg(QDir::toNativeSeparators(file)));
    m_job.start(
        this, [open = m_context.open, file](const std::stop_token &) { return open(file); },
        [this](Opened opened) { take(std::move(opened)); });
}

void StartPage::take(Opened opened)
{
    setBusy({});
    if (opened)
        emit this->opened(*opened);
    else
        m_said->setText(opened.error().text);
}

} // namespace docsweep
