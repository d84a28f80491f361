// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/freed_memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace farthing {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int keptBytes = 64 << 20, ownMapping = 32 << 20;
    mallopt(M_TRIM_THRESHOLD, keptBytes);
    mallopt(M_MMAP_THRESHOLD, ownMapping); // larger arrays go back at once
#endif
}

} // namespace farthing
