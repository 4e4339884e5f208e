// SPDX-License-Identifier: Apache-2.0
// FunctionBody: a graph with arguments and results, as the branches of If and the body of While
// are.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "eager/graph/graph.h"
#include "eager/graph/plan.h"

namespace eager {

class FunctionBody {
 public:
  std::string name;
  Graph graph;
  std::vector<Endpoint> arguments;  ///< Placeholders, fed by the caller.
  std::vector<Endpoint> results;

  /// Runs it; where a tape records on this thread, so that it hears of every op. Errors: as Plan::Make and Plan::Run; kInvalidArgument for a wrong number of
  /// arguments.
  std::vector<Tensor> Run(std::span<const Tensor> values, const RunEnvironment& environment,
                          NodeStates& states) const;

 private:
  mutable std::mutex mutex_;
  mutable std::shared_ptr<const Plan> plans_[2];  // without and with tapes, made on the first run
};

/// Functions that call each other deeper than this are refused: the stack has an end.
inline constexpr int kDeepestCalls = 256;

/// Adds a Placeholder to the graph of `body` and makes it the last argument.
Tensor AddArgument(FunctionBody& body, DataType dtype, const Shape& shape);

}  // namespace eager
