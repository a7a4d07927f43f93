// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectiongroup.h"

#include "ui/console/console.h"
#include "ui/look/icons.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingscard.h"
#include "ui/start/checklist.h"
#include "ui/words/errorwords.h"

#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kParts{"database"_L1, "SUPABASE_DB_PASSWORD"_L1, "storage"_L1, "SUPABASE_SERVICE_KEY"_L1,
        "SUPABASE_BUCKET_NAME"_L1, "DOCSWEEP_CA_FILE"_L1, "DOCSWEEP_LISTING"_L1};

    /// What means nothing for this kind of database or storage.
    bool isOfUse(const QString &part, const Settings &settings)
    {
        if (part == "SUPABASE_DB_PASSWORD"_L1)
            return settings.database.kind == DatabaseKind::PostgreSql;
        const bool isSupabase = settings.storage.kind == StorageKind::Supabase;
        if (part == "DOCSWEEP_CA_FILE"_L1)
            return isSupabase || settings.database.kind == DatabaseKind::PostgreSql;
        return part == "database"_L1 || part == "storage"_L1 || part == "SUPABASE_BUCKET_NAME"_L1 || isSupabase;
    }

} // namespace

ConnectionGroup::ConnectionGroup(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("connectionGroup"_L1);
    setAccessibleName(tr("Connection"));
    makeCurrent();
    makeList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit * 3 / 2);
    column->addWidget(m_current);
    column->addWidget(m_others);
}

ConnectionGroup::~ConnectionGroup() = default;

void ConnectionGroup::makeCurrent()
{
    m_current = new SettingsCard(u"connection"_s, tr("Connection"));
    m_reload = m_current->addAction(tr("Reload"), u"settingsReload"_s);
    m_reload->setIcon(tintedIcon(u"scan"_s, m_theme.text));
    m_reload->setToolTip(tr("Read the settings again from their sources"));
    m_test = m_current->addAction(tr("Test"), u"settingsTest"_s);
    m_test->setAccessibleName(tr("Test the connection"));
    m_test->setIcon(tintedIcon(u"check"_s, m_theme.text));
    m_test->setToolTip(tr("Check whether a cleanup would work. The test changes nothing."));
    m_edit = m_current->addAction(tr("Edit…"), u"settingsEdit"_s);
    m_edit->setAccessibleName(tr("Edit the connection"));
    connect(m_reload, &QPushButton::clicked, this, &ConnectionGroup::reloadRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectionGroup::test);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(m_console.context().connection); });
    for (const QLatin1String part : kParts) {
        auto *row = new SettingRow(m_theme);
        row->show(viewOf(part, m_console.context(), {}));
        m_rows.push_back(row);
        m_current->add(row);
    }
}

void ConnectionGroup::makeList()
{
    m_others = new SettingsCard(u"connections"_s, tr("Saved connections"));
    m_said = new QLabel;
    m_said->setObjectName("connectionsSaid"_L1);
    m_said->setProperty("role", u"danger"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    m_list = new QWidget;
    m_list->setObjectName("connectionsList"_L1);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_others->body()->addWidget(m_list);
    m_others->body()->addWidget(m_said);
    m_others->hide();
}

void ConnectionGroup::update()
{
    const ConsoleContext &context = m_console.context();
    for (SettingRow *row : m_rows) {
        row->show(viewOf(row->view().name, context, {}));
        m_current->setLineVisible(row, isOfUse(row->view().name, context.settings));
    }
    const bool idle = !m_console.isRunning();
    m_edit->setVisible(!context.connection.isEmpty());
    m_edit->setEnabled(idle);
    m_test->setEnabled(context.check && !m_testJob.isBusy());
    m_reload->setEnabled(idle && context.reopen);
    m_list->setEnabled(idle);
    showNames(m_names);
}

void ConnectionGroup::readNames()
{
    const auto names = m_console.context().connections.names;
    if (!names)
        return showNames({});
    m_namesJob.start(
        this, [names](const std::stop_token &) { return names(); },
        [this](const QStringList &found) { showNames(found); });
}

void ConnectionGroup::showNames(const QStringList &names)
{
    m_names = names;
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // one of its buttons may have been pressed just now
        delete old;
    }
    for (const QString &name : names)
        m_lines->addWidget(line(name));
    m_others->setVisible(!names.isEmpty());
}

QWidget *ConnectionGroup::line(const QString &name)
{
    const bool isOpen = name == m_console.context().connection;
    auto *line = new QWidget;
    line->setObjectName(u"connectionLine."_s + name);
    line->setAccessibleName(name);
    auto *title = new QLabel(name);
    title->setObjectName(u"connectionName."_s + name);
    title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, kUnit / 2, 0, kUnit / 2);
    row->setSpacing(kUnit);
    row->addWidget(title);
    if (isOpen) {
        auto *mark = new QLabel(tr("open"));
        mark->setObjectName(u"connectionOpenMark."_s + name);
        mark->setProperty("role", u"muted"_s);
        row->addWidget(mark);
    }
    row->addStretch(1);
    const auto button = [&](const QString &text, const QString &kind, const QString &accessible) {
        auto *made = new QPushButton(text);
        made->setObjectName(kind + u'.' + name);
        made->setAccessibleName(accessible);
        made->setProperty("role", u"link"_s);
        row->addWidget(made);
        return made;
    };
    if (!isOpen)
        connect(button(tr("Open"), u"connectionOpen"_s, tr("Open “%1”").arg(name)), &QPushButton::clicked, this,
            [this, name] { emit openRequested(name); });
    connect(button(tr("Edit…"), u"connectionEdit"_s, tr("Edit “%1”").arg(name)), &QPushButton::clicked, this,
        [this, name] { emit editRequested(name); });
    connect(button(tr("Rename…"), u"connectionRename"_s, tr("Rename “%1”").arg(name)), &QPushButton::clicked, this,
        [this, name] { askForName(name); });
    connect(button(tr("Delete…"), u"connectionDelete"_s, tr("Delete “%1”").arg(name)), &QPushButton::clicked, this,
        [this, name] { askToDelete(name); });
    return line;
}

void ConnectionGroup::test()
{
    const auto check = m_console.context().check;
    m_test->setEnabled(false);
    if (!m_checks) {
        m_checks = new CheckList(m_theme);
        connect(m_checks, &CheckList::stopRequested, this, [this] { m_testJob.stop(); });
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_checks);
    }
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
        this, [check, onPoint](const std::stop_token &stop) { return check(stop, onPoint); },
        [this](const Result<> &result) {
            m_checks->end(result);
            m_test->setEnabled(true);
        });
}

void ConnectionGroup::askForName(const QString &name)
{
    say({});
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName("renameDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename “%1”").arg(name));
    dialog->setLabelText(tr("The new name of the connection:"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(tr("Rename"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, name](const QString &newName) {
        if (newName.trimmed() != name)
            rename(name, newName.trimmed());
    });
    dialog->open();
}

void ConnectionGroup::askToDelete(const QString &name)
{
    say({});
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete “%1”").arg(name),
        tr("Delete the connection “%1”?").arg(name), QMessageBox::NoButton, this);
    question->setObjectName("deleteQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("docsweep forgets the settings of this connection and its stored key and password. The web app's database "
           "and files are not touched. The journal of deletions is kept."));
    QPushButton *keep = question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    keep->setObjectName("deleteKeep"_L1);
    QPushButton *yes = question->addButton(tr("Delete the connection"), QMessageBox::DestructiveRole);
    yes->setObjectName("deleteYes"_L1);
    yes->setProperty("role", u"danger"_s);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(yes, &QPushButton::clicked, this, [this, name] { remove(name); });
    question->open();
}

void ConnectionGroup::rename(const QString &name, const QString &newName)
{
    if (m_console.isRunning())
        return say(tr("A cleanup is running. Connections can be changed when it has finished."));
    m_list->setEnabled(false);
    m_renameJob.start(
        this,
        [connections = m_console.context().connections, name, newName, isOpen = name == m_console.context().connection](
            const std::stop_token &) {
            Renamed renamed{connections.rename(name, newName), std::nullopt};
            if (renamed.done && isOpen)
                renamed.opened = connections.open(newName);
            return renamed;
        },
        [this](const Renamed &renamed) {
            m_list->setEnabled(!m_console.isRunning());
            if (!renamed.done)
                say(errorSentence(renamed.done.error()), technicalText(renamed.done.error()));
            else if (renamed.opened && !*renamed.opened)
                say(errorSentence(renamed.opened->error()), technicalText(renamed.opened->error()));
            else if (renamed.opened)
                emit contextChosen(**renamed.opened);
            readNames();
        });
}

void ConnectionGroup::remove(const QString &name)
{
    if (m_console.isRunning())
        return say(tr("A cleanup is running. Connections can be changed when it has finished."));
    m_list->setEnabled(false);
    m_removeJob.start(
        this, [remove = m_console.context().connections.remove, name](const std::stop_token &) { return remove(name); },
        [this, name](const Result<> &removed) {
            m_list->setEnabled(!m_console.isRunning());
            if (!removed)
                say(errorSentence(removed.error()), technicalText(removed.error()));
            else if (name == m_console.context().connection)
                emit contextChosen(m_console.context().closed());
            readNames();
        });
}

void ConnectionGroup::say(const QString &text, const QString &technical)
{
    docsweep::say(*m_said, text, technical);
    m_said->setVisible(!text.isEmpty());
}

} // namespace docsweep
