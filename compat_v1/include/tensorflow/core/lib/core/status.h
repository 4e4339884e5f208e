// SPDX-License-Identifier: Apache-2.0
// Status: the outcome of a call, OK or a code with a message.
#pragma once

#include <functional>
#include <iosfwd>
#include <memory>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <vector>

#include "tensorflow/core/lib/core/error_codes_enum.pb.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"

namespace eager {
class Status;
}

namespace tensorflow {

class Status {
 public:
  /// OK.
  Status() {}
  Status(tensorflow::error::Code code, tensorflow::StringPiece msg);
  Status(const Status& s);
  Status& operator=(const Status& s);
  Status(Status&& s) noexcept = default;
  Status& operator=(Status&& s) noexcept = default;
  /// From eager::Status, for files that include "eager/eager.h" too.
  template <class E, typename std::enable_if<std::is_same<E, ::eager::Status>::value, int>::type = 0>
  Status(const E& s) {  // NOLINT(google-explicit-constructor)
    if (!s.ok()) *this = Status(static_cast<tensorflow::error::Code>(static_cast<int>(s.code())), s.message());
  }

  static Status OK() { return Status(); }

  bool ok() const { return state_ == nullptr; }
  tensorflow::error::Code code() const { return ok() ? tensorflow::error::OK : state_->code; }
  const string& error_message() const { return ok() ? empty_string() : state_->msg; }

  bool operator==(const Status& x) const;
  bool operator!=(const Status& x) const { return !(*this == x); }

  /// Keeps the first error: takes `new_status` if this one is OK.
  void Update(const Status& new_status);

  /// "OK", or "Not found: message".
  string ToString() const;

  /// Says that the outcome does not matter.
  void IgnoreError() const {}

 private:
  static const string& empty_string();
  struct State {
    tensorflow::error::Code code;
    string msg;
  };
  std::unique_ptr<State> state_;
};

/// Joins the outcomes of several calls that work on one thing.
class StatusGroup {
 public:
  /// Marks an error as a consequence of another one, which alone will be reported.
  static Status MakeDerived(const Status& s);
  static bool IsDerived(const Status& s);

  void Update(const Status& status);
  bool ok() const { return ok_; }
  /// The first root error, with the number of the others.
  Status as_summary_status() const;
  /// All root errors, one after the other.
  Status as_concatenated_status() const;

 private:
  bool ok_ = true;
  size_t num_ok_ = 0;
  std::vector<Status> children_;
};

std::ostream& operator<<(std::ostream& os, const Status& x);

typedef std::function<void(const Status&)> StatusCallback;

extern tensorflow::string* TfCheckOpHelperOutOfLine(const ::tensorflow::Status& v, const char* msg);

/// Null for OK, else the text that TF_CHECK_OK ends the process with.
inline tensorflow::string* TfCheckOpHelper(::tensorflow::Status v, const char* msg) {
  if (v.ok()) return nullptr;
  return TfCheckOpHelperOutOfLine(v, msg);
}

#define TF_DO_CHECK_OK(val, level)                                    \
  while (auto _result = ::tensorflow::TfCheckOpHelper(val, #val))     \
  LOG(level) << *(_result)

#define TF_CHECK_OK(val) TF_DO_CHECK_OK(val, FATAL)
#define TF_QCHECK_OK(val) TF_DO_CHECK_OK(val, QFATAL)

#ifndef NDEBUG
#define TF_DCHECK_OK(val) TF_CHECK_OK(val)
#else
#define TF_DCHECK_OK(val) \
  while (false && (::tensorflow::Status::OK() == (val))) LOG(FATAL)
#endif

}  // namespace tensorflow
