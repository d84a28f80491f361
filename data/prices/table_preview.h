// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "data/prices/importer.h"

namespace farthing::data {

/// The first price table of a file as it stands, with what must be answered before it can be read.
Result<ImportPreview> previewTable(const ImportSource &source, const ImportAnswers &answers);

} // namespace farthing::data
