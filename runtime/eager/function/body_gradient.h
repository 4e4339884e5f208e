// SPDX-License-Identifier: Apache-2.0
// BodyGradient: the gradient of a function body as a body of its own. What the gradient needs of
// the values inside the first body is asked for one by one, so that each caller can hand it over in
// its own way: as further results of a branch, or through lists out of a loop.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "eager/graph/function_body.h"

namespace eager {

class BodyGradient {
 public:
  /// Gives what stands in gradient() for the value of an endpoint of forward(): called once for
  /// each value that is no constant, while ops are recorded into gradient().
  using Supply = std::function<Endpoint(BodyGradient&, const Endpoint&)>;

  /// Differentiates the results `ys` of the body by its arguments `xs`. The first arguments of
  /// gradient() are the upstream gradients, parallel to `ys`.
  /// Errors: kUnimplemented for an op without gradient on the way.
  BodyGradient(const FunctionBody& body, const std::vector<int>& ys, const std::vector<int>& xs,
               Supply supply);
  ~BodyGradient();
  BodyGradient(const BodyGradient&) = delete;
  BodyGradient& operator=(const BodyGradient&) = delete;

  /// A copy of the body; functions called in it may have been given further results.
  FunctionBody& forward() { return *forward_; }
  FunctionBody& gradient() { return *gradient_; }
  std::shared_ptr<const FunctionBody> shared_forward() const { return forward_; }
  std::shared_ptr<const FunctionBody> shared_gradient() const { return gradient_; }

  /// d/d argument i, a symbol of gradient(); undefined if no path leads there.
  const Tensor& dx(int i) const { return dxs_[i]; }
  /// A symbol of gradient() with zeros in the shape of argument i; of a variable that holds `dtype`
  /// in the shape of its value.
  Tensor ZerosLikeArgument(int i, DataType dtype);
  /// The argument of forward() that the endpoint is, directly or through Identity; -1 if it is
  /// none.
  int ArgumentOf(const Endpoint& e) const;

 private:
  Supply supply_;
  std::shared_ptr<FunctionBody> forward_, gradient_;
  std::vector<Tensor> dxs_;
  std::map<Endpoint, Endpoint> supplied_;
};

/// A copy of a body that may be changed.
std::shared_ptr<FunctionBody> CopyOf(const FunctionBody& body);
/// The endpoint that an endpoint is the identity of; itself if it is none.
Endpoint WithoutIdentity(const Graph& graph, Endpoint e);
bool HasStatefulOps(const Graph& graph);
/// Gives a recorded node further outputs (Graph::Widen), tells the tapes, and returns those from
/// number `first` on.
std::vector<Tensor> WidenNode(Graph& graph, int id, const OpDef& op, Attrs attrs, int first);
/// Zeros like x; if x is the handle of a variable of that dtype, like its value.
Tensor ZerosLikeSource(const Tensor& x, DataType dtype);

}  // namespace eager
