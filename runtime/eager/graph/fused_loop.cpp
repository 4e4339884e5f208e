// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/fused_loop.h"

#include <algorithm>
#include <array>

#include "eager/op/apply.h"

namespace eager {
namespace {

constexpr int64_t kBlockBytes = 4096;     // of one result
constexpr int64_t kScratchBytes = 32768;  // of all results of a block
constexpr int64_t kGrain = 32768;         // operations that one thread should get at least
constexpr int64_t kLargestElement = 16;

bool IsFusible(DataType dtype) {
  return dtype == DT_FLOAT || dtype == DT_DOUBLE || dtype == DT_HALF || dtype == DT_BFLOAT16 ||
         dtype == DT_BOOL;
}

}  // namespace

bool FindElementLoop(const OpDef& op, const Attrs& attrs, std::span<const DataType> operands,
                     ElementLoop& loop) {
  if (!op.has(kElementwise) || op.is_stateful || !op.kernel || op.outputs.size() != 1) return false;
  if (operands.empty() || operands.size() > 2 || !IsFusible(operands[0])) return false;
  // The kernel is asked with a tensor of one element; one that does not know the question answers
  // it by computing, which does no harm.
  const Tensor one = [&] {
    Tensor t(operands[0], Shape());
    std::fill_n(static_cast<char*>(t.raw()), t.TotalBytes(), char{0});
    return t;
  }();
  for (const DataType dtype : operands)
    if (dtype != operands[0]) return false;
  const Tensor* inputs[] = {&one, &one};
  Tensor output;
  KernelContext ctx(op, attrs, inputs, static_cast<int>(operands.size()), &output, 1);
  ctx.set_environment(&EagerEnvironment());
  LoopQuery() = &loop;
  try {
    op.kernel(ctx);
  } catch (const Error&) {
    loop = {};
  }
  LoopQuery() = nullptr;
  const bool answered = operands.size() == 1 ? loop.unary != nullptr : loop.binary != nullptr;
  return answered && IsFusible(loop.result);
}

void FusedLoop::Add(const ElementLoop& loop, Operand x, Operand y) {
  if (loop.unary) y = x;
  instructions_.push_back({loop, x, y, -1});
  widest_ = std::max({widest_, loop.operand_size, loop.result_size});
}

void FusedLoop::Finish() {
  const int count = static_cast<int>(instructions_.size());
  std::vector<int> last_reader(count, -1);
  for (int i = 0; i < count; ++i)
    for (const Operand& operand : {instructions_[i].x, instructions_[i].y})
      if (!operand.is_input) last_reader[operand.index] = i;
  std::vector<int> unused;
  for (int i = 0; i + 1 < count; ++i) {
    Instruction& instruction = instructions_[i];
    auto release = [&](bool in_place) {
      for (const Operand& operand : {instruction.x, instruction.y}) {
        if (operand.is_input || last_reader[operand.index] != i) continue;
        if (in_place != (instruction.loop.operand_size == instruction.loop.result_size)) continue;
        unused.push_back(instructions_[operand.index].place);
        last_reader[operand.index] = -1;  // x and y may be one
      }
    };
    release(true);
    if (unused.empty()) unused.push_back(num_places_++);
    instruction.place = unused.back();
    unused.pop_back();
    release(false);
  }
}

// Where an operand or a result begins, and how far it goes for one element.
struct FusedLoop::Address {
  char* base = nullptr;
  int64_t element = 0;  // bytes from one element to the next, as the block advances
  int64_t step = 0;     // what the loop is told: 0 for a scalar
};

struct FusedLoop::Pass {
  const KernelContext& ctx;
  char* output;
  uint64_t scalar_results;  // instructions that give one value
  char* scalars;            // those values, kLargestElement apart
  uint64_t is_scalar_input[2] = {0, 0};
  bool IsScalarInput(int i) const { return is_scalar_input[i / 64] >> (i % 64) & 1; }
};

bool FusedLoop::Run(KernelContext& ctx) const {
  static const Shape kScalar{};
  const Shape* shape = nullptr;
  bool any_scalar = false;
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    const Shape& s = ctx.input(i).shape();
    if (s.rank() == 0)
      any_scalar = true;
    else if (!shape)
      shape = &s;
    else if (!(*shape == s))
      return false;
  }
  // All scalars are one shape like any other.
  if (!shape) any_scalar = false, shape = &kScalar;
  alignas(16) char scalars[kMaxInstructions * kLargestElement];
  Pass pass{ctx, nullptr, 0, scalars};
  if (any_scalar) {
    for (int i = 0; i < ctx.num_inputs(); ++i)
      if (ctx.input(i).rank() == 0) pass.is_scalar_input[i / 64] |= uint64_t{1} << (i % 64);
    for (size_t i = 0; i < instructions_.size(); ++i) {
      const Instruction& instruction = instructions_[i];
      auto is_scalar = [&](const Operand& o) {
        return o.is_input ? pass.IsScalarInput(o.index) : (pass.scalar_results >> o.index & 1) != 0;
      };
      const bool x = is_scalar(instruction.x), y = is_scalar(instruction.y);
      if (x != y && instruction.loop.same_shape) return false;
      if (x && y) pass.scalar_results |= uint64_t{1} << i;
    }
  }
  const DataType result = instructions_.back().loop.result;
  const Shape output_shape = *shape;
  auto may_reuse = [&](const Tensor& t) {
    return t.dtype() == result && t.IsUnique() && t.shape() == output_shape;
  };
  int reused = 0;
  while (reused < std::min(ctx.num_inputs(), 64) && !may_reuse(ctx.input(reused))) ++reused;
  if (reused == std::min(ctx.num_inputs(), 64)) reused = 0;
  Tensor& output = ctx.AllocateOrReuse(0, reused, result, output_shape);
  const int64_t n = output.NumElements();
  pass.output = static_cast<char*>(output.raw());
  const int64_t grain =
      std::max<int64_t>(kGrain / static_cast<int64_t>(instructions_.size()), 2048);
  if (n <= grain) {
    if (n > 0) RunPiece(pass, 0, n);
  } else {
    // Every piece computes the values of scalars into memory of its own.
    ParallelFor(n, grain, [&](int64_t begin, int64_t end) {
      alignas(16) char own[kMaxInstructions * kLargestElement];
      Pass piece = pass;
      piece.scalars = own;
      RunPiece(piece, begin, end);
    });
  }
  return true;
}

void FusedLoop::RunPiece(const Pass& pass, int64_t begin, int64_t end) const {
  alignas(64) char scratch[kScratchBytes];
  const int64_t per_place =
      std::min(kBlockBytes, kScratchBytes / std::max(num_places_, 1) / 64 * 64);
  const int64_t block = per_place / static_cast<int64_t>(widest_);
  struct Bound {
    Address x, y, z;
  };
  std::array<Bound, kMaxInstructions> bound;
  auto result_address = [&](int i) -> Address {
    const Instruction& instruction = instructions_[i];
    if (pass.scalar_results >> i & 1) return {pass.scalars + i * kLargestElement, 0, 0};
    if (instruction.place < 0)
      return {pass.output, static_cast<int64_t>(instruction.loop.result_size), 1};
    return {scratch + instruction.place * per_place, 0, 1};
  };
  auto operand_address = [&](const Operand& o, size_t size) -> Address {
    if (!o.is_input) return result_address(o.index);
    char* base = const_cast<char*>(static_cast<const char*>(pass.ctx.input(o.index).raw()));
    if (pass.IsScalarInput(o.index)) return {base, 0, 0};
    return {base, static_cast<int64_t>(size), 1};
  };
  const int count = static_cast<int>(instructions_.size());
  auto run = [&](int i, int64_t at, int64_t size) {
    const Bound& b = bound[i];
    const ElementLoop& loop = instructions_[i].loop;
    const char* x = b.x.base + at * b.x.element;
    char* z = b.z.base + at * b.z.element;
    if (loop.unary)
      loop.Run(x, z, size);
    else
      loop.Run(x, b.x.step, b.y.base + at * b.y.element, b.y.step, z, size);
  };
  for (int i = 0; i < count; ++i) {
    const Instruction& instruction = instructions_[i];
    bound[i] = {operand_address(instruction.x, instruction.loop.operand_size),
                operand_address(instruction.y, instruction.loop.operand_size), result_address(i)};
    if (pass.scalar_results >> i & 1) run(i, 0, 1);
  }
  for (int64_t at = begin; at < end; at += block) {
    const int64_t size = std::min(block, end - at);
    for (int i = 0; i < count; ++i)
      if (!(pass.scalar_results >> i & 1)) run(i, at, size);
  }
}

}  // namespace eager
