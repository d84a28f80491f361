// SPDX-License-Identifier: GPL-3.0-or-later
// Work that several threads share.
#pragma once
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
    /// Calls `work` once on each thread, and returns when all have. It must not throw.
    void run(const std::function<void()> &work);

private:
    class Member;
    class Waiting;
    static Waiting &waiting();
    std::vector<std::unique_ptr<Member>> m_others;
};

/// Does `count` pieces of work, each known by its number, with a team of so many threads, in any order. None is begun once stop is
/// requested.
void inParallel(int threads, std::size_t count, const std::stop_token &stop, const std::function<void(std::size_t)> &work);

} // namespace farthing
