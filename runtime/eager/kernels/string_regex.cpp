// SPDX-License-Identifier: Apache-2.0
// Regular expressions on strings, in RE2's syntax. Patterns come from an input, or from attributes
// in the Static ops.
#include <re2/re2.h>

#include "eager/kernels/string_parse.h"

namespace eager::kernels {
namespace {

// Input i if the op has it, else the attribute of that name.
std::string PatternText(const KernelContext& ctx, int i, std::string_view name) {
  if (ctx.num_inputs() <= i) return ctx.string_attr(name);
  const Tensor& t = ctx.input(i);
  if (t.rank() != 0)
    throw InvalidArgument(ctx.op().name, ": ", name, " must be a scalar, has shape ", t.shape());
  return *t.data<std::string>();
}

RE2::Options Quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

void CheckPattern(const KernelContext& ctx, const RE2& regex) {
  if (!regex.ok())
    throw InvalidArgument(ctx.op().name, ": invalid pattern '", regex.pattern(),
                          "': ", regex.error());
}

}  // namespace

void RegexFullMatch(KernelContext& ctx) {
  const RE2 regex(PatternText(ctx, 1, "pattern"), Quiet());
  CheckPattern(ctx, regex);
  const Tensor& x = ctx.input(0);
  bool* out = ctx.Allocate(0, DT_BOOL, x.shape()).ptr<bool>();
  for (int64_t i = 0; i < x.NumElements(); ++i)
    out[i] = RE2::FullMatch(x.data<std::string>()[i], regex);
}

void RegexReplace(KernelContext& ctx) {
  const RE2 regex(PatternText(ctx, 1, "pattern"), Quiet());
  CheckPattern(ctx, regex);
  const std::string rewrite = PatternText(ctx, 2, "rewrite");
  const bool everywhere = ctx.bool_attr("replace_global");
  const Tensor& x = ctx.input(0);
  std::string* out = ctx.Allocate(0, DT_STRING, x.shape()).ptr<std::string>();
  for (int64_t i = 0; i < x.NumElements(); ++i) {
    out[i] = x.data<std::string>()[i];
    if (everywhere)
      RE2::GlobalReplace(&out[i], regex, rewrite);
    else
      RE2::Replace(&out[i], regex, rewrite);
  }
}

}  // namespace eager::kernels
