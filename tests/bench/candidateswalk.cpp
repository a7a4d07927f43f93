// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/candidateswalk.h"

#include "ui/candidates/candidatespage.h"
#include "ui/mainwindow.h"
#include "ui/run/confirmdialog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kPatience = 5min; ///< a busy machine is slow, not stuck
    constexpr int kJumps = 300;
    constexpr auto kBetweenKeys = 180ms; ///< long enough for each letter to start a search that the next one ends

    void waitFor(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }

} // namespace

CandidatesWalk::CandidatesWalk(MainWindow &window, std::function<void(const Step &)> add)
    : m_add(std::move(add))
    , m_window(window)
    , m_table(*window.findChild<QTableView *>(u"candidatesView"_s))
    , m_model(window.findChild<CandidatesPage *>()->model())
{
    m_table.viewport()->installEventFilter(this);
    connect(&m_model, &CandidatesModel::queryStarted, this, [this] { m_queryAnswered = false; });
    connect(&m_model, &CandidatesModel::firstRowsShown, this, [this] { m_queryAnswered = true; });
    connect(&m_model, &CandidatesModel::ticksChanged, this, [this] { m_ticksChanged = true; });
}

void CandidatesWalk::waitUntil(const char *what, const std::function<bool()> &isSo)
{
    if (isSo())
        return;
    QEventLoop loop;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    look.start(1ms);
    QTimer::singleShot(kPatience, &loop, [what] { qFatal("waited in vain: %s", what); });
    loop.exec();
}

bool CandidatesWalk::rowsAreHere() const
{
    const int first = std::max(0, m_table.rowAt(0));
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row) {
        if (m_model.itemAt(row) == nullptr)
            return false;
    }
    return true;
}

bool CandidatesWalk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && rowsAreHere())
        m_painted = true;
    return QObject::eventFilter(watched, event);
}

bool CandidatesWalk::isAnswered(Answer answer) const
{
    switch (answer) {
    case Answer::Query:
        return m_queryAnswered && m_painted && rowsAreHere() && m_model.filter().text == m_text;
    case Answer::Rows:
        return m_painted && rowsAreHere();
    case Answer::Ticks:
        return m_ticksChanged && m_painted;
    case Answer::Dialog:
        break;
    }
    return isAsking();
}

bool CandidatesWalk::isAsking() const
{
    const QList<ConfirmDialog *> dialogs = m_window.findChildren<ConfirmDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const ConfirmDialog *dialog) { return dialog->isVisible(); });
}

/// All rows are in the order, what is ticked is counted.
bool CandidatesWalk::isSettled() const
{
    const bool counting = m_window.findChild<QLabel *>(u"tickedCount"_s)->text().contains(u"counting"_s);
    return m_model.isComplete() && !counting;
}

void CandidatesWalk::begin()
{
    waitUntil("the step before", [this] { return isSettled(); });
    if (m_circumstances.make)
        m_circumstances.make();
    waitFor(30ms); // what the step before left to be painted
}

CandidatesWalk::Step CandidatesWalk::take(const QString &name, Answer answer, const std::function<void()> &act)
{
    begin();
    return measure(name, answer, act);
}

CandidatesWalk::Step CandidatesWalk::measure(const QString &name, Answer answer, const std::function<void()> &act)
{
    m_queryAnswered = m_ticksChanged = m_painted = false;
    const Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    act();
    if (answer == Answer::Query)
        m_painted = false; // the act itself may have painted what was there before
    waitUntil(qPrintable(name), [&] {
        if (answer == Answer::Query && !m_queryAnswered)
            m_painted = false;
        return isAnswered(answer);
    });
    Step step{name, double(timer.nsecsElapsed()) / 1e6, 0, 0, true};
    step.wasAsMeant = !m_circumstances.are || m_circumstances.are();
    waitUntil("all rows", [this] { return isSettled(); });
    step.stallMs = heartbeat.longest();
    step.resident = residentBytes();
    return step;
}

void CandidatesWalk::open(const std::function<void()> &open)
{
    m_add(take(u"open"_s, Answer::Query, open));
}

CandidatesWalk::Step CandidatesWalk::scrollThrough()
{
    begin();
    const Heartbeat heartbeat;
    QScrollBar &bar = *m_table.verticalScrollBar();
    int jump = 0;
    QTimer jumps;
    connect(&jumps, &QTimer::timeout, &m_table,
        [&] { bar.setValue(int(qint64(bar.maximum()) * std::min(++jump, kJumps) / kJumps)); });
    jumps.start(8ms);
    waitUntil("scrolling", [&] { return jump >= kJumps; });
    jumps.stop();
    m_painted = false;
    m_table.viewport()->update();
    QElapsedTimer timer;
    timer.start();
    waitUntil("the last row", [this] { return isAnswered(Answer::Rows); });
    return {u"drag to the end, in %1 jumps"_s.arg(kJumps), double(timer.nsecsElapsed()) / 1e6, heartbeat.longest(),
        residentBytes(), !m_circumstances.are || m_circumstances.are()};
}

void CandidatesWalk::sortByEach()
{
    QHeaderView &header = *m_table.horizontalHeader();
    for (int column = CandidatesModel::KeyColumn; column < CandidatesModel::ColumnCount; ++column) {
        if (header.isSectionHidden(column))
            continue;
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        for (const QString &way : {u""_s, u", the other way"_s}) {
            m_add(take(u"sort by %1%2"_s.arg(title, way), Answer::Query, [&] {
                const QPoint at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, 10);
                QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
            }));
        }
    }
    m_model.setSort({});
}

CandidatesWalk::Step CandidatesWalk::type(const QString &name, const QString &text)
{
    auto &search = *m_window.findChild<QLineEdit *>(u"search"_s);
    search.setFocus();
    begin();
    m_text = text;
    for (const QChar c : text.chopped(1)) {
        QTest::keyClick(&search, c.toLatin1());
        waitFor(kBetweenKeys);
    }
    return measure(name, Answer::Query, [&] { QTest::keyClick(&search, text.back().toLatin1()); });
}

/// A dialog that is closed stays among the children until the event loop of `main` has its turn: here, never.
void CandidatesWalk::click(const char *button)
{
    const QList<QPushButton *> all = m_window.findChildren<QPushButton *>(QLatin1String(button));
    const auto shown = std::find_if(all.begin(), all.end(), [](const QPushButton *each) { return each->isVisible(); });
    if (shown == all.end())
        qFatal("the window shows no button %s", button);
    QTest::mouseClick(*shown, Qt::LeftButton);
}

void CandidatesWalk::filter()
{
    const std::pair<QString, QString> texts[] = {
        {u"many rows"_s, u"f"_s}, {u"some rows"_s, u"abcd"_s}, {u"few rows"_s, u"0001234"_s}, {u"no row"_s, u"zzz"_s}};
    for (const auto &[what, text] : texts) {
        m_add(type(u"type \"%1\" (%2)"_s.arg(text, what), text));
        m_add(take(u"… taken away"_s, Answer::Query, [this] {
            m_text.clear();
            click("clearFilters");
        }));
    }
    m_model.setSort({ItemColumn::Size, true});
    m_add(type(u"type \"abcd\", sorted by size"_s, u"abcd"_s));
    m_text.clear();
    click("clearFilters");
    m_model.setSort({});
    for (const auto &[what, type] : {std::pair(u"many rows"_s, "xlsx"), std::pair(u"no row"_s, "docx")}) {
        ItemFilter filter;
        filter.types = {type};
        m_add(take(u"only *.%1 (%2)"_s.arg(QLatin1String(type), what), Answer::Query,
            [&] { m_window.findChild<CandidatesPage *>()->showFilter(filter, {}); }));
        m_add(take(u"… taken away"_s, Answer::Query, [this] { click("clearFilters"); }));
    }
    m_add(take(u"only outputs"_s, Answer::Query, [this] { click("chip3"); }));
    m_add(take(u"… taken away"_s, Answer::Query, [this] { click("chip3"); }));
    m_add(take(u"by session"_s, Answer::Query, [this] { click("groupBySession"); }));
    m_add(take(u"… flat again"_s, Answer::Query, [this] { click("groupBySession"); }));
}

void CandidatesWalk::tick()
{
    m_table.verticalScrollBar()->setValue(0);
    m_table.setFocus();
    m_add(take(
        u"tick all shown"_s, Answer::Ticks, [this] { QTest::keyClick(&m_table, Qt::Key_A, Qt::ControlModifier); }));
    m_add(take(u"untick one"_s, Answer::Ticks, [this] {
        const QModelIndex cell = m_model.index(2, CandidatesModel::TickColumn);
        QTest::mouseClick(m_table.viewport(), Qt::LeftButton, {}, m_table.visualRect(cell).center());
    }));
    if (m_window.findChild<QPushButton *>(u"cleanUpTicked"_s)->isEnabled()) {
        m_add(take(u"ask to clean up"_s, Answer::Dialog, [this] { click("cleanUpTicked"); }));
        click("confirmCancel");
        waitUntil("the question to go", [this] { return !isAsking(); });
    } else {
        m_add({u"ask to clean up"_s, std::nullopt, 0, residentBytes(), true});
    }
    m_add(take(u"untick all"_s, Answer::Ticks, [this] { click("untickAll"); }));
}

void CandidatesWalk::walk()
{
    m_table.setFocus();
    const auto go = [this](int from, Qt::Key key) {
        m_table.setCurrentIndex(m_model.index(from, CandidatesModel::KeyColumn));
        QTest::keyClick(&m_table, key, Qt::ControlModifier);
    };
    m_add(take(u"to the last row"_s, Answer::Rows, [go] { go(0, Qt::Key_End); }));
    m_add(take(u"to the first row"_s, Answer::Rows, [&] { go(m_model.rowCount() - 1, Qt::Key_Home); }));
    m_add(scrollThrough());
    sortByEach();
    filter();
    tick();
}

} // namespace docsweep
