// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/input_words.h"

#include "model/distribution/law.h"
#include "ui/i18n/words.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace farthing::ui {

namespace {

QString rounded(double value) { return plainNumber(firstDigits(value, 3)); }

QString shareWords(const Number &number, double base)
{
    if (const auto *points = std::get_if<ThreePoint>(&number.form))
        return tr("%1, not known: P10 %2, P90 %3").arg(shareText(points->p50), shareText(points->p10), shareText(points->p90));
    return number.isFixed() ? tr("%1, typed in").arg(shareText(base)) : tr("%1, not known").arg(shareText(base));
}

/// Empty for what is not used.
QString quantityWords(const Quantity &quantity, const Quantity &base)
{
    if (quantity.isZero())
        return {};
    const Result<Law> law = Law::make(base);
    if (!law)
        return {};
    if (const auto *number = std::get_if<Number>(&quantity.form)) {
        if (const auto *points = std::get_if<ThreePoint>(&number->form))
            return tr("%1 per call, not known: P10 %2, P90 %3").arg(rounded(points->p50), rounded(points->p10), rounded(points->p90));
        return number->isFixed() ? tr("%1 per call, typed in").arg(rounded(law->mean())) : tr("%1 per call, not known").arg(rounded(law->mean()));
    }
    return tr("%1 per call on average, from task to task P50 %2, P95 %3; typed in").arg(rounded(law->mean()), rounded(law->quantile(0.5)), rounded(law->quantile(0.95)));
}

} // namespace

QString inputWords(const Stage &stage, const Stage &base, CostClass costClass)
{
    QStringList lines;
    const auto add = [&](const QString &name, const QString &words) {
        if (!words.isEmpty())
            lines << tr("%1: %2").arg(name, words);
    };
    switch (costClass) {
    case CostClass::Input:
        add(tr("Fresh input tokens"), quantityWords(stage.input.fresh, base.input.fresh));
        add(tr("Prefix tokens"), quantityWords(stage.input.prefix, base.input.prefix));
        add(tr("Retrieved chunks"), quantityWords(stage.input.retrieved.chunks, base.input.retrieved.chunks));
        add(tr("Tokens of a chunk"), quantityWords(stage.input.retrieved.tokens, base.input.retrieved.tokens));
        break;
    case CostClass::Cached:
        add(tr("Prefix tokens"), quantityWords(stage.input.prefix, base.input.prefix));
        if (stage.prefixCache && base.prefixCache)
            add(tr("Prefix found in the cache"), shareWords(*stage.prefixCache, base.prefixCache->fixed()));
        break;
    case CostClass::Output: add(tr("Visible output tokens"), quantityWords(stage.output.visible, base.output.visible)); break;
    case CostClass::Reasoning: add(tr("Reasoning tokens"), quantityWords(stage.output.reasoning, base.output.reasoning)); break;
    case CostClass::Retries: case CostClass::Failed:
        if (!stage.route.empty() && !base.route.empty()) {
            add(tr("Malformed answers"), shareWords(stage.route[0].malformed, base.route[0].malformed.fixed()));
            add(tr("Transient errors"), shareWords(stage.route[0].transient, base.route[0].transient.fixed()));
            add(tr("Correct answers"), shareWords(stage.route[0].correct, base.route[0].correct.fixed()));
        }
        break;
    case CostClass::Tools: case CostClass::Fixed: break;
    }
    return lines.join('\n');
}

} // namespace farthing::ui
