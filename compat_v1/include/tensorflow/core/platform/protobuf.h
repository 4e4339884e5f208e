// SPDX-License-Identifier: Apache-2.0
// tensorflow::protobuf, the name under which 1.x code uses Google's protocol buffers.
#pragma once

#include <google/protobuf/arena.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/io/zero_copy_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/map.h>
#include <google/protobuf/message.h>
#include <google/protobuf/repeated_field.h>
#include <google/protobuf/text_format.h>

#include "tensorflow/core/platform/types.h"

namespace tensorflow {

namespace protobuf = ::google::protobuf;

/// Parses a message, which must have come from serializing such a message.
bool ParseProtoUnlimited(protobuf::MessageLite* proto, const string& serialized);
bool ParseProtoUnlimited(protobuf::MessageLite* proto, const void* serialized, size_t size);

inline const string& ProtobufStringToString(const string& s) { return s; }
inline void SetProtobufStringSwapAllowed(string* src, string* dest) { *dest = std::move(*src); }

}  // namespace tensorflow
