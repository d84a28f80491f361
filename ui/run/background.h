// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work at a time away from the window: a newer one stops the older, whose results are dropped.
#pragma once
#include "ui/run/work_list.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace farthing::ui {

/// A member of the object that shows the results; it must not outlive it.
class Background {
public:
    /// Runs in the window's thread later, unless other work was started or stopped meanwhile.
    using Post = std::function<void(std::function<void()>)>;
    explicit Background(QObject *shower) : m_shower(shower) {}
    /// Lists the work as `what` while it runs; `stopped` is called when the person cancels it.
    void announce(WorkList *works, const QString &what, std::function<void()> stopped)
    {
        m_works = works;
        m_what = what;
        m_stopped = std::move(stopped);
    }
    /// Of the work started next: the work tells how far it is, 0 to 1.
    WorkShare share() const { return m_share; }
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
        const WorkShare share = std::exchange(m_share, unknownShare());
        if (m_works)
            m_listed = m_works->begin(m_what, share, [this] {
                stop();
                m_stopped();
            });
        Run run;
        run.thread = std::jthread([this, generation, work = std::move(work), done = run.done](std::stop_token stop) {
            const Post post = [this, generation](std::function<void()> show) {
                QMetaObject::invokeMethod(m_shower, [this, generation, show = std::move(show)] {
                    if (generation == m_generation)
                        show();
                }, Qt::QueuedConnection);
            };
            work(stop, post);
            post([this] { unlist(); });
            done->store(true);
        });
        m_runs.push_back(std::move(run));
    }
    void stop()
    {
        ++m_generation;
        unlist();
        for (Run &run : m_runs)
            run.thread.request_stop();
    }

private:
    void unlist()
    {
        if (m_works)
            m_works->end(m_listed);
    }
    struct Run {
        std::jthread thread;
        std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
    };
    QObject *m_shower;
    std::uint64_t m_generation = 0;
    std::vector<Run> m_runs;
    QPointer<WorkList> m_works;        ///< may go before the pages do
    QString m_what;
    std::function<void()> m_stopped;
    WorkShare m_share = unknownShare();
    int m_listed = 0;
};

} // namespace farthing::ui
