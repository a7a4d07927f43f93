// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgervalues.h"
#include "core/retention/holds.h"

#include <QJsonObject>

#include <vector>

namespace docsweep::ledgerpayload {

// What entries of the chain say. Session keys are login cookies and object keys begin with them; persons and notes are
// nobody else's business: all of these are HMACs, whose salt lies with the clear text and can be forgotten with it.

QByteArray newSalt();
/// HMAC-SHA-256 in hexadecimal digits.
QString sealed(const QByteArray &salt, const QByteArray &text);

QJsonObject made(const QByteArray &anchor);
QJsonObject holdMade(const Hold &hold, const QByteArray &salt);
QJsonObject holdChanged(qint64 id, const Hold &hold, const QByteArray &salt);
QJsonObject holdEnded(qint64 id, const QString &by, const QString &why, const QByteArray &salt);
/// `home`: what tells the home of the run from every other.
QJsonObject runBegun(const LedgerRun &run, const QByteArray &home, const QByteArray &salt);
QJsonObject runEnded(qint64 run, const QString &state, const QByteArray &figures);
QJsonObject runAdopted(const LedgerRun &run, const QByteArray &home, const QByteArray &salt);
/// `isAgain`: somebody had asked before, who is the one that the run's row names.
QJsonObject stopAsked(qint64 run, const QString &by, bool isAgain, const QByteArray &salt);
QJsonObject adopted(qint64 holds, const QString &by, const QByteArray &salt);
QJsonObject erased(const std::vector<qint64> &holds, const std::vector<qint64> &runs, qint64 entries, const QString &by,
    const QByteArray &salt);
QJsonObject epochBegun(qint64 epoch, const QByteArray &anchor, const QString &by, const QByteArray &salt);
/// `vaults`: how many are asked.
QJsonObject erasureAsked(
    const QByteArray &session, qint64 vaults, Instant until, const QString &by, const QByteArray &salt);
QJsonObject erasureAnswered(qint64 request, qint64 copies, const QString &by, const QByteArray &salt);

/// The bytes that are stored and hashed.
QByteArray stored(const QJsonObject &payload);
/// The run that such an entry is about; 0: it does not say.
qint64 runOf(const QByteArray &stored);
/// Whether stored bytes say that they are an entry of this kind.
bool isOf(const QByteArray &stored, EntryKind kind);
/// "hold made"
QLatin1String entryName(EntryKind kind);

} // namespace docsweep::ledgerpayload
