// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/loading_words.h"

#include "model/distribution/intraclass.h"
#include "model/plan/resolve.h"
#include "ui/i18n/language.h"

namespace farthing::ui {

LoadingWords::LoadingWords(PlanDocument *document, std::string stage, QWidget *parent) : QLabel(parent), m_document(document), m_stage(std::move(stage))
{
    setWordWrap(true);
    setProperty("secondary", true);
    setObjectName("loadingWords");
    setToolTip(tr("The square of the loading is the tetrachoric correlation; 0/1 outcomes correlate less, and rare ones less still. Logs often show 0.4 to 0.5."));
    connect(document, &PlanDocument::changed, this, &LoadingWords::refresh);
    refresh();
}

void LoadingWords::refresh()
{
    Issues ignored;
    const Plan plan = resolveBase(*m_document->plan(), ignored);
    for (const Stage &stage : plan.pipeline.stages) {
        if (stage.id != m_stage || stage.route.empty())
            continue;
        const std::optional<Number> &own = stage.difficulty.failures ? stage.difficulty.failures : plan.pipeline.difficulty.failures;
        const double loading = own ? own->fixed() : 0;
        QStringList lines;
        const auto line = [&](const QString &what, double p) {
            const auto outcome = intraclassFromLoading(loading, p), needed = loadingFromIntraclass(.4, p);
            if (outcome && needed)
                lines << tr("%1 (%2 %): outcomes of two tries at one task correlate %3; 0.4 would need a loading of %4.")
                             .arg(what).arg(localNumber(100 * p, 'g', 3)).arg(localNumber(*outcome, 'f', 2)).arg(localNumber(*needed, 'f', 2));
        };
        line(tr("Malformed"), stage.route.front().malformed.fixed());
        line(tr("Wrong"), 1 - stage.route.front().correct.fixed());
        setText(lines.join('\n'));
        setVisible(!lines.isEmpty());
        return;
    }
}

} // namespace farthing::ui
