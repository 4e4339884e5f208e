// SPDX-License-Identifier: Apache-2.0
// GraphSession: a tensorflow::Session with eager tensors and eager errors around it, so that what
// programs of 1.x call is what the recorded cases are run with.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "eager/core/tensor.h"

namespace tensorflow {
class GraphDef;
class Session;
class Status;
}  // namespace tensorflow

namespace eager::conformance {

using Feeds = std::vector<std::pair<std::string, Tensor>>;

/// Throws an Error of the same code and message if the status is one.
void ThrowIfError(const tensorflow::Status& status);

class GraphSession {
 public:
  /// NewSession and Create. Errors: what they give.
  explicit GraphSession(const tensorflow::GraphDef& def);
  /// Closes the session.
  ~GraphSession();
  void Extend(const tensorflow::GraphDef& def);
  std::vector<Tensor> Run(const Feeds& feeds, const std::vector<std::string>& fetches,
                          const std::vector<std::string>& targets);

 private:
  std::unique_ptr<tensorflow::Session> session_;
};

/// Gradients by AddSymbolicGradients in a Scope that holds the graph `def`, computed in a
/// ClientSession.
struct GradientQuestion {
  std::vector<std::string> ys;  ///< "node:output", ...
  std::vector<Tensor> dys;      ///< Parallel to ys.
  std::vector<std::string> xs;
  Feeds feeds;
};
/// One for each of xs; undefined where there is no gradient, or where it is a fed tensor.
std::vector<Tensor> SymbolicGradientsInSession(const tensorflow::GraphDef& def,
                                               const GradientQuestion& question);

}  // namespace eager::conformance
