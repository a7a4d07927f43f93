// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/replywait.h"
#include "core/objects/storageexchange.h"

namespace docsweep {

struct StreamedReply {
    Ended ended = Ended::No; ///< Refused: the sink has had enough
    TlsObjections tls;
    bool hasBegun = false; ///< the sink got something
    qint64 bytes = 0; ///< that the sink got
    QByteArray fault; ///< the beginning of the body of an answer that is no success
};

/// Hands on the body of a reply as it comes, on this worker thread, until it is finished or was ended: by a stop, by
/// the sink, or since nothing came for so long. No more than a few hundred kilobytes of it are ever in memory.
StreamedReply streamReply(
    QNetworkReply &reply, std::chrono::milliseconds patience, const BodySink &sink, std::stop_token stop);

} // namespace docsweep
