// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/connectionbutton.h"

#include "core/config/connectionlook.h"
#include "ui/look/icons.h"
#include "ui/look/projectbadge.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostWidth = 190;

} // namespace

ConnectionButton::ConnectionButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setProperty("role", u"pill"_s);
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
    m_isDemo = bool(context.resetDemo);
    const LookColour colour = context.look().colour;
    setIcon(colour == LookColour::None ? tintedIcon(u"database"_s, m_theme.accent) : lookIcon(colour, m_theme));
    const QString name = context.name().isEmpty() ? tr("Environment") : context.name();
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
        this,
        [connections = m_connections](const std::stop_token &) {
            std::vector<Named> names;
            for (const QString &name : connections.names())
                names.push_back({name, connections.look ? connections.look(name) : ConnectionLook()});
            return names;
        },
        [this](const std::vector<Named> &names) { open(names); });
}

void ConnectionButton::open(const std::vector<Named> &names)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("connectionMenu"_L1);
    menu->setAccessibleName(tr("Connections"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const auto &[name, look] : names) {
        QString shown = projectText(name, look);
        QAction *action = menu->addAction(lookIcon(look.colour, m_theme), shown.replace(u'&', u"&&"_s));
        action->setIconVisibleInMenu(true);
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(name == m_current);
        QFont font = menu->font();
        font.setBold(name == m_current); // where there is an icon, no tick is drawn
        action->setFont(font);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = name] {
            if (name != m_current)
                emit chosen(name);
        });
    }
    if (!names.empty())
        menu->addSeparator();
    QAction *all = menu->addAction(tr("All projects"));
    all->setObjectName("connectionAll"_L1);
    all->setIcon(tintedIcon(u"projects"_s, palette().color(QPalette::Text)));
    connect(all, &QAction::triggered, this, &ConnectionButton::projectsRequested);
    if (!m_current.isEmpty()) {
        QAction *edit = menu->addAction(tr("Edit “%1”…").arg(m_current));
        edit->setObjectName("connectionEdit"_L1);
        connect(edit, &QAction::triggered, this, [this] { emit editRequested(m_current); });
    }
    QAction *another = menu->addAction(tr("New connection…"));
    another->setObjectName("connectionNew"_L1);
    connect(another, &QAction::triggered, this, &ConnectionButton::newRequested);
    if (!names.empty()) {
        QAction *manage = menu->addAction(tr("Manage connections…"));
        manage->setObjectName("connectionManage"_L1);
        connect(manage, &QAction::triggered, this, &ConnectionButton::manageRequested);
    }
    if (m_isDemo) {
        menu->addSeparator();
        QAction *reset = menu->addAction(tr("Reset demo data…"));
        reset->setObjectName("demoReset"_L1);
        connect(reset, &QAction::triggered, this, &ConnectionButton::resetRequested);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(mapToGlobal(QPoint(mirrored ? width() - menu->sizeHint().width() : 0, height())));
}

} // namespace docsweep
