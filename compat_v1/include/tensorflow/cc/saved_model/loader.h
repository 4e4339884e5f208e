// SPDX-License-Identifier: Apache-2.0
// LoadSavedModel: a session made of a SavedModel folder.
#pragma once

#include <memory>
#include <string>
#include <unordered_set>

#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/protobuf/meta_graph.pb.h"
#include "tensorflow/core/public/session.h"

namespace tensorflow {

/// A loaded model.
struct SavedModelBundle {
  SavedModelBundle() = default;
  /// Closes the session.
  ~SavedModelBundle();

  std::unique_ptr<Session> session;
  MetaGraphDef meta_graph_def;
};

/// Loads the meta graph that has exactly these tags and restores its variables.
Status LoadSavedModel(const SessionOptions& session_options, const RunOptions& run_options,
                      const string& export_dir, const std::unordered_set<string>& tags,
                      SavedModelBundle* const bundle);
/// Whether the folder has the file of a SavedModel.
bool MaybeSavedModelDirectory(const string& export_dir);

}  // namespace tensorflow
