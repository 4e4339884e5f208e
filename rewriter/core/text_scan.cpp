// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/text_scan.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string_view>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/folder_walk.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t kLargestModel = 512u << 20;
// A regular expression looks at so many bytes of a line at once, since it recurses; two pieces of a
// longer line share the second number.
constexpr std::size_t kPiece = 4096;
constexpr std::size_t kShared = 256;

bool IsBuildFile(const fs::path& path) {
  static const std::set<std::string> kNames = {"CMakeLists.txt", "Makefile",  "makefile",
                                               "GNUmakefile",    "BUILD",     "BUILD.bazel",
                                               "WORKSPACE",      "meson.build"};
  static const std::set<std::string> kEndings = {".cmake", ".mk", ".bzl", ".pro"};
  return kNames.contains(path.filename()) || kEndings.contains(path.extension());
}

bool IsModel(const fs::path& path) {
  static const std::set<std::string> kEndings = {".pb", ".meta", ".pbtxt"};
  return kEndings.contains(path.extension());
}

// Code that is parsed where a C++ source includes it, and by itself in no case.
bool IsIncludedCode(const fs::path& path) {
  static const std::set<std::string> kEndings = {".h",   ".hh",  ".hpp", ".hxx", ".h++", ".H",   ".HPP", ".inc", ".inl",
                                                 ".ipp", ".tcc", ".tpp", ".def", ".cuh", ".cu",  ".mm",  ".m",   ".c"};
  return kEndings.contains(path.extension());
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

  AnalysisResult Run() {
    const FoundFiles found = FilesBelow(input_.root, [this](const fs::path& path, bool is_folder) {
      const bool is_left_out = path.filename().string().front() == '.' || IsExcluded(path.string());
      return !is_left_out && (is_folder || IsModel(path) || IsBuildFile(path) || IsUnreadCode(path));
    });
    for (const Unreadable& entry : found.unreadable) CannotRead(entry.path, entry.reason);
    for (const std::string& file : found.files) Scan(file);
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

  bool IsUnreadCode(const fs::path& path) const {
    if (!IsIncludedCode(path) || std::binary_search(input_.parsed.begin(), input_.parsed.end(), path.string())) return false;
    return std::any_of(input_.code_folders.begin(), input_.code_folders.end(),
                       [&](const std::string& folder) { return IsBelow(path.string(), folder); });
  }

  void CannotRead(const std::string& path, const std::string& reason) {
    result_.unparsed.push_back({path, "EAG1002", Message("EAG1002", {{"error", reason}}), ""});
  }

  void Scan(const std::string& file) {
    std::error_code error;
    if (fs::file_size(file, error) > kLargestModel && !error) return CannotRead(file, "it is larger than 512 MB");
    llvm::Expected<std::string> text = ReadFile(file);
    if (!text) {
      llvm::consumeError(text.takeError());
      CannotRead(file, std::strerror(errno));
    } else if (IsModel(file)) {
      ScanModel(file, llvm::StringRef(file).ends_with(".pbtxt") ? OpsInTextModel(*text) : OpsInModel(*text));
    } else if (IsBuildFile(file)) {
      ScanBuild(file, *text);
    } else {
      ScanUnread(file, *text);
      ScanSource(file, *text);
    }
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
    ForEachLine(text, [&](std::string_view line, std::size_t begin, unsigned number) {
      for (const auto& [pattern, rule] : lines_) {
        const Span found = Search(line, pattern);
        if (found.text.empty()) continue;
        Site site = SiteOf(SiteKind::kBuild, file, begin, number, found);
        site.tokens = line;
        Add(std::move(site), *rule,
            Message(rule->diagnostic, {{"library", std::string(found.text)}}));
        break;
      }
      return false;
    });
  }

  // A part of a line.
  struct Span {
    std::size_t column = 0;
    std::string_view text = {};  // empty: nothing found
  };

  static Span Search(std::string_view line, const std::regex& pattern) {
    for (std::size_t begin = 0;; begin += kPiece - kShared) {
      const std::string_view piece = line.substr(begin, kPiece);
      std::cmatch match;
      if (std::regex_search(piece.data(), piece.data() + piece.size(), match, pattern)) {
        const std::size_t column = begin + static_cast<std::size_t>(match.position());
        return {column, line.substr(column, static_cast<std::size_t>(match.length()))};
      }
      if (begin + kPiece >= line.size()) return {};
    }
  }

  static Site SiteOf(SiteKind kind, const std::string& file, std::size_t line_begin, unsigned number,
                     const Span& span) {
    Site site;
    site.kind = kind;
    site.file = file;
    const auto column = static_cast<unsigned>(span.column);
    const auto length = static_cast<unsigned>(span.text.size());
    site.range.begin = static_cast<unsigned>(line_begin) + column;
    site.range.end = site.range.begin + length;
    site.start = {number, column + 1};
    site.end = {number, column + length + 1};
    site.symbol = site.tokens = span.text;
    return site;
  }

  static bool IsWordPart(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

  // What stands between `column` and the first character that is no part of a word.
  static Span WordAt(std::string_view line, std::size_t column) {
    std::size_t end = column;
    while (end < line.size() && IsWordPart(line[end])) ++end;
    return {column, line.substr(column, end - column)};
  }

  // The header that a line includes.
  static Span IncludedHeader(std::string_view line) {
    std::size_t at = line.find_first_not_of(" \t");
    if (at == std::string_view::npos || line[at] != '#') return {};
    at = line.find_first_not_of(" \t", at + 1);
    if (at == std::string_view::npos || line.substr(at, 7) != "include") return {};
    at = line.find_first_not_of(" \t", at + 7);
    if (at == std::string_view::npos || (line[at] != '"' && line[at] != '<')) return {};
    const std::size_t end = line.find_first_of("\">", at + 1);
    if (end == std::string_view::npos) return {};
    return {at + 1, line.substr(at + 1, end - at - 1)};
  }

  // The first qualified name of contrib in a line, up to the module.
  static Span ContribName(std::string_view line) {
    constexpr std::string_view kPrefix = "tensorflow::contrib::";
    for (std::size_t at = line.find(kPrefix); at != std::string_view::npos; at = line.find(kPrefix, at + 1)) {
      const Span module = WordAt(line, at + kPrefix.size());
      const bool is_whole = at == 0 || !IsWordPart(line[at - 1]);
      if (is_whole && !module.text.empty()) return {at, line.substr(at, kPrefix.size() + module.text.size())};
    }
    return {};
  }

  // The first string of a line that is the name of an op of contrib.
  Span ContribOp(std::string_view line) const {
    for (std::size_t at = line.find('"'); at != std::string_view::npos; at = line.find('"', at + 1)) {
      const Span word = WordAt(line, at + 1);
      const std::size_t end = word.column + word.text.size();
      const bool is_whole = end < line.size() && line[end] == '"';
      if (is_whole && contrib_ops_.contains(std::string(word.text))) return word;
    }
    return {};
  }

  // The first place in a line where TensorFlow's names are used.
  static Span TensorFlowName(std::string_view line) {
    if (const Span header = IncludedHeader(line); header.text.starts_with("tensorflow/")) return header;
    constexpr std::string_view kName = "tensorflow";
    const std::string_view code = line.substr(0, line.find("//"));
    for (std::size_t at = code.find(kName); at != std::string_view::npos; at = code.find(kName, at + 1)) {
      const bool is_word = (at == 0 || !IsWordPart(code[at - 1])) && WordAt(code, at).text == kName;
      const bool is_namespace = code.substr(0, at).ends_with("namespace ") || code.substr(at + kName.size()).starts_with("::");
      if (is_word && is_namespace) return {at, code.substr(at, kName.size())};
    }
    return {};
  }

  static bool IsComment(std::string_view line) { return llvm::StringRef(line).ltrim(" \t").starts_with("//"); }

  // Calls f(line, offset, number) for each line until it returns true.
  template <class F>
  static void ForEachLine(std::string_view text, const F& f) {
    std::size_t begin = 0;
    for (unsigned number = 1; begin < text.size(); ++number) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      if (f(text.substr(begin, end - begin), begin, number)) return;
      begin = end + 1;
    }
  }

  // One site says that the file was not parsed.
  void ScanUnread(const std::string& file, const std::string& text) {
    ForEachLine(text, [&](std::string_view line, std::size_t begin, unsigned number) {
      const Span name = IsComment(line) ? Span() : TensorFlowName(line);
      if (name.text.empty()) return false;
      Site site = SiteOf(SiteKind::kUnreached, file, begin, number, name);
      site.symbol = "unparsed code";
      Finding finding;
      finding.site = result_.sites.size();
      Say(finding, "EAG1004", {});
      finding.effort_minutes = 5;
      result_.sites.push_back(std::move(site));
      result_.findings.push_back(std::move(finding));
      return true;
    });
  }

  // Includes, qualified names and op names in strings.
  void ScanSource(const std::string& file, const std::string& text) {
    ForEachLine(text, [&](std::string_view line, std::size_t begin, unsigned number) {
      if (!IsComment(line)) ScanLine(file, line, begin, number);
      return false;
    });
  }

  void ScanLine(const std::string& file, std::string_view line, std::size_t begin, unsigned number) {
    if (const Span header = IncludedHeader(line); header.text.starts_with("tensorflow/contrib/")) {
      AddContrib(SiteOf(SiteKind::kContrib, file, begin, number, header), ModuleOfHeader(std::string(header.text)));
    } else if (const Span name = ContribName(line); !name.text.empty()) {
      const std::string_view module = name.text.substr(name.text.rfind(':') + 1);
      AddContrib(SiteOf(SiteKind::kContrib, file, begin, number, name),
                 ModuleOfHeader("tensorflow/contrib/" + std::string(module) + "/"));
    } else if (const Span op = ContribOp(line); !op.text.empty()) {
      AddContrib(SiteOf(SiteKind::kString, file, begin, number, op), contrib_ops_.at(std::string(op.text)));
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

AnalysisResult ScanTexts(const TextScanInput& input) {
  return TextScanner(input).Run();
}

}  // namespace eager::rewriter
