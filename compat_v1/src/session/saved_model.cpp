// SPDX-License-Identifier: Apache-2.0
// SavedModel: what can be read of one.
#include "tensorflow/cc/saved_model/constants.h"
#include "tensorflow/cc/saved_model/loader.h"
#include "tensorflow/cc/saved_model/reader.h"
#include "tensorflow/cc/tools/freeze_saved_model.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/lib/strings/str_util.h"

namespace tensorflow {

SavedModelBundle::~SavedModelBundle() {
  if (session != nullptr) session->Close().IgnoreError();
}

bool MaybeSavedModelDirectory(const string& export_dir) {
  Env* env = Env::Default();
  return env->FileExists(io::JoinPath(export_dir, kSavedModelFilenamePb)).ok() ||
         env->FileExists(io::JoinPath(export_dir, kSavedModelFilenamePbTxt)).ok();
}

Status ReadMetaGraphDefFromSavedModel(const string& export_dir, const std::unordered_set<string>& tags,
                                      MetaGraphDef* const meta_graph_def) {
  Env* env = Env::Default();
  SavedModel model;
  const string binary = io::JoinPath(export_dir, kSavedModelFilenamePb);
  const string text = io::JoinPath(export_dir, kSavedModelFilenamePbTxt);
  if (env->FileExists(binary).ok()) {
    TF_RETURN_IF_ERROR(ReadBinaryProto(env, binary, &model));
  } else if (env->FileExists(text).ok()) {
    TF_RETURN_IF_ERROR(ReadTextProto(env, text, &model));
  } else {
    return errors::NotFound("Could not find SavedModel .pb or .pbtxt at supplied export directory path: ",
                            export_dir);
  }
  for (const MetaGraphDef& meta_graph : model.meta_graphs()) {
    const auto& found = meta_graph.meta_info_def().tags();
    if (std::unordered_set<string>(found.begin(), found.end()) == tags) {
      *meta_graph_def = meta_graph;
      return Status::OK();
    }
  }
  return errors::NotFound("Could not find meta graph def matching supplied tags: { ",
                          str_util::Join(tags, " "), " } in SavedModel at ", export_dir);
}

Status LoadSavedModel(const SessionOptions&, const RunOptions&, const string& export_dir,
                      const std::unordered_set<string>& tags, SavedModelBundle* const bundle) {
  TF_RETURN_IF_ERROR(ReadMetaGraphDefFromSavedModel(export_dir, tags, &bundle->meta_graph_def));
  return errors::Unimplemented("LoadSavedModel: ", export_dir,
                               ": restoring variables from a checkpoint is not available yet");
}

Status FreezeSavedModel(const SavedModelBundle&, GraphDef*, std::unordered_set<string>*,
                        std::unordered_set<string>*) {
  return errors::Unimplemented("FreezeSavedModel: loading a SavedModel is not available yet");
}

}  // namespace tensorflow
