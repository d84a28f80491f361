// SPDX-License-Identifier: GPL-3.0-or-later
// Work that several threads share.
#pragma once
#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace farthing {

/// The calling thread and some others. Those of a team that is gone wait for the next one: starting a thread takes as long as some
/// ten thousand tasks.
class Team {
public:
    /// Of so many threads (0: as many as the machine has cores), but no more than there are pieces of work.
    Team(int threads, std::size_t pieces);
    ~Team();
    Team(const Team &) = delete;
    Team &operator=(const Team &) = delete;
    std::size_t size() const { return m_others.size() + 1; }
    using Work = std::function<void(std::size_t member)>;
    /// Calls `work` once on each thread with that member's number, the caller's being 0, and returns when all have. It must not throw.
    void run(const Work &work);

private:
    class Member;
    class Waiting;
    static Waiting &waiting();
    std::vector<std::unique_ptr<Member>> m_others;
};

/// Numbers of pieces of work for the members of a team, each first of its own share, then of what the others have left. Who works on
/// the same array again finds its part of it in the caches nearby.
class Shares {
public:
    Shares(std::size_t pieces, const Team &team);
    /// The next one for a member; as many as there are pieces when none is left.
    std::size_t take(std::size_t member);

private:
    std::size_t m_pieces;
    std::vector<std::atomic<std::size_t>> m_next; ///< of each share
    std::size_t endOf(std::size_t share) const { return (share + 1) * m_pieces / m_next.size(); }
};

/// Does `count` pieces of work, each known by its number, with a team of so many threads, in any order. None is begun once stop is
/// requested.
void inParallel(int threads, std::size_t count, const std::stop_token &stop, const std::function<void(std::size_t)> &work);

} // namespace farthing
