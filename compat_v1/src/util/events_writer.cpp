// SPDX-License-Identifier: Apache-2.0
// EventsWriter.
#include "tensorflow/core/util/events_writer.h"

#include "tensorflow/core/lib/strings/stringprintf.h"
#include "tensorflow/core/platform/host_info.h"

namespace tensorflow {

constexpr const char* EventsWriter::kVersionPrefix;
constexpr const int EventsWriter::kCurrentVersion;

EventsWriter::EventsWriter(const string& file_prefix)
    : env_(Env::Default()), file_prefix_(file_prefix) {}

EventsWriter::~EventsWriter() { Close().IgnoreError(); }

Status EventsWriter::Init() { return InitWithSuffix(""); }

Status EventsWriter::InitWithSuffix(const string& suffix) {
  file_suffix_ = suffix;
  return InitIfNeeded();
}

Status EventsWriter::InitIfNeeded() {
  if (recordio_writer_ != nullptr) {
    CHECK(!filename_.empty());
    if (FileStillExists().ok()) return Status::OK();
    if (num_outstanding_events_ > 0) {
      LOG(WARNING) << "Re-initialization, attempting to open a new file, " << num_outstanding_events_
                   << " events will be lost.";
    }
  }
  const int64 time_in_seconds = static_cast<int64>(env_->NowMicros() / 1000000);
  filename_ = strings::Printf("%s.out.tfevents.%010lld.%s%s", file_prefix_.c_str(), time_in_seconds,
                              port::Hostname().c_str(), file_suffix_.c_str());
  recordio_writer_.reset();
  TF_RETURN_WITH_CONTEXT_IF_ERROR(env_->NewWritableFile(filename_, &recordio_file_),
                                  "Creating writable file ", filename_);
  recordio_writer_.reset(new io::RecordWriter(recordio_file_.get()));
  num_outstanding_events_ = 0;

  Event event;
  event.set_wall_time(static_cast<double>(time_in_seconds));
  event.set_file_version(strings::StrCat(kVersionPrefix, kCurrentVersion));
  WriteEvent(event);
  TF_RETURN_WITH_CONTEXT_IF_ERROR(Flush(), "Flushing first event.");
  return Status::OK();
}

string EventsWriter::FileName() {
  if (filename_.empty()) InitIfNeeded().IgnoreError();
  return filename_;
}

void EventsWriter::WriteSerializedEvent(StringPiece event_str) {
  if (recordio_writer_ == nullptr && !InitIfNeeded().ok()) {
    LOG(ERROR) << "Write failed because file could not be opened.";
    return;
  }
  ++num_outstanding_events_;
  recordio_writer_->WriteRecord(event_str).IgnoreError();
}

void EventsWriter::WriteEvent(const Event& event) {
  string record;
  event.AppendToString(&record);
  WriteSerializedEvent(record);
}

Status EventsWriter::Flush() {
  if (num_outstanding_events_ == 0) return Status::OK();
  CHECK(recordio_file_ != nullptr) << "Unexpected NULL file";
  TF_RETURN_WITH_CONTEXT_IF_ERROR(recordio_writer_->Flush(), "Failed to flush ", num_outstanding_events_,
                                  " events to ", filename_);
  TF_RETURN_WITH_CONTEXT_IF_ERROR(FileStillExists(), "Failed to flush ", num_outstanding_events_,
                                  " events to ", filename_);
  num_outstanding_events_ = 0;
  return Status::OK();
}

Status EventsWriter::Close() {
  Status status = Flush();
  if (recordio_writer_ != nullptr) {
    status.Update(recordio_writer_->Close());
    recordio_writer_.reset();
  }
  if (recordio_file_ != nullptr) {
    status.Update(recordio_file_->Close());
    recordio_file_.reset();
  }
  num_outstanding_events_ = 0;
  return status;
}

Status EventsWriter::FileStillExists() {
  if (env_->FileExists(filename_).ok()) return Status::OK();
  return errors::Unknown("The events file ", filename_, " has disappeared.");
}

}  // namespace tensorflow
