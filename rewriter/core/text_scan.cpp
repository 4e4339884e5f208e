// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/text_scan.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t kLargestModel = 512u << 20;

bool IsBuildFile(const fs::path& path) {
  static const std::set<std::string> kNames = {"CMakeLists.txt", "Makefile",  "makefile",
                                               "GNUmakefile",    "BUILD",     "BUILD.bazel",
                                               "WORKSPACE",      "meson.build"};
  static const std::set<std::string> kEndings = {".cmake", ".mk", ".bzl", ".pro"};
  return kNames.contains(path.filename()) || kEndings.contains(path.extension());
}

class TextScanner {
 public:
  explicit TextScanner(const TextScanInput& input) : input_(input) {
    for (const Rule& rule : input.rules.rules) {
      if (rule.contrib) {
        for (const std::string& op : rule.contrib->ops) contrib_ops_[op] = &rule;
      }
      for (const std::string& line : rule.match.lines) {
        lines_.emplace_back(std::regex(line, std::regex::optimize), &rule);
      }
    }
  }

  llvm::Expected<AnalysisResult> Run() {
    std::error_code error;
    std::set<fs::path> files;
    for (auto entry = fs::recursive_directory_iterator(input_.root, error);
         entry != fs::recursive_directory_iterator(); entry.increment(error)) {
      const std::string name = entry->path().filename();
      const bool is_left_out = name.front() == '.' || IsExcluded(entry->path().string());
      if (entry->is_directory(error)) {
        if (is_left_out) entry.disable_recursion_pending();
      } else if (!is_left_out && entry->is_regular_file(error)) {
        files.insert(entry->path());
      }
    }
    for (const fs::path& file : files) {
      if (llvm::Error failure = Scan(file)) return failure;
    }
    const std::set<std::string> unparsed(input_.unparsed.begin(), input_.unparsed.end());
    for (const std::string& file : unparsed) {
      llvm::Expected<std::string> text = ReadFile(file);
      // A file that is not there was reported as unparsed already.
      if (text) ScanSource(file, *text);
      else llvm::consumeError(text.takeError());
    }
    return std::move(result_);
  }

 private:
  bool IsExcluded(const std::string& path) const {
    const std::string relative = RelativeTo(path, input_.root);
    return std::any_of(
        input_.excludes.begin(), input_.excludes.end(),
        [&](const std::string& pattern) { return MatchesGlob(relative, pattern); });
  }

  llvm::Error Scan(const fs::path& file) {
    std::error_code error;
    const std::string ending = file.extension();
    const bool is_binary = ending == ".pb" || ending == ".meta";
    const bool is_text = ending == ".pbtxt";
    if (!is_binary && !is_text && !IsBuildFile(file)) return llvm::Error::success();
    if (fs::file_size(file, error) > kLargestModel) return llvm::Error::success();
    llvm::Expected<std::string> text = ReadFile(file);
    if (!text) return text.takeError();
    if (is_binary || is_text) {
      ScanModel(file, is_binary ? OpsInModel(*text) : OpsInTextModel(*text));
    } else {
      ScanBuild(file, *text);
    }
    return llvm::Error::success();
  }

  // One site for each op of a contrib module in the model.
  void ScanModel(const std::string& file, const std::vector<std::string>& ops) {
    for (const std::string& op : ops) {
      const auto found = contrib_ops_.find(op);
      if (found == contrib_ops_.end()) continue;
      const Rule& rule = *found->second;
      Site site;
      site.kind = SiteKind::kModel;
      site.file = file;
      site.symbol = op;
      site.tokens = op;
      Add(std::move(site), rule, "the model has the op " + op + " of tensorflow/contrib/" +
                                     rule.contrib->module + ": " + rule.contrib->fate);
    }
  }

  void ScanBuild(const std::string& file, const std::string& text) {
    std::size_t begin = 0;
    for (unsigned number = 1; begin < text.size(); ++number) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string line = text.substr(begin, end - begin);
      for (const auto& [pattern, rule] : lines_) {
        std::smatch match;
        if (!std::regex_search(line, match, pattern)) continue;
        Site site = SiteOf(SiteKind::kBuild, file, begin, number, match);
        site.tokens = line;
        Add(std::move(site), *rule,
            Message(rule->diagnostic, {{"library", match.str()}}));
        break;
      }
      begin = end + 1;
    }
  }

  static Site SiteOf(SiteKind kind, const std::string& file, std::size_t line_begin,
                     unsigned number, const std::smatch& match, std::size_t group = 0) {
    Site site;
    site.kind = kind;
    site.file = file;
    const auto column = static_cast<unsigned>(match.position(group));
    const auto length = static_cast<unsigned>(match.length(group));
    site.range.begin = static_cast<unsigned>(line_begin) + column;
    site.range.end = site.range.begin + length;
    site.start = {number, column + 1};
    site.end = {number, column + length + 1};
    site.symbol = site.tokens = match.str(group);
    return site;
  }

  // Includes, qualified names and op names in strings; comments of whole lines are left out.
  void ScanSource(const std::string& file, const std::string& text) {
    static const std::regex kInclude("^\\s*#\\s*include\\s*[\"<](tensorflow/contrib/[^\">]+)[\">]");
    static const std::regex kName("\\btensorflow::contrib::(\\w+)");
    static const std::regex kString("\"([A-Za-z]\\w*)\"");
    std::size_t begin = 0;
    for (unsigned number = 1; begin < text.size(); ++number) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string line = text.substr(begin, end - begin);
      const std::size_t first = line.find_first_not_of(" \t");
      const bool is_comment = first != std::string::npos && line.compare(first, 2, "//") == 0;
      std::smatch match;
      if (!is_comment && std::regex_search(line, match, kInclude)) {
        AddContrib(SiteOf(SiteKind::kContrib, file, begin, number, match, 1),
                   ModuleOfHeader(match.str(1)));
      } else if (!is_comment && std::regex_search(line, match, kName)) {
        AddContrib(SiteOf(SiteKind::kContrib, file, begin, number, match),
                   ModuleOfHeader("tensorflow/contrib/" + match.str(1) + "/"));
      } else if (!is_comment && std::regex_search(line, match, kString)) {
        const auto op = contrib_ops_.find(match.str(1));
        if (op != contrib_ops_.end()) {
          AddContrib(SiteOf(SiteKind::kString, file, begin, number, match, 1), op->second);
        }
      }
      begin = end + 1;
    }
  }

  const Rule* ModuleOfHeader(const std::string& header) const {
    const Rule* longest = nullptr;
    for (const Rule& rule : input_.rules.rules) {
      if (!rule.contrib) continue;
      const std::string folder = "tensorflow/contrib/" + rule.contrib->module + "/";
      const bool is_longer =
          !longest || rule.contrib->module.size() > longest->contrib->module.size();
      if (header.rfind(folder, 0) == 0 && is_longer) longest = &rule;
    }
    return longest;
  }

  void AddContrib(Site site, const Rule* rule) {
    if (!rule) return;
    const std::string message = Message(
        "EAG1800", {{"module", rule->contrib->module}, {"fate", rule->contrib->fate}});
    Add(std::move(site), *rule, message);
  }

  void Add(Site site, const Rule& rule, const std::string& message) {
    Finding finding;
    finding.site = result_.sites.size();
    finding.rule = rule.id;
    finding.diagnostic = rule.diagnostic;
    finding.verdict = Verdict::kManual;
    finding.confidence = Confidence::kManual;
    finding.message = message;
    finding.effort_minutes = rule.effort_minutes;
    if (!rule.rationale.empty()) finding.reasons.push_back(rule.rationale);
    result_.sites.push_back(std::move(site));
    result_.findings.push_back(std::move(finding));
  }

  const TextScanInput& input_;
  std::map<std::string, const Rule*> contrib_ops_;
  std::vector<std::pair<std::regex, const Rule*>> lines_;
  AnalysisResult result_;
};

}  // namespace

llvm::Expected<AnalysisResult> ScanTexts(const TextScanInput& input) {
  return TextScanner(input).Run();
}

}  // namespace eager::rewriter
