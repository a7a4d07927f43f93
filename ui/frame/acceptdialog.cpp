// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/acceptdialog.h"

#include "ui/activity/rundetails.h"
#include "ui/console/console.h"
#include "ui/console/strangers.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 640;
    constexpr int kHighest = 400; ///< of what is told, which scrolls where it is more

    /// As high as what is in it.
    class FittingScroll final : public QScrollArea {
    public:
        QSize sizeHint() const override
        {
            const int inside = kWidth - 6 * kUnit;
            return {inside, std::min(widget()->heightForWidth(inside), kHighest)};
        }
        QSize minimumSizeHint() const override { return sizeHint().boundedTo({kWidth, kHighest / 2}); }
    };

    QLabel *words(const QString &name, const QString &text, const QString &role = {})
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

} // namespace

AcceptDialog::AcceptDialog(Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_shown(console.strangers())
{
    setObjectName("acceptDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Is this the same as before?"));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(kWidth);
    m_problem = words(u"acceptProblem"_s, {}, u"danger"_s);
    m_problem->hide();
    m_leave = new QPushButton(tr("Do not accept"));
    m_leave->setObjectName("acceptLeave"_L1);
    m_leave->setDefault(true);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    m_accept = new QPushButton(tr("Accept as the same"));
    m_accept->setObjectName("acceptAccept"_L1);
    m_accept->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, &AcceptDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addWidget(words(u"acceptTitle"_s, windowTitle(), u"title"_s));
    layout->addWidget(makeStrangers(), 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(&m_console, &Console::contextChanged, this, &QDialog::reject);
    connect(&m_console, &Console::acceptEnded, this, &AcceptDialog::end);
    connect(&m_console, &Console::scanStarted, this, &AcceptDialog::takeState);
    connect(&m_console, &Console::scanEnded, this, &AcceptDialog::takeState);
    connect(&m_console, &Console::runStarted, this, &AcceptDialog::takeState);
    connect(&m_console, &Console::runEnded, this, &AcceptDialog::takeState);
    connect(&m_console, &Console::recoveryStarted, this, &AcceptDialog::takeState);
    connect(&m_console, &Console::recoveryEnded, this, &AcceptDialog::takeState);
    takeState();
    m_leave->setFocus();
}

QWidget *AcceptDialog::makeStrangers()
{
    auto *content = new QWidget;
    content->setObjectName("acceptContent"_L1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit * 3 / 2);
    for (int at = 0; at < int(m_shown.size()); ++at)
        addStranger(*column, at, m_shown[size_t(at)]);
    column->addWidget(words(u"acceptMeaning"_s,
        tr("Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending "
           "deletions then apply to what is there now, and the next run continues with them. If it is not the same, "
           "check that the right disk is mounted and the right database is set.")));
    column->addStretch(1);
    auto *scroll = new FittingScroll;
    scroll->setObjectName("acceptScroll"_L1);
    scroll->setAccessibleName(tr("What is there now"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void AcceptDialog::addStranger(QVBoxLayout &column, int at, const Stranger &stranger)
{
    const auto named = [at](const char *name) -> QString { return QLatin1String(name) + QString::number(at); };
    auto *lines = new QVBoxLayout;
    lines->setSpacing(kUnit / 2);
    lines->addWidget(words(named("acceptWhat"), strangerText(stranger), u"heading"_s));
    const QString was = asWritten(QString::fromUtf8(stranger.was));
    const QString is = asWritten(QString::fromUtf8(stranger.is));
    lines->addWidget(words(named("acceptWas"), tr("Before: %1").arg(was), u"muted"_s));
    lines->addWidget(words(named("acceptIs"), tr("Now: %1").arg(is), u"muted"_s));
    if (const QString pending = strangerPending(stranger); !pending.isEmpty())
        lines->addWidget(words(named("acceptPending"), pending));
    column.addLayout(lines);
}

void AcceptDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    m_problem->hide();
    m_console.accept(m_shown);
    takeState();
}

void AcceptDialog::takeState()
{
    const QString why = RunDetails::busyText(m_console);
    m_accept->setEnabled(why.isEmpty() && !m_console.isAccepting());
    m_accept->setToolTip(why);
}

void AcceptDialog::end(const Result<> &accepted)
{
    if (accepted) {
        QDialog::accept();
        return;
    }
    say(*m_problem, accepted.error());
    m_problem->show();
    takeState();
}

} // namespace docsweep
