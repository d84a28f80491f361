// SPDX-License-Identifier: GPL-3.0-or-later
// What is agreed with a provider: committed spend, tiers that follow the spend, or throughput units.
#pragma once
#include "ui/widgets/field_context.h"

#include <QStringList>

class QVBoxLayout;

namespace farthing::ui {

/// The fields of the commitment at `path`: what it covers and its terms, by kind. `providers`: offered while typing.
void addCommitmentForms(const FieldContext &context, const std::string &path, const QStringList &providers, QVBoxLayout *column);

} // namespace farthing::ui
