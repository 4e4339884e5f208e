// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>
#include <set>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/render_report.h"

namespace eager::rewriter {
namespace {

using Json = nlohmann::ordered_json;

Json RuleOf(const std::string& id) {
  const Diagnostic* row = FindDiagnostic(id);
  Json rule = {{"id", id}};
  if (!row) return rule;
  rule["shortDescription"] = {{"text", std::string(row->message)}};
  rule["fullDescription"] = {{"text", std::string(row->help)}};
  rule["helpUri"] = HelpLink(id);
  rule["defaultConfiguration"] = {{"level", ToString(row->severity)}};
  rule["properties"] = {{"category", ToString(row->category)},
                        {"effort_minutes", row->effort_minutes}};
  return rule;
}

Json RegionOf(const Site& site) {
  return {{"startLine", std::max(1u, site.start.line)},
          {"startColumn", std::max(1u, site.start.column)},
          {"endLine", std::max(1u, site.end.line)},
          {"endColumn", std::max(1u, site.end.column)},
          {"byteOffset", site.range.begin},
          {"byteLength", site.range.end - site.range.begin}};
}

Json LocationOf(const Site& site) {
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", site.file}, {"uriBaseId", "ROOT"}}},
            {"region", RegionOf(site)}}}};
}

// The written change of a site to review: its lines become the new ones.
Json FixOf(const SiteRecord& record) {
  const Json region = {{"startLine", record.site.start.line},
                       {"startColumn", 1},
                       {"endLine", record.site.end.line + 1},
                       {"endColumn", 1}};
  Json replacement = {{"deletedRegion", region}};
  replacement["insertedContent"] = {{"text", record.after}};
  Json change = {{"artifactLocation", {{"uri", record.site.file}, {"uriBaseId", "ROOT"}}}};
  change["replacements"] = Json::array({replacement});
  Json fix = {{"description", {{"text", record.finding.message}}}};
  fix["artifactChanges"] = Json::array({change});
  return fix;
}

Json ResultOf(const SiteRecord& record) {
  const Finding& finding = record.finding;
  const Diagnostic* row = FindDiagnostic(finding.diagnostic);
  const bool is_note = row && row->severity == Severity::kNote;
  Json result = {{"ruleId", finding.diagnostic},
                 {"level", is_note ? "note" : row ? ToString(row->severity) : "warning"},
                 {"message", {{"text", finding.message}}}};
  result["locations"] = Json::array({LocationOf(record.site)});
  result["partialFingerprints"] = {{"eagerizeSite/v1", record.site.id}};
  if (!record.after.empty()) result["fixes"] = Json::array({FixOf(record)});
  result["properties"] = {{"verdict", ToString(finding.verdict)},
                          {"confidence", ToString(finding.confidence)},
                          {"effort_minutes", finding.effort_minutes},
                          {"rule", finding.rule},
                          {"symbol", record.site.symbol}};
  return result;
}

}  // namespace

std::string RenderSarif(const Report& report) {
  std::set<std::string> ids;
  Json results = Json::array();
  for (const SiteRecord& record : report.sites) {
    const Verdict verdict = record.finding.verdict;
    if (verdict == Verdict::kConverted || verdict == Verdict::kAlreadyNew) continue;
    ids.insert(record.finding.diagnostic);
    results.push_back(ResultOf(record));
  }
  Json notifications = Json::array();
  for (const UnparsedFile& file : report.unparsed) {
    Json notification = {{"level", "error"}, {"message", {{"text", file.message}}}};
    notification["locations"] = Json::array(
        {{{"physicalLocation",
           {{"artifactLocation", {{"uri", file.file}, {"uriBaseId", "ROOT"}}}}}}});
    notifications.push_back(notification);
  }
  Json rules = Json::array();
  for (const std::string& id : ids) rules.push_back(RuleOf(id));
  Json driver = {{"name", "eagerize"}, {"version", report.tool_version}};
  driver["rules"] = rules;
  Json invocation = {{"executionSuccessful", report.unparsed.empty()},
                     {"commandLine", report.command}};
  invocation["toolExecutionNotifications"] = notifications;
  Json run = {{"tool", {{"driver", driver}}}};
  run["invocations"] = Json::array({invocation});
  run["originalUriBaseIds"] = {{"ROOT", {{"uri", "file://" + report.root + "/"}}}};
  run["columnKind"] = "utf16CodeUnits";
  run["results"] = results;
  Json sarif = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                {"version", "2.1.0"}};
  sarif["runs"] = Json::array({run});
  return sarif.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace eager::rewriter
