// SPDX-License-Identifier: Apache-2.0
// Summaries written to event files.
#include "tensorflow/core/summary/summary_file_writer.h"

#include <vector>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/summary.pb.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/lib/histogram/histogram.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/platform/mutex.h"
#include "tensorflow/core/util/events_writer.h"

namespace tensorflow {
namespace {

/// The elements of a tensor of numbers as doubles.
Status AsDoubles(const Tensor& t, std::vector<double>* values) {
  values->reserve(static_cast<size_t>(t.NumElements()));
  auto read = [&](auto type_tag) {
    auto flat = t.unaligned_flat<decltype(type_tag)>();
    for (int64 i = 0; i < t.NumElements(); ++i) values->push_back(static_cast<double>(flat(i)));
    return Status::OK();
  };
  switch (t.dtype()) {
    case DT_FLOAT: return read(float());
    case DT_DOUBLE: return read(double());
    case DT_HALF: return read(Eigen::half());
    case DT_BFLOAT16: return read(bfloat16());
    case DT_INT32: return read(int32());
    case DT_UINT8: return read(uint8());
    case DT_UINT16: return read(uint16());
    case DT_INT16: return read(int16());
    case DT_INT8: return read(int8());
    case DT_INT64: return read(int64());
    case DT_UINT32: return read(uint32());
    case DT_UINT64: return read(uint64());
    case DT_BOOL: return read(bool());
    default: return errors::InvalidArgument("DataType ", DataTypeString(t.dtype()), " is no number");
  }
}

class SummaryFileWriter : public SummaryWriterInterface {
 public:
  SummaryFileWriter(int max_queue, int flush_millis, Env* env)
      : max_queue_(max_queue), flush_millis_(flush_millis), env_(env) {}
  ~SummaryFileWriter() override {
    if (writer_ != nullptr) Flush().IgnoreError();
  }

  Status Initialize(const string& logdir, const string& filename_suffix) {
    const Status is_dir = env_->IsDirectory(logdir);
    if (!is_dir.ok()) {
      if (is_dir.code() != error::NOT_FOUND) return is_dir;
      TF_RETURN_IF_ERROR(env_->RecursivelyCreateDir(logdir));
    }
    // Names would repeat within one second of one process without a number of its own.
    static mutex mu;
    static int64 counter = 0;
    int64 number;
    {
      mutex_lock lock(mu);
      number = counter++;
    }
    string suffix = strings::StrCat(".", env_->GetCurrentThreadId(), ".", number, filename_suffix);
    mutex_lock lock(mu_);
    writer_.reset(new EventsWriter(io::JoinPath(logdir, "events")));
    TF_RETURN_WITH_CONTEXT_IF_ERROR(writer_->InitWithSuffix(suffix), "Could not initialize events writer.");
    last_flush_ = env_->NowMicros();
    return Status::OK();
  }

  Status Flush() override {
    mutex_lock lock(mu_);
    return InternalFlush();
  }
  Status WriteTensor(int64 global_step, Tensor t, const string& tag,
                     const string& serialized_metadata) override {
    return WriteValue(global_step, tag, [&](Summary::Value* value) {
      if (!value->mutable_metadata()->ParseFromString(serialized_metadata)) {
        return errors::InvalidArgument("Could not parse the metadata of ", tag);
      }
      if (t.dtype() == DT_STRING) {
        t.AsProtoField(value->mutable_tensor());
      } else {
        t.AsProtoTensorContent(value->mutable_tensor());
      }
      return Status::OK();
    });
  }
  Status WriteScalar(int64 global_step, Tensor t, const string& tag) override {
    return WriteValue(global_step, tag, [&](Summary::Value* value) {
      std::vector<double> values;
      TF_RETURN_IF_ERROR(AsDoubles(t, &values));
      if (values.size() != 1) {
        return errors::InvalidArgument("The scalar summary ", tag, " got a tensor of shape ", t.shape().DebugString());
      }
      value->set_simple_value(static_cast<float>(values[0]));
      return Status::OK();
    });
  }
  Status WriteHistogram(int64 global_step, Tensor t, const string& tag) override {
    return WriteValue(global_step, tag, [&](Summary::Value* value) {
      std::vector<double> values;
      TF_RETURN_IF_ERROR(AsDoubles(t, &values));
      histogram::Histogram histo;
      for (double v : values) {
        if (std::isnan(v)) return errors::InvalidArgument("Nan in summary histogram for: ", tag);
        if (std::isinf(v)) return errors::InvalidArgument("Infinity in summary histogram for: ", tag);
        histo.Add(v);
      }
      histo.EncodeToProto(value->mutable_histo(), false);
      return Status::OK();
    });
  }
  Status WriteImage(int64, Tensor, const string& tag, int, Tensor) override {
    return errors::Unimplemented("WriteImage: ", tag, ": images are not written by this library yet");
  }
  Status WriteAudio(int64, Tensor, const string& tag, int, float) override {
    return errors::Unimplemented("WriteAudio: ", tag, ": sound is not written by this library yet");
  }
  Status WriteGraph(int64 global_step, std::unique_ptr<GraphDef> graph) override {
    std::unique_ptr<Event> e(new Event);
    e->set_step(global_step);
    e->set_wall_time(GetWallTime());
    graph->SerializeToString(e->mutable_graph_def());
    return WriteEvent(std::move(e));
  }
  Status WriteEvent(std::unique_ptr<Event> event) override {
    mutex_lock lock(mu_);
    queue_.emplace_back(std::move(event));
    if (queue_.size() > static_cast<size_t>(max_queue_) ||
        env_->NowMicros() - last_flush_ > 1000 * static_cast<uint64>(flush_millis_)) {
      return InternalFlush();
    }
    return Status::OK();
  }
  string DebugString() const override { return "SummaryFileWriter"; }

 private:
  double GetWallTime() { return static_cast<double>(env_->NowMicros()) / 1.0e6; }

  template <typename Fill>
  Status WriteValue(int64 global_step, const string& tag, Fill fill) {
    std::unique_ptr<Event> e(new Event);
    e->set_step(global_step);
    e->set_wall_time(GetWallTime());
    Summary::Value* value = e->mutable_summary()->add_value();
    value->set_tag(tag);
    TF_RETURN_IF_ERROR(fill(value));
    return WriteEvent(std::move(e));
  }

  Status InternalFlush() EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    for (const std::unique_ptr<Event>& e : queue_) writer_->WriteEvent(*e);
    queue_.clear();
    TF_RETURN_WITH_CONTEXT_IF_ERROR(writer_->Flush(), "Could not flush events file.");
    last_flush_ = env_->NowMicros();
    return Status::OK();
  }

  const int max_queue_;
  const int flush_millis_;
  uint64 last_flush_ = 0;
  Env* env_;
  mutex mu_;
  std::vector<std::unique_ptr<Event>> queue_ GUARDED_BY(mu_);
  std::unique_ptr<EventsWriter> writer_ GUARDED_BY(mu_);
};

}  // namespace

Status CreateSummaryFileWriter(int max_queue, int flush_millis, const string& logdir,
                               const string& filename_suffix, Env* env, SummaryWriterInterface** result) {
  SummaryFileWriter* w = new SummaryFileWriter(max_queue, flush_millis, env);
  const Status s = w->Initialize(logdir, filename_suffix);
  if (!s.ok()) {
    w->Unref();
    *result = nullptr;
    return s;
  }
  *result = w;
  return Status::OK();
}

}  // namespace tensorflow
