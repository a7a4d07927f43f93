// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace docsweep {

/// Which items of a plan are ticked: one bit an item, by `seq`. A value.
class TickSet {
public:
    bool contains(quint32 seq) const
    {
        const size_t word = seq / 64;
        return word < m_words.size() && ((m_words[word] >> (seq % 64)) & 1) != 0;
    }

    void set(quint32 seq, bool ticked)
    {
        const size_t word = seq / 64;
        if (word >= m_words.size()) {
            if (!ticked)
                return;
            m_words.resize(word + 1);
        }
        const quint64 bit = quint64(1) << (seq % 64);
        const quint64 before = m_words[word];
        m_words[word] = ticked ? before | bit : before & ~bit;
        m_count += (m_words[word] != before) ? (ticked ? 1 : -1) : 0;
    }

    /// Takes away what is in the other one.
    void subtract(const TickSet &other)
    {
        for (size_t word = 0; word < m_words.size() && word < other.m_words.size(); ++word) {
            m_count -= std::popcount(m_words[word] & other.m_words[word]);
            m_words[word] &= ~other.m_words[word];
        }
    }

    void clear()
    {
        m_words.clear();
        m_count = 0;
    }

    /// Every item below `end`.
    static TickSet allBelow(quint32 end)
    {
        TickSet all;
        all.m_words.assign((size_t(end) + 63) / 64, ~quint64(0));
        if (end % 64 != 0)
            all.m_words.back() = (quint64(1) << (end % 64)) - 1;
        all.m_count = end;
        return all;
    }

    static TickSet fromSeqs(std::span<const quint32> seqs)
    {
        TickSet set;
        for (const quint32 seq : seqs)
            set.set(seq, true);
        return set;
    }

    static TickSet fromWords(std::vector<quint64> words)
    {
        TickSet set;
        for (const quint64 word : words)
            set.m_count += std::popcount(word);
        set.m_words = std::move(words);
        return set;
    }

    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }

    /// The ticked items, in order.
    std::vector<quint32> seqs() const
    {
        std::vector<quint32> seqs;
        seqs.reserve(size_t(m_count));
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                seqs.push_back(quint32(word * 64) + quint32(std::countr_zero(bits)));
        }
        return seqs;
    }

    /// Bit seq % 64 of word seq / 64.
    std::span<const quint64> words() const { return m_words; }

    bool operator==(const TickSet &) const = default;

private:
    std::vector<quint64> m_words;
    qint64 m_count = 0;
};

} // namespace docsweep
