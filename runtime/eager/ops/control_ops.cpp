// SPDX-License-Identifier: Apache-2.0
// Placeholders, identities, checks, printing, and the dataflow switches of conditionals.
#include <cmath>
#include <cstdio>

#include "eager/op/grad_context.h"
#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

void RunPlaceholder(KernelContext& ctx) {
  throw InvalidArgument("You must feed a value for placeholder tensor '", ctx.node_name(),
                        "' with dtype ", DataTypeName(ctx.type_attr("dtype")));
}

void RunIdentity(KernelContext& ctx) {
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, ctx.input(i).Alias());
}
void RunForward(KernelContext& ctx) {  // no tape tells input and output apart
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, ctx.input(i));
}

void RunCopy(KernelContext& ctx) { ctx.SetOutput(0, ctx.input(0).DeepCopy()); }

Grads PassThrough(const GradContext& g) {
  Grads grads;
  for (int i = 0; i < g.num_inputs(); ++i) grads.push_back(g.dy(i));
  return grads;
}

void IdentityShapes(ShapeContext& ctx) {
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, ctx.input(i));
}

// The first `limit` elements (all if negative), as TensorFlow prints them: "[1 2 3...]".
std::string Summarize(const Tensor& t, int64_t limit) {
  return "[" + t.SummarizeValue(limit) + "]";
}

void RunAssert(KernelContext& ctx) {
  const Tensor& condition = ctx.input(0);
  if (condition.NumElements() != 1)
    throw InvalidArgument("Assert: the condition must be a scalar, is ", condition.Summary());
  if (condition.ptr<bool>()[0]) return;
  std::string text = "assertion failed:";
  for (int i = 1; i < ctx.num_inputs(); ++i)
    text += " " + Summarize(ctx.input(i), ctx.int_attr("summarize"));
  throw InvalidArgument(text);
}

void RunPrint(KernelContext& ctx) {
  ctx.SetOutput(0, ctx.input(0));
  const int64_t first_n = ctx.int_attr("first_n");
  if (first_n >= 0) {
    NodeState& state = ctx.state();
    std::lock_guard lock(state.mutex);
    if (!state.value.has_value()) state.value = int64_t{0};
    auto& count = std::any_cast<int64_t&>(state.value);
    if (count >= first_n) return;
    ++count;
  }
  std::string text = ctx.string_attr("message");
  for (int i = 1; i < ctx.num_inputs(); ++i)
    text += Summarize(ctx.input(i), ctx.int_attr("summarize"));
  std::fprintf(stderr, "%s\n", text.c_str());
}

void RunPrintV2(KernelContext& ctx) {
  const Tensor& text = ctx.input(0);
  if (text.NumElements() != 1)
    throw InvalidArgument("PrintV2: input must be a scalar, is ", text.Summary());
  const std::string& where = ctx.string_attr("output_stream");
  std::FILE* out = where == "stdout" ? stdout : stderr;
  if (where != "stdout" && where != "stderr" && where != "log(info)" && where != "log(warning)" &&
      where != "log(error)")
    throw InvalidArgument("PrintV2: unknown output_stream '", where, "'");
  const std::string& line = text.ptr<std::string>()[0];
  std::fwrite(line.data(), 1, line.size(), out);
  const AttrValue* end = ctx.attrs().Find("end");
  const std::string* end_text = end ? std::get_if<std::string>(end) : nullptr;
  std::fputs(end_text ? end_text->c_str() : "\n", out);
}

void RunCheckNumerics(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  bool has_nan = false, has_inf = false;
  FloatTypes::Dispatch(x.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < x.NumElements(); ++i) {
      const auto v = static_cast<double>(x.ptr<T>()[i]);
      has_nan |= std::isnan(v);
      has_inf |= std::isinf(v);
    }
  });
  if (has_nan || has_inf)
    throw InvalidArgument(ctx.string_attr("message"), " : Tensor had ",
                          has_nan && has_inf ? "Inf and NaN"
                          : has_nan          ? "NaN"
                                             : "Inf",
                          " values");
  ctx.SetOutput(0, x);
}

// Output 1 lives if the predicate is true, else output 0; the other stays dead (undefined).
void RunSwitch(KernelContext& ctx) {
  const Tensor& predicate = ctx.input(1);
  if (predicate.NumElements() != 1)
    throw InvalidArgument(ctx.op().name, ": pred must be a scalar, is ", predicate.Summary());
  ctx.SetOutput(predicate.ptr<bool>()[0] ? 1 : 0, ctx.input(0));
}

void RunMerge(KernelContext& ctx) {
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    if (!ctx.input(i).IsDefined()) continue;
    ctx.SetOutput(0, ctx.input(i));
    ctx.SetOutput(1, Tensor(static_cast<int32_t>(i)));
    return;
  }
}

const OpEntry kEntries[] = {
    {.name = "Placeholder",
     .doc = "A tensor that each run must be given. Running it without is kInvalidArgument.",
     .kernel = RunPlaceholder,
     .shape = shapes::FromShapeAttr,
     .flags = kPlaceholder},
    {.name = "PlaceholderV2",
     .doc = "A tensor that each run must be given. Running it without is kInvalidArgument.",
     .kernel = RunPlaceholder,
     .shape = shapes::FromShapeAttr,
     .flags = kPlaceholder},
    {.name = "PlaceholderWithDefault",
     .doc = "The tensor that a run gives, or else input.",
     .kernel = RunIdentity,
     .shape = shapes::FromShapeAttr,
     .grad = PassThrough,
     .flags = kNeverFold},
    {.name = "Identity",
     .doc = "The input, unchanged; shares its memory.",
     .kernel = RunIdentity,
     .shape = IdentityShapes,
     .grad = PassThrough,
     .flags = kElementwise | kForwardsReference},
    {.name = "IdentityN",
     .doc = "The inputs, unchanged.",
     .kernel = RunIdentity,
     .shape = IdentityShapes,
     .grad = PassThrough},
    {.name = "RefIdentity",
     .doc = "The same variable.",
     .kernel = RunForward,
     .shape = IdentityShapes,
     .grad = PassThrough},
    {.name = "Snapshot",
     .doc = "A copy of the input.",
     .kernel = RunCopy,
     .shape = IdentityShapes,
     .grad = PassThrough},
    {.name = "DeepCopy",
     .doc = "A copy of x with memory of its own.",
     .kernel = RunCopy,
     .shape = IdentityShapes,
     .flags = kNotDifferentiable},
    {.name = "GuaranteeConst",
     .doc = "The input, promised never to change between runs.",
     .kernel = RunIdentity,
     .shape = IdentityShapes,
     .flags = kNotDifferentiable},
    {.name = "StopGradient",
     .doc = "The input; no gradient flows through it.",
     .kernel = RunIdentity,
     .shape = IdentityShapes,
     .flags = kNotDifferentiable | kForwardsReference},
    {.name = "PreventGradient",
     .doc = "The input; asking for a gradient through it is an error that tells `message`.",
     .kernel = RunIdentity,
     .shape = IdentityShapes,
     .grad = [](const GradContext& g) -> Grads {
       throw NotFound("Gradient explicitly disabled. Reason: ", g.attr<std::string>("message"));
     }},
    {.name = "DebugGradientIdentity",
     .doc = "The input; marks a gradient for a debugger.",
     .kernel = RunIdentity,
     .shape = IdentityShapes,
     .grad = PassThrough},
    {.name = "NoOp",
     .doc = "Does nothing; others may wait for it.",
     .kernel = [](KernelContext&) {}},
    {.name = "ControlTrigger",
     .doc = "Does nothing; runs when its control inputs have.",
     .kernel = [](KernelContext&) {}},
    {.name = "Assert",
     .doc = "Fails with kInvalidArgument, showing `summarize` elements of each tensor in data, "
            "unless condition is true.",
     .kernel = RunAssert,
     .flags = kNotDifferentiable},
    {.name = "Print",
     .doc = "input, after writing message and `summarize` elements of each tensor in data to "
            "standard error.",
     .kernel = RunPrint,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           Grads grads(g.num_inputs());
           grads[0] = g.dy();
           return grads;
         }},
    {.name = "PrintV2",
     .doc = "Writes the scalar string input to output_stream.",
     .kernel = RunPrintV2,
     .flags = kNotDifferentiable},
    {.name = "CheckNumerics",
     .doc = "tensor; kInvalidArgument, with `message`, if an element is NaN or infinite.",
     .kernel = RunCheckNumerics,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{CheckNumerics(
               g.dy(), "Not a number (NaN) or infinity (Inf) values detected in gradient. " +
                           g.attr<std::string>("message"))};
         },
     .flags = kNeverFold},
    {.name = "Switch",
     .doc = "data as output_true if pred is true, else as output_false; the other output is dead.",
     .kernel = RunSwitch,
     .flags = kControlFlow},
    {.name = "RefSwitch",
     .doc = "The variable as output_true if pred is true, else as output_false; the other output "
            "is dead.",
     .kernel = RunSwitch,
     .flags = kControlFlow},
    {.name = "Merge",
     .doc = "The input that is alive, and its index.",
     .kernel = RunMerge,
     .flags = kControlFlow},
    {.name = "RefMerge",
     .doc = "The variable that is alive, and its index.",
     .kernel = RunMerge,
     .flags = kControlFlow},
};

}  // namespace

std::span<const OpEntry> ControlOps() { return kEntries; }

}  // namespace eager
