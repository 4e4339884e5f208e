// SPDX-License-Identifier: Apache-2.0
// The graphs of a SavedModel folder, without loading it.
#pragma once

#include <string>
#include <unordered_set>

#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/protobuf/meta_graph.pb.h"
#include "tensorflow/core/protobuf/saved_model.pb.h"

namespace tensorflow {

/// The meta graph that has exactly these tags. NOT_FOUND if there is none.
Status ReadMetaGraphDefFromSavedModel(const string& export_dir, const std::unordered_set<string>& tags,
                                      MetaGraphDef* const meta_graph_def);

}  // namespace tensorflow
