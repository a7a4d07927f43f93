// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace docsweep {

/// The smallest names of one folder that come after a given one, in byte order, as many as fit a budget of bytes.
/// Folders are given with a slash at their end and so take the place that the keys in them have: "ab-c" < "ab/" <
/// "ab0". A folder of any size is listed in order by filling this several times, each time with `after` the last name
/// of the time before: time for memory, and no temporary files. A value; one thread at a time.
class SortedNames {
public:
    /// Empties it. `after` empty: from the first name on.
    void begin(QByteArrayView after, qsizetype budgetBytes);
    void add(QByteArrayView name, bool isFolder);
    /// Sorts. Only now may names be asked for.
    void finish();

    /// Whether every name added after `after` is here; else only those up to the last one here are.
    bool isComplete() const { return m_complete; }
    size_t size() const { return m_names.size(); }
    /// Zero-terminated. Valid until `begin`.
    QByteArrayView at(size_t index) const { return view(m_names[index]); }

    qsizetype usedBytes() const
    {
        return qsizetype(m_bytes.size()) + qsizetype(m_names.size()) * qsizetype(sizeof(Name));
    }
    /// Gives memory back that a big folder has left behind.
    void trim();

private:
    struct Name {
        quint64 head; ///< the first eight bytes, big-endian: decides nearly every comparison
        quint32 offset;
        quint32 length;
    };
    static quint64 headOf(QByteArrayView name);
    QByteArrayView view(const Name &name) const { return {m_bytes.data() + name.offset, qsizetype(name.length)}; }
    bool less(const Name &a, const Name &b) const;
    void dropLargest();

    std::vector<char> m_bytes;
    std::vector<Name> m_names;
    QByteArray m_after;
    QByteArray m_bound; ///< names from here on no longer fit; empty: all have so far
    qsizetype m_budget = 0;
    bool m_complete = true;
};

} // namespace docsweep
