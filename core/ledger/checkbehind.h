// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <future>

namespace docsweep {

/// Looks at pages on another thread, one after the other in their order, while the next one is read. What a look uses
/// must outlive this and be nobody else's until `wait`.
class CheckBehind {
public:
    /// Once the look before is over.
    void start(std::function<void()> look)
    {
        wait();
        m_look = std::async(std::launch::async, std::move(look));
    }
    void wait()
    {
        if (m_look.valid())
            m_look.get();
    }

private:
    std::future<void> m_look; ///< its end waits for the look
};

} // namespace docsweep
