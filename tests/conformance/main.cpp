// SPDX-License-Identifier: Apache-2.0
// conformance: runs recorded op cases and session scenarios and says which differ.
#include <fnmatch.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>

#include "op_cases.h"
#include "session_cases.h"

namespace fs = std::filesystem;
using namespace eager::conformance;

namespace {

std::vector<fs::path> Sorted(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool Matches(const std::string& filter, const fs::path& path) {
  return fnmatch(filter.c_str(), path.stem().c_str(), 0) == 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{
      "Runs recorded cases through the public API: ops in a Session, eagerly, in a Function, and "
      "their\n"
      "gradients by tape and in the graph; sessions step by step. Exit code 1 if one fails.\n"
      "Example: conformance --ops goldens/ops --filter 'Mat*'"};
  std::string ops, sessions, json, filter = "*", models;
  bool verbose = false;
  app.add_option("--ops", ops, "folder of <Op>.pb files")->check(CLI::ExistingDirectory);
  app.add_option("--sessions", sessions, "folder of scenario folders")
      ->check(CLI::ExistingDirectory);
  app.add_option("--models", models,
                 "what @models/ stands for in scenarios (default: models beside the goldens)");
  app.add_option("--filter", filter,
                 "only files and folders whose name matches this pattern (* and ?)");
  app.add_option("--json", json, "write every case's outcome to this file");
  app.add_flag("--verbose", verbose, "also print what passes and what is skipped");
  CLI11_PARSE(app, argc, argv);
  if (ops.empty() && sessions.empty()) {
    std::cerr << "conformance: give --ops, --sessions or both\n";
    return 2;
  }
  Report report(verbose);
  if (!ops.empty())
    for (const fs::path& path : Sorted(ops))
      if (path.extension() == ".pb" && Matches(filter, path)) RunOpFile(path, report);
  if (!sessions.empty()) {
    if (models.empty()) models = fs::path(sessions).lexically_normal() / ".." / ".." / "models";
    for (const fs::path& path : Sorted(sessions))
      if (fs::exists(path / "script.json") && Matches(filter, path))
        RunSessionFolder(path, models, report);
  }
  report.PrintSummary();
  if (!json.empty()) report.WriteJson(json);
  return report.num_failed() > 0 ? 1 : 0;
}
