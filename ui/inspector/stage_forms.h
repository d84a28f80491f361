// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a stage that are written in one of several forms: history, prefix cache, response cache.
#pragma once
#include "ui/widgets/form_edit.h"

namespace farthing::ui {

FormEdit *makeHistoryEdit(const FieldContext &context, const std::string &path, QWidget *parent);
FormEdit *makePrefixCacheEdit(const FieldContext &context, const std::string &path, QWidget *parent);
FormEdit *makeResponseCacheEdit(const FieldContext &context, const std::string &path, QWidget *parent);

} // namespace farthing::ui
