// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectspage.h"

#include "ui/look/busybar.h"
#include "ui/look/icons.h"
#include "ui/look/partedrow.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectsview.h"
#include "ui/words/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr size_t kManyProjects = 10; ///< from more on one looks for them by name
    constexpr int kLeastWords = 340;
    constexpr auto kFresh = 5min; ///< so long an answer counts when the page is opened again
    const QString kSortColumn = u"projects/sortColumn"_s;
    const QString kSortOrder = u"projects/sortOrder"_s;

} // namespace

ProjectsPage::ProjectsPage(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("projectsPage"_L1);
    setAccessibleName(tr("All projects"));
    m_list = new ProjectList(console, this);
    m_model = new ProjectsModel(*m_list, this);
    m_model->setObjectName("projectsModel"_L1);
    m_view = new ProjectsView(*m_model, theme);
    m_busy = new BusyBar;
    m_busy->setObjectName("projectsBusy"_L1);
    m_busy->setAccessibleName(tr("Asking the databases and storages"));
    m_busy->setProperty("role", u"thin"_s);
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes and goes
    m_busy->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit * 3 / 2);
    layout->setSpacing(kUnit);
    layout->addWidget(makeTop());
    layout->addWidget(m_busy);
    layout->addWidget(m_view, 1);
    setProperty("firstFocus", QVariant::fromValue<QWidget *>(m_view));

    connect(m_view, &ProjectsView::openRequested, this, &ProjectsPage::open);
    connect(m_list, &ProjectList::namesChanged, this, &ProjectsPage::takeNames);
    connect(m_list, &ProjectList::rowChanged, this, &ProjectsPage::describe);
    connect(m_list, &ProjectList::checkChanged, this, &ProjectsPage::describe);
    describe();
}

ProjectsPage::~ProjectsPage() = default;

QWidget *ProjectsPage::makeTop()
{
    m_summary = new QLabel;
    m_summary->setObjectName("projectsSummary"_L1);
    m_summary->setProperty("role", u"heading"_s);
    m_summary->setWordWrap(true);
    m_said = new QLabel;
    m_said->setObjectName("projectsSaid"_L1);
    m_said->setProperty("role", u"muted"_s);
    m_said->setWordWrap(true);
    m_search = new QLineEdit;
    m_search->setObjectName("projectsSearch"_L1);
    m_search->setAccessibleName(tr("Search connections"));
    m_search->setPlaceholderText(tr("Search connections"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_search->hide();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setFilter(text);
        describe();
    });
    m_new = new QPushButton(tr("New connection…"));
    m_new->setObjectName("projectsNew"_L1);
    m_new->setIcon(tintedIcon(u"add"_s, m_theme.text));
    connect(m_new, &QPushButton::clicked, this, &ProjectsPage::newRequested);
    m_check = new QPushButton;
    m_check->setObjectName("projectsCheck"_L1);
    connect(m_check, &QPushButton::clicked, this, &ProjectsPage::checkOrStop);
    auto *words = new QVBoxLayout;
    words->setSpacing(kUnit / 2);
    words->addWidget(m_summary);
    words->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    for (QWidget *each :
        {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_check)})
        buttons->addWidget(each, 0, Qt::AlignTop);
    auto *top = new PartedRow(words, buttons, kLeastWords);
    top->setObjectName("projectsTop"_L1);
    return top;
}

/// Whoever opens the page wants to know how it is now.
void ProjectsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->setWatched(true);
    if (!m_list->checkedAt() || m_list->now() - *m_list->checkedAt() > kFresh)
        m_list->check();
    describe();
}

void ProjectsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_list->setWatched(false);
}

void ProjectsPage::takeNames()
{
    const bool isMany = m_list->rows().size() > kManyProjects;
    m_search->setVisible(isMany);
    if (!isMany)
        m_search->clear();
    describe();
}

/// Who needs somebody most is chosen first, once it is known who that is.
void ProjectsPage::chooseFirst()
{
    const std::vector<ProjectRow> &rows = m_list->rows();
    const bool isRead = std::all_of(rows.begin(), rows.end(), [](const ProjectRow &row) { return row.isRead; });
    if (!m_hasChosen && isRead && m_view->shownRows() > 0) {
        m_hasChosen = true;
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_view->model()->index(0, ProjectsModel::NameColumn));
    }
}

void ProjectsPage::describe()
{
    const bool isChecking = m_list->isChecking();
    m_summary->setText(m_list->isLoaded() ? projectsSummary(m_list->rows()) : tr("Reading the connections…"));
    if (isChecking)
        m_said->setText(tr("Asking databases and storages: %1 of %2 have answered")
                            .arg(formatCount(m_list->asked()), formatCount(m_list->askedOf())));
    else if (m_list->checkedAt())
        m_said->setText(tr("Databases and storages asked at %1").arg(formatTime(*m_list->checkedAt(), m_list->now())));
    else
        m_said->setText(tr("Figures are from each connection's journal"));
    m_check->setText(isChecking ? tr("Stop") : tr("Check again"));
    m_check->setIcon(tintedIcon(isChecking ? u"stop"_s : u"retry"_s, m_theme.text));
    m_check->setToolTip(isChecking ? tr("Stops asking; what has answered stays")
                                   : tr("Asks each database and storage whether it answers; changes nothing"));
    m_check->setEnabled(isChecking || !m_list->rows().empty());
    chooseFirst();
    m_busy->setVisible(isChecking || !m_list->isLoaded());
    if (!m_list->isLoaded())
        m_view->setEmptyText({}, {});
    else if (m_list->rows().empty())
        m_view->setEmptyText(tr("No saved connections"), tr("A connection saved under a name has its row here."));
    else
        m_view->setEmptyText(tr("No matches"), tr("Change or clear the search."));
}

void ProjectsPage::open(int row)
{
    if (row < 0 || size_t(row) >= m_list->rows().size())
        return;
    const ProjectRow &chosen = m_list->rows()[size_t(row)];
    if (chosen.isOpen)
        emit openOneRequested();
    else
        emit openRequested(chosen.name);
}

void ProjectsPage::checkOrStop()
{
    if (m_list->isChecking())
        m_list->stopCheck();
    else
        m_list->check();
    describe();
}

void ProjectsPage::focusSearch()
{
    (m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_view)->setFocus();
}

void ProjectsPage::save(QSettings &settings) const
{
    settings.setValue(kSortColumn, m_view->horizontalHeader()->sortIndicatorSection());
    settings.setValue(kSortOrder, int(m_view->horizontalHeader()->sortIndicatorOrder()));
}

void ProjectsPage::restore(const QSettings &settings)
{
    const int column = settings.value(kSortColumn, int(ProjectsModel::NeedColumn)).toInt();
    const bool isColumn = column >= 0 && column < int(ProjectsModel::ColumnCount);
    m_view->sortByColumn(isColumn ? column : int(ProjectsModel::NeedColumn),
        settings.value(kSortOrder).toInt() == int(Qt::DescendingOrder) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace docsweep
