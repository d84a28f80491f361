// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/team.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace farthing {

namespace {

std::size_t coreCount()
{
    static const unsigned count = std::max(1U, std::thread::hardware_concurrency()); // which reads a file each time
    return count;
}

/// Waits until the number is another one: at first by looking again and again, since most waits are shorter than it takes to be woken.
void awaitOther(const std::atomic<unsigned> &number, unsigned than)
{
    constexpr int looks = 4000;
    for (int i = 0; i < looks && number == than; ++i)
#if defined(__x86_64__)
        __builtin_ia32_pause();
#else
        std::this_thread::yield();
#endif
    number.wait(than);
}

} // namespace

/// One thread, which does what it is given, piece after piece.
class Team::Member {
public:
    Member() : m_thread([this] { serve(); }) {}
    ~Member() { give(nullptr, 0); }
    /// Null: nothing more.
    void give(const Work *work, std::size_t number)
    {
        m_work = work;
        m_number = number;
        ++m_given;
        m_given.notify_one();
    }
    void await() const
    {
        for (unsigned done = m_done; done != m_given; done = m_done)
            awaitOther(m_done, done);
    }

private:
    void serve()
    {
        for (unsigned before = 0;; ++before) {
            awaitOther(m_given, before);
            if (!m_work)
                return;
            (*m_work)(m_number);
            ++m_done;
            m_done.notify_one();
        }
    }
    const Work *m_work = nullptr;
    std::size_t m_number = 0;
    std::atomic<unsigned> m_given{0}, m_done{0};
    std::jthread m_thread; // last, so that it ends before what it looks at
};

/// Those that no team has.
class Team::Waiting {
public:
    std::unique_ptr<Member> take()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_members.empty()) {
                std::unique_ptr<Member> member = std::move(m_members.back());
                m_members.pop_back();
                return member;
            }
        }
        return std::make_unique<Member>();
    }
    void add(std::unique_ptr<Member> member)
    {
        const std::scoped_lock lock(m_mutex);
        m_members.push_back(std::move(member));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Member>> m_members;
};

Team::Waiting &Team::waiting()
{
    static Waiting waiting;
    return waiting;
}

Team::Team(int threads, std::size_t pieces)
{
    for (std::size_t t = 1; t < std::min(pieces, threads > 0 ? static_cast<std::size_t>(threads) : coreCount()); ++t)
        m_others.push_back(waiting().take());
}

Team::~Team()
{
    for (std::unique_ptr<Member> &member : m_others)
        waiting().add(std::move(member));
}

void Team::run(const Work &work)
{
    for (std::size_t m = 0; m < m_others.size(); ++m)
        m_others[m]->give(&work, m + 1);
    work(0);
    for (const std::unique_ptr<Member> &member : m_others)
        member->await();
}

Shares::Shares(std::size_t pieces, const Team &team) : m_pieces(pieces), m_next(team.size())
{
    for (std::size_t s = 1; s < m_next.size(); ++s)
        m_next[s] = endOf(s - 1);
}

std::size_t Shares::take(std::size_t member)
{
    for (std::size_t s = 0; s < m_next.size(); ++s) {
        const std::size_t share = (member + s) % m_next.size();
        if (m_next[share] >= endOf(share)) // so that no number runs on
            continue;
        if (const std::size_t piece = m_next[share]++; piece < endOf(share))
            return piece;
    }
    return m_pieces;
}

void inParallel(int threads, std::size_t count, const std::stop_token &stop, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next{0};
    Team(threads, count).run([&](std::size_t) {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++)
            work(i);
    });
}

} // namespace farthing
