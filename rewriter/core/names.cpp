// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/names.h"

#include <array>
#include <map>

#include "rewriter/core/facts.h"

namespace eager::rewriter {
namespace {

bool StartsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

std::string Modern(std::string_view name) { return std::string(1, kQualifier) + std::string(name); }

// clang-format off
const std::map<std::string_view, std::string_view>& ModernNames() {
  static const std::map<std::string_view, std::string_view> names = {
      {"tensorflow::Tensor", "\x01Tensor"},
      {"tensorflow::Output", "\x01Tensor"},
      {"tensorflow::Input", "\x01Tensor"},
      {"tensorflow::Input::Initializer", "\x01Tensor"},
      {"tensorflow::Operation", "\x01Tensor"},
      {"tensorflow::TensorShape", "\x01Shape"},
      {"tensorflow::PartialTensorShape", "\x01Shape"},
      {"tensorflow::DataType", "\x01" "DataType"},
      {"tensorflow::OutputList", "std::vector<\x01Tensor>"},
      {"tensorflow::InputList", "std::vector<\x01Tensor>"},
      {"tensorflow::string", "std::string"},
      {"tensorflow::tstring", "std::string"},
      {"tensorflow::int8", "int8_t"},
      {"tensorflow::int16", "int16_t"},
      {"tensorflow::int32", "int32_t"},
      {"tensorflow::int64", "int64_t"},
      {"tensorflow::uint8", "uint8_t"},
      {"tensorflow::uint16", "uint16_t"},
      {"tensorflow::uint32", "uint32_t"},
      {"tensorflow::uint64", "uint64_t"},
      {"tensorflow::Tensor::Slice", "SliceRows"},
      {"tensorflow::Tensor::IsInitialized", "IsDefined"},
      {"tensorflow::Tensor::AllocatedBytes", "TotalBytes"},
      {"tensorflow::DataTypeString", "\x01" "DataTypeName"},
      {"tensorflow::DataTypeSize", "\x01" "DataTypeSize"},
      {"tensorflow::TensorShapeBase::DebugString", "ToString"},
      {"tensorflow::TensorShapeRep::DebugString", "ToString"},
      {"tensorflow::TensorShape::DebugString", "ToString"},
      {"tensorflow::PartialTensorShape::DebugString", "ToString"},
  };
  return names;
}

// Members that a modern class has under the same name.
constexpr std::array kSameMembers = {
    std::string_view("tensorflow::Tensor::flat"), std::string_view("tensorflow::Tensor::matrix"),
    std::string_view("tensorflow::Tensor::vec"), std::string_view("tensorflow::Tensor::scalar"),
    std::string_view("tensorflow::Tensor::tensor"), std::string_view("tensorflow::Tensor::dtype"),
    std::string_view("tensorflow::Tensor::shape"), std::string_view("tensorflow::Tensor::dims"),
    std::string_view("tensorflow::Tensor::dim_size"), std::string_view("tensorflow::Tensor::NumElements"),
    std::string_view("tensorflow::Tensor::TotalBytes"), std::string_view("tensorflow::Tensor::DebugString"),
    std::string_view("tensorflow::Tensor::SummarizeValue"), std::string_view("tensorflow::Status::ok"),
    std::string_view("tensorflow::Status::ToString"), std::string_view("tensorflow::Status::error_message"),
    std::string_view("tensorflow::Status::OK"),
};

// Headers outside of core/platform and core/lib that declare helpers, not graphs.
constexpr std::array kPlatformHeaders = {
    std::string_view("tensorflow/core/util/command_line_flags.h"),
    std::string_view("tensorflow/core/util/events_writer.h"),
    std::string_view("tensorflow/core/util/env_var.h"),
    std::string_view("tensorflow/core/util/port.h"),
    std::string_view("tensorflow/core/public/version.h"),
    std::string_view("tensorflow/core/summary/summary_file_writer.h"),
};
// clang-format on

bool EndsWithMember(std::string_view symbol, std::string_view type, std::string_view member) {
  return StartsWith(symbol, type) && symbol.size() > member.size() &&
         symbol.substr(symbol.size() - member.size()) == member &&
         symbol[symbol.size() - member.size() - 1] == ':';
}

}  // namespace

NameRule RuleForName(std::string_view symbol, std::string_view header) {
  NameRule rule;
  if (const auto found = ModernNames().find(symbol); found != ModernNames().end()) {
    rule.fate = NameFate::kRenamed;
    rule.text = std::string(found->second);
    const std::string_view last = symbol.substr(symbol.rfind(':') + 1);
    rule.is_same_name = rule.text == Modern(last);
    return rule;
  }
  if (StartsWith(symbol, "tensorflow::DT_")) {
    return {NameFate::kRenamed, Modern(symbol.substr(12)), true};
  }
  for (std::string_view same : kSameMembers) {
    if (symbol == same) return {NameFate::kRenamed, "", true};
  }
  if (StartsWith(symbol, "tensorflow::TensorShape") || StartsWith(symbol, "tensorflow::PartialTensorShape")) {
    if (EndsWithMember(symbol, "tensorflow::", "dims")) return {NameFate::kRenamed, "rank", false};
    if (EndsWithMember(symbol, "tensorflow::", "dim_size")) return {NameFate::kRenamed, "dim", false};
    if (EndsWithMember(symbol, "tensorflow::", "num_elements")) return {NameFate::kRenamed, "NumElements", false};
    if (EndsWithMember(symbol, "tensorflow::", "DebugString")) return {NameFate::kRenamed, "ToString", false};
    if (EndsWithMember(symbol, "tensorflow::", "AddDim")) return {NameFate::kRenamed, "", true};
  }
  // Results of an op with several: the struct's fields have the same names.
  if (StartsWith(symbol, "tensorflow::ops::")) {
    const std::string_view last = symbol.substr(symbol.rfind(':') + 1);
    const bool is_member = symbol.substr(17).find("::") != std::string_view::npos;
    if (is_member && last[0] >= 'a' && last[0] <= 'z') return {NameFate::kRenamed, "", true};
  }
  if (StartsWith(symbol, "tensorflow::TTypes")) return {NameFate::kGraph, "", false};
  if (StartsWith(symbol, "tensorflow::DataTypeToEnum")) return {NameFate::kGraph, "", false};
  if (StartsWith(symbol, "tensorflow::ops::")) return {NameFate::kGraph, "", false};
  for (std::string_view type : {"tensorflow::Scope", "tensorflow::ClientSession", "tensorflow::Session",
                                "tensorflow::NewSession", "tensorflow::AddSymbolicGradients",
                                "tensorflow::GraphDef", "tensorflow::SessionOptions",
                                "tensorflow::ReadBinaryProto", "tensorflow::Output::",
                                "tensorflow::Input::", "tensorflow::Operation::"}) {
    if (StartsWith(symbol, type)) return {NameFate::kGraph, "", false};
  }
  if (symbol == "tensorflow::Status") return {NameFate::kRenamed, Modern("Status"), true};
  if (IsPlatformHeader(header)) return {NameFate::kPlatform, "", false};
  return rule;
}

bool IsPlatformHeader(std::string_view header) {
  if (StartsWith(header, "tensorflow/core/platform/") || StartsWith(header, "tensorflow/core/lib/")) return true;
  for (std::string_view known : kPlatformHeaders) {
    if (header == known) return true;
  }
  return false;
}

std::string ModernHeader(std::string_view header) {
  static const std::map<std::string_view, std::string_view> moved = {
      {"tensorflow/core/lib/core/errors.h", "tensorflow/core/platform/errors.h"},
      {"tensorflow/core/lib/core/status.h", "tensorflow/core/platform/status.h"},
      {"tensorflow/core/lib/core/stringpiece.h", "tensorflow/core/platform/stringpiece.h"},
      {"tensorflow/core/lib/core/threadpool.h", "tensorflow/core/platform/threadpool.h"},
      {"tensorflow/core/lib/io/path.h", "tensorflow/core/platform/path.h"},
      {"tensorflow/core/lib/strings/str_util.h", "tensorflow/core/platform/str_util.h"},
      {"tensorflow/core/lib/strings/strcat.h", "tensorflow/core/platform/strcat.h"},
      {"tensorflow/core/lib/strings/stringprintf.h", "tensorflow/core/platform/stringprintf.h"},
      {"tensorflow/core/lib/strings/numbers.h", "tensorflow/core/platform/numbers.h"},
  };
  const std::string_view inner = "tensorflow/core/platform/default/";
  if (StartsWith(header, inner)) return "tensorflow/core/platform/" + std::string(header.substr(inner.size()));
  const auto found = moved.find(header);
  return std::string(found == moved.end() ? header : found->second);
}

}  // namespace eager::rewriter
