// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a copy of unsaved work on disk: soon after the hands rest, and at the latest after one interval.
#pragma once
#include "data/store/recovery.h"
#include "ui/document/plan_document.h"

#include <QTimer>
#include <chrono>
#include <optional>
#include <thread>

namespace farthing::ui {

class Autosave : public QObject {
    Q_OBJECT
public:
    struct Times {
        std::chrono::milliseconds rest{4000};    ///< without an edit, after which a copy is written
        std::chrono::milliseconds longest{60000}; ///< from the first edit that no copy holds
    };
    /// `folder`: where copies live; made when first needed.
    Autosave(PlanDocument *document, std::string folder, Times times, QObject *parent = nullptr);
    /// An orderly end: the copy goes.
    ~Autosave() override;
    /// The copy that the document was restored from stays until the work is saved or discarded.
    void adopt(data::RecoveryCopy copy);

signals:
    void written();                      ///< the copy holds what the document held when the writing began
    void failed(const QString &message); ///< no copy could be written; edits are in memory only

private:
    void follow();
    void write();
    void landed(const Status &done);
    void drop();
    PlanDocument *m_document;
    std::string m_folder;
    QTimer m_rest, m_longest;
    std::optional<data::RecoveryCopy> m_copy;
    std::jthread m_writer;
    int m_turn = 0;                    ///< of the writing whose end is awaited
    bool m_writing = false, m_again = false;
};

} // namespace farthing::ui
