// SPDX-License-Identifier: Apache-2.0
// Walks the op table: what every entry must have.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "eager/autodiff/backward.h"
#include "eager/op/op_def.h"

namespace eager {
namespace {

std::vector<const OpDef*> OpsWithKernel() {
  std::vector<const OpDef*> ops;
  for (const OpDef* op : AllOps())
    if (op->kernel && !op->name.starts_with("Test"))
      ops.push_back(op);  // Test*: registered by other tests
  return ops;
}

bool MayCarryGradient(const OpDef& op, std::span<const ArgDef> args) {
  return std::any_of(args.begin(), args.end(), [&](const ArgDef& arg) {
    if (arg.type != DT_INVALID) return IsTrainable(arg.type) && arg.type != DT_RESOURCE;
    const std::string_view name = arg.type_attr.empty() ? arg.type_list_attr : arg.type_attr;
    for (size_t i = 0; i < op.attrs.size(); ++i)
      if (op.attrs[i].name == name)
        return (op.attr_types[i] & (1u << DT_FLOAT | 1u << DT_DOUBLE)) != 0;
    return false;
  });
}

TEST(OpTable, EveryKernelHasADoc) {
  for (const OpDef* op : OpsWithKernel()) EXPECT_NE(std::string_view(op->doc), "") << op->name;
}

// Asking for these gradients is an error that names the op.
const std::set<std::string_view> kGradientIsAnError = {
    "Mod",
    "TruncateMod",
    "IgammaGradA",      // TensorFlow registers none
    "RandomGammaGrad",  // nor here
    "DestroyTemporaryVariable",  // reads state that is gone afterwards
};

TEST(OpTable, EveryKernelHasAGradientOrSaysThatItHasNone) {
  for (const OpDef* op : OpsWithKernel()) {
    if (op->has(kControlFlow) || !MayCarryGradient(*op, op->inputs) ||
        !MayCarryGradient(*op, op->outputs))
      continue;
    EXPECT_NE(op->grad || op->has(kNotDifferentiable), kGradientIsAnError.count(op->name) > 0)
        << op->name;
    EXPECT_FALSE(op->grad && op->has(kNotDifferentiable)) << op->name;
  }
}

TEST(OpTable, EveryStatelessKernelInfersShapes) {
  for (const OpDef* op : OpsWithKernel())
    if (!op->is_stateful && !op->outputs.empty() && !op->has(kControlFlow)) {
      EXPECT_TRUE(op->shape) << op->name;
    }
}

TEST(OpTable, NamesAreSortedAndUnique) {
  const auto ops = AllOps();
  for (size_t i = 1; i < ops.size(); ++i) EXPECT_LT(ops[i - 1]->name, ops[i]->name);
}

}  // namespace
}  // namespace eager
