// SPDX-License-Identifier: Apache-2.0
// LOG and CHECK: which messages are written, and how.
#include "tensorflow/core/platform/logging.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <mutex>
#include <vector>

namespace tensorflow {
namespace {

std::mutex& SinkMutex() {
  static auto* mutex = new std::mutex;
  return *mutex;
}
std::vector<TFLogSink*>& Sinks() {
  static auto* sinks = new std::vector<TFLogSink*>;
  return *sinks;
}

int64 LevelFromEnv(const char* variable) {
  const char* text = std::getenv(variable);
  return text == nullptr ? 0 : std::strtoll(text, nullptr, 10);
}

// TF_CPP_VMODULE=name=level,name=level: levels of files by their name without folder and ending.
const std::map<std::string, int>& VModules() {
  static const auto* modules = [] {
    auto* parsed = new std::map<std::string, int>;
    const char* text = std::getenv("TF_CPP_VMODULE");
    std::istringstream pieces(text == nullptr ? "" : text);
    for (std::string piece; std::getline(pieces, piece, ',');) {
      size_t equals = piece.find('=');
      if (equals != std::string::npos) {
        (*parsed)[piece.substr(0, equals)] = std::atoi(piece.c_str() + equals + 1);
      }
    }
    return parsed;
  }();
  return *modules;
}

std::string ModuleName(const char* fname) {
  const char* slash = std::strrchr(fname, '/');
  std::string name = slash == nullptr ? fname : slash + 1;
  return name.substr(0, name.find('.'));
}

}  // namespace

void TFAddLogSink(TFLogSink* sink) {
  std::lock_guard<std::mutex> lock(SinkMutex());
  Sinks().push_back(sink);
}

void TFRemoveLogSink(TFLogSink* sink) {
  std::lock_guard<std::mutex> lock(SinkMutex());
  auto& sinks = Sinks();
  for (size_t i = sinks.size(); i-- > 0;) {
    if (sinks[i] == sink) sinks.erase(sinks.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

namespace internal {

int64 MinLogLevelFromEnv() { return LevelFromEnv("TF_CPP_MIN_LOG_LEVEL"); }
int64 MaxVLogLevelFromEnv() { return LevelFromEnv("TF_CPP_MIN_VLOG_LEVEL"); }

LogMessage::LogMessage(const char* fname, int line, int severity)
    : fname_(fname), line_(line), severity_(severity) {}

LogMessage& LogMessage::AtLocation(const char* fname, int line) {
  fname_ = fname;
  line_ = line;
  return *this;
}

LogMessage::~LogMessage() {
  static const int64 min_level = MinLogLevelFromEnv();
  if (severity_ >= min_level) GenerateLogMessage();
}

void LogMessage::GenerateLogMessage() {
  using std::chrono::microseconds;
  auto now = std::chrono::system_clock::now().time_since_epoch();
  auto micros = std::chrono::duration_cast<microseconds>(now).count();
  std::time_t seconds = static_cast<std::time_t>(micros / 1000000);
  std::tm local;
  localtime_r(&seconds, &local);
  char time_text[30];
  std::strftime(time_text, sizeof(time_text), "%Y-%m-%d %H:%M:%S", &local);

  static const bool with_thread_id = LevelFromEnv("TF_CPP_LOG_THREAD_ID") != 0;
  char thread_text[16] = "";
  if (with_thread_id) {
    std::snprintf(thread_text, sizeof(thread_text), " %ld", syscall(SYS_gettid));
  }
  std::string message = str();
  std::fprintf(stderr, "%s.%06d: %c%s %s:%d] %s\n", time_text, static_cast<int>(micros % 1000000),
               "IWEF"[severity_], thread_text, fname_, line_, message.c_str());

  std::lock_guard<std::mutex> lock(SinkMutex());
  for (TFLogSink* sink : Sinks()) sink->Send(TFLogEntry(severity_, message));
}

int64 LogMessage::MaxVLogLevel() {
  static const int64 level = MaxVLogLevelFromEnv();
  return level;
}

bool LogMessage::VmoduleActivated(const char* fname, int level) {
  if (level <= MaxVLogLevel()) return true;
  const auto& modules = VModules();
  if (modules.empty()) return false;
  auto module = modules.find(ModuleName(fname));
  return module != modules.end() && module->second >= level;
}

LogMessageFatal::LogMessageFatal(const char* file, int line) : LogMessage(file, line, FATAL) {}

LogMessageFatal::~LogMessageFatal() {
  GenerateLogMessage();
  std::abort();
}

void LogString(const char* fname, int line, int severity, const std::string& message) {
  LogMessage(fname, line, severity) << message;
}

template <>
void MakeCheckOpValueString(std::ostream* os, const char& v) {
  if (v >= 32 && v <= 126) {
    (*os) << "'" << v << "'";
  } else {
    (*os) << "char value " << static_cast<int16>(v);
  }
}
template <>
void MakeCheckOpValueString(std::ostream* os, const signed char& v) {
  if (v >= 32 && v <= 126) {
    (*os) << "'" << v << "'";
  } else {
    (*os) << "signed char value " << static_cast<int16>(v);
  }
}
template <>
void MakeCheckOpValueString(std::ostream* os, const unsigned char& v) {
  if (v >= 32 && v <= 126) {
    (*os) << "'" << v << "'";
  } else {
    (*os) << "unsigned char value " << static_cast<uint16>(v);
  }
}
template <>
void MakeCheckOpValueString(std::ostream* os, const std::nullptr_t&) {
  (*os) << "nullptr";
}

CheckOpMessageBuilder::CheckOpMessageBuilder(const char* exprtext)
    : stream_(new std::ostringstream) {
  *stream_ << "Check failed: " << exprtext << " (";
}
CheckOpMessageBuilder::~CheckOpMessageBuilder() { delete stream_; }
std::ostream* CheckOpMessageBuilder::ForVar2() {
  *stream_ << " vs. ";
  return stream_;
}
std::string* CheckOpMessageBuilder::NewString() {
  *stream_ << ")";
  return new std::string(stream_->str());
}

}  // namespace internal
}  // namespace tensorflow
