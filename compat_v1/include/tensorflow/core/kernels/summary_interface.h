// SPDX-License-Identifier: Apache-2.0
// SummaryWriterInterface: where summaries go.
#pragma once

#include <memory>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/lib/core/refcount.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/platform/types.h"
#include "tensorflow/core/util/event.pb.h"

namespace tensorflow {

class SummaryWriterInterface : public core::RefCounted {
 public:
  virtual ~SummaryWriterInterface() override {}

  virtual Status Flush() = 0;
  virtual Status WriteTensor(int64 global_step, Tensor t, const string& tag,
                             const string& serialized_metadata) = 0;
  virtual Status WriteScalar(int64 global_step, Tensor t, const string& tag) = 0;
  virtual Status WriteHistogram(int64 global_step, Tensor t, const string& tag) = 0;
  virtual Status WriteImage(int64 global_step, Tensor t, const string& tag, int max_images,
                            Tensor bad_color) = 0;
  virtual Status WriteAudio(int64 global_step, Tensor t, const string& tag, int max_outputs,
                            float sample_rate) = 0;
  virtual Status WriteGraph(int64 global_step, std::unique_ptr<GraphDef> graph) = 0;
  virtual Status WriteEvent(std::unique_ptr<Event> e) = 0;
  virtual string DebugString() const = 0;
};

}  // namespace tensorflow
