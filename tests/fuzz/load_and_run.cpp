// SPDX-License-Identifier: Apache-2.0
#include "load_and_run.h"

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "eager/core/allocator.h"
#include "tensorflow/core/public/session.h"

namespace fuzz {
namespace {

using namespace tensorflow;

constexpr int kNodesRun = 8;
constexpr int64_t kMemory = int64_t{16} << 20;
constexpr int64_t kLargestFeed = 4096;

bool MayRun(const string& op) {
  static const std::set<string> kNot = {"Abort", "MatchingFiles",  "ReadFile",
                                        "While", "StatelessWhile", "WriteFile"};
  return kNot.count(op) == 0;
}

bool MayRun(const GraphDef& def) {
  for (const NodeDef& node : def.node())
    if (!MayRun(node.op())) return false;
  for (const FunctionDef& function : def.library().function())
    for (const NodeDef& node : function.node_def())
      if (!MayRun(node.op())) return false;
  return true;
}

/// A tensor for a placeholder: of the type and shape that it asks for, a scalar where that is not
/// possible; zeros and empty strings.
Tensor FeedFor(const NodeDef& placeholder) {
  const auto dtype = placeholder.attr().find("dtype");
  DataType type = dtype == placeholder.attr().end() ? DT_FLOAT : dtype->second.type();
  if (!DataType_IsValid(type) || type == DT_INVALID || IsRefType(type) || type == DT_VARIANT ||
      type == DT_RESOURCE)
    type = DT_FLOAT;
  const auto shape = placeholder.attr().find("shape");
  TensorShape wanted;
  if (shape != placeholder.attr().end()) {
    for (const auto& dim : shape->second.shape().dim()) {
      if (wanted.dims() == 8) break;
      wanted.AddDim(std::clamp<int64>(dim.size(), 0, 16));
      if (wanted.num_elements() > kLargestFeed) return Tensor(type, TensorShape());
    }
  }
  Tensor feed(type, wanted);
  if (DataTypeCanUseMemcpy(type)) {
    const StringPiece bytes = feed.tensor_data();
    std::fill_n(const_cast<char*>(bytes.data()), bytes.size(), '\0');
  }
  return feed;
}

}  // namespace

void LoadAndRun(const GraphDef& def) {
  eager::SetAllocatorLimit(kMemory);
  SessionOptions options;
  options.config.set_allow_soft_placement(true);
  std::unique_ptr<Session> session(NewSession(options));
  if (!session->Create(def).ok()) return;
  session->Extend(def).IgnoreError();  // every name is there already
  if (!MayRun(def)) return;

  std::vector<std::pair<string, Tensor>> feeds;
  for (const NodeDef& node : def.node())
    if (node.op() == "Placeholder") feeds.emplace_back(node.name(), FeedFor(node));
  std::vector<string> names;
  for (int i = std::max(0, def.node_size() - kNodesRun); i < def.node_size(); ++i)
    if (def.node(i).op() != "Placeholder") names.push_back(def.node(i).name());
  std::vector<Tensor> out;
  for (const string& name : names) {
    if (!session->Run(feeds, {name}, {}, &out).ok()) continue;
    out[0].DebugString();
    TensorProto proto;
    out[0].AsProtoTensorContent(&proto);
  }
  session->Run(feeds, {}, names, nullptr).IgnoreError();
  session->Close().IgnoreError();
}

}  // namespace fuzz
