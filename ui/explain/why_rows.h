// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of "Why this number?" as they are read: four cells, a note, a field to go to.
#pragma once
#include "model/decide/swings.h"
#include "ui/explain/explanation.h"

#include <array>

namespace farthing::ui {

struct WhyRow {
    std::array<QString, 4> cells;      ///< what, source, and two that are right-aligned
    QString tip, note;                 ///< the note is shown while the row is chosen
    std::string path;                  ///< the field to go to; empty: none
    std::vector<WhyRow> children;
};
struct WhyView { ///< one of the panel's lists
    std::array<QString, 4> titles;     ///< of the columns; an empty one hides its column
    std::vector<WhyRow> rows;
    QString foot;                      ///< how the rows hang together
    QString method;                    ///< how it was found out
    QString empty;                     ///< in place of the rows: what is being done, or why there are none
};
/// What the number is made of, checked against it.
WhyView breakdownView(const Explanation &explanation, const QString &currency);
/// Single simulated tasks, down to what each paid or where it spent its time.
WhyView taskView(const Found &found, bool byTime, const Evaluation &evaluation, const Plan &plan);
/// What moves this figure most, five at the top; of swings that are not `ok` yet, the largest so far.
WhyView swingView(const decide::Swings &swings, Figure figure, const Plan &plan);
/// "If it were 10 % higher: cost per success +$0.0008, gross margin −0.7 pp"; empty where nothing is known of that field.
QString ifItMoved(const decide::Swings &swings, const std::string &path, const QString &currency);

} // namespace farthing::ui
