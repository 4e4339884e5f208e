// SPDX-License-Identifier: Apache-2.0
// How things fail: eager::Error is thrown, Status is the same as a value. Codes are TensorFlow's
// (error_codes.proto).
#pragma once

#include <exception>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>

namespace eager {

enum class Code : int {
  kOk = 0,
  kCancelled = 1,
  kUnknown = 2,
  kInvalidArgument = 3,
  kDeadlineExceeded = 4,
  kNotFound = 5,
  kAlreadyExists = 6,
  kPermissionDenied = 7,
  kResourceExhausted = 8,
  kFailedPrecondition = 9,
  kAborted = 10,
  kOutOfRange = 11,
  kUnimplemented = 12,
  kInternal = 13,
  kUnavailable = 14,
  kDataLoss = 15,
  kUnauthenticated = 16,
};

/// "INVALID_ARGUMENT", ...: the canonical name of a code.
const char* CodeName(Code code);

/// A failure: code, message, and where it happened (an op's name; added as the error travels up).
class Error : public std::exception {
 public:
  Error(Code code, std::string message) : code_(code), message_(std::move(message)) {}
  Code code() const { return code_; }
  const std::string& message() const { return message_; }
  /// Text shown for an uncaught error: "INVALID_ARGUMENT: MatMul: inner dimensions differ ...".
  const char* what() const noexcept override;
  /// This error with text put before or after its message.
  Error WithPrefix(const std::string& text) const { return Error(code_, text + message_); }
  Error WithSuffix(const std::string& text) const { return Error(code_, message_ + text); }
  /// WithSuffix for each of many calls that the error leaves: a message of more than 1000 characters
  /// stays as it is, since enough is said.
  Error WithTrace(const std::string& text) const { return message_.size() > 1000 ? *this : WithSuffix(text); }

 private:
  Code code_;
  std::string message_;
  mutable std::string what_;
};

/// Concatenates anything that has operator<<.
template <class... Args>
std::string StrCat(const Args&... args) {
  std::ostringstream out;
  (out << ... << args);
  return std::move(out).str();
}

// One named constructor per code: `throw InvalidArgument("MatMul: ...", shape)`.
template <class... A>
Error InvalidArgument(const A&... a) {
  return {Code::kInvalidArgument, StrCat(a...)};
}
template <class... A>
Error NotFound(const A&... a) {
  return {Code::kNotFound, StrCat(a...)};
}
template <class... A>
Error AlreadyExists(const A&... a) {
  return {Code::kAlreadyExists, StrCat(a...)};
}
template <class... A>
Error ResourceExhausted(const A&... a) {
  return {Code::kResourceExhausted, StrCat(a...)};
}
template <class... A>
Error FailedPrecondition(const A&... a) {
  return {Code::kFailedPrecondition, StrCat(a...)};
}
template <class... A>
Error OutOfRange(const A&... a) {
  return {Code::kOutOfRange, StrCat(a...)};
}
template <class... A>
Error Unimplemented(const A&... a) {
  return {Code::kUnimplemented, StrCat(a...)};
}
template <class... A>
Error Internal(const A&... a) {
  return {Code::kInternal, StrCat(a...)};
}
template <class... A>
Error DataLoss(const A&... a) {
  return {Code::kDataLoss, StrCat(a...)};
}
template <class... A>
Error Cancelled(const A&... a) {
  return {Code::kCancelled, StrCat(a...)};
}
template <class... A>
Error Unavailable(const A&... a) {
  return {Code::kUnavailable, StrCat(a...)};
}
template <class... A>
Error Aborted(const A&... a) {
  return {Code::kAborted, StrCat(a...)};
}
template <class... A>
Error PermissionDenied(const A&... a) {
  return {Code::kPermissionDenied, StrCat(a...)};
}

/// An Error as a value, or success. For code that goes on by status rather than by exception.
class Status {
 public:
  Status() = default;
  Status(Code code, std::string message) : code_(code), message_(std::move(message)) {}
  Status(const Error& error)  // NOLINT(google-explicit-constructor)
      : code_(error.code()), message_(error.message()) {}
  static Status OK() { return {}; }
  bool ok() const { return code_ == Code::kOk; }
  Code code() const { return code_; }
  const std::string& message() const { return message_; }
  const std::string& error_message() const { return message_; }
  /// "OK", or "INVALID_ARGUMENT: message".
  std::string ToString() const;
  bool operator==(const Status&) const = default;

 private:
  Code code_ = Code::kOk;
  std::string message_;
};
std::ostream& operator<<(std::ostream& out, const Status& status);

/// Runs f; an eager::Error that it throws comes back as a Status. Other exceptions pass through.
template <class F>
Status Try(F&& f) {
  try {
    std::forward<F>(f)();
    return {};
  } catch (const Error& error) {
    return error;
  }
}

}  // namespace eager
