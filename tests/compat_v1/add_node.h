// SPDX-License-Identifier: Apache-2.0
// Nodes of GraphDefs for tests.
#pragma once

#include <string>
#include <vector>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"

namespace tensorflow {

/// Adds a node of floats. It may name inputs that are not there.
inline NodeDef* AddNode(GraphDef* def, const std::string& name, const std::string& op,
                        const std::vector<std::string>& inputs) {
  NodeDef* node = def->add_node();
  node->set_name(name);
  node->set_op(op);
  for (const std::string& input : inputs) node->add_input(input);
  if (op != "NoOp") (*node->mutable_attr())[op == "Placeholder" ? "dtype" : "T"].set_type(DT_FLOAT);
  return node;
}

}  // namespace tensorflow
