// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work at a time away from the window: a newer one stops the older, whose results are dropped.
#pragma once
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace farthing::ui {

/// A member of the object that shows the results; it must not outlive it.
class Background {
public:
    /// Runs in the window's thread later, unless other work was started or stopped meanwhile.
    using Post = std::function<void(std::function<void()>)>;
    explicit Background(QObject *shower) : m_shower(shower) {}
    ~Background()
    {
        stop();
        m_runs.clear(); // joins
    }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    void start(std::function<void(std::stop_token, const Post &)> work)
    {
        stop();
        std::erase_if(m_runs, [](const Run &run) { return run.done->load(); }); // joins at once
        const std::uint64_t generation = m_generation;
        Run run;
        run.thread = std::jthread([this, generation, work = std::move(work), done = run.done](std::stop_token stop) {
            work(stop, [this, generation](std::function<void()> show) {
                QMetaObject::invokeMethod(m_shower, [this, generation, show = std::move(show)] {
                    if (generation == m_generation)
                        show();
                }, Qt::QueuedConnection);
            });
            done->store(true);
        });
        m_runs.push_back(std::move(run));
    }
    void stop()
    {
        ++m_generation;
        for (Run &run : m_runs)
            run.thread.request_stop();
    }

private:
    struct Run {
        std::jthread thread;
        std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
    };
    QObject *m_shower;
    std::uint64_t m_generation = 0;
    std::vector<Run> m_runs;
};

} // namespace farthing::ui
