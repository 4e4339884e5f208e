// SPDX-License-Identifier: Apache-2.0
// From GraphDef to Graph.
#pragma once

#include "tensorflow/core/graph/graph.h"
#include "tensorflow/core/lib/core/status.h"

namespace tensorflow {

struct GraphConstructorOptions {
  GraphConstructorOptions() {}
  bool allow_internal_ops = false;
  bool expect_device_spec = false;
};

/// Adds the nodes of `gdef` to `g`; nothing is added on an error.
extern Status ConvertGraphDefToGraph(const GraphConstructorOptions& opts, const GraphDef& gdef, Graph* g);
/// Adds a copy of the nodes of `src` to the empty graph `dest`.
extern void CopyGraph(const Graph& src, Graph* dest);

}  // namespace tensorflow
