// SPDX-License-Identifier: GPL-3.0-or-later
// Where a JSON text is wrong: the parser says that it failed, this says where and why.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace farthing::data {

inline constexpr int jsonMaxDepth = 64;

struct JsonFault {
    std::size_t offset = 0;            ///< byte in the text
    std::string reason;                ///< one sentence without a place
};
/// The first fault of the text: syntax, encoding, depth above jsonMaxDepth, duplicate key, number that is not finite.
std::optional<JsonFault> findJsonFault(std::string_view text);
/// "line 3, column 14: reason"; lines and columns (in characters) count from 1.
std::string describeFault(std::string_view text, const JsonFault &fault);

} // namespace farthing::data
