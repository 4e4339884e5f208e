// SPDX-License-Identifier: Apache-2.0
// run.json, written and read. docs/run.schema.json describes it; a test compares the two.
#include <algorithm>
#include <map>

#include "llvm/Support/ConvertUTF.h"
#include "rewriter/core/json_text.h"
#include "rewriter/core/line_diff.h"
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

// Reads each item of a list; what is wrong with one says which it is.
template <typename Read>
void ReadList(const Json& json, const char* name, Read read) {
  const Json& list = json.at(name);
  if (!list.is_array()) throw std::invalid_argument(std::string(name) + " is not a list");
  for (std::size_t i = 0; i < list.size(); ++i) {
    try {
      read(list[i]);
    } catch (const std::exception& error) {
      throw std::invalid_argument(std::string(name) + "[" + std::to_string(i) + "]: " + MessageOf(error));
    }
  }
}

// Bytes that are not UTF-8 as one character each, so that JSON can hold them.
std::string FromLatin1(const std::string& bytes) {
  std::string text;
  for (const char byte : bytes) {
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x80) {
      text += byte;
    } else {
      text += static_cast<char>(0xc0 | code >> 6);
      text += static_cast<char>(0x80 | (code & 0x3f));
    }
  }
  return text;
}

std::string ToLatin1(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80) {
      bytes += text[i];
      continue;
    }
    if ((lead != 0xc2 && lead != 0xc3) || i + 1 == text.size()) {
      throw std::invalid_argument("a text in latin1 has a character that is none");
    }
    bytes += static_cast<char>((lead & 3) << 6 | (static_cast<unsigned char>(text[++i]) & 0x3f));
  }
  return bytes;
}

bool IsUtf8(const std::string& text) {
  const auto* begin = reinterpret_cast<const llvm::UTF8*>(text.data());
  return llvm::isLegalUTF8String(&begin, begin + text.size());
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
  site.file = PathBelow(json.at("file"));
  const Json& range = json.at("range");
  site.range = {UnsignedOf(range.at("begin")), UnsignedOf(range.at("end"))};
  if (site.range.begin > site.range.end) throw std::invalid_argument("the range ends before it begins");
  site.start = {UnsignedOf(range.at("line")), UnsignedOf(range.at("column"))};
  site.end = {UnsignedOf(range.at("end_line")), UnsignedOf(range.at("end_column"))};
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
  finding.effort_minutes = UnsignedOf(json.at("effort_minutes"));
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
               {"encoding", "utf-8"},
               {"before", file.before},
               {"after", file.after},
               {"changes", Json::array()}};
  if (!IsUtf8(file.before) || !IsUtf8(file.after)) {
    json["encoding"] = "latin1";
    json["before"] = FromLatin1(file.before);
    json["after"] = FromLatin1(file.after);
  }
  for (const LineChange& change : file.changes) {
    json["changes"].push_back(
        {change.old_begin, change.old_end, change.new_begin, change.new_end});
  }
  return json;
}

// The changes are what turns one text into the other.
void CheckChanges(const FileRecord& file) {
  const std::vector<std::string_view> old_lines = SplitLines(file.before);
  const std::vector<std::string_view> new_lines = SplitLines(file.is_changed ? file.after : file.before);
  std::size_t old_at = 0;
  std::size_t new_at = 0;
  const auto keeps = [&](std::size_t old_end, std::size_t new_end) {
    if (old_end > old_lines.size() || new_end > new_lines.size() || old_end < old_at) return false;
    if (old_end - old_at != new_end - new_at || new_end < new_at) return false;
    return std::equal(old_lines.begin() + static_cast<long>(old_at), old_lines.begin() + static_cast<long>(old_end),
                      new_lines.begin() + static_cast<long>(new_at));
  };
  for (const LineChange& change : file.changes) {
    const bool is_right = keeps(change.old_begin, change.new_begin) && change.old_begin <= change.old_end &&
                          change.old_end <= old_lines.size() && change.new_begin <= change.new_end &&
                          change.new_end <= new_lines.size();
    if (!is_right) throw std::invalid_argument("'changes' does not lead from 'before' to 'after'");
    old_at = change.old_end;
    new_at = change.new_end;
  }
  if (!keeps(old_lines.size(), new_lines.size())) {
    throw std::invalid_argument("'changes' does not lead from 'before' to 'after'");
  }
}

FileRecord ToFile(const Json& json) {
  FileRecord file;
  file.path = PathBelow(json.at("path"));
  file.lines = UnsignedOf(json.at("lines"));
  file.is_changed = json.at("changed").get<bool>();
  file.before = json.at("before").get<std::string>();
  file.after = json.at("after").get<std::string>();
  if (json.contains("encoding")) {
    const std::string encoding = json.at("encoding").get<std::string>();
    if (encoding == "latin1") {
      file.before = ToLatin1(file.before);
      file.after = ToLatin1(file.after);
    } else if (encoding != "utf-8") {
      throw std::invalid_argument("unknown encoding '" + encoding + "'");
    }
  }
  ReadList(json, "changes", [&](const Json& change) {
    file.changes.push_back({UnsignedOf(change.at(0)), UnsignedOf(change.at(1)), UnsignedOf(change.at(2)),
                            UnsignedOf(change.at(3))});
  });
  CheckChanges(file);
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
  contrib.effort_minutes = UnsignedOf(json.at("effort_minutes"));
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
  ReadList(json, "unparsed", [&](const Json& file) {
    report.unparsed.push_back({file.at("file").get<std::string>(),
                               file.at("diagnostic").get<std::string>(),
                               file.at("message").get<std::string>(),
                               file.at("configuration").get<std::string>()});
  });
  std::map<std::string, std::size_t> sizes;
  ReadList(json, "files", [&](const Json& file) {
    report.files.push_back(ToFile(file));
    sizes[report.files.back().path] = report.files.back().before.size();
  });
  ReadList(json, "sites", [&](const Json& site) {
    report.sites.push_back(ToRecord(site));
    SiteRecord& record = report.sites.back();
    record.finding.site = report.sites.size() - 1;
    const auto size = sizes.find(record.site.file);
    if (size == sizes.end()) throw std::invalid_argument("no file has the path '" + record.site.file + "'");
    // the text of a binary file is not kept
    if (size->second > 0 && record.site.range.end > size->second) throw std::invalid_argument("the range is not in the file");
  });
  ReadList(json, "conflicts", [&](const Json& conflict) {
    const auto position = [&](const char* name) {
      return Position{UnsignedOf(conflict.at(name).at(0)), UnsignedOf(conflict.at(name).at(1))};
    };
    report.conflicts.push_back({PathBelow(conflict.at("file")), position("first"), position("second")});
  });
  ReadList(json, "contrib", [&](const Json& contrib) { report.contrib.push_back(ToContrib(contrib)); });
  ReadList(json, "programs", [&](const Json& program) { report.programs.push_back(ToProgram(program)); });
  const Json& checks = json.at("checks");
  report.checks = {ToCheck(checks.at("conservation")), ToCheck(checks.at("compile")),
                   ToCheck(checks.at("second_run")), ToCheck(checks.at("differential"))};
  report.totals.census = UnsignedOf(json.at("totals").at("census"));
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
  llvm::Expected<Json> parsed = ParseJson<Json>(json, name);
  if (!parsed) return parsed.takeError();
  try {
    const unsigned version = UnsignedOf(parsed->at("version"));
    if (version != kReportVersion) {
      return llvm::createStringError("%s: version %u of run.json; this program reads version %d",
                                     name.c_str(), version, kReportVersion);
    }
    return ReadReport(*parsed);
  } catch (const std::exception& error) {
    return llvm::createStringError("%s: not a run.json: %s", name.c_str(), MessageOf(error).c_str());
  }
}

llvm::Error CheckNotes(const std::string& json, const std::string& name) {
  Report none;
  return ApplyNotes(none, json, name);
}

llvm::Error ApplyNotes(Report& report, const std::string& json, const std::string& name) {
  try {
    std::map<std::string, Review> reviews;
    const Json parsed = Json::parse(json);
    if (!parsed.at("reviews").is_object()) throw std::invalid_argument("'reviews' is a mapping");
    for (const auto& [id, review] : parsed.at("reviews").items()) {
      reviews[id] = {review.at("done").get<bool>(), review.at("note").get<std::string>()};
    }
    for (SiteRecord& record : report.sites) {
      const auto found = reviews.find(record.site.id);
      if (found != reviews.end()) record.review = found->second;
    }
  } catch (const std::exception& error) {
    return llvm::createStringError("%s: not an export of the report's notes: %s", name.c_str(),
                                   MessageOf(error).c_str());
  }
  return llvm::Error::success();
}

}  // namespace eager::rewriter
