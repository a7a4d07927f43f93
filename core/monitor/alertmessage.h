// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/secret.h"
#include "core/journal/run.h"
#include "core/monitor/alert.h"

#include <QByteArray>
#include <QMap>

namespace docsweep {

/// Why something is said now.
enum class AlertEvent { New, Changed, Resolved, Test };
QLatin1String eventName(AlertEvent event);

/// Of which web app something is told. Several may share a machine and its alerts.
struct AlertSource {
    QString databaseName;
    QString project = {}; ///< the name of its profile; empty: none
    QString mark = {}; ///< as in ConnectionLook
};

/// One thing to tell, once.
struct AlertMessage {
    AlertEvent event = AlertEvent::New;
    Alert alert; ///< Test: its text alone counts
    QString id; ///< of this message: the same in every attempt to deliver it
    QString host; ///< where it comes from
    QString databaseName;
    std::optional<RunId> run;
    Instant at;
    QString project = {}; ///< as in AlertSource, and the next one
    QString mark = {};
};

/// The kind in JSON and figures; "test" of a test.
QString kindOf(const AlertMessage &message);

/// For people: "db1", or with its project "db1, shop (production)".
QString whereOf(const AlertMessage &message);

/// One line: "[db1, shop (production)] Storage quota: At the present growth …".
QString lineOf(const AlertMessage &message);

/// The generic form, compact. Fields are only ever added: schema ("docsweep.alert"), version (1), id, event, kind, key,
/// severity, text, mend, host, program, database, project, mark (both empty without one), run (null without one), time.
QByteArray toJson(const AlertMessage &message);

/// What Slack's incoming webhooks take, and Mattermost's and Rocket.Chat's: {"text": …}.
/// Source: docs.slack.dev/messaging/formatting-message-text (&, < and > are escaped).
QByteArray toSlackJson(const AlertMessage &message);

/// The facts for a command: DOCSWEEP_ALERT_EVENT, _KIND, _SEVERITY, _TEXT, _MEND, _HOST, _DATABASE,
/// _PROJECT, _MARK, _RUN, _TIME, _ID.
QMap<QString, QString> toEnvironment(const AlertMessage &message);

/// "t=1790000000,v1=0f3a…": HMAC-SHA256, in hexadecimal digits, over the seconds since 1970, a point and the body.
QByteArray signatureOf(const QByteArray &body, const Secret &key, Instant at);

} // namespace docsweep
