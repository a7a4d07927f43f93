// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace docsweep {

/// Widgets in reading order, in as many lines as they need.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, Mode::Measure); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Mode { Measure, Place };
    int arrange(const QRect &rect, Mode mode) const; ///< answers the height

    QList<QLayoutItem *> m_items;
};

} // namespace docsweep
