// SPDX-License-Identifier: Apache-2.0
// Whole files and protocol buffer messages, read and written.
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/io/zero_copy_stream.h>
#include <google/protobuf/text_format.h>

#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/protobuf.h"

namespace tensorflow {

Status FileSystemCopyFile(FileSystem* src_fs, const string& src, FileSystem* target_fs,
                          const string& target) {
  constexpr size_t kCopyBufferSize = 128 * 1024;
  std::unique_ptr<RandomAccessFile> src_file;
  TF_RETURN_IF_ERROR(src_fs->NewRandomAccessFile(src, &src_file));
  std::unique_ptr<WritableFile> target_file;
  TF_RETURN_IF_ERROR(target_fs->NewWritableFile(target, &target_file));
  std::unique_ptr<char[]> scratch(new char[kCopyBufferSize]);
  Status s;
  for (uint64 offset = 0; s.ok();) {
    StringPiece result;
    s = src_file->Read(offset, kCopyBufferSize, &result, scratch.get());
    if (!s.ok() && !errors::IsOutOfRange(s)) return s;
    TF_RETURN_IF_ERROR(target_file->Append(result));
    offset += result.size();
  }
  return target_file->Close();
}

Status ReadFileToString(Env* env, const string& fname, string* data) {
  uint64 file_size;
  TF_RETURN_IF_ERROR(env->GetFileSize(fname, &file_size));
  std::unique_ptr<RandomAccessFile> file;
  TF_RETURN_IF_ERROR(env->NewRandomAccessFile(fname, &file));
  data->resize(file_size);
  StringPiece result;
  TF_RETURN_IF_ERROR(file->Read(0, file_size, &result, &(*data)[0]));
  if (result.size() != file_size) {
    return errors::Aborted("File ", fname, " changed while reading: ", file_size, " vs. ",
                           result.size());
  }
  if (result.data() != data->data()) memmove(&(*data)[0], result.data(), result.size());
  return Status::OK();
}

Status WriteStringToFile(Env* env, const string& fname, const StringPiece& data) {
  std::unique_ptr<WritableFile> file;
  TF_RETURN_IF_ERROR(env->NewWritableFile(fname, &file));
  TF_RETURN_IF_ERROR(file->Append(data));
  return file->Close();
}

Status WriteBinaryProto(Env* env, const string& fname, const protobuf::MessageLite& proto) {
  string serialized;
  proto.AppendToString(&serialized);
  return WriteStringToFile(env, fname, serialized);
}

Status ReadBinaryProto(Env* env, const string& fname, protobuf::MessageLite* proto) {
  string bytes;
  std::unique_ptr<RandomAccessFile> file;
  TF_RETURN_IF_ERROR(env->NewRandomAccessFile(fname, &file));
  TF_RETURN_IF_ERROR(ReadFileToString(env, fname, &bytes));
  if (!ParseProtoUnlimited(proto, bytes)) return errors::DataLoss("Can't parse ", fname, " as binary proto");
  return Status::OK();
}

Status WriteTextProto(Env* env, const string& fname, const protobuf::Message& proto) {
  string serialized;
  if (!protobuf::TextFormat::PrintToString(proto, &serialized)) {
    return errors::FailedPrecondition("Unable to convert proto to text.");
  }
  return WriteStringToFile(env, fname, serialized);
}

Status ReadTextProto(Env* env, const string& fname, protobuf::Message* proto) {
  string text;
  std::unique_ptr<RandomAccessFile> file;
  TF_RETURN_IF_ERROR(env->NewRandomAccessFile(fname, &file));
  TF_RETURN_IF_ERROR(ReadFileToString(env, fname, &text));
  if (!protobuf::TextFormat::ParseFromString(text, proto)) {
    return errors::DataLoss("Can't parse ", fname, " as text proto");
  }
  return Status::OK();
}

Status ReadTextOrBinaryProto(Env* env, const string& fname, protobuf::Message* proto) {
  if (ReadTextProto(env, fname, proto).ok()) return Status::OK();
  return ReadBinaryProto(env, fname, proto);
}
Status ReadTextOrBinaryProto(Env* env, const string& fname, protobuf::MessageLite* proto) {
  return ReadBinaryProto(env, fname, proto);
}

bool ParseProtoUnlimited(protobuf::MessageLite* proto, const string& serialized) {
  return ParseProtoUnlimited(proto, serialized.data(), serialized.size());
}
bool ParseProtoUnlimited(protobuf::MessageLite* proto, const void* serialized, size_t size) {
  protobuf::io::CodedInputStream coded_stream(reinterpret_cast<const uint8_t*>(serialized),
                                              static_cast<int>(size));
  coded_stream.SetTotalBytesLimit(kint32max);
  return proto->ParseFromCodedStream(&coded_stream) && coded_stream.ConsumedEntireMessage();
}

}  // namespace tensorflow
