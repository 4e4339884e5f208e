// SPDX-License-Identifier: Apache-2.0
// Memory nodes: one, as far as this library is concerned.
#pragma once

#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace port {

static const int kNUMANoAffinity = -1;

bool NUMAEnabled();
int NUMANumNodes();
void NUMASetThreadNodeAffinity(int node);
int NUMAGetThreadNodeAffinity();
void* NUMAMalloc(int node, size_t size, int minimum_alignment);
void NUMAFree(void* ptr, size_t size);
int NUMAGetMemAffinity(const void* ptr);

}  // namespace port
}  // namespace tensorflow
