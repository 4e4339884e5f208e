// SPDX-License-Identifier: Apache-2.0
// Hints that memory will soon be read.
#pragma once

namespace tensorflow {
namespace port {

enum PrefetchHint { PREFETCH_HINT_T0 = 3, PREFETCH_HINT_NTA = 0 };
template <PrefetchHint hint>
void prefetch(const void* x) {
  __builtin_prefetch(x, 0, hint);
}

}  // namespace port
}  // namespace tensorflow
