// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"
#include "ui/settings/settingscard.h"

class QComboBox;

namespace docsweep {

/// Language and colours of the window; both change at once.
class AppearanceGroup : public SettingsCard {
    Q_OBJECT

public:
    explicit AppearanceGroup(QWidget *parent = nullptr);

    void setAppearance(const AppearanceChoice &choice, const QStringList &languages);

signals:
    void chosen(const docsweep::AppearanceChoice &choice);

private:
    void addLine(const QString &title, const QString &hint, QComboBox *box);
    void take();

    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
};

} // namespace docsweep
