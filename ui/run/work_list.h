// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on beside the window, for the strip that shows it and stops it.
#pragma once
#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace farthing::ui {

/// How far a piece of work is: 0 to 1, negative while nobody can say. May be written from any thread.
using WorkShare = std::shared_ptr<std::atomic<double>>;
inline WorkShare unknownShare() { return std::make_shared<std::atomic<double>>(-1.0); }

class WorkList : public QObject {
    Q_OBJECT
public:
    struct Work {
        int id = 0;
        QString what;                  ///< "Simulating 200,000 tasks"
        WorkShare share;
        std::function<void()> cancel;  ///< stops it; what was shown before stays
        QElapsedTimer begun;
    };
    using QObject::QObject;
    /// The id to end it with. `cancel` need not call end().
    int begin(const QString &what, WorkShare share, std::function<void()> cancel);
    void end(int id);
    const std::vector<Work> &all() const { return m_all; } ///< the oldest first
    /// Stops the oldest; false when there is none.
    bool cancelOldest();

signals:
    void changed();

private:
    std::vector<Work> m_all;
    int m_last = 0;
};

} // namespace farthing::ui
