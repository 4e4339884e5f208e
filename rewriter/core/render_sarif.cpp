// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "llvm/ADT/StringExtras.h"
#include "rewriter/core/diagnostics.h"
#include "rewriter/core/render_report.h"

namespace eager::rewriter {
namespace {

using Json = nlohmann::ordered_json;

// A path as a URI reference: every byte that has a meaning or no place in one is escaped.
std::string UriOf(const std::string& path) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string uri;
  for (char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (llvm::isAlnum(c) || std::string_view("-._~/").find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return uri;
}

// Old texts by file. Sites know bytes; SARIF counts columns in UTF-16 code units.
class OldTexts {
 public:
  explicit OldTexts(const Report& report) {
    for (const FileRecord& file : report.files) {
      files_[file.path] = {&file, SplitLines(file.before)};
    }
  }

  const FileRecord* File(const std::string& path) const {
    const auto found = files_.find(path);
    return found == files_.end() ? nullptr : found->second.record;
  }

  unsigned Column(const std::string& path, const Position& position) const {
    const auto found = files_.find(path);
    const unsigned bytes = std::max(1u, position.column) - 1;
    if (found == files_.end() || position.line == 0 || position.line > found->second.lines.size()) {
      return bytes + 1;
    }
    return Units(found->second.lines[position.line - 1].substr(0, bytes)) + 1;
  }

  // The place after the first `count` lines, in lines and columns.
  Position After(const std::string& path, unsigned count) const {
    const std::vector<std::string_view>& lines = files_.at(path).lines;
    const bool is_open_end = count == lines.size() && count > 0 && lines.back().back() != '\n';
    if (is_open_end) return {count, Units(lines.back()) + 1};
    return {count + 1, 1};
  }

 private:
  struct Text {
    const FileRecord* record = nullptr;
    std::vector<std::string_view> lines;
  };

  // A sequence of four bytes is two units, any other one; a byte that is not UTF-8 is shown as one.
  static unsigned Units(std::string_view text) {
    unsigned units = 0;
    for (char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte & 0xC0) != 0x80) units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
  }

  std::map<std::string, Text> files_;
};

Json RuleOf(const std::string& id) {
  const Diagnostic* row = FindDiagnostic(id);
  Json rule = {{"id", id}};
  if (!row) return rule;
  // What is special to one site stands in braces.
  std::string title(row->message);
  for (std::size_t open; (open = title.find('{')) != std::string::npos;) {
    title.replace(open, title.find('}', open) - open + 1, "…");
  }
  const std::string help(row->help);
  rule["shortDescription"] = {{"text", title}};
  rule["fullDescription"] = {{"text", help}};
  rule["help"] = {{"text", help + " See " + HelpLink(id) + ", or: eagerize explain " + id}};
  rule["defaultConfiguration"] = {{"level", ToString(row->severity)}};
  rule["properties"] = {{"category", ToString(row->category)},
                        {"effort_minutes", row->effort_minutes}};
  return rule;
}

Json RegionOf(const Site& site, const OldTexts& texts) {
  return {{"startLine", std::max(1u, site.start.line)},
          {"startColumn", texts.Column(site.file, site.start)},
          {"endLine", std::max(1u, site.end.line)},
          {"endColumn", texts.Column(site.file, site.end)},
          {"byteOffset", site.range.begin},
          {"byteLength", site.range.end - site.range.begin}};
}

Json ArtifactOf(const std::string& file) { return {{"uri", UriOf(file)}, {"uriBaseId", "ROOT"}}; }

// The written change of the site's file as a whole: its parts need each other.
Json FixOf(const FileRecord& file, const OldTexts& texts) {
  const std::vector<std::string_view> new_lines = SplitLines(file.after);
  Json replacements = Json::array();
  for (const LineChange& change : file.changes) {
    const Position begin = texts.After(file.path, change.old_begin);
    const Position end = texts.After(file.path, change.old_end);
    std::string text;
    for (unsigned i = change.new_begin; i < change.new_end; ++i) text += new_lines[i];
    replacements.push_back({{"deletedRegion",
                             {{"startLine", begin.line},
                              {"startColumn", begin.column},
                              {"endLine", end.line},
                              {"endColumn", end.column}}},
                            {"insertedContent", {{"text", text}}}});
  }
  Json fix = {{"description", {{"text", "upgrades the whole file"}}}};
  fix["artifactChanges"] =
      Json::array({{{"artifactLocation", ArtifactOf(file.path)}, {"replacements", replacements}}});
  return fix;
}

Json ResultOf(const SiteRecord& record, const OldTexts& texts) {
  const Finding& finding = record.finding;
  const Diagnostic* row = FindDiagnostic(finding.diagnostic);
  std::string message = finding.message;
  for (const Note& note : finding.notes) message += "\n" + note.diagnostic + ": " + note.message;
  Json result = {{"ruleId", finding.diagnostic},
                 {"level", row ? ToString(row->severity) : "warning"},
                 {"message", {{"text", message}}}};
  result["locations"] = Json::array({{{"physicalLocation",
                                       {{"artifactLocation", ArtifactOf(record.site.file)},
                                        {"region", RegionOf(record.site, texts)}}}}});
  result["partialFingerprints"] = {{"eagerizeSite/v1", record.site.id}};
  // What a reviewer ticked is settled; an empty list says that a result is open.
  result["suppressions"] = Json::array();
  if (record.review.is_done) {
    Json suppression = {{"kind", "external"}, {"status", "accepted"}};
    if (!record.review.note.empty()) suppression["justification"] = record.review.note;
    result["suppressions"].push_back(suppression);
  }
  result["properties"] = {{"verdict", ToString(finding.verdict)},
                          {"confidence", ToString(finding.confidence)},
                          {"effort_minutes", finding.effort_minutes},
                          {"reasons", finding.reasons},
                          {"rule", finding.rule},
                          {"symbol", record.site.symbol}};
  return result;
}

}  // namespace

std::string RenderSarif(const Report& report) {
  const OldTexts texts(report);
  std::map<std::string, std::size_t> rule_index;
  for (const SiteRecord& record : report.sites) {
    if (NeedsPerson(record.finding.verdict)) rule_index[record.finding.diagnostic] = 0;
  }
  Json rules = Json::array();
  for (auto& [id, index] : rule_index) {
    index = rules.size();
    rules.push_back(RuleOf(id));
  }
  Json results = Json::array();
  std::set<std::string> fixed;
  for (const SiteRecord& record : report.sites) {
    if (!NeedsPerson(record.finding.verdict)) continue;
    Json result = ResultOf(record, texts);
    result["ruleIndex"] = rule_index[record.finding.diagnostic];
    const FileRecord* file = texts.File(record.site.file);
    // At the first written site of a file that is to be reviewed.
    if (!record.after.empty() && file && !file->changes.empty() &&
        fixed.insert(file->path).second) {
      result["fixes"] = Json::array({FixOf(*file, texts)});
    }
    results.push_back(result);
  }
  Json notifications = Json::array();
  for (const UnparsedFile& file : report.unparsed) {
    Json notification = {{"level", "error"},
                         {"descriptor", {{"id", file.diagnostic}}},
                         {"message", {{"text", file.message}}}};
    notification["locations"] =
        Json::array({{{"physicalLocation", {{"artifactLocation", ArtifactOf(file.file)}}}}});
    notifications.push_back(notification);
  }
  Json driver = {{"name", "eagerize"}, {"version", report.tool_version}};
  driver["rules"] = rules;
  Json invocation = {{"executionSuccessful", report.unparsed.empty()},
                     {"commandLine", report.command}};
  invocation["toolExecutionNotifications"] = notifications;
  Json run = {{"tool", {{"driver", driver}}}};
  run["invocations"] = Json::array({invocation});
  run["originalUriBaseIds"] = {{"ROOT", {{"uri", "file://" + UriOf(report.root) + "/"}}}};
  run["columnKind"] = "utf16CodeUnits";
  run["results"] = results;
  Json sarif = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}};
  sarif["runs"] = Json::array({run});
  return sarif.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace eager::rewriter
