// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <vector>

namespace docsweep::sim {

/// One number after the other, the same each time for the same seed and on every machine (splitmix64).
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    /// 0 … n - 1; n is at least 1.
    int below(int n) { return int(next() % quint64(n)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int p) { return below(100) < p; }
    template <typename T> T oneOf(std::initializer_list<T> choices)
    {
        return *(choices.begin() + below(int(choices.size())));
    }

    /// A number that belongs to these two, whatever was drawn before.
    static quint64 of(quint64 seed, quint64 number)
    {
        return mixed(mixed(seed + 0x632be59bd9b4e019ULL) ^ (number * 0x9e3779b97f4a7c15ULL));
    }

private:
    static quint64 mixed(quint64 x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31);
    }

    quint64 m_state;
};

} // namespace docsweep::sim
