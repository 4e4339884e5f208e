// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/random_stream.h"

#include <random>

#include "eager/kernels/array_axes.h"

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

Philox SeededStream(std::string_view op, const Tensor& seed) {
  const std::vector<int64_t> values = IntegerVector(op, seed, "seed");
  if (values.size() != 2)
    throw InvalidArgument(op, ": seed must have shape [2], has shape ", seed.shape());
  const auto low = [](int64_t v) { return static_cast<uint32_t>(v); };
  const auto high = [](int64_t v) { return static_cast<uint32_t>(static_cast<uint64_t>(v) >> 32); };
  Philox scrambler(Philox::Block{low(values[0]), high(values[0]), low(values[1]), high(values[1])},
                   std::array<uint32_t, 2>{0x3ec8f720u, 0x02461e29u});
  const Philox::Block block = scrambler();
  return Philox(Philox::Block{0, 0, block[2], block[3]},
                std::array<uint32_t, 2>{block[0], block[1]});
}

Philox ReserveBlocks(KernelContext& ctx, uint64_t blocks) {
  NodeState& state = ctx.state();
  std::lock_guard lock(state.mutex);
  if (!state.value.has_value())
    state.value = NewStream(ctx.int_attr("seed"), ctx.int_attr("seed2"));
  Philox& stream = std::any_cast<Philox&>(state.value);
  const Philox mine = stream;
  stream.Skip(blocks);
  return mine;
}

}  // namespace eager
