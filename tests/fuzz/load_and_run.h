// SPDX-License-Identifier: Apache-2.0
// What the GraphDef targets do with a graph: load it in a Session and run its last nodes.
#pragma once

#include "tensorflow/core/framework/graph.pb.h"

namespace fuzz {

/// Loads `def` and runs its last nodes, one by one and together, with something fed to every
/// placeholder. Whatever the graph says, each step ends with a Status. Graphs that would touch
/// files or need not end (loops) are only loaded.
void LoadAndRun(const tensorflow::GraphDef& def);

}  // namespace fuzz
