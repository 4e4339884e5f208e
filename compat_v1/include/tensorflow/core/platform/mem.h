// SPDX-License-Identifier: Apache-2.0
// Aligned memory.
#pragma once

#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace port {

/// `size` bytes whose address is a multiple of `minimum_alignment` (a power of two).
void* AlignedMalloc(size_t size, int minimum_alignment);
void AlignedFree(void* aligned_memory);

void* Malloc(size_t size);
void* Realloc(void* ptr, size_t size);
void Free(void* ptr);

/// Free memory of the machine in bytes, INT64_MAX if unknown.
int64 AvailableRam();

}  // namespace port
}  // namespace tensorflow
