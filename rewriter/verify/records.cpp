// SPDX-License-Identifier: Apache-2.0
#include "rewriter/verify/records.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <set>
#include <sstream>

#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace {

enum class ElementKind { kFloat, kSigned, kUnsigned, kBool };

struct ElementType {
  const char* name;
  std::size_t size;  // of one number: a complex element is two
  ElementKind kind;
  unsigned numbers = 1;
};

// By TensorFlow's numbers.
const std::map<int, ElementType>& ElementTypes() {
  using enum ElementKind;
  static const std::map<int, ElementType> types = {
      {1, {"float", 4, kFloat}},       {2, {"double", 8, kFloat}},      {3, {"int32", 4, kSigned}},
      {4, {"uint8", 1, kUnsigned}},    {5, {"int16", 2, kSigned}},      {6, {"int8", 1, kSigned}},
      {7, {"string", 0, kUnsigned}},   {8, {"complex64", 4, kFloat, 2}}, {9, {"int64", 8, kSigned}},
      {10, {"bool", 1, kBool}},        {11, {"qint8", 1, kSigned}},     {12, {"quint8", 1, kUnsigned}},
      {13, {"qint32", 4, kSigned}},    {14, {"bfloat16", 2, kFloat}},   {15, {"qint16", 2, kSigned}},
      {16, {"quint16", 2, kUnsigned}}, {17, {"uint16", 2, kUnsigned}},  {18, {"complex128", 8, kFloat, 2}},
      {19, {"half", 2, kFloat}},       {20, {"resource", 0, kUnsigned}}, {21, {"variant", 0, kUnsigned}},
      {22, {"uint32", 4, kUnsigned}},  {23, {"uint64", 8, kUnsigned}}};
  return types;
}

double HalfToDouble(std::uint16_t bits) {
  const int exponent = (bits >> 10) & 31, fraction = bits & 1023;
  const double sign = bits >> 15 ? -1 : 1;
  if (exponent == 31) return fraction ? std::nan("") : sign * INFINITY;
  return exponent ? sign * std::ldexp(1024 + fraction, exponent - 25) : sign * std::ldexp(fraction, -24);
}

template <class T>
T Load(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof(T));
  return value;
}

double ToDouble(int dtype, std::size_t size, const char* at) {
  if (dtype == 14) return std::bit_cast<float>(std::uint32_t{Load<std::uint16_t>(at)} << 16);
  if (dtype == 19) return HalfToDouble(Load<std::uint16_t>(at));
  return size == 4 ? Load<float>(at) : Load<double>(at);
}

std::string Shown(int dtype, const ElementType& type, const char* at) {
  char text[64];
  switch (type.kind) {
    case ElementKind::kFloat:
      std::snprintf(text, sizeof text, type.size == 8 ? "%.17g" : "%.9g", ToDouble(dtype, type.size, at));
      return text;
    case ElementKind::kBool: return *at ? "true" : "false";
    case ElementKind::kSigned:
      return std::to_string(type.size == 1   ? std::int64_t{Load<std::int8_t>(at)}
                            : type.size == 2 ? std::int64_t{Load<std::int16_t>(at)}
                            : type.size == 4 ? std::int64_t{Load<std::int32_t>(at)}
                                             : Load<std::int64_t>(at));
    case ElementKind::kUnsigned:
      return std::to_string(type.size == 1   ? std::uint64_t{Load<std::uint8_t>(at)}
                            : type.size == 2 ? std::uint64_t{Load<std::uint16_t>(at)}
                            : type.size == 4 ? std::uint64_t{Load<std::uint32_t>(at)}
                                             : Load<std::uint64_t>(at));
  }
  return "";
}

std::string Brackets(const std::vector<std::int64_t>& numbers) {
  std::string text = "[";
  for (std::size_t i = 0; i < numbers.size(); ++i) text += (i ? "," : "") + std::to_string(numbers[i]);
  return text + "]";
}

std::string NameOf(const RecordedTensor& tensor) {
  const auto found = ElementTypes().find(tensor.dtype);
  return (found == ElementTypes().end() ? "dtype " + std::to_string(tensor.dtype) : found->second.name) +
         std::string(" ") + Brackets(tensor.shape);
}

// "[1,0]" for the third element of a [2,2].
std::string IndexOf(std::int64_t flat, const std::vector<std::int64_t>& shape) {
  std::vector<std::int64_t> index(shape.size());
  for (std::size_t i = shape.size(); i-- > 0;) {
    index[i] = shape[i] ? flat % shape[i] : 0;
    flat /= std::max<std::int64_t>(shape[i], 1);
  }
  return Brackets(index);
}

std::vector<std::string> StringsOf(const std::string& bytes) {
  std::vector<std::string> strings;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t colon = bytes.find(':', at);
    if (colon == std::string::npos) break;
    const std::size_t length = std::strtoull(bytes.c_str() + at, nullptr, 10);
    strings.push_back(bytes.substr(colon + 1, length));
    at = colon + 1 + length;
  }
  return strings;
}

std::string DifferenceOfStrings(const RecordedTensor& before, const RecordedTensor& after) {
  const std::vector<std::string> a = StringsOf(before.bytes), b = StringsOf(after.bytes);
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (a[i] == b[i]) continue;
    return IndexOf(static_cast<std::int64_t>(i), before.shape) + ": \"" + a[i].substr(0, 60) + "\" before, \"" +
           b[i].substr(0, 60) + "\" after";
  }
  return "";
}

std::string DifferenceOfNumbers(const RecordedTensor& before, const RecordedTensor& after, double rtol, double atol) {
  const auto found = ElementTypes().find(before.dtype);
  if (found == ElementTypes().end() || found->second.size == 0) return "the elements are not the same bytes";
  const ElementType& type = found->second;
  const std::size_t count = std::min(before.bytes.size(), after.bytes.size()) / type.size;
  for (std::size_t i = 0; i < count; ++i) {
    const char* a = before.bytes.data() + i * type.size;
    const char* b = after.bytes.data() + i * type.size;
    if (std::memcmp(a, b, type.size) == 0) continue;
    if (type.kind == ElementKind::kFloat) {
      const double x = ToDouble(before.dtype, type.size, a), y = ToDouble(before.dtype, type.size, b);
      if (std::isnan(x) && std::isnan(y)) continue;
      if ((rtol > 0 || atol > 0) && std::abs(x - y) <= atol + rtol * std::max(std::abs(x), std::abs(y))) continue;
    }
    const char* part = type.numbers == 1 ? "" : i % 2 ? " (imaginary)" : " (real)";
    return IndexOf(static_cast<std::int64_t>(i / type.numbers), before.shape) + part + ": " +
           Shown(before.dtype, type, a) + " before, " + Shown(before.dtype, type, b) + " after";
  }
  return "";
}

std::string Difference(const RecordedTensor& before, const RecordedTensor& after, double rtol, double atol) {
  if (before.dtype != after.dtype || before.shape != after.shape) {
    return NameOf(before) + " before, " + NameOf(after) + " after";
  }
  if (before == after) return "";
  if (before.form != after.form) return "one side was not kept to compare";
  if (before.form == "hash") return "the elements differ (too many to keep: only hashes were compared)";
  const std::string where = before.form == "strings" ? DifferenceOfStrings(before, after)
                                                     : DifferenceOfNumbers(before, after, rtol, atol);
  return where.empty() ? "" : NameOf(before) + " at " + where;
}

std::string Difference(const RunRecord& before, const RunRecord& after, double rtol, double atol) {
  if (before.code != after.code) {
    return "status code " + std::to_string(before.code) + " before, " + std::to_string(after.code) + " after";
  }
  if (before.tensors.size() != after.tensors.size()) {
    return std::to_string(before.tensors.size()) + " fetched before, " + std::to_string(after.tensors.size()) + " after";
  }
  for (std::size_t i = 0; i < before.tensors.size(); ++i) {
    const std::string difference = Difference(before.tensors[i], after.tensors[i], rtol, atol);
    if (!difference.empty()) return "fetch " + std::to_string(i) + ": " + difference;
  }
  return "";
}

std::size_t ThreadsOf(const std::vector<RunRecord>& records) {
  std::set<int> threads;
  for (const RunRecord& record : records) threads.insert(record.thread);
  return threads.size();
}

// Each record of one side has one on the other that equals it.
std::string DifferenceWithoutOrder(const std::vector<RunRecord>& before, const std::vector<RunRecord>& after,
                                   double rtol, double atol) {
  std::vector<bool> is_taken(after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    std::size_t j = 0;
    while (j < after.size() && (is_taken[j] || !Difference(before[i], after[j], rtol, atol).empty())) ++j;
    if (j == after.size()) {
      return "run " + std::to_string(i + 1) + " of several threads has no equal among the " +
             std::to_string(after.size()) + " after";
    }
    is_taken[j] = true;
  }
  return "";
}

std::string Times(std::size_t count) { return count == 1 ? "once" : std::to_string(count) + " times"; }

std::string WhatWasCompared(const std::vector<RunRecord>& records, bool is_bitwise) {
  std::size_t tensors = 0, failures = 0;
  for (const RunRecord& record : records) {
    tensors += record.tensors.size();
    failures += record.code != 0;
  }
  std::string text = "run " + Times(records.size()) + ", ";
  text += failures == 0 ? "status OK" : std::to_string(failures) + " ended in the same error";
  if (tensors == 0) return text + ", nothing fetched";
  text += ", " + std::to_string(tensors) + (tensors == 1 ? " tensor" : " tensors") + " equal";
  return text + (is_bitwise ? " bit for bit" : " within the tolerance of program.json");
}

}  // namespace

llvm::Expected<RunRecords> ReadRunRecords(const std::string& path) {
  RunRecords records;
  if (!std::filesystem::exists(path)) return records;  // no Run was reached
  llvm::Expected<std::string> text = ReadFile(path);
  if (!text) return text.takeError();
  std::size_t at = 0;
  const auto next_line = [&](std::istringstream& line) {
    const std::size_t end = text->find('\n', at);
    if (end == std::string::npos) return false;
    line.str(text->substr(at, end - at));
    line.clear();
    at = end + 1;
    return true;
  };
  std::istringstream line;
  while (next_line(line)) {
    std::string word, key;
    RunRecord record;
    std::size_t count = 0;
    if (!(line >> word >> key >> record.thread >> record.code >> count) || word != "run") break;
    for (std::size_t i = 0; i < count && next_line(line); ++i) {
      RecordedTensor tensor;
      std::size_t rank = 0, size = 0;
      line >> word >> tensor.dtype >> rank;
      tensor.shape.resize(std::min<std::size_t>(rank, 256));
      for (std::int64_t& dim : tensor.shape) line >> dim;
      if (!(line >> tensor.form >> size) || size > text->size() - at) return records;
      tensor.bytes = text->substr(at, size);
      at += size;
      record.tensors.push_back(std::move(tensor));
    }
    if (record.tensors.size() != count) break;
    records[key].push_back(std::move(record));
  }
  return records;
}

RunVerdict CompareRuns(const std::vector<RunRecord>& before, const std::vector<RunRecord>& after,
                       double rtol, double atol) {
  if (before.empty() && after.empty()) return {"not_run", "the program did not come to this Run"};
  if (before.size() != after.size()) {
    // one more before the first difference may tell more
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
      const std::string difference = Difference(before[i], after[i], rtol, atol);
      if (!difference.empty() && ThreadsOf(before) == 1) {
        return {"differs", "run " + std::to_string(i + 1) + ": " + difference};
      }
    }
    if (before.size() == after.size() + 1 && before.back().code != 0) {
      return {"not_run", "the Run fails with status code " + std::to_string(before.back().code) +
                             "; the new program ends where the failing step stands, before it comes here"};
    }
    return {"differs", "run " + Times(before.size()) + " before, " + Times(after.size()) + " after"};
  }
  const auto difference_within = [&](double relative, double absolute) -> std::string {
    if (ThreadsOf(before) > 1) return DifferenceWithoutOrder(before, after, relative, absolute);
    for (std::size_t i = 0; i < before.size(); ++i) {
      const std::string difference = Difference(before[i], after[i], relative, absolute);
      if (!difference.empty()) return "run " + std::to_string(i + 1) + ": " + difference;
    }
    return "";
  };
  const std::string difference = difference_within(0, 0);
  if (difference.empty()) return {"equal", WhatWasCompared(before, true)};
  if (rtol == 0 && atol == 0) return {"differs", difference};
  const std::string rest = difference_within(rtol, atol);
  if (!rest.empty()) return {"differs", rest};
  return {"equal", WhatWasCompared(before, false)};
}

}  // namespace eager::rewriter
