// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/work_list.h"

#include <algorithm>

namespace farthing::ui {

int WorkList::begin(const QString &what, WorkShare share, std::function<void()> cancel)
{
    Work work{++m_last, what, std::move(share), std::move(cancel), {}};
    work.begun.start();
    m_all.push_back(std::move(work));
    emit changed();
    return m_last;
}

void WorkList::end(int id)
{
    if (std::erase_if(m_all, [id](const Work &work) { return work.id == id; }) > 0)
        emit changed();
}

bool WorkList::cancelOldest()
{
    if (m_all.empty())
        return false;
    const Work oldest = m_all.front();
    end(oldest.id);
    oldest.cancel();
    return true;
}

} // namespace farthing::ui
