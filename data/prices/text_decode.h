// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace farthing::data {

/// Bytes of a text file as UTF-8: UTF-8 (BOM skipped), UTF-16 with a BOM, else Windows-1252.
std::string decodeText(std::string_view bytes);

} // namespace farthing::data
