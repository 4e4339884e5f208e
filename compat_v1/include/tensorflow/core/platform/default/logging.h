// SPDX-License-Identifier: Apache-2.0
// LOG, VLOG and CHECK, written to standard error as TensorFlow writes them. TF_CPP_MIN_LOG_LEVEL,
// TF_CPP_MIN_VLOG_LEVEL and TF_CPP_VMODULE choose what is written.
#pragma once

#include <cmath>
#include <iostream>  // programs count on it
#include <limits>
#include <memory>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>

#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/stringpiece.h"
#include "tensorflow/core/platform/types.h"

#undef ERROR

namespace tensorflow {

const int INFO = 0;
const int WARNING = 1;
const int ERROR = 2;
const int FATAL = 3;
const int NUM_SEVERITIES = 4;

/// One line that was logged.
class TFLogEntry {
 public:
  TFLogEntry(int severity, StringPiece log_line) : severity_(severity), log_line_(log_line) {}
  int log_severity() const { return severity_; }
  std::string ToString() const { return std::string(log_line_); }

 private:
  const int severity_;
  const StringPiece log_line_;
};

/// Receives what is logged, beside standard error.
class TFLogSink {
 public:
  virtual ~TFLogSink() = default;
  /// Called from several threads at once.
  virtual void Send(const TFLogEntry& entry) = 0;
  virtual void WaitTillSent() {}
};
void TFAddLogSink(TFLogSink* sink);
void TFRemoveLogSink(TFLogSink* sink);

namespace internal {

/// A message that is written when it ends.
class LogMessage : public std::basic_ostringstream<char> {
 public:
  LogMessage(const char* fname, int line, int severity);
  ~LogMessage() override;

  LogMessage& AtLocation(const char* fname, int line);
  static int64 MaxVLogLevel();
  static int64 MinVLogLevel() { return MaxVLogLevel(); }
  static bool VmoduleActivated(const char* fname, int level);

 protected:
  void GenerateLogMessage();

 private:
  const char* fname_;
  int line_;
  int severity_;
};

/// A message that ends the process.
class LogMessageFatal : public LogMessage {
 public:
  LogMessageFatal(const char* file, int line) TF_ATTRIBUTE_COLD;
  TF_ATTRIBUTE_NORETURN ~LogMessageFatal() override;
};

/// Gives a streamed message the type void.
struct Voidifier {
  template <typename T>
  void operator&(const T&) const {}
};

}  // namespace internal

#define _TF_LOG_INFO ::tensorflow::internal::LogMessage(__FILE__, __LINE__, ::tensorflow::INFO)
#define _TF_LOG_WARNING \
  ::tensorflow::internal::LogMessage(__FILE__, __LINE__, ::tensorflow::WARNING)
#define _TF_LOG_ERROR ::tensorflow::internal::LogMessage(__FILE__, __LINE__, ::tensorflow::ERROR)
#define _TF_LOG_FATAL ::tensorflow::internal::LogMessageFatal(__FILE__, __LINE__)
#define _TF_LOG_QFATAL _TF_LOG_FATAL
#define LOG(severity) _TF_LOG_##severity

#define VLOG_IS_ON(lvl)                                                              \
  (([](int level, const char* fname) {                                               \
    static const bool vmodule_activated =                                            \
        ::tensorflow::internal::LogMessage::VmoduleActivated(fname, level);          \
    return vmodule_activated;                                                        \
  })(lvl, __FILE__))
#define VLOG(level)                             \
  TF_PREDICT_TRUE(!VLOG_IS_ON(level)) ? (void)0 \
                                      : ::tensorflow::internal::Voidifier() & \
          ::tensorflow::internal::LogMessage(__FILE__, __LINE__, tensorflow::INFO)

#define CHECK(condition)                \
  if (TF_PREDICT_FALSE(!(condition)))   \
  LOG(FATAL) << "Check failed: " #condition " "

namespace internal {

/// Lets CHECK_EQ and its like take constants that have no address, without copying the others.
template <typename T>
inline const T& GetReferenceableValue(const T& t) { return t; }
inline char GetReferenceableValue(char t) { return t; }
inline unsigned char GetReferenceableValue(unsigned char t) { return t; }
inline signed char GetReferenceableValue(signed char t) { return t; }
inline int16 GetReferenceableValue(int16 t) { return t; }
inline uint16 GetReferenceableValue(uint16 t) { return t; }
inline int GetReferenceableValue(int t) { return t; }
inline unsigned int GetReferenceableValue(unsigned int t) { return t; }
inline long GetReferenceableValue(long t) { return t; }                    // NOLINT
inline unsigned long GetReferenceableValue(unsigned long t) { return t; }  // NOLINT
inline int64 GetReferenceableValue(int64 t) { return t; }
inline uint64 GetReferenceableValue(uint64 t) { return t; }

template <typename T>
inline void MakeCheckOpValueString(std::ostream* os, const T& v) { (*os) << v; }
template <>
void MakeCheckOpValueString(std::ostream* os, const char& v);
template <>
void MakeCheckOpValueString(std::ostream* os, const signed char& v);
template <>
void MakeCheckOpValueString(std::ostream* os, const unsigned char& v);
template <>
void MakeCheckOpValueString(std::ostream* os, const std::nullptr_t& v);

/// The text of a failed comparison, or null for one that holds.
struct CheckOpString {
  CheckOpString(std::string* str) : str_(str) {}  // NOLINT
  operator bool() const { return TF_PREDICT_FALSE(str_ != nullptr); }  // NOLINT
  std::string* str_;
};

template <typename T1, typename T2>
std::string* MakeCheckOpString(const T1& v1, const T2& v2, const char* exprtext) TF_ATTRIBUTE_NOINLINE;

class CheckOpMessageBuilder {
 public:
  explicit CheckOpMessageBuilder(const char* exprtext);
  ~CheckOpMessageBuilder();
  std::ostream* ForVar1() { return stream_; }
  std::ostream* ForVar2();
  std::string* NewString();

 private:
  std::ostringstream* stream_;
};

template <typename T1, typename T2>
std::string* MakeCheckOpString(const T1& v1, const T2& v2, const char* exprtext) {
  CheckOpMessageBuilder comb(exprtext);
  MakeCheckOpValueString(comb.ForVar1(), v1);
  MakeCheckOpValueString(comb.ForVar2(), v2);
  return comb.NewString();
}

/// Integers of unlike signs compare by value, without a warning.
template <typename A, typename B,
          bool = std::is_integral<A>::value && std::is_integral<B>::value &&
                 std::is_signed<A>::value != std::is_signed<B>::value>
struct CheckOperands {
  static bool Less(const A& a, const B& b) { return a < b; }
  static bool LessEqual(const A& a, const B& b) { return a <= b; }
  static bool Equal(const A& a, const B& b) { return a == b; }
};
template <typename A, typename B>
struct CheckOperands<A, B, true> {
  typedef typename std::common_type<A, B>::type Common;
  template <typename T>
  static bool Negative(T v) {
    return std::is_signed<T>::value && static_cast<long long>(v) < 0;  // NOLINT
  }
  static bool Less(A a, B b) {
    if (Negative(a) != Negative(b)) return Negative(a);
    return static_cast<Common>(a) < static_cast<Common>(b);
  }
  static bool LessEqual(A a, B b) {
    if (Negative(a) != Negative(b)) return Negative(a);
    return static_cast<Common>(a) <= static_cast<Common>(b);
  }
  static bool Equal(A a, B b) {
    return Negative(a) == Negative(b) && static_cast<Common>(a) == static_cast<Common>(b);
  }
};

#define TF_DEFINE_CHECK_OP_IMPL(name, holds)                                          \
  template <typename T1, typename T2>                                                 \
  inline std::string* name##Impl(const T1& v1, const T2& v2, const char* exprtext) {  \
    if (TF_PREDICT_TRUE(holds)) return nullptr;                                       \
    return ::tensorflow::internal::MakeCheckOpString(v1, v2, exprtext);               \
  }
TF_DEFINE_CHECK_OP_IMPL(Check_EQ, (CheckOperands<T1, T2>::Equal(v1, v2)))
TF_DEFINE_CHECK_OP_IMPL(Check_NE, (!CheckOperands<T1, T2>::Equal(v1, v2)))
TF_DEFINE_CHECK_OP_IMPL(Check_LE, (CheckOperands<T1, T2>::LessEqual(v1, v2)))
TF_DEFINE_CHECK_OP_IMPL(Check_LT, (CheckOperands<T1, T2>::Less(v1, v2)))
TF_DEFINE_CHECK_OP_IMPL(Check_GE, (CheckOperands<T2, T1>::LessEqual(v2, v1)))
TF_DEFINE_CHECK_OP_IMPL(Check_GT, (CheckOperands<T2, T1>::Less(v2, v1)))
#undef TF_DEFINE_CHECK_OP_IMPL

}  // namespace internal

#define CHECK_OP_LOG(name, op, val1, val2)                                          \
  while (::tensorflow::internal::CheckOpString _result =                            \
             ::tensorflow::internal::name##Impl(                                    \
                 ::tensorflow::internal::GetReferenceableValue(val1),               \
                 ::tensorflow::internal::GetReferenceableValue(val2),               \
                 #val1 " " #op " " #val2))                                          \
  ::tensorflow::internal::LogMessageFatal(__FILE__, __LINE__) << *(_result.str_)
#define CHECK_OP(name, op, val1, val2) CHECK_OP_LOG(name, op, val1, val2)

#define CHECK_EQ(val1, val2) CHECK_OP(Check_EQ, ==, val1, val2)
#define CHECK_NE(val1, val2) CHECK_OP(Check_NE, !=, val1, val2)
#define CHECK_LE(val1, val2) CHECK_OP(Check_LE, <=, val1, val2)
#define CHECK_LT(val1, val2) CHECK_OP(Check_LT, <, val1, val2)
#define CHECK_GE(val1, val2) CHECK_OP(Check_GE, >=, val1, val2)
#define CHECK_GT(val1, val2) CHECK_OP(Check_GT, >, val1, val2)
#define CHECK_NOTNULL(val)                                      \
  ::tensorflow::internal::CheckNotNull(__FILE__, __LINE__,      \
                                       "'" #val "' Must be non NULL", (val))

#ifndef NDEBUG
#define DCHECK(condition) CHECK(condition)
#define DCHECK_EQ(val1, val2) CHECK_EQ(val1, val2)
#define DCHECK_NE(val1, val2) CHECK_NE(val1, val2)
#define DCHECK_LE(val1, val2) CHECK_LE(val1, val2)
#define DCHECK_LT(val1, val2) CHECK_LT(val1, val2)
#define DCHECK_GE(val1, val2) CHECK_GE(val1, val2)
#define DCHECK_GT(val1, val2) CHECK_GT(val1, val2)
#else
#define DCHECK(condition) \
  while (false && (condition)) LOG(FATAL)
#define _TF_DCHECK_NOP(x, y) \
  while (false && ((void)(x), (void)(y), 0)) LOG(FATAL)
#define DCHECK_EQ(x, y) _TF_DCHECK_NOP(x, y)
#define DCHECK_NE(x, y) _TF_DCHECK_NOP(x, y)
#define DCHECK_LE(x, y) _TF_DCHECK_NOP(x, y)
#define DCHECK_LT(x, y) _TF_DCHECK_NOP(x, y)
#define DCHECK_GE(x, y) _TF_DCHECK_NOP(x, y)
#define DCHECK_GT(x, y) _TF_DCHECK_NOP(x, y)
#endif

#define QCHECK(condition) CHECK(condition)
#define QCHECK_EQ(x, y) CHECK_EQ(x, y)
#define QCHECK_NE(x, y) CHECK_NE(x, y)
#define QCHECK_LE(x, y) CHECK_LE(x, y)
#define QCHECK_LT(x, y) CHECK_LT(x, y)
#define QCHECK_GE(x, y) CHECK_GE(x, y)
#define QCHECK_GT(x, y) CHECK_GT(x, y)

namespace internal {

template <typename T>
T&& CheckNotNull(const char* file, int line, const char* exprtext, T&& t) {
  if (t == nullptr) LogMessageFatal(file, line) << std::string(exprtext);
  return std::forward<T>(t);
}

int64 MinLogLevelFromEnv();
int64 MaxVLogLevelFromEnv();

}  // namespace internal
}  // namespace tensorflow
