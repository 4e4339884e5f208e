// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/locations.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

llvm::Expected<Locations> FromBuildTree(const fs::path& record) {
  llvm::Expected<std::string> text = ReadFile(record);
  if (!text) return text.takeError();
  const auto json = nlohmann::json::parse(*text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) {
    return llvm::createStringError("%s: not a record of a build tree", record.c_str());
  }
  Locations locations;
  locations.rules = json.value("rules", "");
  locations.includes.compat = json.value("compat", "");
  locations.includes.runtime = json.value("runtime", "");
  locations.includes.more = json.value("includes", std::vector<std::string>());
  locations.libraries = json.value("libraries", "");
  return locations;
}

Locations FromPrefix(const fs::path& prefix) {
  Locations locations;
  locations.rules = prefix / "share" / "eagerize" / "rules";
  locations.includes.compat = prefix / "include" / "eagerize" / "compat_v1";
  locations.includes.runtime = prefix / "include";
  locations.includes.more = {EAGERIZE_EIGEN_INCLUDE};
  for (const char* folder : {"lib", "lib64", EAGERIZE_LIBDIR}) {
    if (fs::exists(prefix / folder / "libeagerize_runtime.so") ||
        fs::exists(prefix / folder / "libeagerize_runtime.a")) {
      locations.libraries = prefix / folder;
    }
  }
  return locations;
}

bool HasLibrary(const Locations& locations, const std::string& name) {
  const fs::path stem = fs::path(locations.libraries) / ("lib" + name);
  return fs::exists(stem.string() + ".so") || fs::exists(stem.string() + ".a");
}

}  // namespace

llvm::Expected<Locations> Locate(const std::string& executable) {
  std::error_code error;
  std::vector<fs::path> prefixes;
  if (const char* prefix = std::getenv("EAGERIZE_PREFIX")) prefixes.push_back(prefix);
  prefixes.push_back(fs::canonical(executable, error).parent_path().parent_path());
  for (const fs::path& prefix : prefixes) {
    const fs::path record = prefix / "share" / "eagerize" / "build_tree.json";
    if (fs::exists(record)) return FromBuildTree(record);
    if (fs::exists(prefix / "share" / "eagerize" / "rules")) return FromPrefix(prefix);
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
