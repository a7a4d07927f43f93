// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/connectionbutton.h"

#include "ui/look/icons.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostWidth = 190;

} // namespace

ConnectionButton::ConnectionButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
{
    setProperty("role", u"pill"_s);
    setIcon(tintedIcon(u"database"_s, theme.accent));
    setIconSize({16, 16});
    setMaximumWidth(kMostWidth);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    connect(this, &QPushButton::clicked, this, &ConnectionButton::readNames);
}

void ConnectionButton::setContext(const ConsoleContext &context)
{
    m_connections = context.connections;
    m_current = context.connection;
    const QString name = !m_current.isEmpty() ? m_current
        : context.profile.isEmpty()           ? tr("Environment")
                                              : QDir(QFileInfo(context.profile).path()).dirName();
    setText(fontMetrics().elidedText(name, Qt::ElideMiddle, kMostWidth - 7 * kUnit)
        + QString(isRightToLeft() ? 5 : 4, QChar::Nbsp)); // room for the arrow, which is nearer to a name on its right
    setAccessibleName(tr("Connection %1").arg(name));
    const QString from = context.profile.isEmpty() ? tr("Configured by environment variables")
        : m_current.isEmpty()                      ? context.profile
                                                   : name;
    setToolTip(tr("%1. Click to open another connection or to edit this one.").arg(from));
}

/// The arrow of a menu; as a letter it would be looked for in every font of the machine, at the start.
void ConnectionButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const int side = kUnit;
    const int left = isRightToLeft() ? side * 3 / 2 : width() - side * 5 / 2;
    const QPointF corner(left, (height() - side / 2) / 2.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().buttonText(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{corner, corner + QPointF(side / 2.0, side / 2.0), corner + QPointF(side, 0)});
}

void ConnectionButton::readNames()
{
    if (!m_connections.names)
        return open({});
    m_names.start(
        this, [names = m_connections.names](const std::stop_token &) { return names(); },
        [this](const QStringList &names) { open(names); });
}

void ConnectionButton::open(const QStringList &names)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("connectionMenu"_L1);
    menu->setAccessibleName(tr("Connections"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const QString &name : names) {
        QString shown = name;
        QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(name == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            if (name != m_current)
                emit chosen(name);
        });
    }
    if (!names.isEmpty())
        menu->addSeparator();
    if (!m_current.isEmpty()) {
        QAction *edit = menu->addAction(tr("Edit “%1”…").arg(m_current));
        edit->setObjectName("connectionEdit"_L1);
        connect(edit, &QAction::triggered, this, [this] { emit editRequested(m_current); });
    }
    QAction *another = menu->addAction(tr("New connection…"));
    another->setObjectName("connectionNew"_L1);
    connect(another, &QAction::triggered, this, &ConnectionButton::newRequested);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(mapToGlobal(QPoint(mirrored ? width() - menu->sizeHint().width() : 0, height())));
}

} // namespace docsweep
