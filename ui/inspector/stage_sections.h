// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a stage's form: which fields each holds, and which one a path belongs to.
#pragma once
#include "ui/widgets/field_context.h"
#include "ui/widgets/section.h"

#include <vector>

namespace farthing::ui {

struct StageSection {
    const char *key;                   ///< "route"
    Section *widget;
};
/// Makes all sections of the stage at `base` ("/pipeline/stages/rubric"); fields appear when a section is opened.
std::vector<StageSection> makeStageSections(const FieldContext &context, const std::string &base, QWidget *parent);
/// The key of the section that holds the field `rest` ("/output/visible").
const char *stageSectionOf(const std::string &rest);

} // namespace farthing::ui
