// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/start/connectionfields.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace docsweep {

class CheckList;

/// Makes a connection or changes one: fields, a test of what they say, and saving it under its name. Everything that
/// reads or writes happens on a worker. GUI thread.
class ConnectionForm : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(const Theme &theme, QWidget *parent = nullptr);

    void setConnections(const Connections &connections) { m_connections = connections; }
    void begin(ConnectionFields::Storage storage);
    void edit(const QString &name); ///< reads it first
    void propose(const ProposedConnection &proposed);
    void leave(); ///< ends what is under way; nothing secret stays in a field

signals:
    void backRequested();
    void saved(const QString &connection); ///< before it is opened
    void opened(const docsweep::ConsoleContext &context);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Opened = Result<ConsoleContext>;
    struct Saved {
        std::vector<Error> wrong; ///< fields; then nothing was saved
        Result<> saved;
        std::optional<Opened> opened; ///< when it was saved
        QString name;
    };
    void makeBar();
    void makeConsent();
    void show(const QString &title);
    void setBusy(const QString &what);
    void test();
    struct Tested {
        std::vector<Error> wrong; ///< fields; then nothing was tested
        Result<> result;
    };
    void endTest(const Tested &tested);
    void requestSave();
    void askDespiteFailures();
    void readNames();
    void sayAll(const std::vector<Error> &wrong);
    void validate();
    void save(CredentialPlace place);
    void take(const Saved &saved);
    void askForFile(const QString &why);
    void say(const Error &error);
    void reveal(QWidget *line); ///< once it has its place
    std::optional<Connection> ready();

    Theme m_theme;
    Connections m_connections;
    QLabel *m_title = nullptr;
    ConnectionFields *m_fields = nullptr;
    CheckList *m_checks = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QCheckBox *m_canary = nullptr;
    QFrame *m_consent = nullptr;
    QLabel *m_consentText = nullptr;
    QPushButton *m_consentYes = nullptr;
    QPushButton *m_consentNo = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_bar = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<QWidget> m_toReveal;
    QPointer<QWidget> m_focusedBefore; ///< what is under way has taken the focus from it
    int m_failed = 0; ///< points of the test of what stands in the fields
    QTimer m_revealing;
    quint64 m_testNumber = 0; ///< points of an earlier test are dropped

    LatestJob<Result<Connection>> m_readJob; // last: their workers use what stands above
    LatestJob<Result<>> m_validateJob;
    LatestJob<Tested> m_testJob;
    LatestJob<QStringList> m_namesJob;
    LatestJob<Saved> m_saveJob{1};
};

} // namespace docsweep
