// SPDX-License-Identifier: Apache-2.0
// run.json, written and read. docs/run.schema.json describes it; a test compares the two.
#include <nlohmann/json.hpp>

#include "rewriter/core/report.h"

namespace eager::rewriter {
namespace {

using Json = nlohmann::ordered_json;

Json ToJson(const CheckResult& check) {
  return {{"result", check.result}, {"detail", check.detail}};
}

CheckResult ToCheck(const Json& json) {
  return {json.at("result").get<std::string>(), json.at("detail").get<std::string>()};
}

Json ToJson(const Site& site) {
  return {{"id", site.id},
          {"kind", ToString(site.kind)},
          {"file", site.file},
          {"range",
           {{"begin", site.range.begin},
            {"end", site.range.end},
            {"line", site.start.line},
            {"column", site.start.column},
            {"end_line", site.end.line},
            {"end_column", site.end.column}}},
          {"scope", site.scope},
          {"symbol", site.symbol},
          {"configurations", site.configurations}};
}

template <typename Enum>
Enum FromWord(const std::string& word, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (ToString(static_cast<Enum>(i)) == word) return static_cast<Enum>(i);
  }
  throw std::invalid_argument("unknown word '" + word + "'");
}

Site ToSite(const Json& json) {
  Site site;
  site.id = json.at("id").get<std::string>();
  site.kind = FromWord(json.at("kind").get<std::string>(), SiteKind::kUnreached);
  site.file = json.at("file").get<std::string>();
  const Json& range = json.at("range");
  site.range = {range.at("begin").get<unsigned>(), range.at("end").get<unsigned>()};
  site.start = {range.at("line").get<unsigned>(), range.at("column").get<unsigned>()};
  site.end = {range.at("end_line").get<unsigned>(), range.at("end_column").get<unsigned>()};
  site.scope = json.at("scope").get<std::string>();
  site.symbol = json.at("symbol").get<std::string>();
  site.configurations = json.at("configurations").get<std::vector<std::string>>();
  return site;
}

Json ToJson(const SiteRecord& record) {
  Json json = ToJson(record.site);
  const Finding& finding = record.finding;
  json["rule"] = finding.rule;
  json["diagnostic"] = finding.diagnostic;
  json["verdict"] = ToString(finding.verdict);
  json["confidence"] = ToString(finding.confidence);
  json["reasons"] = finding.reasons;
  json["message"] = finding.message;
  json["effort_minutes"] = finding.effort_minutes;
  json["group"] = finding.group;
  json["notes"] = Json::array();
  for (const Note& note : finding.notes) {
    json["notes"].push_back({{"diagnostic", note.diagnostic}, {"message", note.message}});
  }
  json["before"] = record.before;
  json["after"] = record.after;
  json["compile"] = ToJson(record.compile);
  json["differential"] = ToJson(record.differential);
  json["review"] = {{"done", record.review.is_done}, {"note", record.review.note}};
  return json;
}

SiteRecord ToRecord(const Json& json) {
  SiteRecord record;
  record.site = ToSite(json);
  Finding& finding = record.finding;
  finding.rule = json.at("rule").get<std::string>();
  finding.diagnostic = json.at("diagnostic").get<std::string>();
  finding.verdict = FromWord(json.at("verdict").get<std::string>(), Verdict::kAlreadyNew);
  finding.confidence = FromWord(json.at("confidence").get<std::string>(), Confidence::kManual);
  finding.reasons = json.at("reasons").get<std::vector<std::string>>();
  finding.message = json.at("message").get<std::string>();
  finding.effort_minutes = json.at("effort_minutes").get<unsigned>();
  finding.group = json.at("group").get<std::string>();
  for (const Json& note : json.at("notes")) {
    finding.notes.push_back(
        {note.at("diagnostic").get<std::string>(), note.at("message").get<std::string>()});
  }
  record.before = json.at("before").get<std::string>();
  record.after = json.at("after").get<std::string>();
  record.compile = ToCheck(json.at("compile"));
  record.differential = ToCheck(json.at("differential"));
  record.review = {json.at("review").at("done").get<bool>(),
                   json.at("review").at("note").get<std::string>()};
  return record;
}

Json ToJson(const FileRecord& file) {
  Json json = {{"path", file.path},
               {"lines", file.lines},
               {"changed", file.is_changed},
               {"before", file.before},
               {"after", file.after},
               {"changes", Json::array()}};
  for (const LineChange& change : file.changes) {
    json["changes"].push_back(
        {change.old_begin, change.old_end, change.new_begin, change.new_end});
  }
  return json;
}

FileRecord ToFile(const Json& json) {
  FileRecord file;
  file.path = json.at("path").get<std::string>();
  file.lines = json.at("lines").get<unsigned>();
  file.is_changed = json.at("changed").get<bool>();
  file.before = json.at("before").get<std::string>();
  file.after = json.at("after").get<std::string>();
  for (const Json& change : json.at("changes")) {
    file.changes.push_back({change.at(0).get<unsigned>(), change.at(1).get<unsigned>(),
                            change.at(2).get<unsigned>(), change.at(3).get<unsigned>()});
  }
  return file;
}

Json ToJson(const ContribRecord& contrib) {
  return {{"module", contrib.module.module},
          {"was", contrib.module.was},
          {"fate", contrib.module.fate},
          {"replacement", contrib.module.replacement},
          {"diagnostic", contrib.diagnostic},
          {"effort_minutes", contrib.effort_minutes},
          {"sites", contrib.site_ids}};
}

ContribRecord ToContrib(const Json& json) {
  ContribRecord contrib;
  contrib.module.module = json.at("module").get<std::string>();
  contrib.module.was = json.at("was").get<std::string>();
  contrib.module.fate = json.at("fate").get<std::string>();
  contrib.module.replacement = json.at("replacement").get<std::string>();
  contrib.diagnostic = json.at("diagnostic").get<std::string>();
  contrib.effort_minutes = json.at("effort_minutes").get<unsigned>();
  contrib.site_ids = json.at("sites").get<std::vector<std::string>>();
  return contrib;
}

Json ToJson(const ProgramRecord& program) {
  return {{"main", program.main_file},
          {"sources", program.sources},
          {"result", program.result},
          {"detail", program.detail}};
}

ProgramRecord ToProgram(const Json& json) {
  return {json.at("main").get<std::string>(),
          json.at("sources").get<std::vector<std::string>>(),
          json.at("result").get<std::string>(), json.at("detail").get<std::string>()};
}

Json ToJson(const Totals& totals) {
  Json json = {{"sites", totals.sites}};
  for (const auto& [verdict, count] : totals.verdicts) json[std::string(ToString(verdict))] = count;
  json["confidence"] = Json::object();
  for (const auto& [confidence, count] : totals.confidence) {
    json["confidence"][std::string(ToString(confidence))] = count;
  }
  json["effort_minutes"] = totals.effort_minutes;
  json["files"] = totals.files;
  json["files_changed"] = totals.files_changed;
  json["files_unparsed"] = totals.files_unparsed;
  json["census"] = totals.census;
  return json;
}

Report ReadReport(const Json& json) {
  Report report;
  report.tool_version = json.at("tool").at("version").get<std::string>();
  report.command = json.at("tool").at("command").get<std::string>();
  report.root = json.at("root").get<std::string>();
  report.mode = json.at("mode").get<std::string>();
  report.result_kind = json.at("result").at("kind").get<std::string>();
  report.result_path = json.at("result").at("path").get<std::string>();
  report.configurations = json.at("configurations").get<std::vector<std::string>>();
  for (const Json& file : json.at("unparsed")) {
    report.unparsed.push_back({file.at("file").get<std::string>(),
                               file.at("diagnostic").get<std::string>(),
                               file.at("message").get<std::string>(),
                               file.at("configuration").get<std::string>()});
  }
  for (const Json& file : json.at("files")) report.files.push_back(ToFile(file));
  for (const Json& site : json.at("sites")) {
    report.sites.push_back(ToRecord(site));
    report.sites.back().finding.site = report.sites.size() - 1;
  }
  for (const Json& conflict : json.at("conflicts")) {
    const auto position = [&](const char* name) {
      return Position{conflict.at(name).at(0).get<unsigned>(),
                      conflict.at(name).at(1).get<unsigned>()};
    };
    report.conflicts.push_back(
        {conflict.at("file").get<std::string>(), position("first"), position("second")});
  }
  for (const Json& contrib : json.at("contrib")) report.contrib.push_back(ToContrib(contrib));
  for (const Json& program : json.at("programs")) report.programs.push_back(ToProgram(program));
  const Json& checks = json.at("checks");
  report.checks = {ToCheck(checks.at("conservation")), ToCheck(checks.at("compile")),
                   ToCheck(checks.at("second_run")), ToCheck(checks.at("differential"))};
  report.totals.census = json.at("totals").at("census").get<unsigned>();
  report.totals = CountTotals(report);
  return report;
}

}  // namespace

std::string ToJson(const Report& report) {
  Json json = {{"version", kReportVersion},
               {"tool",
                {{"name", "eagerize"},
                 {"version", report.tool_version},
                 {"command", report.command}}},
               {"root", report.root},
               {"mode", report.mode},
               {"result", {{"kind", report.result_kind}, {"path", report.result_path}}},
               {"configurations", report.configurations},
               {"totals", ToJson(report.totals)},
               {"checks",
                {{"conservation", ToJson(report.checks.conservation)},
                 {"compile", ToJson(report.checks.compile)},
                 {"second_run", ToJson(report.checks.second_run)},
                 {"differential", ToJson(report.checks.differential)}}}};
  for (const char* list : {"unparsed", "conflicts", "contrib", "programs", "sites", "files"}) {
    json[list] = Json::array();
  }
  for (const UnparsedFile& file : report.unparsed) {
    json["unparsed"].push_back({{"file", file.file},
                                {"diagnostic", file.diagnostic},
                                {"message", file.message},
                                {"configuration", file.configuration}});
  }
  for (const ConflictRecord& conflict : report.conflicts) {
    json["conflicts"].push_back({{"file", conflict.file},
                                 {"first", {conflict.first.line, conflict.first.column}},
                                 {"second", {conflict.second.line, conflict.second.column}}});
  }
  for (const ContribRecord& contrib : report.contrib) json["contrib"].push_back(ToJson(contrib));
  for (const ProgramRecord& program : report.programs) {
    json["programs"].push_back(ToJson(program));
  }
  for (const SiteRecord& record : report.sites) json["sites"].push_back(ToJson(record));
  for (const FileRecord& file : report.files) json["files"].push_back(ToJson(file));
  // Sources may hold any bytes: what is not UTF-8 is shown as a replacement character.
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

llvm::Expected<Report> ParseReport(const std::string& json, const std::string& name) {
  try {
    const Json parsed = Json::parse(json);
    const int version = parsed.at("version").get<int>();
    if (version != kReportVersion) {
      return llvm::createStringError("%s: version %d of run.json; this program reads version %d",
                                     name.c_str(), version, kReportVersion);
    }
    return ReadReport(parsed);
  } catch (const std::exception& error) {
    return llvm::createStringError("%s: not a run.json: %s", name.c_str(), error.what());
  }
}

llvm::Error ApplyNotes(Report& report, const std::string& json, const std::string& name) {
  try {
    const Json reviews = Json::parse(json).at("reviews");
    for (SiteRecord& record : report.sites) {
      const auto found = reviews.find(record.site.id);
      if (found == reviews.end()) continue;
      record.review = {found->at("done").get<bool>(), found->at("note").get<std::string>()};
    }
  } catch (const std::exception& error) {
    return llvm::createStringError("%s: not an export of the report's notes: %s", name.c_str(),
                                   error.what());
  }
  return llvm::Error::success();
}

}  // namespace eager::rewriter
