// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kRole = "accessibleRole";
    constexpr auto kLeaf = "accessibleLeaf";

    class RoleOfWidget final : public QAccessibleWidget {
    public:
        explicit RoleOfWidget(QWidget *widget)
            : QAccessibleWidget(widget)
        {
        }

        QAccessible::Role role() const override { return QAccessible::Role(widget()->property(kRole).toInt()); }

        QAccessible::State state() const override
        {
            QAccessible::State state = QAccessibleWidget::state();
            if (const auto *button = qobject_cast<QAbstractButton *>(widget())) {
                state.selectable = button->isCheckable();
                state.selected = button->isChecked();
            }
            return state;
        }

        QString text(QAccessible::Text text) const override
        {
            const auto *button = qobject_cast<QAbstractButton *>(widget());
            if (text == QAccessible::Name && button != nullptr && button->accessibleName().isEmpty())
                return button->text();
            return QAccessibleWidget::text(text);
        }

        int childCount() const override { return isLeaf() ? 0 : QAccessibleWidget::childCount(); }
        QAccessibleInterface *child(int index) const override
        {
            return isLeaf() ? nullptr : QAccessibleWidget::child(index);
        }
        int indexOfChild(const QAccessibleInterface *child) const override
        {
            return isLeaf() ? -1 : QAccessibleWidget::indexOfChild(child);
        }
        QAccessibleInterface *childAt(int x, int y) const override
        {
            return isLeaf() ? nullptr : QAccessibleWidget::childAt(x, y);
        }

        QStringList actionNames() const override
        {
            QStringList names = QAccessibleWidget::actionNames();
            if (canBePressed())
                names.prepend(pressAction());
            return names;
        }

        void doAction(const QString &name) override
        {
            if (name != pressAction() || !canBePressed())
                return QAccessibleWidget::doAction(name);
            if (auto *button = qobject_cast<QAbstractButton *>(widget()))
                return button->click();
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(widget(), &press);
        }

    private:
        bool isLeaf() const { return widget()->property(kLeaf).toBool(); }
        bool canBePressed() const { return role() == QAccessible::Button || role() == QAccessible::PageTab; }
    };

    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        auto *widget = qobject_cast<QWidget *>(object);
        return widget != nullptr && widget->property(kRole).isValid() ? new RoleOfWidget(widget) : nullptr;
    }

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(kRole, int(role));
}

void setAccessibleLeaf(QWidget &widget, QAccessible::Role role)
{
    setAccessibleRole(widget, role);
    widget.setProperty(kLeaf, true);
}

} // namespace docsweep
