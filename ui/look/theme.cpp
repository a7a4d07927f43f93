// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/labels.h"
#include "ui/look/plaintext.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // @name is replaced by a colour of the theme. What a header's padding lacks on its right, the sort arrow has: Qt
    // takes its width from every section, sorted or not.
    constexpr auto kSheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QFrame#card, QFrame#panel { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame#navigation { background: @surface; border: none; border-right: 1px solid @border; }
QFrame#navigation[mirrored="true"] { border-right: none; border-left: 1px solid @border; }
QWidget#topBar, QWidget#statusLine { background: @surface; }
QFrame#topRule, QFrame#bottomRule { background: @border; border: none; max-height: 1px; min-height: 1px; }
QLabel#muted, QLabel[role="muted"] { color: @muted; }
QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="figure"] { font-size: 17pt; font-weight: 600; }
QLabel[role="danger"] { color: @danger; }

QPushButton { icon-size: 18px; min-height: 18px; background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @disabled; background: @window; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @track; color: @disabled; border-color: @track; }
QPushButton[role="danger"] { background: @danger; color: @onDanger; border: 1px solid @danger; font-weight: 600; }
QPushButton[role="danger"]:hover { background: @dangerHover; }
QPushButton[role="danger"]:focus { border: 2px solid @text; }
QPushButton[role="danger"]:disabled { background: @track; color: @disabled; border-color: @track; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 4px 6px; }
QPushButton[role="link"][flush="true"] { padding: 4px 2px; }
QPushButton[role="link"]:hover { background: @accentSoft; }
QPushButton[role="link"]:focus { border: 2px solid @accent; padding: 3px 5px; }
QPushButton[role="link"][flush="true"]:focus { padding: 3px 1px; }

QPushButton[role="legend"] { background: transparent; border: 1px solid transparent; color: @muted; padding: 2px 6px;
    text-align: left; font-weight: 400; }
QPushButton[role="legend"]:checked { color: @text; }
QPushButton[role="legend"]:hover { background: @raised; }
QPushButton[role="legend"]:focus { border: 2px solid @accent; padding: 1px 5px; }

QPushButton[role="page"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 8px 10px;
    text-align: left; color: @text; }
QPushButton[role="page"]:hover { background: @raised; }
QPushButton[role="page"]:checked { background: @accentSoft; color: @accentText; font-weight: 600; }
QPushButton[role="page"]:focus { border: 2px solid @accent; padding: 7px 9px; }
QPushButton[role="page"]:disabled { color: @disabled; background: transparent; }

QPushButton[role="chip"] { background: @surface; border: 1px solid @border; border-radius: 12px; min-height: 20px;
    padding: 3px 11px; }
QPushButton[role="chip"]:hover { background: @raised; }
QPushButton[role="chip"]:checked { background: @accentSoft; border: 1px solid @accent; color: @accentText; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 2px 10px; }

QPushButton[role="menu"] { padding: 6px 12px; }
QPushButton[role="menu"]:focus { padding: 5px 11px; }
QPushButton[role="menu"][active="true"] { background: @accentSoft; border: 1px solid @accent; color: @accentText; }
QPushButton[role="menu"]::menu-indicator { image: url(@chevron); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }

QPushButton[role="pill"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QPushButton[role="pill"]:hover { background: @raised; }
QPushButton[role="pill"]:focus { border: 2px solid @accent; padding: 3px 7px; }

QLineEdit, QComboBox { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QAbstractSpinBox { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QAbstractSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { background: @window; color: @disabled; }
QPushButton[role="day"] { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 6px; color: @muted; }
QPushButton[role="day"]:hover { background: @raised; }
QPushButton[role="day"]:checked { background: @accentSoft; border: 1px solid @accent; color: @accentText; }
QPushButton[role="day"]:focus { border: 2px solid @accent; padding: 3px 5px; }
QTableWidget#occurrences, QTableWidget#allSchedules { border: none; border-radius: 0; }
QPushButton[role="link"]:disabled { color: @disabled; background: transparent; }
QFrame#scheduleBar, QWidget#formBar { background: @surface; border: none; border-top: 1px solid @border; }
QCheckBox { spacing: 8px; color: @text; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:disabled { color: @disabled; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { border: 1px solid @accent; }
QCheckBox:focus { border: 2px solid @accent; padding: 1px; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; image: url(@tick); }
QCheckBox::indicator:disabled { border: 1px solid @border; background: @window; }
QCheckBox::indicator:checked:disabled { background: @disabled; border: 1px solid @disabled; }
QRadioButton { spacing: 8px; color: @text; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QRadioButton:disabled { color: @disabled; }
QRadioButton:focus { border: 2px solid @accent; padding: 1px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @surface; }
QRadioButton::indicator:hover { border: 1px solid @accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onAccent; }
QRadioButton::indicator:disabled { border: 1px solid @border; background: @window; }
QComboBox { combobox-popup: 0; } /* else a long list is cut off between two scrollers */
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; subcontrol-origin: padding;
    subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevron); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
    selection-background-color: @accentSoft; selection-color: @text; outline: none; }

QTableView { background: @surface; border: 1px solid @border; border-radius: 8px; gridline-color: transparent;
    selection-background-color: @accentSoft; selection-color: @text; outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 6px 0 6px 8px; font-weight: 600; }
QHeaderView::section:hover { background: @raised; color: @text; }
QHeaderView::up-arrow { image: url(@arrowUp); width: 8px; height: 8px; subcontrol-position: center right; }
QHeaderView::down-arrow { image: url(@chevron); width: 8px; height: 8px; subcontrol-position: center right; }
QTableCornerButton::section { background: @surface; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QProgressBar { background: @track; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QProgressBar[level="warning"]::chunk { background: @warning; }
QProgressBar[level="danger"]::chunk { background: @danger; }
QProgressBar[role="thin"] { border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar[role="thin"]::chunk { border-radius: 2px; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @scroll; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }

QFrame#alert[level="warning"] { background: @warningSoft; border: 1px solid @warningLine; border-radius: 6px; }
QFrame#alert[level="danger"] { background: @dangerSoft; border: 1px solid @dangerLine; border-radius: 6px; }
QFrame#alert[level="info"] { background: @accentSoft; border: 1px solid @accentLine; border-radius: 6px; }
QPlainTextEdit { background: @window; color: @text; border: 1px solid @border; border-radius: 6px; padding: 6px; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { background: @border; height: 1px; margin: 4px 8px; }
)"_L1;

    /// Fusion, with every label at the start of the line, see labels.h, and plain, see plaintext.h. What stands in a
    /// table's cells begins where the title of their column does: a header's padding in kSheet is theirs, too.
    class WindowStyle final : public QProxyStyle {
    public:
        using QProxyStyle::polish;
        WindowStyle()
            : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
        {
        }

        void polish(QWidget *widget) override
        {
            QProxyStyle::polish(widget);
            if (auto *label = qobject_cast<QLabel *>(widget))
                alignToStart(*label);
            keepPlain(*widget);
        }

        QRect subElementRect(SubElement part, const QStyleOption *option, const QWidget *widget) const override
        {
            const auto *cell = cellOf(option, widget);
            const bool isInside = part == SE_ItemViewItemCheckIndicator || part == SE_ItemViewItemDecoration
                || part == SE_ItemViewItemText;
            if (cell == nullptr || !isInside)
                return QProxyStyle::subElementRect(part, option, widget);
            QStyleOptionViewItem inner = *cell;
            inner.rect.adjust(inset(option, widget), 0, -inset(option, widget), 0);
            return QProxyStyle::subElementRect(part, &inner, widget);
        }

        QSize sizeFromContents(
            ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override
        {
            const auto *cell = cellOf(option, widget);
            if (type != CT_ItemViewItem || cell == nullptr)
                return QProxyStyle::sizeFromContents(type, option, size, widget);
            const int both = 2 * inset(option, widget);
            QStyleOptionViewItem inner = *cell;
            if (inner.rect.width() > both) // it may have to be read in so much room
                inner.rect.setWidth(inner.rect.width() - both);
            return QProxyStyle::sizeFromContents(type, &inner, size, widget) + QSize(both, 0);
        }

    private:
        static const QStyleOptionViewItem *cellOf(const QStyleOption *option, const QWidget *widget)
        {
            return qobject_cast<const QTableView *>(widget) == nullptr
                ? nullptr
                : qstyleoption_cast<const QStyleOptionViewItem *>(option);
        }

        /// What Fusion's own margin lacks.
        int inset(const QStyleOption *option, const QWidget *widget) const
        {
            return kUnit - proxy()->pixelMetric(PM_FocusFrameHMargin, option, widget) - 1;
        }
    };

    QColor mixed(const QColor &a, const QColor &b, double share)
    {
        return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
            float(a.greenF() * (1 - share) + b.greenF() * share), float(a.blueF() * (1 - share) + b.blueF() * share));
    }

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.window = QColor(0xf4, 0xf6, 0xf8);
    theme.surface = QColor(0xff, 0xff, 0xff);
    theme.raised = QColor(0xf1, 0xf4, 0xf8);
    theme.border = QColor(0xd9, 0xdf, 0xe6);
    theme.text = QColor(0x18, 0x22, 0x2f);
    theme.muted = QColor(0x55, 0x61, 0x70);
    theme.accent = QColor(0x0a, 0x63, 0xb8);
    theme.onAccent = QColor(0xff, 0xff, 0xff);
    theme.accentSoft = QColor(0xe3, 0xef, 0xfb);
    theme.danger = QColor(0xb3, 0x26, 0x1e);
    theme.onDanger = QColor(0xff, 0xff, 0xff);
    theme.dangerSoft = QColor(0xfd, 0xec, 0xea);
    theme.warning = QColor(0x85, 0x4d, 0x00);
    theme.warningSoft = QColor(0xff, 0xf5, 0xdf);
    theme.good = QColor(0x1b, 0x7a, 0x3d);
    theme.track = QColor(0xe4, 0xe8, 0xee);
    theme.series = {QColor(0x0a, 0x63, 0xb8), QColor(0xc9, 0x78, 0x12), QColor(0x2f, 0x9e, 0x75),
        QColor(0x8e, 0x5b, 0xc0), QColor(0xd1, 0x4f, 0x62), QColor(0x2a, 0x93, 0xab), QColor(0x8d, 0x72, 0x4b),
        QColor(0x80, 0x8c, 0x9b)};
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x13, 0x16, 0x1b);
    theme.surface = QColor(0x1b, 0x1f, 0x26);
    theme.raised = QColor(0x25, 0x2b, 0x34);
    theme.border = QColor(0x34, 0x3b, 0x46);
    theme.text = QColor(0xe7, 0xeb, 0xf0);
    theme.muted = QColor(0xa6, 0xb0, 0xbd);
    theme.accent = QColor(0x66, 0xad, 0xf7);
    theme.onAccent = QColor(0x08, 0x18, 0x2b);
    theme.accentSoft = QColor(0x1d, 0x34, 0x4e);
    theme.danger = QColor(0xff, 0x8b, 0x80);
    theme.onDanger = QColor(0x2c, 0x08, 0x05);
    theme.dangerSoft = QColor(0x3a, 0x1d, 0x1c);
    theme.warning = QColor(0xf2, 0xbd, 0x62);
    theme.warningSoft = QColor(0x34, 0x29, 0x13);
    theme.good = QColor(0x63, 0xd0, 0x8f);
    theme.track = QColor(0x2e, 0x35, 0x40);
    theme.series = {QColor(0x66, 0xad, 0xf7), QColor(0xf0, 0xa8, 0x4c), QColor(0x54, 0xc7, 0x9b),
        QColor(0xb8, 0x8c, 0xe6), QColor(0xf0, 0x80, 0x90), QColor(0x5c, 0xc6, 0xdd), QColor(0xc0, 0xa3, 0x78),
        QColor(0x8b, 0x96, 0xa5)};
    return theme;
}

Theme Theme::forSystem(const QPalette &system)
{
    const bool dark = system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF();
    return dark ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette colours;
    colours.setColor(QPalette::Window, window);
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::Base, surface);
    colours.setColor(QPalette::AlternateBase, raised);
    colours.setColor(QPalette::Text, text);
    colours.setColor(QPalette::Button, surface);
    colours.setColor(QPalette::ButtonText, text);
    colours.setColor(QPalette::BrightText, danger);
    colours.setColor(QPalette::ToolTipBase, surface);
    colours.setColor(QPalette::ToolTipText, text);
    colours.setColor(QPalette::PlaceholderText, muted);
    colours.setColor(QPalette::Highlight, accent);
    colours.setColor(QPalette::HighlightedText, onAccent);
    colours.setColor(QPalette::Link, accent);
    colours.setColor(QPalette::LinkVisited, accent);
    colours.setColor(QPalette::Light, surface);
    colours.setColor(QPalette::Midlight, raised);
    colours.setColor(QPalette::Mid, border);
    colours.setColor(QPalette::Dark, border);
    colours.setColor(QPalette::Shadow, dark ? Qt::black : border);
    const QColor disabled = mixed(muted, window, 0.35);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, disabled);
    colours.setColor(QPalette::Disabled, QPalette::Highlight, track);
    return colours;
}

QString Theme::styleSheet() const
{
    QString sheet = kSheet;
    const std::initializer_list<std::pair<QLatin1String, QColor>> colours{
        // the longer name of a common beginning first
        {"@accentSoft"_L1, accentSoft},
        {"@accentText"_L1, dark ? accent.lighter(115) : accent.darker(120)},
        {"@accentHover"_L1, dark ? accent.lighter(112) : accent.darker(112)},
        {"@accentLine"_L1, mixed(accent, accentSoft, 0.6)},
        {"@accent"_L1, accent},
        {"@onAccent"_L1, onAccent},
        {"@dangerSoft"_L1, dangerSoft},
        {"@dangerHover"_L1, dark ? danger.lighter(110) : danger.darker(112)},
        {"@dangerLine"_L1, mixed(danger, dangerSoft, 0.6)},
        {"@danger"_L1, danger},
        {"@onDanger"_L1, onDanger},
        {"@warningSoft"_L1, warningSoft},
        {"@warningLine"_L1, mixed(warning, warningSoft, 0.6)},
        {"@warning"_L1, warning},
        {"@window"_L1, window},
        {"@surface"_L1, surface},
        {"@raised"_L1, raised},
        {"@border"_L1, border},
        {"@text"_L1, text},
        {"@muted"_L1, muted},
        {"@track"_L1, track},
        {"@scroll"_L1, mixed(muted, surface, 0.55)},
        {"@disabled"_L1, mixed(muted, window, 0.35)},
    };
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    const QString tone = dark ? u"dark"_s : u"light"_s;
    sheet.replace("@tick"_L1, u":/icons/tick-"_s + tone + u".svg"_s);
    sheet.replace("@chevron"_L1, u":/icons/arrow-down-"_s + tone + u".svg"_s);
    sheet.replace("@arrowUp"_L1, u":/icons/arrow-up-"_s + tone + u".svg"_s);
    return sheet;
}

void applyTheme(QApplication &app, const Theme &theme)
{
    QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(theme.palette());
    app.setStyleSheet(theme.styleSheet());
}

} // namespace docsweep
