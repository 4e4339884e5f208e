// SPDX-License-Identifier: Apache-2.0
// Numbers to text and back.
#include "tensorflow/core/lib/strings/numbers.h"

#include <cctype>
#include <cerrno>
#include <cfloat>
#include <charconv>
#include <cinttypes>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/lib/strings/stringprintf.h"

namespace tensorflow {
namespace strings {
namespace {

template <class Integer>
size_t Write(Integer value, char* buffer) {
  char* end = std::to_chars(buffer, buffer + kFastToBufferSize - 1, value).ptr;
  *end = '\0';
  return static_cast<size_t>(end - buffer);
}

StringPiece Trimmed(StringPiece text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) {
    text.remove_prefix(1);
  }
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) {
    text.remove_suffix(1);
  }
  return text;
}

template <class Integer>
bool ParseInteger(StringPiece text, Integer* value) {
  text = Trimmed(text);
  Integer result;
  auto parsed = std::from_chars(text.data(), text.data() + text.size(), result);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return false;
  *value = result;
  return true;
}

template <class Float>
bool ParseFloat(StringPiece text, Float* value, Float (*convert)(const char*, char**)) {
  string terminated(Trimmed(text));
  if (terminated.empty()) return false;
  char* end = nullptr;
  Float result = convert(terminated.c_str(), &end);
  if (*end != '\0') return false;
  *value = result;
  return true;
}

}  // namespace

size_t FastInt32ToBufferLeft(int32 i, char* buffer) { return Write(i, buffer); }
size_t FastUInt32ToBufferLeft(uint32 i, char* buffer) { return Write(i, buffer); }
size_t FastInt64ToBufferLeft(int64 i, char* buffer) { return Write(i, buffer); }
size_t FastUInt64ToBufferLeft(uint64 i, char* buffer) { return Write(i, buffer); }

size_t DoubleToBuffer(double value, char* buffer) {
  if (std::isnan(value)) return static_cast<size_t>(std::snprintf(buffer, kFastToBufferSize, "nan"));
  int length = std::snprintf(buffer, kFastToBufferSize, "%.*g", DBL_DIG, value);
  if (std::strtod(buffer, nullptr) != value) {
    length = std::snprintf(buffer, kFastToBufferSize, "%.*g", DBL_DIG + 2, value);
  }
  return static_cast<size_t>(length);
}

size_t FloatToBuffer(float value, char* buffer) {
  if (std::isnan(value)) return static_cast<size_t>(std::snprintf(buffer, kFastToBufferSize, "nan"));
  int length = std::snprintf(buffer, kFastToBufferSize, "%.*g", FLT_DIG, value);
  if (std::strtof(buffer, nullptr) != value) {
    length = std::snprintf(buffer, kFastToBufferSize, "%.*g", FLT_DIG + 3, value);
  }
  return static_cast<size_t>(length);
}

string FpToString(Fprint fp) {
  char buffer[17];
  std::snprintf(buffer, sizeof(buffer), "%016llx", fp);
  return buffer;
}

bool StringToFp(const string& s, Fprint* fp) { return HexStringToUint64(s, fp); }

StringPiece Uint64ToHexString(uint64 v, char* buf) {
  std::snprintf(buf, kFastToBufferSize, "%016llx", v);
  return StringPiece(buf, 16);
}

bool HexStringToUint64(const StringPiece& s, uint64* v) {
  uint64 result = 0;
  auto parsed = std::from_chars(s.data(), s.data() + s.size(), result, 16);
  if (s.empty() || parsed.ec != std::errc() || parsed.ptr != s.data() + s.size()) return false;
  *v = result;
  return true;
}

bool safe_strto32(StringPiece str, int32* value) { return ParseInteger(str, value); }
bool safe_strtou32(StringPiece str, uint32* value) { return ParseInteger(str, value); }
bool safe_strto64(StringPiece str, int64* value) { return ParseInteger(str, value); }
bool safe_strtou64(StringPiece str, uint64* value) { return ParseInteger(str, value); }
bool safe_strtof(StringPiece str, float* value) { return ParseFloat(str, value, std::strtof); }
bool safe_strtod(StringPiece str, double* value) { return ParseFloat(str, value, std::strtod); }

string HumanReadableNum(int64 value) {
  string s;
  double magnitude = static_cast<double>(value);
  if (value < 0) {
    s += "-";
    magnitude = -magnitude;
  }
  if (magnitude < 1000) {
    Appendf(&s, "%lld", static_cast<long long>(magnitude));
  } else if (magnitude >= 1e15) {
    Appendf(&s, "%0.3G", magnitude);
  } else {
    static const char units[] = "kMBT";
    const char* unit = units;
    while (magnitude >= 1000000.0) {
      magnitude /= 1000.0;
      ++unit;
    }
    Appendf(&s, "%.2f%c", magnitude / 1000.0, *unit);
  }
  return s;
}

string HumanReadableNumBytes(int64 num_bytes) {
  if (num_bytes == kint64min) return "-8E";  // has no positive counterpart
  const char* sign = num_bytes < 0 ? "-" : "";
  if (num_bytes < 0) num_bytes = -num_bytes;
  if (num_bytes < 1024) return Printf("%s%lldB", sign, num_bytes);
  static const char units[] = "KMGTPE";
  const char* unit = units;
  while (num_bytes >= 1024 * 1024) {
    num_bytes /= 1024;
    ++unit;
  }
  const char* format = *unit == 'K' ? "%s%.1f%ciB" : "%s%.2f%ciB";
  return Printf(format, sign, static_cast<double>(num_bytes) / 1024.0, *unit);
}

string HumanReadableElapsedTime(double seconds) {
  string text;
  if (seconds < 0) {
    text = "-";
    seconds = -seconds;
  }
  const double microseconds = seconds * 1.0e6;
  if (microseconds < 1000.0) return StrCat(text, Printf("%0.3g us", microseconds));
  if (microseconds < 1e6) return StrCat(text, Printf("%0.3g ms", microseconds / 1e3));
  if (seconds < 60.0) return StrCat(text, Printf("%0.3g s", seconds));
  const double minutes = seconds / 60.0;
  if (minutes < 60.0) return StrCat(text, Printf("%0.3g min", minutes));
  const double hours = minutes / 60.0;
  if (hours < 24.0) return StrCat(text, Printf("%0.3g h", hours));
  const double days = hours / 24.0;
  if (days < 30.0) return StrCat(text, Printf("%0.3g days", days));
  if (days < 365.2425) return StrCat(text, Printf("%0.3g months", days / 30.436875));
  return StrCat(text, Printf("%0.3g years", days / 365.2425));
}

}  // namespace strings
}  // namespace tensorflow
