// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/run.h"
#include "core/schedule/rollout.h"
#include "core/vault/privatekeyplaces.h"

#include <QByteArrayList>
#include <QMap>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace docsweep {

/// Where a whole plan is written, item by item.
struct PlanList {
    enum class Form {
        Csv,
        JsonLines, ///< one object a line
        Keys, ///< BUCKET/KEY of each file, each followed by a zero byte; no sessions
    };
    QString path; ///< "-": standard output, with nothing else there
    Form form = Form::Csv;
};

struct CleanupOptions {
    enum class Mode { Run, Stats, DryRun, SealedPlan };
    Mode mode = Mode::Run;
    PlanId plan = 0; ///< SealedPlan only
    std::optional<SessionKey> session; ///< only this one
    bool json = false;
    std::optional<PlanList> list; ///< DryRun only
    std::optional<qint64> confirmed; ///< --confirm-delete: exactly so many items may go, limits or not
    bool keepsNoCopies = false; ///< --no-vault
};

struct ScheduledOptions {
    bool verbose = false;
    bool json = false;
    bool keepsNoCopies = false; ///< --no-vault
    std::optional<RolloutRequest> gently; ///< begins a gradual start, where none is known
};

struct TestCleanupOptions {
    bool createTestData = false;
};

struct ExplainOptions {
    QByteArray key;
};

struct HoldOptions {
    enum class Action { Add, List, Change, Remove };
    Action action = Action::List;
    QByteArray pattern;
    std::optional<QString> note;
    std::optional<QString> until; ///< as `parseHoldEnd` reads it
    qint64 id = 0;
    bool json = false; ///< List
    bool ended = false; ///< List: those that ended lately instead
    std::optional<QString> why = {}; ///< Remove
};

struct PendingOptions {
    enum class Action { List, Retry, Forget };
    Action action = Action::List;
    std::vector<qint64> ids; ///< Forget
    bool all = false; ///< Forget: whatever waits
    bool confirmed = false; ///< Forget: --yes
    bool json = false; ///< List
    bool csv = false; ///< List
};

struct AcceptOptions {
    bool confirmed = false; ///< --yes
};

/// journal repair.
struct JournalOptions { };

struct LedgerOptions {
    enum class Action { Init, Status, Verify, Export, Adopt, Rehome, Forget, Upgrade, Stop, Erase, Unexpect };
    Action action = Action::Status;
    qint64 run = 0; ///< Stop; Unexpect: the schedule
    bool confirmed = false; ///< Rehome, Forget, Erase: --yes
    bool json = false; ///< Status
    QStringList certificates = {}; ///< Verify: files
    QStringList seen = {}; ///< Verify: NUMBER:HASH each
    std::optional<QByteArray> person = {}, session = {}; ///< Erase: one of them, or
    bool ended = false; ///< Erase: what has ended for longer than the term
};

/// certificate key.
struct CertificateOptions { };

/// Proves a certificate; needs no settings.
struct VerifyOptions {
    QString file;
    QString key; ///< a file; empty: the key that stands in the certificate
};

/// vault list, show, expire and rebuild.
struct VaultOptions {
    enum class Action { List, Show, Expire, Rebuild };
    Action action = Action::List;
    QByteArray what = {}; ///< Show: a run's number, a container or a session
    bool json = false;
};

/// restore.
struct RestoreOptions {
    std::optional<qint64> run = {}; ///< or
    QByteArray container = {}; ///< or
    std::optional<QByteArray> session = {}; ///< or
    std::optional<QByteArray> object = {}; ///< a key; or none of them: what was cut off is finished
    bool dryRun = false;
    std::optional<QString> folder = {}; ///< --to
    std::optional<qint64> givenUp = {}; ///< --give-up: this restore, and nothing else is said
    bool confirmed = false; ///< --yes
    bool json = false;
};

/// erase.
struct EraseOptions {
    QByteArray session;
    bool confirmed = false; ///< --yes
    bool json = false;
};

/// compact.
struct CompactOptions {
    bool inPlace = false;
};

struct HistoryOptions {
    enum class Format { Text, Json, Csv };
    std::optional<RunId> run;
    Format format = Format::Text;
    QString certificate = {}; ///< where to write one of the run; empty: none is wanted
    bool withNames = false; ///< and the list of what it speaks of
};

struct CheckOptions {
    bool mayMakeCanary = false;
};

struct ProfilesOptions {
    bool json = false;
    bool status = false; ///< how each stands, by what is written down
    bool check = false; ///< and whether its database and storage answer
};

struct CredentialsOptions {
    enum class Action { Set, Remove, Status };
    Action action = Action::Status;
    QString name; ///< one of `credentialNames`; empty for Status
    bool inFile = false; ///< Set: into the file, not the keychain
    bool json = false; ///< Status
};

/// vault key.
struct VaultKeyOptions {
    enum class Action { New, Export, Import, ChangePassphrase, Fingerprint };
    Action action = Action::Fingerprint;
    PrivateKeyPlace place = PrivateKeyPlace::Keychain; ///< New, Import
    QString key; ///< a public one; empty: of the settings, or of the file
};

/// import django.
struct ImportOptions {
    QString folder; ///< of the project, with its manage.py
    QString python; ///< empty: the project's own
    QString module; ///< of its settings; empty: as manage.py says
    bool confirmed = false; ///< --yes: its code may be run
};

struct ServeOptions {
    QString address; ///< of a network interface of this machine; empty: the socket that systemd hands over
    quint16 port = 0; ///< 0: any free one, which is printed
};

struct ScheduleOptions {
    enum class Action { Show, Install, Remove, Status };
    Action action = Action::Show;
    QString system; ///< a name of `nameOf(SchedulingSystem)`; empty: systemd where it is there, else cron
    std::chrono::minutes every{0}; ///< 0: `calendar`, or the period of the settings when that is empty too
    QString calendar;
    QString user;
    std::optional<RolloutRequest> gently; ///< Install: begins one anew
    bool notGently = false; ///< Install: ends one that is on
    bool confirmed = false; ///< Install: --yes
    bool json = false; ///< Status
};

struct AlertsOptions {
    enum class Action { Test, Status };
    Action action = Action::Status;
    bool json = false;
};

struct DemoOptions {
    QString directory;
    bool withLedger = true;
};

/// A text that was asked for: --help, --version, help.
struct HelpOptions {
    QString text;
};

using CommandOptions = std::variant<HelpOptions, CleanupOptions, ScheduledOptions, TestCleanupOptions, ExplainOptions,
    HoldOptions, PendingOptions, AcceptOptions, JournalOptions, LedgerOptions, CompactOptions, HistoryOptions,
    CheckOptions, DemoOptions, ProfilesOptions, CredentialsOptions, ImportOptions, ServeOptions, ScheduleOptions,
    AlertsOptions, CertificateOptions, VerifyOptions, VaultOptions, RestoreOptions, EraseOptions, VaultKeyOptions>;

struct Arguments {
    QString envFile; ///< --env-file
    QString profile; ///< --profile: a name or a path
    QMap<QString, QString> flags; ///< options that set a setting, by the environment's name, as they were typed
    CommandOptions command;
    bool trustEnvFile = false; ///< --trust-env-file
    QStringList notices; ///< options that mean nothing here: a sentence each
};

/// Reads the command line (without the program's name). Values are bytes, since keys need not be UTF-8. What is wrong
/// is BadConfig with one sentence that says what, where and how it is right. Nothing is looked up.
Result<Arguments> parseArguments(const QByteArrayList &arguments);

/// Whether --json was asked for, however wrong the rest may be: then errors go out as JSON as well.
bool wantsJson(const QByteArrayList &arguments);

} // namespace docsweep
