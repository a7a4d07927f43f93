// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "ui/console/console.h"
#include "ui/holds/holdbook.h"
#include "ui/look/theme.h"
#include "ui/lookup/lookupsearch.h"
#include "ui/lookup/sessioncleanup.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace docsweep {

class BusyBar;
class EmptyState;
class LookupDetails;
class LookupList;

/// Finds anything of the open connection, a candidate or not: a session, a file or a document, by a part of its key or
/// name, while it is typed. What is chosen is explained, and can be held, copied, shown in the candidates; its session
/// can be cleaned up, which only makes a plan here: who opened this shows the confirmation. Arrow keys choose while the
/// text is typed, Enter goes to what can be done, Escape closes and the focus returns. GUI thread.
class LookupDialog : public QDialog {
    Q_OBJECT

public:
    LookupDialog(Console &console, const Theme &theme, QWidget *parent);
    ~LookupDialog() override;

signals:
    /// Shows this part of the list on screen; `name` words a filter by session.
    void candidatesRequested(const docsweep::ItemFilter &filter, const QString &name);
    void cleanupPlanned(const docsweep::Plan &plan, const docsweep::ItemChoice &choice);
    void holdsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void connectParts();
    void ask();
    void takeAnswers();
    void describe();
    void hold();
    void showInCandidates();
    void cleanUp();

    Console &m_console;
    Theme m_theme;
    QPointer<QWidget> m_before; ///< had the focus
    QLineEdit *m_text = nullptr;
    BusyBar *m_busy = nullptr;
    QLabel *m_state = nullptr;
    QStackedWidget *m_left = nullptr;
    EmptyState *m_empty = nullptr;
    LookupList *m_list = nullptr;
    LookupDetails *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    LookupSearch *m_search = nullptr;
    SessionCleanup *m_cleanup = nullptr;
    HoldBook *m_holds = nullptr;
};

} // namespace docsweep
