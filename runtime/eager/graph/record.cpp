// SPDX-License-Identifier: Apache-2.0
// The seam declared in eager/op/apply.h: an op applied to symbols becomes a node.
#include "eager/graph/graph.h"
#include "eager/op/apply.h"

namespace eager {

void RecordNode(Graph* graph, const OpDef& op, const Tensor* const* inputs, int num_inputs,
                const Attrs& attrs, std::vector<Tensor>& outputs) {
  NodeSpec spec;
  spec.op = &op;
  spec.attrs = attrs;
  spec.device = graph->record_options.device;
  for (int i = 0; i < num_inputs; ++i) spec.inputs.push_back(graph->Record(*inputs[i]));
  spec.name = graph->UniqueName(graph->record_options.name_prefix + std::string(op.name));
  spec.control_inputs = graph->record_options.control_inputs;
  const Node& node = graph->AddNode(std::move(spec));
  for (size_t i = 0; i < node.output_types.size(); ++i)
    outputs.push_back(graph->Symbol({node.id, static_cast<int>(i)}));
}

}  // namespace eager
