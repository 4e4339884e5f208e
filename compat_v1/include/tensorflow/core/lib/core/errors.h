// SPDX-License-Identifier: Apache-2.0
// errors::NotFound("no ", name) and its like make a Status; errors::IsNotFound(status) asks for
// its code; TF_RETURN_IF_ERROR hands an error on.
#pragma once

#include <string>

#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/str_util.h"

namespace tensorflow {
namespace errors {

typedef ::tensorflow::error::Code Code;

/// Adds to the message of `*status`, on a line of its own.
template <typename... Args>
void AppendToMessage(::tensorflow::Status* status, Args... args) {
  *status = ::tensorflow::Status(
      status->code(), ::tensorflow::strings::StrCat(status->error_message(), "\n\t", args...));
}

#define TF_RETURN_IF_ERROR(...)                          \
  do {                                                   \
    ::tensorflow::Status _status = (__VA_ARGS__);        \
    if (TF_PREDICT_FALSE(!_status.ok())) return _status; \
  } while (0)

#define TF_RETURN_WITH_CONTEXT_IF_ERROR(expr, ...)                  \
  do {                                                              \
    ::tensorflow::Status _status = (expr);                          \
    if (TF_PREDICT_FALSE(!_status.ok())) {                          \
      ::tensorflow::errors::AppendToMessage(&_status, __VA_ARGS__); \
      return _status;                                               \
    }                                                               \
  } while (0)

#define DECLARE_ERROR(FUNC, CONST)                                                      \
  template <typename... Args>                                                           \
  ::tensorflow::Status FUNC(Args... args) {                                             \
    return ::tensorflow::Status(::tensorflow::error::CONST,                             \
                                ::tensorflow::strings::StrCat(args...));                \
  }                                                                                     \
  inline bool Is##FUNC(const ::tensorflow::Status& status) {                            \
    return status.code() == ::tensorflow::error::CONST;                                 \
  }

DECLARE_ERROR(Cancelled, CANCELLED)
DECLARE_ERROR(InvalidArgument, INVALID_ARGUMENT)
DECLARE_ERROR(NotFound, NOT_FOUND)
DECLARE_ERROR(AlreadyExists, ALREADY_EXISTS)
DECLARE_ERROR(ResourceExhausted, RESOURCE_EXHAUSTED)
DECLARE_ERROR(Unavailable, UNAVAILABLE)
DECLARE_ERROR(FailedPrecondition, FAILED_PRECONDITION)
DECLARE_ERROR(OutOfRange, OUT_OF_RANGE)
DECLARE_ERROR(Unimplemented, UNIMPLEMENTED)
DECLARE_ERROR(Internal, INTERNAL)
DECLARE_ERROR(Aborted, ABORTED)
DECLARE_ERROR(DeadlineExceeded, DEADLINE_EXCEEDED)
DECLARE_ERROR(DataLoss, DATA_LOSS)
DECLARE_ERROR(Unknown, UNKNOWN)
DECLARE_ERROR(PermissionDenied, PERMISSION_DENIED)
DECLARE_ERROR(Unauthenticated, UNAUTHENTICATED)

#undef DECLARE_ERROR

/// Names of nodes and functions as messages mark them.
inline string FormatNodeNameForError(const string& name) {
  return strings::StrCat("{{node ", name, "}}");
}
template <typename T>
string FormatNodeNamesForError(const T& names) {
  return str_util::Join(names, ", ", [](string* output, const string& s) {
    strings::StrAppend(output, FormatNodeNameForError(s));
  });
}
inline string FormatColocationNodeForError(const string& name) {
  return strings::StrCat("{{colocation_node ", name, "}}");
}
template <typename T>
string FormatColocationNodeForError(const T& names) {
  return str_util::Join(names, ", ", [](string* output, const string& s) {
    strings::StrAppend(output, FormatColocationNodeForError(s));
  });
}
inline string FormatFunctionForError(const string& name) {
  return strings::StrCat("{{function_node ", name, "}}");
}

using ::tensorflow::error::OK;

}  // namespace errors
}  // namespace tensorflow
