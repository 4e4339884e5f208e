// SPDX-License-Identifier: Apache-2.0
// EventsWriter: writes the event files that TensorBoard reads.
#pragma once

#include <memory>
#include <string>

#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/io/record_writer.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"
#include "tensorflow/core/util/event.pb.h"

namespace tensorflow {

class EventsWriter {
 public:
  static constexpr const char* kVersionPrefix = "brain.Event:";
  static constexpr const int kCurrentVersion = 2;

  /// Files are named <prefix>.out.tfevents.<seconds>.<host>. The file is made when it is needed.
  explicit EventsWriter(const string& file_prefix);
  ~EventsWriter();
  EventsWriter(const EventsWriter&) = delete;
  void operator=(const EventsWriter&) = delete;

  Status Init();
  Status InitWithSuffix(const string& suffix);
  /// The name of the file, which is made if need be; empty if that failed.
  string FileName();
  void WriteEvent(const tensorflow::Event& event);
  void WriteSerializedEvent(tensorflow::StringPiece event_str);
  Status Flush();
  Status Close();

 private:
  Status FileStillExists();
  Status InitIfNeeded();

  Env* env_;
  const string file_prefix_;
  string file_suffix_;
  string filename_;
  std::unique_ptr<WritableFile> recordio_file_;
  std::unique_ptr<io::RecordWriter> recordio_writer_;
  int num_outstanding_events_ = 0;
};

}  // namespace tensorflow
