// SPDX-License-Identifier: Apache-2.0
// The stream that belongs to one random op: made from its seeds at the first run, moved on by every
// run. And filling memory from a stream, with the same result for any number of threads.
#pragma once

#include <algorithm>
#include <type_traits>

#include "eager/core/thread_pool.h"
#include "eager/kernels/philox.h"
#include "eager/op/kernel_context.h"

namespace eager {

/// A stream seeded from attributes seed and seed2; from the system if both are zero.
Philox NewStream(int64_t seed, int64_t seed2);

/// The stream of a stateless op, from a seed of two integers that the generator itself scrambles.
/// Errors: kInvalidArgument unless seed has shape [2].
Philox SeededStream(std::string_view op, const Tensor& seed);

/// The op's own stream, from which `blocks` blocks are taken: later runs start behind them. State
/// of the node, attributes "seed" and "seed2".
Philox ReserveBlocks(KernelContext& ctx, uint64_t blocks);
/// The usual reservation of ops with `outputs` values: 256 blocks for each.
inline Philox ReserveForOutputs(KernelContext& ctx, int64_t outputs) {
  return ReserveBlocks(ctx, static_cast<uint64_t>(outputs) * 256);
}
/// As many blocks as `words` words need.
inline Philox ReserveWords(KernelContext& ctx, int64_t words) {
  return ReserveBlocks(ctx, (static_cast<uint64_t>(words) + Philox::kWords - 1) / Philox::kWords);
}

/// Fills out[0, n) from a distribution that takes one block for a group of values.
template <class T, class Distribution>
void FillFromBlocks(const Philox& stream, T* out, int64_t n, const Distribution& distribution) {
  constexpr int kSamples = Distribution::kSamples;
  const int64_t groups = (n + kSamples - 1) / kSamples;
  auto fill = [&](int64_t begin, int64_t end) {
    Philox mine = stream;
    mine.Skip(static_cast<uint64_t>(begin));
    for (int64_t g = begin; g < end; ++g) {
      const auto values = distribution(mine);
      std::copy_n(values.begin(), std::min<int64_t>(kSamples, n - g * kSamples),
                  out + g * kSamples);
    }
  };
  if (groups <= 4096)
    fill(0, groups);
  else
    ParallelFor(groups, 4096, fill);
}

/// Fills out[0, n) from a distribution that takes a varying number of words.
template <class T, class Distribution>
void FillFromWords(const Philox& stream, T* out, int64_t n, const Distribution& distribution) {
  constexpr int kSamples = Distribution::kSamples;
  constexpr uint64_t kBlocksPerGroup = kSamples * Distribution::kReservedWords / Philox::kWords;
  const int64_t groups = (n + kSamples - 1) / kSamples;
  auto fill = [&](int64_t begin, int64_t end) {
    for (int64_t g = begin; g < end; ++g) {
      Philox mine = stream;
      mine.Skip(static_cast<uint64_t>(g) * kBlocksPerGroup);
      PhiloxWords words(mine);
      const auto values = distribution(words);
      std::copy_n(values.begin(), std::min<int64_t>(kSamples, n - g * kSamples),
                  out + g * kSamples);
    }
  };
  if (groups <= 2048)
    fill(0, groups);
  else
    ParallelFor(groups, 2048, fill);
}

}  // namespace eager
