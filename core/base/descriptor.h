// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace docsweep {

/// An open file or folder; closed when this goes.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor() { close(); }

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    void close();

private:
    int m_fd = -1;
};

} // namespace docsweep
