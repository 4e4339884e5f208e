// SPDX-License-Identifier: Apache-2.0
// What each 1.x name becomes: another name, nothing (the recovered graph takes its place), or
// itself, because platform helpers stay valid.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace eager::rewriter {

enum class NameFate {
  kRenamed,   // `text` takes its place
  kGraph,     // goes or changes with the conversion of its graph
  kPlatform,  // valid as it stands
  kNone,      // nothing takes its place: code that uses it stays
};

struct NameRule {
  NameFate fate = NameFate::kNone;
  /// The new spelling; kQualifier stands for "eager::" or nothing.
  std::string text;
  /// The same name without a qualifier is right on both sides, so a macro's body may keep it.
  bool is_same_name = false;
};

/// `symbol` is qualified ("tensorflow::Tensor::shape"), `header` is where it is declared
/// ("tensorflow/core/framework/tensor.h").
NameRule RuleForName(std::string_view symbol, std::string_view header);

/// What a 1.x header is for: true when it declares platform helpers, which stay valid.
bool IsPlatformHeader(std::string_view header);

/// Where 2.x has a platform header; the same path when it did not move.
std::string ModernHeader(std::string_view header);

}  // namespace eager::rewriter
