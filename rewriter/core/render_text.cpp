// SPDX-License-Identifier: Apache-2.0
// The plain forms of render_report.h: text, CSV, Markdown, patch and clang's Replacements.
#include <algorithm>
#include <filesystem>

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "rewriter/core/diagnostics.h"
#include "rewriter/core/render_report.h"

namespace eager::rewriter {
namespace {

std::string PlaceOf(const SiteRecord& record) {
  return record.site.file + ":" + std::to_string(record.site.start.line) + ":" +
         std::to_string(record.site.start.column);
}

std::string Minutes(unsigned minutes) {
  if (minutes < 60) return std::to_string(minutes) + " min";
  const unsigned rest = minutes % 60;
  return std::to_string(minutes / 60) + " h" + (rest ? " " + std::to_string(rest) + " min" : "");
}

unsigned Count(const Report& report, Verdict verdict) {
  const auto found = report.totals.verdicts.find(verdict);
  return found == report.totals.verdicts.end() ? 0 : found->second;
}

std::string CheckLine(const char* name, const CheckResult& check) {
  return std::string(name) + ": " + check.result +
         (check.detail.empty() ? "" : " (" + check.detail + ")") + "\n";
}

// A cell that a spreadsheet would compute as a formula gets an apostrophe before it, which says
// that it is text.
std::string CsvField(const std::string& text) {
  const bool is_formula =
      !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
  const std::string safe = (is_formula ? "'" : "") + text;
  if (safe.find_first_of(",\"\n\r") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (char c : safe) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

bool IsWord(const std::string& text, std::size_t at) {
  return at < text.size() && (llvm::isAlnum(text[at]) || (text[at] & 0x80));
}

// Text in a line or a table cell of Markdown, shown as it is.
std::string MarkdownText(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    // An underscore inside a word means nothing.
    const bool is_special = c == '_'
                                ? !(i > 0 && IsWord(text, i - 1) && IsWord(text, i + 1))
                                : std::string_view("\\`*[]<>|&~").find(c) != std::string_view::npos;
    if (is_special) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

// A code span: its fence is longer than any run of backticks inside. A table cell ends at a pipe
// even there.
std::string MarkdownCode(const std::string& text, bool is_cell = false) {
  std::string out;
  std::size_t run = 0;
  std::size_t longest = 0;
  for (char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
    if (is_cell && c == '|') out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  const std::string fence(longest + 1, '`');
  const std::string space = longest ? " " : "";
  return fence + space + out + space + fence;
}

std::string YamlQuoted(const std::string& text) {
  std::string quoted = "\"";
  llvm::raw_string_ostream out(quoted);
  for (char c : text) {
    switch (c) {
      case '"':
        out << "\\\"";
        break;
      case '\\':
        out << "\\\\";
        break;
      case '\n':
        out << "\\n";
        break;
      case '\r':
        out << "\\r";
        break;
      case '\t':
        out << "\\t";
        break;
      default:
        out << c;
    }
  }
  return quoted + "\"";
}

// Byte offsets of the lines' beginnings, and of the end.
std::vector<unsigned> LineOffsets(const std::vector<std::string_view>& lines) {
  std::vector<unsigned> offsets = {0};
  for (std::string_view line : lines) {
    offsets.push_back(offsets.back() + static_cast<unsigned>(line.size()));
  }
  return offsets;
}

std::string MarkdownFiles(const Report& report) {
  std::string out = "| file | sites | converted | left | effort |\n|---|--:|--:|--:|--:|\n";
  for (const FileRecord& file : report.files) {
    unsigned sites = 0;
    unsigned converted = 0;
    unsigned left = 0;
    unsigned effort = 0;
    for (const SiteRecord& record : report.sites) {
      if (record.site.file != file.path) continue;
      ++sites;
      effort += record.finding.effort_minutes;
      converted += record.finding.verdict == Verdict::kConverted ? 1 : 0;
      left += NeedsPerson(record.finding.verdict) ? 1 : 0;
    }
    if (sites == 0) continue;
    out += "| " + MarkdownCode(file.path, /*is_cell=*/true) + " | " + std::to_string(sites) +
           " | " + std::to_string(converted) + " | " + std::to_string(left) + " | " +
           Minutes(effort) + " |\n";
  }
  return out;
}

}  // namespace

std::string RenderText(const Report& report) {
  std::string out;
  for (const UnparsedFile& file : report.unparsed) {
    out += file.file + ": error: " + file.diagnostic + ": " + file.message + "\n";
  }
  std::map<std::string, unsigned> repeated;
  for (const SiteRecord& record : report.sites) {
    if (!NeedsPerson(record.finding.verdict)) continue;
    // What concerns a conversion as a whole is said at its first site.
    if (!record.finding.group.empty() &&
        ++repeated[record.finding.group + record.finding.diagnostic] > 1 &&
        record.finding.diagnostic.substr(0, 5) >= "EAG21") {
      continue;
    }
    const Diagnostic* diagnostic = FindDiagnostic(record.finding.diagnostic);
    out += PlaceOf(record) + ": " +
           std::string(diagnostic ? ToString(diagnostic->severity) : "warning") + ": " +
           record.finding.diagnostic + ": " + record.finding.message + "\n";
    for (const Note& note : record.finding.notes) {
      out += "  note: " + note.diagnostic + ": " + note.message + "\n";
    }
  }
  if (!out.empty()) out += "\n";
  const Totals& totals = report.totals;
  out += std::to_string(totals.sites) + " sites in " + std::to_string(totals.files) + " files: ";
  out += std::to_string(Count(report, Verdict::kConverted)) + " converted, " +
         std::to_string(Count(report, Verdict::kReview)) + " to review, " +
         std::to_string(Count(report, Verdict::kManual)) + " manual, " +
         std::to_string(Count(report, Verdict::kRefused)) + " refused, " +
         std::to_string(Count(report, Verdict::kAlreadyNew)) + " already new\n";
  out += "files changed: " + std::to_string(totals.files_changed) +
         ", not parsed: " + std::to_string(totals.files_unparsed) +
         ", work left: " + Minutes(totals.effort_minutes) + "\n";
  out += CheckLine("sites conserved", report.checks.conservation);
  out += CheckLine("result compiles", report.checks.compile);
  out += CheckLine("second run", report.checks.second_run);
  out += CheckLine("old and new", report.checks.differential);
  return out;
}

std::string RenderCsv(const Report& report) {
  std::string out =
      "id,file,line,column,kind,symbol,scope,rule,diagnostic,verdict,confidence,effort_minutes,"
      "compile,differential,done,note,message\n";
  for (const SiteRecord& record : report.sites) {
    const Finding& finding = record.finding;
    const std::vector<std::string> fields = {record.site.id,
                                             record.site.file,
                                             std::to_string(record.site.start.line),
                                             std::to_string(record.site.start.column),
                                             std::string(ToString(record.site.kind)),
                                             record.site.symbol,
                                             record.site.scope,
                                             finding.rule,
                                             finding.diagnostic,
                                             std::string(ToString(finding.verdict)),
                                             std::string(ToString(finding.confidence)),
                                             std::to_string(finding.effort_minutes),
                                             record.compile.result,
                                             record.differential.result,
                                             record.review.is_done ? "yes" : "no",
                                             record.review.note,
                                             finding.message};
    for (std::size_t i = 0; i < fields.size(); ++i) out += (i ? "," : "") + CsvField(fields[i]);
    out += "\n";
  }
  return out;
}

std::string RenderMarkdown(const Report& report) {
  const Totals& totals = report.totals;
  std::string out = "# Upgrade to eager execution\n\n";
  if (!report.unparsed.empty()) {
    out += "**Not parsed, not touched:**\n\n";
    for (const UnparsedFile& file : report.unparsed) {
      out += "- " + MarkdownCode(file.file) + ": " + MarkdownText(file.message) + "\n";
    }
    out += "\n";
  }
  out +=
      "| sites | converted | review | manual | refused | already new | work left |\n"
      "|--:|--:|--:|--:|--:|--:|--:|\n| " +
      std::to_string(totals.sites);
  for (const auto& [verdict, count] : totals.verdicts) out += " | " + std::to_string(count);
  out += " | " + Minutes(totals.effort_minutes) + " |\n\n";
  out += "Sites conserved: " + report.checks.conservation.result +
         ". Result compiles: " + report.checks.compile.result +
         ". Second run: " + report.checks.second_run.result +
         ". Old and new: " + report.checks.differential.result + ".\n\n";
  out += "## Files\n\n" + MarkdownFiles(report);
  if (!report.contrib.empty()) {
    out +=
        "\n## tensorflow/contrib\n\n| module | sites | fate | instead | effort |\n"
        "|---|--:|---|---|--:|\n";
    for (const ContribRecord& contrib : report.contrib) {
      out += "| " + MarkdownText(contrib.module.module) + " | " +
             std::to_string(contrib.site_ids.size()) + " | " + MarkdownText(contrib.module.fate) +
             " | " + MarkdownText(contrib.module.replacement) + " | " +
             Minutes(contrib.effort_minutes) + " |\n";
    }
  }
  std::string left;
  for (const SiteRecord& record : report.sites) {
    if (!NeedsPerson(record.finding.verdict)) continue;
    left += std::string("- [") + (record.review.is_done ? "x" : " ") + "] " +
            MarkdownCode(PlaceOf(record)) + " **" + record.finding.diagnostic + "** " +
            MarkdownText(record.finding.message);
    if (!record.review.note.empty()) {
      left += " (note: " + MarkdownText(record.review.note) + ")";
    }
    left += "\n";
  }
  if (!left.empty()) out += "\n## For a person\n\n" + left;
  return out;
}

std::string RenderPatch(const Report& report) {
  std::string out;
  for (const FileRecord& file : report.files) {
    if (file.is_changed) out += UnifiedDiff(file.path, file.before, file.after);
  }
  return out;
}

std::string RenderFixes(const Report& report) {
  std::string out = "---\nMainSourceFile: ''\nReplacements:\n";
  bool has_any = false;
  for (const FileRecord& file : report.files) {
    const std::vector<std::string_view> old_lines = SplitLines(file.before);
    const std::vector<std::string_view> new_lines = SplitLines(file.after);
    const std::vector<unsigned> old_offsets = LineOffsets(old_lines);
    for (const LineChange& change : file.changes) {
      std::string text;
      for (unsigned i = change.new_begin; i < change.new_end; ++i) text += new_lines[i];
      const std::string path = (std::filesystem::path(report.root) / file.path).string();
      const unsigned begin = old_offsets[change.old_begin];
      out += "  - FilePath: " + YamlQuoted(path) + "\n    Offset: " + std::to_string(begin) +
             "\n    Length: " + std::to_string(old_offsets[change.old_end] - begin) +
             "\n    ReplacementText: " + YamlQuoted(text) + "\n";
      has_any = true;
    }
  }
  if (!has_any) out.replace(out.rfind("Replacements:\n"), std::string::npos, "Replacements: []\n");
  return out + "...\n";
}

const std::vector<ReportFormat>& ReportFormats() {
  static const std::vector<ReportFormat> kFormats = {
      {"html", "report.html", RenderHtml},    {"md", "report.md", RenderMarkdown},
      {"sarif", "report.sarif", RenderSarif}, {"csv", "report.csv", RenderCsv},
      {"text", "report.txt", RenderText},     {"patch", "upgrade.patch", RenderPatch}};
  return kFormats;
}

}  // namespace eager::rewriter
