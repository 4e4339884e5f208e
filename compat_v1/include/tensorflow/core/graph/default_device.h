// SPDX-License-Identifier: Apache-2.0
// graph::SetDefaultDevice: a device for the nodes of a GraphDef that have none.
#pragma once

#include <string>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace graph {

inline void SetDefaultDevice(const string& device, GraphDef* graph_def) {
  for (int i = 0; i < graph_def->node_size(); ++i) {
    NodeDef* node = graph_def->mutable_node(i);
    if (node->device().empty()) node->set_device(device);
  }
}

}  // namespace graph
}  // namespace tensorflow
