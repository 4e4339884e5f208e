// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/random_stream.h"

#include <random>

namespace eager {
namespace {

uint64_t SystemEntropy() {
  std::random_device device;
  return uint64_t{device()} << 32 | device();
}

}  // namespace

Philox NewStream(int64_t seed, int64_t seed2) {
  if (seed == 0 && seed2 == 0) return Philox(SystemEntropy(), SystemEntropy());
  return Philox(static_cast<uint64_t>(seed), static_cast<uint64_t>(seed2));
}

Philox ReserveBlocks(KernelContext& ctx, uint64_t blocks) {
  NodeState& state = ctx.state();
  std::lock_guard lock(state.mutex);
  if (!state.value.has_value()) state.value = NewStream(ctx.int_attr("seed"), ctx.int_attr("seed2"));
  Philox& stream = std::any_cast<Philox&>(state.value);
  const Philox mine = stream;
  stream.Skip(blocks);
  return mine;
}

}  // namespace eager
