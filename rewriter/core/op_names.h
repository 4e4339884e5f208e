// SPDX-License-Identifier: Apache-2.0
// Names in a graph that is built here: which op a name means, and what an op is called. TensorFlow
// numbers names that are taken, so a name is known only where one op alone can have it.
#pragma once

#include <string>

#include "rewriter/core/slices.h"

namespace eager::rewriter {

class OpNames {
 public:
  /// The names of the graph whose root scope is `root`.
  OpNames(const FactIndex& index, std::string root) : index_(index), facts_(index.facts()), root_(std::move(root)) {}

  /// The op that has this name, with the sub-scopes it stands in; nullptr when that is not known.
  const OpFact* Find(const std::string& name) const;
  /// The full name of an op; "" when it is not known.
  std::string NameOf(const OpFact& op) const;

 private:
  std::string PrefixOf(const std::string& scope, int depth) const;
  bool IsOurs(const OpFact& op) const { return index_.IsSameGraph(op.scope, root_); }

  const FactIndex& index_;
  const Facts& facts_;
  std::string root_;
};

/// The op whose value a handle holds, through the helper that returned it; nullptr when several could.
const OpFact* OpOfHandle(const FactIndex& index, const std::string& handle);

/// Fetches and feeds by name of graphs that are built here become those of the handles behind the
/// names. An op that was kept nowhere gets a handle.
void ResolveNames(Facts& facts);

}  // namespace eager::rewriter
