// SPDX-License-Identifier: Apache-2.0
// FusedLoop: several elementwise ops run in one pass over blocks that stay in the nearest cache,
// with the loops that their kernels use, so that every value is the same (NaNs may differ in sign and
// payload). A step of a Plan.
#pragma once

#include <vector>

#include "eager/op/element_loop.h"
#include "eager/op/kernel_context.h"

namespace eager {

class FusedLoop {
 public:
  static constexpr int kMaxInstructions = 64;

  /// What an instruction reads: an input of the step, or the result of an earlier instruction.
  struct Operand {
    bool is_input = true;
    int index = 0;
  };

  /// Instructions in order; the last one gives the result. Of a unary loop `y` is not looked at.
  /// Every result but the last is read by a later instruction.
  void Add(const ElementLoop& loop, Operand x, Operand y);
  /// After the last Add: decides where results are kept.
  void Finish();

  /// Computes output 0. Inputs must have one shape or rank 0; otherwise returns false and has done
  /// nothing. Errors: kResourceExhausted.
  bool Run(KernelContext& ctx) const;

 private:
  struct Instruction {
    ElementLoop loop;
    Operand x, y;
    int place = -1;  // where the result is kept, in blocks of scratch memory; the last has none
  };
  struct Address;
  struct Pass;
  void RunPiece(const Pass& pass, int64_t begin, int64_t end) const;

  std::vector<Instruction> instructions_;
  int num_places_ = 0;
  size_t widest_ = 1;  // bytes of the largest element
};

/// The loop that the kernel of `op` runs for operands of these dtypes; false if the kernel is not
/// of that kind or looks at values first (integers).
bool FindElementLoop(const OpDef& op, const Attrs& attrs, std::span<const DataType> operands,
                     ElementLoop& loop);

}  // namespace eager
