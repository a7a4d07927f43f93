// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace docsweep {

/// Reads what entries of the chain say, a million of them in a row. For one thread at a time.
class PayloadReader {
public:
    PayloadReader();
    ~PayloadReader();

    /// `stored`: JSON; of what is none nothing is known.
    void read(const QByteArray &stored);

    /// Of the last one that was read, and valid until the next one is. Nothing: it does not say, or no text.
    std::optional<QByteArrayView> text(const char *name) const;
    /// 0: it does not say, or no whole number.
    qint64 number(const char *name) const;

private:
    struct Document;
    const std::unique_ptr<Document> m_document;
};

} // namespace docsweep
