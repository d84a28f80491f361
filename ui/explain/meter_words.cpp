// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/meter_words.h"

#include "ui/i18n/words.h"

namespace farthing::ui {

QString meterText(Meter meter)
{
    switch (meter) {
    case Meter::Input: return tr("Input at full price");
    case Meter::CachedRead: return tr("Input read from the cache");
    case Meter::CacheWrite: return tr("Input written to the cache");
    case Meter::Output: return tr("Visible output");
    case Meter::Reasoning: return tr("Reasoning");
    case Meter::Tools: return tr("Tools");
    case Meter::Retrieval: return tr("Retrieval");
    case Meter::ResponseCache: return tr("Response cache");
    case Meter::Human: return tr("People");
    case Meter::Compute: return tr("Compute of own pools");
    }
    return {};
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::FirstAttempt: return tr("first attempts");
    case Reason::Retry: return tr("retries");
    case Reason::Escalation: return tr("fallback");
    case Reason::Checker: return tr("checker");
    case Reason::Human: return tr("after failure");
    }
    return {};
}

QString timePartText(decide::TimePart part)
{
    switch (part) {
    case decide::TimePart::Waiting: return tr("Waiting for the pool");
    case decide::TimePart::FirstToken: return tr("Until the first token");
    case decide::TimePart::Writing: return tr("Writing the answer");
    }
    return {};
}

QString stageName(const Plan &plan, const std::string &id)
{
    for (const Stage &stage : plan.pipeline.stages)
        if (stage.id == id && !stage.name.empty())
            return QString::fromStdString(stage.name);
    return QString::fromStdString(id);
}

} // namespace farthing::ui
