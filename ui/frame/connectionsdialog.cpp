// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/connectionsdialog.h"

#include "core/config/connectionlook.h"
#include "ui/console/console.h"
#include "ui/look/projectbadge.h"
#include "ui/look/showinfolder.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kNameRole = Qt::UserRole;
    constexpr int kMarkRole = Qt::UserRole + 1;
    constexpr int kColourRole = Qt::UserRole + 2;

    /// The name, and at the far end the badge.
    class ConnectionLine final : public QStyledItemDelegate {
    public:
        ConnectionLine(const Theme &theme, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_theme(theme)
        {
        }

        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            return {0, QStyledItemDelegate::sizeHint(option, index).height() + 2 * kUnit};
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const bool mirrored = option.direction == Qt::RightToLeft;
            if ((option.state & QStyle::State_Selected) != 0)
                painter->fillRect(option.rect, m_theme.accentSoft);
            const ConnectionLook look{index.data(kMarkRole).toString(), LookColour(index.data(kColourRole).toInt())};
            const QSize badge = badgeSize(look, option.font);
            QRect area = option.rect.adjusted(kUnit, 0, -kUnit, 0);
            painter->setFont(option.font);
            if (!badge.isEmpty()) {
                const int left = mirrored ? area.left() : area.right() + 1 - badge.width();
                paintBadge(*painter, QRect(left, area.top(), badge.width(), area.height()), look, m_theme, mirrored);
                mirrored ? area.setLeft(left + badge.width() + kUnit) : area.setRight(left - kUnit);
            }
            painter->setPen(m_theme.text);
            painter->drawText(area,
                int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
            if ((option.state & QStyle::State_HasFocus) != 0) {
                painter->setPen(m_theme.accent);
                painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
            }
        }

    private:
        const Theme m_theme;
    };

    QPushButton *namedButton(const QString &text, const char *name)
    {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    }

    QLabel *wrappedLabel(const char *name, const QString &role)
    {
        auto *label = new QLabel;
        label->setObjectName(QLatin1String(name));
        label->setProperty("role", role);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

ConnectionsDialog::ConnectionsDialog(
    Console &console, std::function<bool(const QString &connection)> isAtWork, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_isAtWork(std::move(isAtWork))
    , m_theme(theme)
{
    setObjectName("connectionsDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manage connections"));
    setAccessibleName(windowTitle());
    setModal(true);
    resize(800, 480);
    m_list = new QListWidget;
    m_list->setObjectName("connectionList"_L1);
    m_list->setAccessibleName(tr("Saved connections"));
    m_list->setItemDelegate(new ConnectionLine(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(220);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, m_list, [this] {
        if (m_open->isEnabled())
            m_open->click();
    });
    m_empty = wrappedLabel("manageEmpty", u"muted"_s);
    m_empty->setText(tr("No connection is saved yet."));
    m_said = wrappedLabel("manageSaid", u"muted"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * kUnit);
    middle->addWidget(m_list, 2);
    middle->addWidget(makeDetails(), 3);
    middle->addWidget(m_empty, 3, Qt::AlignTop);
    auto *another = namedButton(tr("New connection…"), "manageNew");
    connect(another, &QPushButton::clicked, this, [this] {
        accept();
        emit newRequested();
    });
    auto *close = namedButton(tr("Close"), "manageClose");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kUnit);
    foot->addWidget(another);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(2 * kUnit);
    layout->addLayout(middle, 1);
    layout->addWidget(m_said);
    layout->addLayout(foot);
    connect(&m_console, &Console::runStarted, this, &ConnectionsDialog::takeState);
    connect(&m_console, &Console::runEnded, this, &ConnectionsDialog::takeState);
    connect(&m_console, &Console::recoveryStarted, this, &ConnectionsDialog::takeState);
    connect(&m_console, &Console::recoveryEnded, this, &ConnectionsDialog::takeState);
    say({});
    showChosen();
    m_empty->hide();
    readAll(m_console.context().connection);
}

ConnectionsDialog::~ConnectionsDialog() = default;

QWidget *ConnectionsDialog::makeDetails()
{
    m_name = new QLineEdit;
    m_name->setObjectName("manageName"_L1);
    m_name->setAccessibleName(tr("Name"));
    m_mark = new QLineEdit;
    m_mark->setObjectName("manageMark"_L1);
    m_mark->setAccessibleName(tr("Mark"));
    m_mark->setMaxLength(int(kLongestMark));
    m_mark->setPlaceholderText(tr("for example “production”"));
    m_colour = new QComboBox;
    m_colour->setObjectName("manageColour"_L1);
    m_colour->setAccessibleName(tr("Colour"));
    m_colour->addItem(tr("No colour"), int(LookColour::None));
    for (const LookColour colour : kLookColours)
        m_colour->addItem(lookIcon(colour, m_theme), colourText(colour), int(colour));
    m_badge = new ProjectBadge(m_theme);
    m_badge->setObjectName("manageBadge"_L1);
    m_offer = namedButton(tr("Mark as production"), "manageOffer");
    m_offer->setProperty("role", u"link"_s);
    m_offer->setProperty("flush", true);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const ConnectionLook offered = offeredLook(m_name->text().trimmed());
        m_mark->setText(offered.mark);
        m_colour->setCurrentIndex(m_colour->findData(int(offered.colour)));
        m_save->setFocus();
    });
    m_save = namedButton(tr("Save"), "manageSave");
    m_save->setProperty("role", u"primary"_s);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::save);
    for (QLineEdit *edit : {m_name, m_mark}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectionsDialog::takeState);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (m_save->isEnabled())
                save();
        });
    }
    connect(m_colour, &QComboBox::currentIndexChanged, this, &ConnectionsDialog::takeState);
    m_file = wrappedLabel("manageFile", u"muted"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * kUnit);
    form->setVerticalSpacing(kUnit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Mark"), m_mark);
    form->addRow(tr("Colour"), m_colour);
    auto *preview = new QHBoxLayout;
    preview->setSpacing(kUnit);
    preview->addWidget(m_badge);
    preview->addWidget(m_offer);
    preview->addStretch(1);
    preview->addWidget(m_save);
    form->addRow(QString(), preview);
    form->addRow(tr("File"), m_file);
    m_details = new QWidget;
    m_details->setObjectName("manageDetails"_L1);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kUnit);
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(makeButtons());
    return m_details;
}

QLayout *ConnectionsDialog::makeButtons()
{
    m_open = namedButton(tr("Open"), "manageOpen");
    m_edit = namedButton(tr("Edit…"), "manageEdit");
    m_copy = namedButton(tr("Duplicate…"), "manageCopy");
    m_folder = namedButton(tr("Show in folder"), "manageFolder");
    m_delete = namedButton(tr("Delete…"), "manageDelete");
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString name = chosen()->name;
        accept();
        emit openRequested(name);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const QString name = chosen()->name;
        accept();
        emit editRequested(name);
    });
    connect(m_copy, &QPushButton::clicked, this, &ConnectionsDialog::askForCopy);
    connect(m_folder, &QPushButton::clicked, this, [this] { showInFolder(chosen()->file); });
    connect(m_delete, &QPushButton::clicked, this, &ConnectionsDialog::askToDelete);
    auto *above = new QHBoxLayout;
    above->setSpacing(kUnit);
    above->addWidget(m_open);
    above->addWidget(m_edit);
    above->addWidget(m_copy);
    above->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(kUnit);
    below->addWidget(m_folder);
    below->addStretch(1);
    below->addWidget(m_delete);
    auto *column = new QVBoxLayout;
    column->setSpacing(kUnit);
    column->addLayout(above);
    column->addLayout(below);
    return column;
}

void ConnectionsDialog::readAll(const QString &name)
{
    m_wanted = name;
    const Connections &connections = m_console.context().connections;
    if (!connections.names)
        return takeAll({});
    m_readJob.start(
        this,
        [connections](const std::stop_token &) {
            std::vector<Saved> all;
            for (const QString &each : connections.names())
                all.push_back({each, connections.look(each), connections.file(each)});
            return all;
        },
        [this](const std::vector<Saved> &all) { takeAll(all); });
}

void ConnectionsDialog::takeAll(const std::vector<Saved> &all)
{
    m_all = all;
    {
        const QSignalBlocker blocked(m_list);
        m_list->clear();
        for (const Saved &each : m_all) {
            auto *item = new QListWidgetItem(isOpen(each.name) ? tr("%1 (open)").arg(each.name) : each.name, m_list);
            item->setData(kNameRole, each.name);
            item->setData(kMarkRole, each.look.mark);
            item->setData(kColourRole, int(each.look.colour));
            item->setData(Qt::AccessibleTextRole,
                each.look.mark.isEmpty() ? item->text() : QString(item->text() + u", "_s + each.look.mark));
            if (each.name == m_wanted)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0 && !m_all.empty())
            m_list->setCurrentRow(0);
    }
    m_empty->setVisible(m_all.empty());
    showChosen();
}

const ConnectionsDialog::Saved *ConnectionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_all.size() ? &m_all[size_t(row)] : nullptr;
}

bool ConnectionsDialog::isOpen(const QString &name) const
{
    return name == m_console.context().connection;
}

bool ConnectionsDialog::isBusyWith(const QString &name) const
{
    return isOpen(name) ? m_console.isRunning() || m_console.isRecovering() : m_isAtWork && m_isAtWork(name);
}

void ConnectionsDialog::showChosen()
{
    const Saved *shown = chosen();
    m_details->setVisible(shown != nullptr);
    if (!shown)
        return;
    m_name->setText(shown->name);
    m_mark->setText(shown->look.mark);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(int(shown->look.colour))));
    m_file->setText(asWritten(QDir::toNativeSeparators(shown->file)));
    takeState();
}

ConnectionLook ConnectionsDialog::typedLook() const
{
    return {m_mark->text().trimmed(), LookColour(m_colour->currentData().toInt())};
}

void ConnectionsDialog::takeState()
{
    const Saved *shown = chosen();
    if (!shown)
        return;
    const bool open = isOpen(shown->name);
    const bool isAtWork = isBusyWith(shown->name);
    const bool isFree = !m_busy && !isAtWork;
    const QString name = m_name->text().trimmed();
    const ConnectionLook look = typedLook();
    const bool isChanged = name != shown->name || look != shown->look;
    m_badge->setLook(look);
    m_offer->setVisible(look.isNone() && !offeredLook(name).isNone());
    m_save->setEnabled(isFree && isChanged && !name.isEmpty());
    m_open->setEnabled(!m_busy && !open);
    m_edit->setEnabled(isFree);
    m_copy->setEnabled(!m_busy);
    m_delete->setEnabled(isFree);
    const QString why =
        isAtWork ? tr("A cleanup is running; this connection can be changed when it has ended.") : QString();
    for (QPushButton *button : {m_save, m_edit, m_delete})
        button->setToolTip(why);
}

/// Of name, mark and colour what has changed.
void ConnectionsDialog::save()
{
    const Saved before = *chosen();
    if (isBusyWith(before.name))
        return say(tr("A cleanup is running; this connection can be changed when it has ended."));
    const QString name = m_name->text().trimmed();
    if (const Result<> fit = checkMark(typedLook().mark); !fit) {
        m_mark->setFocus();
        m_mark->selectAll();
        return say(errorSentence(fit.error()), technicalText(fit.error()));
    }
    change([connections = m_console.context().connections, before, name, look = typedLook(), open = isOpen(before.name),
               renamed = tr("Saved. A timer of the system that names “%1” must be set up again.").arg(before.name),
               saved = tr("Saved.")] {
        Changed changed{{}, before.name, name == before.name ? saved : renamed, std::nullopt};
        if (look != before.look)
            changed.done = connections.setLook(before.name, look);
        if (changed.done && name != before.name) {
            changed.done = connections.rename(before.name, name);
            if (changed.done)
                changed.name = name;
        }
        if (open)
            changed.opened = connections.open(changed.name);
        return changed;
    });
}

void ConnectionsDialog::askForCopy()
{
    const QString name = chosen()->name;
    auto *dialog = new QDialog(this);
    dialog->setObjectName("copyDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Duplicate “%1”").arg(name));
    dialog->setModal(true);
    auto *edit = new QLineEdit;
    edit->setObjectName("copyName"_L1);
    edit->setAccessibleName(tr("Name of the copy"));
    QString proposed = name + u"-2"_s;
    for (int number = 3; !m_list->findItems(proposed, Qt::MatchExactly).isEmpty(); ++number)
        proposed = name + u'-' + QString::number(number);
    edit->setText(proposed);
    edit->selectAll();
    auto *about = wrappedLabel("copyAbout", u"muted"_s);
    about->setText(tr("The copy has the same settings."));
    auto *secrets = new QCheckBox(tr("Copy the stored key and password too"));
    secrets->setObjectName("copySecrets"_L1);
    auto *cancel = namedButton(tr("Cancel"), "copyCancel");
    auto *yes = namedButton(tr("Duplicate"), "copyYes");
    yes->setDefault(true);
    connect(
        edit, &QLineEdit::textChanged, yes, [yes](const QString &text) { yes->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, name, edit, secrets] {
        duplicate(name, edit->text().trimmed(),
            secrets->isChecked() ? Connections::Secrets::Copied : Connections::Secrets::LeftOut);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(yes);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addWidget(edit);
    layout->addWidget(about);
    layout->addWidget(secrets);
    layout->addLayout(buttons);
    dialog->resize(420, dialog->sizeHint().height());
    dialog->open();
}

void ConnectionsDialog::duplicate(const QString &name, const QString &newName, Connections::Secrets secrets)
{
    change(
        [connections = m_console.context().connections, name, newName, secrets,
            whole = tr("“%1” is a copy of “%2”.").arg(newName, name),
            bare =
                tr("“%1” is a copy of “%2”, without its key and password. Enter them with Edit.").arg(newName, name)] {
            const Result<bool> leftOut = connections.duplicate(name, newName, secrets);
            return leftOut ? Changed{{}, newName, *leftOut ? bare : whole, std::nullopt}
                           : Changed{fail(leftOut.error()), name, {}, std::nullopt};
        });
}

void ConnectionsDialog::askToDelete()
{
    const QString name = chosen()->name;
    const bool open = isOpen(name);
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete “%1”").arg(name),
        tr("Delete the connection “%1”?").arg(name), QMessageBox::NoButton, this);
    question->setObjectName("deleteQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QString about = tr("docsweep forgets its settings and the key and password stored for it. The web app's "
                             "database and files are not touched, and the history stays. A timer of the system that "
                             "names this connection will fail from then on.");
    question->setInformativeText(open ? together(tr("It is open and will be closed."), about) : about);
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

void ConnectionsDialog::remove(const QString &name)
{
    if (isBusyWith(name))
        return say(tr("A cleanup is running; this connection can be changed when it has ended."));
    change([connections = m_console.context().connections, closed = m_console.context().closed(), name,
               open = isOpen(name), said = tr("“%1” is deleted.").arg(name)] {
        Changed changed{connections.remove(name), {}, said, std::nullopt};
        if (changed.done && open)
            changed.opened = closed;
        return changed;
    });
}

void ConnectionsDialog::change(std::function<Changed()> job)
{
    say({});
    m_busy = true;
    takeState();
    m_changeJob.start(
        this, [job = std::move(job)](const std::stop_token &) { return job(); },
        [this](const Changed &changed) {
            m_busy = false;
            if (!changed.done)
                say(errorSentence(changed.done.error()), technicalText(changed.done.error()));
            else if (changed.opened && !*changed.opened)
                say(errorSentence(changed.opened->error()), technicalText(changed.opened->error()));
            else
                say(changed.said);
            if (changed.opened && *changed.opened)
                emit contextChosen(**changed.opened);
            readAll(changed.name);
        });
}

void ConnectionsDialog::say(const QString &text, const QString &technical)
{
    docsweep::say(*m_said, text, technical);
    m_said->setVisible(!text.isEmpty());
}

} // namespace docsweep
