// SPDX-License-Identifier: Apache-2.0
// Parts of a program that no value of a 1.x type joins: each can move to eager code while the others
// stay. A part is made of whole declarations (PieceFact); two are in one part when one of them names
// something of the other whose declaration has a 1.x type in it. Where a part cannot move, the calls
// between its declarations that pass nothing but Tensors may be cut.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "rewriter/core/rule_index.h"
#include "rewriter/core/slices.h"

namespace eager::rewriter {

/// What of the sources belongs together; all of some files, or declarations of them.
class Part {
 public:
  /// All of the files.
  explicit Part(std::set<std::string> files) : files_(std::move(files)) {}
  /// The pieces with these indices.
  Part(const Facts& facts, const std::vector<int>& pieces);

  bool Contains(const std::string& file, ByteRange range) const;
  /// One of its pieces expands the macro.
  bool Expands(const Facts& facts, const std::string& macro) const;
  /// It has ops or sessions of its own, and is no mere helper for Tensors.
  bool BuildsGraphs(const Facts& facts) const;
  /// One of its pieces names something of `other`.
  bool Uses(const Facts& facts, const Part& other) const;
  bool IsWhole() const { return ranges_.empty(); }
  const std::set<std::string>& files() const { return files_; }
  /// "Train" of "main.cc": the first of its declarations that has a name.
  const std::string& name() const { return name_; }
  /// Indices into Facts::pieces; none when it is a whole program.
  const std::vector<int>& pieces() const { return pieces_; }

 private:
  std::set<std::string> files_;
  std::map<std::string, std::vector<ByteRange>> ranges_;
  std::vector<int> pieces_;
  std::string name_;
};

/// The use is of something that exists in the old world alone: no platform helper, no Status, no
/// other name for a type of the language.
bool IsOldOnly(const SymbolUse& use, const RuleIndex& rules);

/// What may join two declarations to one part.
enum class Bonds {
  kAll,
  kNoTensors,  // a Tensor that is passed by value converts between the old world and the new
};

/// The parts of `within` that use the 1.x API, in source order.
std::vector<Part> FindParts(const Facts& facts, const RuleIndex& rules, const Part& within, Bonds bonds);

}  // namespace eager::rewriter
