// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/settings/settingview.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace docsweep {

/// One setting: what it is, its value and where that comes from, and where it can be changed. One that can be changed
/// here opens an editor in its place.
class SettingRow : public QFrame {
    Q_OBJECT

public:
    explicit SettingRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const SettingView &view); ///< an open editor of it stays open
    void setLocked(bool locked); ///< nothing can be changed now
    void setError(const QString &error, const QString &technical = {}); ///< of what was typed
    void close(); ///< the editor
    bool isOpen() const { return m_open; }
    bool isChanged() const; ///< open, with another value than is in force
    void edit();
    const SettingView &view() const { return m_view; }

signals:
    void opened(); ///< the editor
    /// As a profile holds it; nothing: it is taken out of the profile.
    void changeRequested(const QString &name, std::optional<QString> text);

protected:
    bool event(QEvent *event) override;

private:
    void makeEditor();
    void save();
    void arrange();
    bool isChosen() const;
    void fillChoices();

    Theme m_theme;
    SettingView m_view;
    bool m_open = false;
    bool m_locked = false;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_elsewhere = nullptr;
    QPushButton *m_change = nullptr;
    QWidget *m_editor = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_unit = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace docsweep
