// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseanswers.h"

#include "core/objects/versionname.h"

#include <QJsonDocument>

#include <simdjson.h>

#include <algorithm>

namespace docsweep {

namespace {

    namespace dom = simdjson::dom;

    /// The text of a field; empty when it is absent or no text.
    QByteArrayView textAt(const dom::object &object, std::string_view name)
    {
        std::string_view text;
        if (object.at_key(name).get(text) != simdjson::SUCCESS)
            return {};
        return {text.data(), qsizetype(text.size())};
    }

    std::optional<Instant> timeAt(const dom::object &object, std::string_view name)
    {
        const std::optional<Instant> time = parseInstant(textAt(object, name));
        if (!time) // older servers tell microseconds
            return time;
        return std::chrono::floor<std::chrono::milliseconds>(*time);
    }

    std::optional<qint64> wholeNumber(double value)
    {
        constexpr double kBeyond = 9223372036854775808.0; // 2^63
        if (!(value >= 0 && value < kBeyond) || double(qint64(value)) != value)
            return std::nullopt;
        return qint64(value);
    }

    std::optional<qint64> sizeAt(const dom::object &object)
    {
        dom::element size;
        if (object.at_key("metadata").at_key("size").get(size) != simdjson::SUCCESS)
            return std::nullopt;
        bool isNumber = false;
        qint64 bytes = -1;
        if (int64_t number = 0; size.get(number) == simdjson::SUCCESS) {
            isNumber = true;
            bytes = number;
        } else if (double real = 0; size.is_double() && size.get(real) == simdjson::SUCCESS) {
            return wholeNumber(real);
        } else if (std::string_view text; size.get(text) == simdjson::SUCCESS) {
            bytes = QByteArray(text.data(), qsizetype(text.size())).toLongLong(&isNumber);
        }
        return isNumber && bytes >= 0 ? std::optional(bytes) : std::nullopt;
    }

    bool isTrue(const dom::object &object, std::string_view name)
    {
        bool value = false;
        return object.at_key(name).get(value) == simdjson::SUCCESS && value;
    }

    /// What a bucket with a history tells of a row besides.
    void addVersion(const dom::object &object, ObjectEntry &entry)
    {
        entry.version = withVersion(entry.version, textAt(object, "version"));
        dom::element archived;
        if (object.at_key("archived_at").get(archived) == simdjson::SUCCESS && !archived.is_null()) {
            entry.role = VersionRole::Older;
            entry.archivedAt = timeAt(object, "archived_at").value_or(Instant::max()); // unreadable: never old
        }
        if (isTrue(object, "is_delete_marker")) {
            entry.role = VersionRole::Marker;
            entry.sizeBytes = 0;
        }
    }

    ObjectEntry entryOf(const dom::element &told, bool withVersions)
    {
        ObjectEntry entry;
        dom::object object;
        if (told.get(object) != simdjson::SUCCESS)
            return entry;
        entry.key = textAt(object, "name").toByteArray();
        entry.sizeBytes = sizeAt(object);
        entry.createdAt = timeAt(object, "created_at");
        entry.updatedAt = timeAt(object, "updated_at");
        entry.version = textAt(object, "id").toByteArray();
        if (withVersions)
            addVersion(object, entry);
        return entry;
    }

} // namespace

struct SupabaseAnswers::Private {
    dom::parser parser;
    QByteArray padded; ///< behind an answer simdjson reads on a little

    bool parse(const QByteArray &body, dom::element &told)
    {
        padded.resize(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        std::copy(body.cbegin(), body.cend(), padded.begin());
        std::fill(padded.begin() + body.size(), padded.end(), '\0');
        return parser.parse(padded.constData(), size_t(body.size()), false).get(told) == simdjson::SUCCESS;
    }

    /// simdjson refuses whole numbers that fit no type; Qt takes them as best it can.
    bool read(const QByteArray &body, dom::element &told)
    {
        if (parse(body, told))
            return true;
        const QJsonDocument taken = QJsonDocument::fromJson(body);
        return !taken.isNull() && parse(taken.toJson(QJsonDocument::Compact), told);
    }
};

SupabaseAnswers::SupabaseAnswers()
    : d(std::make_unique<Private>())
{
}

SupabaseAnswers::~SupabaseAnswers() = default;

std::optional<FlatPage> SupabaseAnswers::flatPage(const QByteArray &body, bool withVersions)
{
    dom::element told;
    dom::array objects;
    FlatPage page;
    if (!d->read(body, told) || told.at_key("objects").get(objects) != simdjson::SUCCESS
        || told.at_key("hasNext").get(page.hasNext) != simdjson::SUCCESS)
        return std::nullopt;
    page.entries.reserve(objects.size());
    for (const dom::element object : objects)
        page.entries.push_back(entryOf(object, withVersions));
    if (dom::object whole; page.hasNext && told.get(whole) == simdjson::SUCCESS)
        page.cursor = QString::fromUtf8(textAt(whole, "nextCursor"));
    return page;
}

bool SupabaseAnswers::deletedKeys(const QByteArray &body, DeletedKeys &deleted)
{
    dom::element told;
    dom::array rows;
    if (!d->read(body, told) || told.get(rows) != simdjson::SUCCESS)
        return false;
    for (const dom::element row : rows) {
        dom::object object;
        if (row.get(object) != simdjson::SUCCESS)
            continue;
        const QByteArray key = textAt(object, "name").toByteArray();
        // A mark was made, and what it hides is still there.
        (isTrue(object, "is_delete_marker") ? deleted.archived : deleted.keys).push_back(key);
        std::string_view tag;
        if (object.at_key("metadata").at_key("eTag").get(tag) == simdjson::SUCCESS)
            deleted.tags.insert(key, withoutQuotes(QByteArray(tag.data(), qsizetype(tag.size()))));
        if (const auto changed = laterOf(timeAt(object, "created_at"), timeAt(object, "updated_at")))
            deleted.times.insert(key, std::chrono::floor<std::chrono::milliseconds>(*changed));
    }
    return true;
}

bool SupabaseAnswers::deletedVersions(const QByteArray &body, std::vector<VersionName> &versions)
{
    dom::element told;
    dom::array rows;
    if (!d->read(body, told) || told.get(rows) != simdjson::SUCCESS)
        return false;
    for (const dom::element row : rows) {
        dom::object object;
        if (row.get(object) == simdjson::SUCCESS)
            versions.push_back({textAt(object, "name").toByteArray(), textAt(object, "version").toByteArray()});
    }
    return true;
}

namespace {

    void appendEscaped(QByteArray &json, const QByteArray &text)
    {
        constexpr char kHex[] = "0123456789abcdef";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                json += '\\';
            if (uchar(c) < 0x20)
                json.append("\\u00").append(kHex[uchar(c) >> 4]).append(kHex[uchar(c) & 15]);
            else
                json += c;
        }
    }

} // namespace

QByteArray jsonArrayOf(std::span<const ObjectKey> keys)
{
    const auto isSpecial = [](char c) { return c == '"' || c == '\\' || uchar(c) < 0x20; };
    QByteArray array = "[";
    qsizetype bytes = 2;
    for (const ObjectKey &key : keys)
        bytes += key.size() + 3;
    array.reserve(bytes);
    for (const ObjectKey &key : keys) {
        array.append(array.size() > 1 ? ",\"" : "\"");
        if (std::any_of(key.cbegin(), key.cend(), isSpecial))
            appendEscaped(array, key);
        else
            array.append(key);
        array += '"';
    }
    return array + ']';
}

} // namespace docsweep
