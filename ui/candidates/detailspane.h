// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/browse/planbrowser.h"
#include "core/sweep/backends.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QTextEdit;

namespace docsweep {

class ExplanationPane;
class PreviewPane;

/// Everything known about one candidate: why it goes, the facts it was judged by, what became of it, and, for a
/// session, what it takes along; what both sides say of it now, and on request a look into the file. GUI thread; asks
/// on workers.
class DetailsPane : public QFrame {
    Q_OBJECT

public:
    DetailsPane(const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void showItem(const QString &home, PlanId plan, const PlanItem &item, Duration age);
    void showNothing();
    /// Where rows and files are looked at again.
    void setSources(const ReadBackends &backends, const RetentionSettings &retention);
    void setHeld(bool held); ///< of what is shown

signals:
    void sessionRequested(const docsweep::SessionKey &key);

private:
    void addFact(const QString &name, const QString &value, const QString &toolTip = {});
    void clearFacts();
    void askWhatGoesAlong(const QString &home, PlanId plan, quint32 seq);

    const Clock &m_clock;
    Theme m_theme;
    QWidget *m_content = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_kind = nullptr;
    QTextEdit *m_key = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_along = nullptr;
    QLabel *m_state = nullptr;
    QGridLayout *m_facts = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_session = nullptr;
    bool m_isPlanned = false;
    bool m_isHeld = false;
    QLabel *m_whyHeading = nullptr;
    PlanItem m_item; ///< that is shown
    QLabel *m_held = nullptr;
    QWidget *m_previewHeading = nullptr;
    PreviewPane *m_preview = nullptr;
    ExplanationPane *m_explanation = nullptr;
    ReadBackends m_backends;
    RetentionSettings m_retention;
    SessionKey m_sessionKey;
    LatestJob<Result<ItemChoice>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
