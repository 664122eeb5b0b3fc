// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace limber {

/// While it lives, this thread may read and write only what the modes of files allow: root reads
/// everything otherwise. Without effect for everybody else.
class WithoutRoot {
public:
    WithoutRoot()
    {
        if (syscall(SYS_capget, &m_header, m_before) != 0)
            std::abort();
        __user_cap_data_struct reduced[] = {m_before[0], m_before[1]};
        reduced[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        set(reduced);
    }
    ~WithoutRoot() { set(m_before); }
    WithoutRoot(const WithoutRoot &) = delete;
    WithoutRoot &operator=(const WithoutRoot &) = delete;

private:
    void set(const __user_cap_data_struct *capabilities)
    {
        if (syscall(SYS_capset, &m_header, capabilities) != 0)
            std::abort();
    }

    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
};

} // namespace limber
