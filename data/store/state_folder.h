// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program keeps what outlives a crash but is no document.
#pragma once
#include "model/core/result.h"

#include <string>

namespace farthing::data {

/// $XDG_STATE_HOME/farthing, else ~/.local/state/farthing: Qt 6.4 knows no such place. Absolute; perhaps not there yet.
std::string stateFolder();
/// Makes the folder and those above it; only its owner may enter it (mode 0700). Error: it cannot be made.
Status makePrivateFolder(const std::string &path);
/// SHA-256 of a file's bytes, lower-case hex; empty when it cannot be read.
std::string fileHash(const std::string &path);

} // namespace farthing::data
