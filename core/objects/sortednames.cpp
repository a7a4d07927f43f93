// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/sortednames.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace docsweep {

namespace {

    constexpr size_t kKeptCapacity = 262'144;

} // namespace

void SortedNames::begin(QByteArrayView after, qsizetype budgetBytes)
{
    m_after = after.toByteArray(); // may point into m_bytes
    m_bound.clear();
    m_bytes.clear();
    m_names.clear();
    m_budget = budgetBytes;
    m_complete = true;
}

void SortedNames::add(QByteArrayView name, bool isFolder)
{
    const size_t offset = m_bytes.size();
    m_bytes.insert(m_bytes.end(), name.begin(), name.end());
    if (isFolder)
        m_bytes.push_back('/');
    const size_t length = m_bytes.size() - offset;
    m_bytes.push_back('\0');
    const QByteArrayView whole(m_bytes.data() + offset, qsizetype(length));

    const bool tooEarly = !m_after.isEmpty() && whole.compare(m_after) <= 0;
    const bool tooLate = !m_bound.isEmpty() && whole.compare(m_bound) >= 0;
    if (tooEarly || tooLate) {
        m_bytes.resize(offset);
        return;
    }
    m_names.push_back({headOf(whole), quint32(offset), quint32(length)});
    if (usedBytes() > m_budget && m_names.size() > 1)
        dropLargest();
}

void SortedNames::finish()
{
    std::sort(m_names.begin(), m_names.end(), [this](const Name &a, const Name &b) { return less(a, b); });
}

void SortedNames::trim()
{
    if (m_bytes.capacity() > kKeptCapacity)
        std::vector<char>().swap(m_bytes);
    if (m_names.capacity() * sizeof(Name) > kKeptCapacity)
        std::vector<Name>().swap(m_names);
}

quint64 SortedNames::headOf(QByteArrayView name)
{
    std::array<char, 8> bytes{}; // names hold no zero byte, so padding sorts a shorter one first
    std::memcpy(bytes.data(), name.data(), std::min<size_t>(bytes.size(), size_t(name.size())));
    return qFromBigEndian<quint64>(bytes.data());
}

bool SortedNames::less(const Name &a, const Name &b) const
{
    return a.head != b.head ? a.head < b.head : view(a).compare(view(b)) < 0;
}

/// Keeps the smaller three quarters, moved together.
void SortedNames::dropLargest()
{
    const auto cut = m_names.begin() + qsizetype(std::max<size_t>(m_names.size() * 3 / 4, 1));
    std::nth_element(m_names.begin(), cut, m_names.end(), [this](const Name &a, const Name &b) { return less(a, b); });
    m_bound = view(*cut).toByteArray();
    m_complete = false;
    m_names.erase(cut, m_names.end());

    std::sort(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) { return a.offset < b.offset; });
    size_t end = 0;
    for (Name &name : m_names) {
        std::memmove(m_bytes.data() + end, m_bytes.data() + name.offset, name.length + 1);
        name.offset = quint32(end);
        end += name.length + 1;
    }
    m_bytes.resize(end);
}

} // namespace docsweep
