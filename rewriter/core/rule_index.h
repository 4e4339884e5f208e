// SPDX-License-Identifier: Apache-2.0
// The rules of a run, compiled once so that a name is looked up quickly: what each 1.x name
// becomes, how an op class is spelled, which headers stay. match/ and the decisions ask here and
// know no name of their own.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "llvm/Support/GlobPattern.h"
#include "rewriter/core/facts.h"
#include "rewriter/core/rule.h"

namespace eager::rewriter {

enum class NameFate {
  kRenamed,   // `text` takes its place
  kGraph,     // goes or changes with the conversion of its graph
  kPlatform,  // valid as it stands
  kNone,      // nothing takes its place: code that uses it stays
};

struct NameRule {
  NameFate fate = NameFate::kNone;
  /// The new spelling, "" for the same one; kQualifier stands for "eager::" or nothing.
  std::string text;
  /// The same name without a qualifier is right on both sides, so a macro's body may keep it.
  bool is_same_name = false;
};

/// How an op class is converted.
struct OpRule {
  OpRole role = OpRole::kCompute;
  std::string spelling;  // with kQualifier; "" for the class's own name in eager
  bool is_random = false;
  bool has_effect = false;
  bool reads_files = false;
  /// Why the op is left to a person, "" when it is converted.
  std::string reason;
  const RuleRewrite* rewrite = nullptr;

  /// The designated initialiser of a setter: "TransposeB" → "transpose_b".
  std::string Attribute(const std::string& setter) const;
};

class RuleIndex {
 public:
  /// `rules` outlives the index.
  explicit RuleIndex(const RuleSet& rules);

  const Rule* ById(const std::string& id) const;
  /// The rule that gets a declaration, a macro or a header: of the highest priority, then the one
  /// that names it, then one that names a class or namespace around it, then the longest pattern.
  const Rule* ForSymbol(std::string_view symbol) const;

  /// `symbol` is qualified ("tensorflow::Tensor::shape"), `header` is where it is declared
  /// ("tensorflow/core/framework/tensor.h").
  NameRule NameFor(std::string_view symbol, std::string_view header) const;
  /// `symbol` is the qualified class.
  OpRule OpFor(std::string_view symbol) const;

  /// True for a header that declares platform helpers, which stay valid.
  bool IsPlatformHeader(std::string_view header) const;
  /// Where 2.x has a header; the same path when it did not move.
  std::string ModernHeader(std::string_view header) const;

 private:
  struct Pattern {
    std::string text;
    std::string start;  // before the first wildcard
    llvm::GlobPattern glob;
    const Rule* rule;
  };

  void Add(const std::string& name, const Rule& rule);
  const Rule* Named(std::string_view symbol) const;

  std::map<std::string, const Rule*> by_id_;
  std::map<std::string, const Rule*, std::less<>> by_name_;
  std::vector<Pattern> patterns_;
};

}  // namespace eager::rewriter
