// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/payloadreader.h"

#include <simdjson.h>

#include <string_view>

namespace docsweep {

struct PayloadReader::Document {
    simdjson::dom::parser parser;
    simdjson::simdjson_result<simdjson::dom::element> root;
};

PayloadReader::PayloadReader()
    : m_document(std::make_unique<Document>())
{
}

PayloadReader::~PayloadReader() = default;

void PayloadReader::read(const QByteArray &stored)
{
    m_document->root = m_document->parser.parse(stored.constData(), size_t(stored.size()));
}

std::optional<QByteArrayView> PayloadReader::text(const char *name) const
{
    std::string_view found;
    if (m_document->root[name].get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return QByteArrayView(found.data(), qsizetype(found.size()));
}

qint64 PayloadReader::number(const char *name) const
{
    int64_t found = 0;
    return m_document->root[name].get(found) == simdjson::SUCCESS ? found : 0;
}

} // namespace docsweep
