// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/locations.h"

#include <cstdlib>
#include <filesystem>

#include "rewriter/core/json_text.h"
#include "rewriter/core/paths.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

llvm::Expected<Locations> FromBuildTree(const fs::path& record) {
  llvm::Expected<std::string> text = ReadFile(record);
  if (!text) return text.takeError();
  llvm::Expected<nlohmann::json> json = ParseJson<nlohmann::json>(*text, record);
  if (!json) return json.takeError();
  try {
    Locations locations;
    locations.rules = json->at("rules").get<std::string>();
    locations.includes.compat = json->at("compat").get<std::string>();
    locations.includes.runtime = json->at("runtime").get<std::string>();
    locations.includes.more = json->at("includes").get<std::vector<std::string>>();
    locations.libraries = json->at("libraries").get<std::string>();
    return locations;
  } catch (const nlohmann::json::exception& error) {
    return llvm::createStringError("%s: not a record of a build tree: %s", record.c_str(), MessageOf(error).c_str());
  }
}

Locations FromPrefix(const fs::path& prefix) {
  Locations locations;
  locations.rules = prefix / "share" / "eagerize" / "rules";
  locations.includes.compat = prefix / "include" / "eagerize" / "compat_v1";
  locations.includes.runtime = prefix / "include";
  locations.includes.more = {EAGERIZE_EIGEN_INCLUDE};
  for (const char* folder : {"lib", "lib64", EAGERIZE_LIBDIR}) {
    if (Exists(prefix / folder / "libeagerize_runtime.so") ||
        Exists(prefix / folder / "libeagerize_runtime.a")) {
      locations.libraries = prefix / folder;
    }
  }
  return locations;
}

bool HasLibrary(const Locations& locations, const std::string& name) {
  const fs::path stem = fs::path(locations.libraries) / ("lib" + name);
  return Exists(stem.string() + ".so") || Exists(stem.string() + ".a");
}

}  // namespace

llvm::Expected<Locations> Locate(const std::string& executable) {
  std::error_code error;
  std::vector<fs::path> prefixes;
  if (const char* prefix = std::getenv("EAGERIZE_PREFIX")) prefixes.push_back(prefix);
  prefixes.push_back(fs::canonical(executable, error).parent_path().parent_path());
  for (const fs::path& prefix : prefixes) {
    const fs::path record = prefix / "share" / "eagerize" / "build_tree.json";
    if (Exists(record)) return FromBuildTree(record);
    if (Exists(prefix / "share" / "eagerize" / "rules")) return FromPrefix(prefix);
  }
  return llvm::createStringError(
      "%s: no rules found: %s/share/eagerize/rules does not exist; set EAGERIZE_PREFIX to the "
      "folder the project was installed to",
      executable.c_str(), prefixes.back().c_str());
}

std::vector<std::string> LinkFlags(const Locations& locations) {
  std::vector<std::string> flags;
  if (locations.libraries.empty()) return flags;
  flags.push_back("-L" + locations.libraries);
  flags.push_back("-Wl,-rpath," + locations.libraries);
  for (const char* name : {"eagerize_compat_v1", "eagerize_runtime", "eagerize_protos"}) {
    if (HasLibrary(locations, name)) flags.push_back(std::string("-l") + name);
  }
  flags.push_back("-lprotobuf");
  flags.push_back("-lpthread");
  return flags;
}

}  // namespace eager::rewriter
