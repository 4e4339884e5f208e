// SPDX-License-Identifier: Apache-2.0
#include "shapes.h"

#include "eager/core/error.h"
#include "eager/graph/graph.h"

namespace eager::conformance {

std::vector<Shape> InferShapes(const OpDef& op, std::span<const Tensor> inputs, const Attrs& attrs, Known known) {
  Graph graph;
  std::vector<Endpoint> endpoints;
  for (const Tensor& x : inputs) {
    NodeSpec spec{.name = StrCat("in", endpoints.size()), .op = &GetOp(known == Known::kValues ? "Const" : "Placeholder")};
    spec.attrs.Set("dtype", x.dtype());
    if (known == Known::kValues)
      spec.attrs.Set("value", x);
    else
      spec.attrs.Set("shape", x.shape());
    endpoints.push_back({graph.AddNode(spec).id, 0});
  }
  return graph.AddNode({"op", &op, attrs, endpoints, {}, ""}).output_shapes;
}

std::optional<std::string> ShapeDifference(const Shape& inferred, const Shape& shape) {
  bool fits = !inferred.IsRankKnown() || inferred.rank() == shape.rank();
  for (int i = 0; fits && i < inferred.rank(); ++i) fits = inferred[i] < 0 || inferred[i] == shape[i];
  if (fits) return std::nullopt;
  return StrCat("has shape ", shape, ", the shape function says ", inferred);
}

}  // namespace eager::conformance
