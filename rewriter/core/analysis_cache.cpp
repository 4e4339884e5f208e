// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/analysis_cache.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <tuple>

#include "rewriter/core/content_hash.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/source_files.h"
#include "rewriter/core/write_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

// The fields of each struct. A field that is added there must be named here, or this does not compile.
auto Fields(Position& s) { auto& [a, b] = s; return std::tie(a, b); }
auto Fields(ByteRange& s) { auto& [a, b] = s; return std::tie(a, b); }
auto Fields(Site& s) { auto& [a, b, c, d, e, f, g, h, i, j] = s; return std::tie(a, b, c, d, e, f, g, h, i, j); }
auto Fields(Note& s) { auto& [a, b] = s; return std::tie(a, b); }
auto Fields(Finding& s) { auto& [a, b, c, d, e, f, g, h, i, j] = s; return std::tie(a, b, c, d, e, f, g, h, i, j); }
auto Fields(Kept& s) { auto& [a, b] = s; return std::tie(a, b); }
auto Fields(Edit& s) { auto& [a, b, c, d, e] = s; return std::tie(a, b, c, d, e); }
auto Fields(EditGroup& s) { auto& [a, b] = s; return std::tie(a, b); }
auto Fields(DependentEdit& s) { auto& [a, b, c] = s; return std::tie(a, b, c); }
auto Fields(UnparsedFile& s) { auto& [a, b, c, d] = s; return std::tie(a, b, c, d); }
auto Fields(CensusEntry& s) { auto& [a, b, c, d] = s; return std::tie(a, b, c, d); }
auto Fields(RecordedRun& s) { auto& [a, b, c, d] = s; return std::tie(a, b, c, d); }
auto Fields(Instrumentation& s) { auto& [a, b, c] = s; return std::tie(a, b, c); }
auto Fields(AnalysisResult& s) {
  auto& [a, b, c, d, e, f, g, h, i] = s;
  return std::tie(a, b, c, d, e, f, g, h, i);
}

template <class T>
Json Written(T& value);

template <class T>
Json WrittenList(std::vector<T>& list) {
  Json json = Json::array();
  for (T& item : list) json.push_back(Written(item));
  return json;
}

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;

template <class T>
Json Written(T& value) {
  if constexpr (std::is_enum_v<T>) {
    return static_cast<int>(value);
  } else if constexpr (std::is_same_v<T, std::string>) {
    return Json::binary({value.begin(), value.end()});  // sources may hold any bytes
  } else if constexpr (std::is_arithmetic_v<T>) {
    return value;
  } else if constexpr (std::is_same_v<T, Piece>) {
    return std::visit([](auto& piece) { return Written(piece); }, value);
  } else if constexpr (kIsList<T>) {
    return WrittenList(value);
  } else {
    Json json = Json::array();
    std::apply([&](auto&... fields) { (json.push_back(Written(fields)), ...); }, Fields(value));
    return json;
  }
}

template <class T>
void Read(const Json& json, T& value) {
  if constexpr (std::is_enum_v<T>) {
    value = static_cast<T>(json.get<int>());
  } else if constexpr (std::is_same_v<T, std::string>) {
    const Json::binary_t& bytes = json.get_binary();
    value.assign(bytes.begin(), bytes.end());
  } else if constexpr (std::is_arithmetic_v<T>) {
    value = json.get<T>();
  } else if constexpr (std::is_same_v<T, Piece>) {
    if (json.is_binary()) {
      Read(json, value.template emplace<std::string>());
    } else {
      Read(json, value.template emplace<Kept>());
    }
  } else if constexpr (kIsList<T>) {
    value.clear();
    value.reserve(json.size());
    for (const Json& item : json) Read(item, value.emplace_back());
  } else {
    std::size_t at = 0;
    std::apply([&](auto&... fields) { (Read(json.at(at++), fields), ...); }, Fields(value));
  }
}

}  // namespace

std::string ToBytes(const AnalysisResult& result) {
  AnalysisResult copy = result;
  const std::vector<std::uint8_t> bytes = Json::to_cbor(Written(copy));
  return {bytes.begin(), bytes.end()};
}

std::optional<AnalysisResult> AnalysisFromBytes(const std::string& bytes) {
  try {
    AnalysisResult result;
    Read(Json::from_cbor(bytes), result);
    return result;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

llvm::Error AnalysisCache::Open() {
  if (!is_used()) return llvm::Error::success();
  std::error_code error;
  fs::create_directories(folder_, error);
  if (!IsFolder(folder_)) {
    return llvm::createStringError("--cache-dir %s: cannot be made: %s", folder_.c_str(),
                                   error ? error.message().c_str() : "it is a file");
  }
  return llvm::Error::success();
}

std::string AnalysisCache::HashOf(const std::string& file) const {
  const auto [known, is_new] = hashes_.try_emplace(file);
  if (!is_new) return known->second;
  if (const auto text = overlay_.find(file); text != overlay_.end()) return known->second = ContentHash(text->second);
  llvm::Expected<std::string> text = ReadFile(file);
  if (text) {
    known->second = ContentHash(*text);
  } else {
    llvm::consumeError(text.takeError());
  }
  return known->second;
}

std::string AnalysisCache::Key(const std::vector<CompileCommand>& commands, const std::vector<std::string>& salt) const {
  // the program that analyses, and whether it reads its own result
  std::string text = HashOf("/proc/self/exe") + (overlay_.empty() ? " first\n" : " again\n");
  for (const std::string& word : salt) text += word + "\n";
  for (const CompileCommand& command : commands) {
    text += command.file + "\n" + command.directory + "\n" + command.configuration + "\n";
    for (const std::string& argument : command.arguments) text += argument + "\n";
  }
  return ContentHash(text);
}

std::string AnalysisCache::PathOf(const std::string& key) const { return (fs::path(folder_) / (key + ".analysis")).string(); }

// The file: a line for each input, an empty line, the analysis.
std::optional<AnalysisResult> AnalysisCache::Find(const std::string& key) const {
  const std::string path = PathOf(key);
  if (!Exists(path)) return std::nullopt;
  llvm::Expected<std::string> text = ReadFile(path);
  if (!text) {
    llvm::consumeError(text.takeError());
    return std::nullopt;
  }
  std::size_t at = 0;
  for (;;) {
    const std::size_t end = text->find('\n', at);
    if (end == std::string::npos) return std::nullopt;
    if (end == at) break;
    const std::string line = text->substr(at, end - at);
    const std::size_t blank = line.find(' ');
    if (blank == std::string::npos || HashOf(line.substr(blank + 1)) != line.substr(0, blank)) return std::nullopt;
    at = end + 1;
  }
  return AnalysisFromBytes(text->substr(at + 1));
}

llvm::Error AnalysisCache::Keep(const std::string& key, const std::map<std::string, std::string>& inputs,
                                const AnalysisResult& result) const {
  std::string text;
  for (const auto& [path, hash] : inputs) {
    if (path.find('\n') != std::string::npos) return llvm::Error::success();
    text += hash + " " + path + "\n";
  }
  return WriteAtomically(PathOf(key), text + "\n" + ToBytes(result));
}

}  // namespace eager::rewriter
