// SPDX-License-Identifier: GPL-3.0-or-later
// Memory for the arrays of one batch, given back in one go.
#pragma once
#include "model/simulate/kernels/kernels.h"

#include <cstddef>
#include <memory>
#include <new>
#include <vector>

namespace farthing {

/// Memory as the loops want it: aligned, with room for a padded group, contents undefined.
struct FreeAligned {
    void operator()(void *p) const { ::operator delete[](p, std::align_val_t(64)); }
};
class MoneyArray {
public:
    explicit MoneyArray(std::size_t n)
        : m_money(static_cast<double *>(::operator new[]((n + kernels::laneCount) * sizeof(double), std::align_val_t(64)))) {}
    double *data() const { return m_money.get(); }

private:
    std::unique_ptr<double, FreeAligned> m_money;
};

/// Bytes after which another array may start: not at nearly the same place of a page as this one, since a CPU takes a load for
/// one that waits for a store where the last twelve bits of their addresses are the same.
constexpr std::size_t apart(std::size_t bytes)
{
    constexpr std::size_t page = 4096, near = 512;
    return bytes >= page && bytes % page < near ? bytes + 2 * near : bytes;
}

class Scratch {
public:
    /// Everything taken since a frame was made is given back when it ends.
    class Frame {
    public:
        explicit Frame(Scratch &scratch) : m_scratch(scratch), m_chunk(scratch.m_chunk), m_used(scratch.m_used) {}
        ~Frame()
        {
            m_scratch.m_chunk = m_chunk;
            m_scratch.m_used = m_used;
        }
        Frame(const Frame &) = delete;
        Frame &operator=(const Frame &) = delete;

    private:
        Scratch &m_scratch;
        std::size_t m_chunk, m_used;
    };

    /// An array for n lanes, with room for one padded group more; contents as left by the last user.
    template <class T> T *take(int n)
    {
        const std::size_t bytes = static_cast<std::size_t>(kernels::paddedTo(n) + kernels::laneCount) * sizeof(T);
        return static_cast<T *>(takeBytes(apart((bytes + 63) / 64 * 64)));
    }
    float *amounts(int n) { return take<float>(n); }
    double *money(int n) { return take<double>(n); }

private:
    static constexpr std::size_t chunkBytes = 1U << 20;
    void *takeBytes(std::size_t bytes)
    {
        if (m_chunks.empty() || m_used + bytes > chunkBytes) {
            if (!m_chunks.empty())
                ++m_chunk;
            m_used = 0;
            if (m_chunk == m_chunks.size())
                m_chunks.emplace_back(new (std::align_val_t(64)) std::byte[chunkBytes]());
        }
        void *p = m_chunks[m_chunk].get() + m_used;
        m_used += bytes;
        return p;
    }

    std::vector<std::unique_ptr<std::byte, FreeAligned>> m_chunks;
    std::size_t m_chunk = 0, m_used = 0;
};

} // namespace farthing
