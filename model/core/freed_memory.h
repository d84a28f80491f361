// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farthing {

/// From now on the process keeps up to 64 MB that it frees, for the next run. The C library would give every large array back to
/// the system, and each edit would pay for its pages again.
void keepFreedMemory();

} // namespace farthing
