// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/firstitems.h"

#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <compare>
#include <cstring>
#include <memory>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A value as SQLite compares it: NULL before all, numbers before bytes.
    struct Value {
        enum class Type { Null, Number, Bytes };

        explicit Value(sqlite3_value *value)
        {
            switch (sqlite3_value_type(value)) {
            case SQLITE_NULL:
                break;
            case SQLITE_INTEGER:
                type = Type::Number;
                number = sqlite3_value_int64(value);
                break;
            default:
                type = Type::Bytes;
                const auto *const data = static_cast<const char *>(sqlite3_value_blob(value));
                bytes = {data, data == nullptr ? 0 : sqlite3_value_bytes(value)};
            }
        }

        Type type = Type::Null;
        qint64 number = 0;
        QByteArrayView bytes;
    };

    std::strong_ordering compare(QByteArrayView a, QByteArrayView b)
    {
        const size_t common = size_t(std::min(a.size(), b.size()));
        const int difference = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
        return difference != 0 ? difference <=> 0 : a.size() <=> b.size();
    }

    /// A row that is kept, with bytes of its own.
    struct Row {
        Value::Type type;
        qint64 number;
        QByteArray bytes;
        qint64 id;
    };

    /// Keeps the best so far and some that came since; what is worse than all of the best is not even looked at again.
    class FirstItems {
    public:
        FirstItems(bool descending, size_t limit)
            : m_descending(descending)
            , m_limit(limit)
        {
            m_rows.reserve(kTimes * limit);
        }

        void add(const Value &value, qint64 id)
        {
            if (m_hasWorst && !isBefore(value, id, m_rows[m_limit - 1]))
                return;
            m_rows.push_back({value.type, value.number, value.bytes.toByteArray(), id});
            if (m_rows.size() == kTimes * m_limit)
                dropTheRest();
        }

        QByteArray ids()
        {
            std::sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) { return isBefore(a, b); });
            const size_t count = std::min(m_rows.size(), m_limit);
            QByteArray ids(qsizetype(count * sizeof(qint64)), Qt::Uninitialized);
            for (size_t row = 0; row < count; ++row)
                std::memcpy(ids.data() + row * sizeof(qint64), &m_rows[row].id, sizeof(qint64));
            return ids;
        }

    private:
        static constexpr size_t kTimes = 4;

        template <typename Other> bool isBefore(const Other &value, qint64 id, const Row &row) const
        {
            std::strong_ordering order = value.type <=> row.type;
            if (order == 0)
                order =
                    value.type == Value::Type::Bytes ? compare(value.bytes, row.bytes) : value.number <=> row.number;
            return order == 0 ? id < row.id : m_descending ? order > 0 : order < 0;
        }
        bool isBefore(const Row &a, const Row &b) const { return isBefore(a, a.id, b); }

        void dropTheRest()
        {
            const auto worst = m_rows.begin() + qsizetype(m_limit) - 1;
            std::nth_element(
                m_rows.begin(), worst, m_rows.end(), [this](const Row &a, const Row &b) { return isBefore(a, b); });
            m_rows.erase(worst + 1, m_rows.end());
            m_hasWorst = true;
        }

        bool m_descending;
        size_t m_limit;
        bool m_hasWorst = false; ///< the row before the limit is the worst of the best
        std::vector<Row> m_rows;
    };

    /// Where SQLite keeps an aggregate's pointer, which is null at first; no place at all where memory is out.
    FirstItems **placeIn(sqlite3_context *context)
    {
        auto *const place = static_cast<FirstItems **>(sqlite3_aggregate_context(context, sizeof(FirstItems *)));
        if (place == nullptr)
            sqlite3_result_error_nomem(context);
        return place;
    }

    void addRow(sqlite3_context *context, int, sqlite3_value **values)
    {
        FirstItems **const place = placeIn(context);
        if (place == nullptr)
            return;
        if (*place == nullptr) {
            const qint64 limit = std::max<qint64>(1, sqlite3_value_int64(values[3]));
            *place = std::make_unique<FirstItems>(sqlite3_value_int(values[2]) != 0, size_t(limit)).release();
        }
        (*place)->add(Value(values[0]), sqlite3_value_int64(values[1]));
    }

    void answer(sqlite3_context *context)
    {
        FirstItems **const place = placeIn(context);
        const std::unique_ptr<FirstItems> items(place == nullptr ? nullptr : *place);
        if (!items)
            return;
        const QByteArray ids = items->ids();
        sqlite3_result_blob64(context, ids.constData(), sqlite3_uint64(ids.size()), SQLITE_TRANSIENT);
    }

} // namespace

Result<> addFirstItems(sqlite3 *database)
{
    constexpr int kArguments = 4;
    constexpr int kTraits = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function_v2(
            database, "first_items", kArguments, kTraits, nullptr, nullptr, addRow, answer, nullptr)
        == SQLITE_OK)
        return {};
    return fail(ErrorKind::BadData, Cause{CauseKind::SortUntaught, {QString::fromUtf8(sqlite3_errmsg(database))}});
}

std::vector<qint64> firstItems(const QByteArray &found)
{
    std::vector<qint64> ids(size_t(found.size()) / sizeof(qint64));
    if (!ids.empty())
        std::memcpy(ids.data(), found.constData(), ids.size() * sizeof(qint64));
    return ids;
}

} // namespace docsweep
