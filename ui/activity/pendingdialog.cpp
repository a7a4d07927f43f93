// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/pendingdialog.h"

#include "core/sql/userathost.h"
#include "core/sweep/currentwebapp.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/pendingmodel.h"
#include "ui/activity/rundetails.h"
#include "ui/activity/runtext.h"
#include "ui/console/console.h"
#include "ui/look/busybar.h"
#include "ui/look/icons.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kGivenUpAtOnce = 1000;

    QLabel *dialogWords(const char *name, const char *role)
    {
        auto *label = new QLabel;
        label->setObjectName(QLatin1String(name));
        label->setProperty("role", QString::fromLatin1(role));
        label->setWordWrap(true);
        return label;
    }

    /// All of them, in portions: each is given up for good when it has returned.
    Result<qint64> giveUpAll(Journal &journal, WebAppId webApp, const std::stop_token &stop)
    {
        qint64 givenUp = 0;
        while (!stop.stop_requested()) {
            const Result<std::vector<PendingDeletion>> page = journal.pending(webApp, 0, kGivenUpAtOnce);
            if (!page)
                return fail(page.error());
            if (page->empty())
                break;
            std::vector<qint64> ids;
            ids.reserve(page->size());
            for (const PendingDeletion &pending : *page)
                ids.push_back(pending.id);
            const Result<qint64> some = journal.forgetPending(webApp, ids);
            if (!some)
                return some;
            givenUp += *some;
        }
        return givenUp;
    }

} // namespace

PendingDialog::PendingDialog(Console &console, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
{
    setObjectName("pendingDialog"_L1);
    setWindowTitle(tr("Pending deletions"));
    setAccessibleName(tr("Pending deletions"));
    setModal(true);
    resize(920, 480);
    m_title = dialogWords("pendingTitle", "title");
    m_about = dialogWords("pendingAbout", "muted");
    m_others = dialogWords("pendingOthers", "muted");
    m_others->hide();
    m_said = dialogWords("pendingSaid", "");
    m_said->hide();
    makeTable();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    makeButtons(*buttons);
    m_retry->setIcon(tintedIcon(u"retry"_s, theme.text));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_others);
    layout->addWidget(m_table, 1);
    layout->addStretch(0); // where there is no table
    layout->addWidget(makeProgress());
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    connect(&m_console, &Console::contextChanged, this, &QDialog::reject);
    connect(&m_console, &Console::pendingChanged, this, &PendingDialog::read);
    connect(&m_console, &Console::healthChanged, this, &PendingDialog::takeState);
    connect(&m_console, &Console::runStarted, this, &PendingDialog::takeState);
    connect(&m_console, &Console::runEnded, this, &PendingDialog::takeState);
    connect(&m_console, &Console::scanStarted, this, &PendingDialog::takeState);
    connect(&m_console, &Console::scanEnded, this, &PendingDialog::takeState);
    connect(&m_console, &Console::recoveryStarted, this, &PendingDialog::takeState);
    connect(&m_console, &Console::recoveryEnded, this, &PendingDialog::endRecovery);
    takeRows();
    read();
}

PendingDialog::~PendingDialog() = default;

void PendingDialog::makeTable()
{
    m_model = new PendingModel(*m_console.context().clock, this);
    m_model->setObjectName("pendingModel"_L1);
    m_table = new QTableView;
    m_table->setObjectName("pendingTable"_L1);
    m_table->setAccessibleName(tr("Pending deletions"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 2 * kUnit));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &PendingModel::loaded, this, &PendingDialog::takeRows);
    connect(m_model, &PendingModel::failed, this, [this](const Error &error) {
        takeRows();
        say(errorSentence(error), technicalText(error), true);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PendingDialog::takeState);
}

QWidget *PendingDialog::makeProgress()
{
    m_progress = new QWidget;
    m_progress->setObjectName("pendingProgress"_L1);
    auto *doing = new QLabel(ActivityPage::tr("Trying the pending deletions again…"));
    doing->setObjectName("pendingDoing"_L1);
    doing->setWordWrap(true);
    auto *bar = new BusyBar;
    bar->setObjectName("pendingBar"_L1);
    bar->setAccessibleName(ActivityPage::tr("Working"));
    bar->setFixedWidth(20 * kUnit);
    m_stop = new QPushButton(ActivityPage::tr("Stop"));
    m_stop->setObjectName("pendingStop"_L1);
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_console.stopRecovery();
    });
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit * 3 / 2);
    row->addWidget(doing, 1);
    row->addWidget(bar);
    row->addWidget(m_stop);
    m_progress->hide();
    return m_progress;
}

void PendingDialog::makeButtons(QBoxLayout &row)
{
    const auto button = [](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_retry = button(tr("Try all now"), "pendingRetry");
    connect(m_retry, &QPushButton::clicked, this, [this] {
        say({});
        m_console.recover();
    });
    m_giveUp = button(tr("Give up…"), "pendingGiveUp");
    m_giveUp->setToolTip(tr("Stop trying to delete the selected files (Del)"));
    m_giveUp->setShortcut(Qt::Key_Delete);
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        if (const Chosen what = chosen(); what.count > 0)
            ask(what);
    });
    m_giveUpAll = button(tr("Give up all…"), "pendingGiveUpAll");
    connect(m_giveUpAll, &QPushButton::clicked, this, [this] {
        if (count() > 0)
            ask({true, {}, m_model->othersRefs(), count()});
    });
    auto *close = button(tr("Close"), "pendingClose");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row.addWidget(m_retry);
    row.addWidget(m_giveUp);
    row.addWidget(m_giveUpAll);
    row.addStretch(1);
    row.addWidget(close);
}

void PendingDialog::read()
{
    const ConsoleContext &context = m_console.context();
    m_model->read(context.read, context.sweep.ledger, context.settings.retention);
}

qint64 PendingDialog::count() const
{
    return (m_model->total() ? m_model->total()->items : 0) + m_model->othersTotal().items;
}

void PendingDialog::takeRows()
{
    const std::optional<StateTotal> &total = m_model->total();
    const StateTotal others = m_model->othersTotal();
    const std::optional<Error> &problem = m_model->othersProblem();
    const bool isAny = count() > 0;
    m_title->setText(!total ? (m_model->isRead() ? tr("Pending deletions") : ActivityPage::tr("Reading…"))
            : isAny
            ? tr("%Ln pending deletion(s), %1", nullptr, int(count())).arg(formatBytes(total->bytes + others.bytes))
            : tr("Nothing is pending"));
    m_about->setText(isAny || !total
            ? tr("These files should have been deleted, but the storage has not confirmed it. Every cleanup tries "
                 "them again.")
            : tr("Every deletion is confirmed."));
    if (problem)
        docsweep::say(*m_others, tr("What other docsweeps have left cannot be shown. %1").arg(errorSentence(*problem)),
            technicalText(*problem));
    else if (others.items > 0)
        docsweep::say(*m_others,
            tr("Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for "
               "every docsweep.")
                .arg(formatCount(others.items)),
            {});
    m_others->setVisible(problem || others.items > 0);
    m_table->setVisible(isAny || !total);
    m_table->setColumnHidden(PendingModel::LeftByColumn, !m_model->namesWho());
    fitColumns();
    takeState();
}

void PendingDialog::takeState()
{
    const QString why = RunDetails::busyText(m_console);
    const bool isAny = count() > 0;
    const bool isFree = why.isEmpty() && !m_job.isBusy();
    for (QPushButton *button : {m_retry, m_giveUp, m_giveUpAll})
        button->setVisible(isAny);
    m_retry->setEnabled(isFree);
    m_retry->setToolTip(why);
    m_giveUp->setEnabled(isFree && m_table->selectionModel()->hasSelection());
    m_giveUpAll->setEnabled(isFree);
    if (m_console.isRecovering() && m_progress->isHidden())
        m_stop->setEnabled(true);
    m_progress->setVisible(m_console.isRecovering());
}

void PendingDialog::endRecovery(const Result<RunTotals> &totals)
{
    const Said said = recoveredText(totals);
    say(said.text, said.technical, !totals.has_value());
    takeState();
}

void PendingDialog::say(const QString &text, const QString &technical, bool isBad)
{
    m_said->setProperty("role", isBad ? u"danger"_s : QString());
    m_said->style()->polish(m_said);
    docsweep::say(*m_said, text, technical);
    m_said->setVisible(!text.isEmpty());
}

PendingDialog::Chosen PendingDialog::chosen() const
{
    Chosen chosen;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (const qint64 id = index.data(PendingModel::IdRole).toLongLong(); id != 0)
                chosen.ids.push_back(id);
            else
                chosen.refs.push_back(index.data(PendingModel::RefRole).toByteArray());
        }
    }
    chosen.count = qint64(chosen.ids.size() + chosen.refs.size());
    return chosen;
}

void PendingDialog::ask(const Chosen &what)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Give up"),
        tr("Give up %Ln deletion(s)?", nullptr, int(what.count)), QMessageBox::NoButton, this);
    question->setObjectName("giveUpQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QStringList means{
        tr("docsweep will not delete these files and will not try again. A file that is still there is kept until a "
           "scan finds that it is old and that nobody uses it.")};
    if (!what.refs.empty())
        means << tr("Left by other docsweeps: %1. They will not try again either.")
                     .arg(formatCount(qint64(what.refs.size())));
    question->setInformativeText(means.join(u' '));
    QPushButton *keep = question->addButton(tr("Keep trying"), QMessageBox::RejectRole);
    keep->setObjectName("giveUpKeep"_L1);
    QPushButton *yes =
        question->addButton(tr("Give up %Ln deletion(s)", nullptr, int(what.count)), QMessageBox::AcceptRole);
    yes->setObjectName("giveUpYes"_L1);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(yes, &QPushButton::clicked, this, [this, what] { giveUp(what); });
    question->open();
}

/// Others hear of it first: what is forgotten here alone would be taken over from the ledger again.
Result<qint64> PendingDialog::forget(
    const ReadBackends &read, const LedgerFactory &ledger, const Chosen &what, const std::stop_token &stop)
{
    const Result<std::unique_ptr<Journal>> journal = read.journal();
    if (!journal)
        return fail(journal.error());
    const Result<WebAppId> webApp = currentWebApp(read, **journal, stop);
    if (!webApp)
        return fail(webApp.error());
    qint64 givenUp = 0;
    if (!what.refs.empty()) {
        const Result<std::unique_ptr<Ledger>> shared = ledger();
        if (!shared)
            return fail(shared.error());
        if (const auto found = (*shared)->find(stop); !found)
            return fail(found.error());
        const Result<qint64> told = (*shared)->waiting().giveUpClaims(what.refs, userAtHost(), stop);
        if (!told)
            return told;
        givenUp += *told;
    }
    const Result<qint64> own =
        what.isAll ? giveUpAll(**journal, *webApp, stop) : (*journal)->forgetPending(*webApp, what.ids);
    return own ? Result<qint64>(givenUp + *own) : own;
}

void PendingDialog::giveUp(const Chosen &what)
{
    if (m_job.isBusy())
        return;
    say({});
    m_job.start(
        this,
        [read = m_console.context().read, ledger = m_console.context().sweep.ledger, what](
            const std::stop_token &stop) { return forget(read, ledger, what, stop); },
        [this](const Result<qint64> &givenUp) {
            if (givenUp)
                say(tr("%Ln deletion(s) given up.", nullptr, int(*givenUp)));
            else
                say(errorSentence(givenUp.error()), technicalText(givenUp.error()), true);
            takeState();
            m_console.refreshPending();
            read(); // others' change no figure of this docsweep
        });
    takeState();
}

/// What is left of the width goes to the file and to the cause.
void PendingDialog::fitColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const QFontMetrics bold = m_table->horizontalHeader()->fontMetrics();
    int rest = std::max(m_table->viewport()->width(), 60 * metrics.horizontalAdvance(u'0'));
    for (const int column : {PendingModel::BucketColumn, PendingModel::SinceColumn, PendingModel::LeftByColumn,
             PendingModel::TriesColumn, PendingModel::NextColumn}) {
        if (m_table->isColumnHidden(column))
            continue;
        int widest = bold.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(m_model->rowCount(), 50); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        const int width = std::min(widest, 22 * metrics.horizontalAdvance(u'0')) + 3 * kUnit;
        m_table->setColumnWidth(column, width);
        rest -= width;
    }
    m_table->setColumnWidth(PendingModel::KeyColumn, std::max(rest / 2, 16 * metrics.horizontalAdvance(u'0')));
}

void PendingDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QMetaObject::invokeMethod(this, &PendingDialog::fitColumns, Qt::QueuedConnection); // after the table's own
}

} // namespace docsweep
