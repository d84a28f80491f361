// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace farthing::data {

/// A number in C notation that no dialect can misread: "3.125" could be a thousand, "3.1250" cannot.
std::string unmistakable(std::string number);

} // namespace farthing::data
