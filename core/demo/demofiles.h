// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace docsweep::demo {

/// What a made-up paper says; the same words are in every form of it.
struct Paper {
    QByteArray title; ///< ASCII
    QByteArray holder;
    QByteArray account;
};

/// A name and an account for a paper.
Paper makePaper(QRandomGenerator &random);

/// Files that open as what they claim to be, of about the size asked for where padding can reach it. The same random
/// numbers make the same bytes. Values; any thread.
QByteArray makeText(const Paper &paper, qsizetype about, QRandomGenerator &random);
QByteArray makePdf(const Paper &paper, qsizetype about, QRandomGenerator &random);
QByteArray makePng(qsizetype about, QRandomGenerator &random);
QByteArray makeJpeg(qsizetype about, QRandomGenerator &random);

/// Office documents with a table of that many rows. Errors: Io, of the archive library.
Result<QByteArray> makeSpreadsheet(const Paper &paper, int rows, QRandomGenerator &random);
Result<QByteArray> makeLetter(const Paper &paper, int rows, QRandomGenerator &random);

} // namespace docsweep::demo
