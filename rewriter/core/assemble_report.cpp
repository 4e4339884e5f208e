// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "llvm/ADT/StringRef.h"
#include "rewriter/core/diagnostics.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/report.h"

namespace eager::rewriter {
namespace {

std::string JoinLines(const std::vector<std::string_view>& lines, unsigned begin, unsigned end) {
  std::string text;
  for (unsigned i = begin; i < end && i < lines.size(); ++i) text += lines[i];
  return text;
}

class Assembler {
 public:
  Assembler(const AssembleInput& input, SourceFiles& sources) : input_(input), sources_(sources) {}

  llvm::Expected<Report> Run() {
    report_.root = input_.root;
    for (const UnparsedFile& unparsed : input_.analysis.unparsed) {
      report_.unparsed.push_back(unparsed);
      UnparsedFile& added = report_.unparsed.back();
      added.file = Relative(unparsed.file);
      llvm::StringRef message(added.message);
      if (message.consume_front(input_.root + "/")) added.message = message.str();
    }
    if (llvm::Error error = AddFiles()) return error;
    if (llvm::Error error = AddSites()) return error;
    if (llvm::Error error = AddConflicts()) return error;
    AddContrib();
    report_.totals = CountTotals(report_);
    report_.totals.census = static_cast<unsigned>(input_.analysis.census.size());
    CheckConservation();
    report_.checks.compile.result = input_.is_compiled ? "passes" : "not_run";
    if (!input_.taken_back.empty()) {
      report_.checks.compile.result = "taken_back";
      report_.checks.compile.detail =
          std::to_string(input_.taken_back.size()) + " conversions were taken back";
    }
    return std::move(report_);
  }

 private:
  std::string Relative(const std::string& file) const { return RelativeTo(file, input_.root); }

  llvm::Error AddFiles() {
    std::set<std::string> paths(input_.analysis.files.begin(), input_.analysis.files.end());
    std::set<std::string> with_sites;
    for (const Site& site : input_.analysis.sites) with_sites.insert(site.file);
    paths.insert(with_sites.begin(), with_sites.end());
    for (const auto& [path, composed] : input_.composition.files) paths.insert(path);
    for (const std::string& path : paths) {
      llvm::Expected<const std::string*> text = sources_.Text(path);
      if (!text) return text.takeError();
      FileRecord file;
      file.path = Relative(path);
      const std::vector<std::string_view> lines = SplitLines(**text);
      file.lines = static_cast<unsigned>(lines.size());
      const auto composed = input_.composition.files.find(path);
      file.is_changed = composed != input_.composition.files.end();
      const bool is_text = (*text)->find('\0') == std::string::npos;
      if (file.is_changed || (is_text && with_sites.contains(path))) file.before = **text;
      if (file.is_changed) {
        file.after = composed->second.text;
        file.changes = DiffLines(lines, SplitLines(file.after));
      }
      index_[path] = report_.files.size();
      report_.files.push_back(std::move(file));
    }
    return llvm::Error::success();
  }

  llvm::Error AddSites() {
    std::vector<const Finding*> finding_of(input_.analysis.sites.size(), nullptr);
    for (const Finding& finding : input_.analysis.findings) {
      if (finding.site < finding_of.size()) finding_of[finding.site] = &finding;
    }
    for (std::size_t i = 0; i < input_.analysis.sites.size(); ++i) {
      if (!finding_of[i]) {
        without_finding_.push_back(i);
        continue;
      }
      SiteRecord record;
      record.site = input_.analysis.sites[i];
      record.finding = *finding_of[i];
      record.finding.site = report_.sites.size();
      Settle(record);
      AddTexts(record);
      record.site.file = Relative(record.site.file);
      report_.sites.push_back(std::move(record));
    }
    return llvm::Error::success();
  }

  // A finding whose conversion was not applied becomes a person's, with the reason.
  void Settle(SiteRecord& record) {
    Finding& finding = record.finding;
    if (finding.group.empty()) return;
    if (input_.composition.applied.contains(finding.group)) {
      if (input_.is_compiled) record.compile.result = "passes";
      return;
    }
    const bool was_written =
        finding.verdict == Verdict::kConverted || finding.verdict == Verdict::kReview;
    if (!was_written) return;
    finding.notes.push_back({finding.diagnostic, finding.message});
    finding.verdict = Verdict::kManual;
    finding.confidence = Confidence::kManual;
    const auto broken = input_.taken_back.find(finding.group);
    if (broken != input_.taken_back.end()) {
      Say(finding, "EAG2201", {{"error", broken->second}});
      record.compile = {"taken_back", broken->second};
    } else if (const auto differs = input_.differing.find(finding.group);
               differs != input_.differing.end()) {
      Say(finding, "EAG2203", {{"difference", differs->second}});
    } else {
      const auto dropped = input_.composition.dropped.find(finding.group);
      const std::string reason =
          dropped == input_.composition.dropped.end() ? "it has no edit" : dropped->second;
      Say(finding, "EAG2101", {{"reason", reason}});
    }
    // The work is done once for the whole conversion.
    finding.effort_minutes =
        counted_.insert(finding.group).second ? FindDiagnostic(finding.diagnostic)->effort_minutes
                                              : 0;
  }

  void AddTexts(SiteRecord& record) const {
    const auto found = index_.find(record.site.file);
    if (found == index_.end() || record.site.start.line == 0) return;
    const FileRecord& file = report_.files[found->second];
    if (file.before.empty()) return;
    const unsigned begin = record.site.start.line - 1;
    const unsigned end = std::max(record.site.end.line, record.site.start.line);
    record.before = JoinLines(SplitLines(file.before), begin, end);
    const bool is_written = record.finding.verdict == Verdict::kConverted ||
                            record.finding.verdict == Verdict::kReview;
    if (!is_written || !file.is_changed) return;
    const std::vector<std::string_view> new_lines = SplitLines(file.after);
    for (const LineChange& change : file.changes) {
      if (change.old_begin < end && begin < change.old_end) {
        record.after += JoinLines(new_lines, change.new_begin, change.new_end);
      }
    }
  }

  llvm::Error AddConflicts() {
    for (const Conflict& conflict : input_.composition.conflicts) {
      llvm::Expected<const std::string*> text = sources_.Text(conflict.file);
      if (!text) return text.takeError();
      report_.conflicts.push_back({Relative(conflict.file),
                                   PositionAt(**text, conflict.first.begin),
                                   PositionAt(**text, conflict.second.begin)});
    }
    return llvm::Error::success();
  }

  void AddContrib() {
    std::map<std::string, ContribRecord> modules;
    for (const SiteRecord& record : report_.sites) {
      const Rule* rule = input_.rules.Find(record.finding.rule);
      if (!rule || !rule->contrib) continue;
      ContribRecord& module = modules[rule->contrib->module];
      module.module = *rule->contrib;
      module.diagnostic = rule->diagnostic;
      module.effort_minutes = rule->effort_minutes;
      module.site_ids.push_back(record.site.id);
    }
    for (auto& [name, module] : modules) report_.contrib.push_back(std::move(module));
  }

  // Every reference the second walk counted lies at a site, and every site has its one verdict.
  void CheckConservation() {
    CheckResult& check = report_.checks.conservation;
    check.result = "holds";
    unsigned failures = 0;
    const auto fail = [&](const std::string& what) {
      check.result = "broken";
      // The first few say enough.
      if (++failures == 6) check.detail += "; ...";
      if (failures > 5) return;
      check.detail += (check.detail.empty() ? "" : "; ") + what;
    };
    std::map<std::string, std::vector<const Site*>> by_file;
    for (const Site& site : input_.analysis.sites) by_file[site.file].push_back(&site);
    for (const CensusEntry& entry : input_.analysis.census) {
      const std::vector<const Site*>& sites = by_file[entry.file];
      const bool is_covered = std::any_of(sites.begin(), sites.end(), [&](const Site* site) {
        return site->range.begin == entry.range.begin ||
               (site->range.Contains(entry.range) && site->symbol == entry.symbol);
      });
      if (!is_covered) {
        fail(Relative(entry.file) + ":" + std::to_string(entry.start.line) + ":" +
             std::to_string(entry.start.column) + ": " + entry.symbol + " has no finding");
      }
    }
    for (std::size_t i : without_finding_) {
      const Site& site = input_.analysis.sites[i];
      fail(Relative(site.file) + ":" + std::to_string(site.start.line) + ": the site " +
           site.symbol + " has no verdict");
    }
    unsigned sum = 0;
    for (const auto& [verdict, count] : report_.totals.verdicts) sum += count;
    if (sum != report_.totals.sites) fail("the verdicts do not add up to the sites");
  }

  const AssembleInput& input_;
  SourceFiles& sources_;
  Report report_;
  std::map<std::string, std::size_t> index_;
  std::vector<std::size_t> without_finding_;
  std::set<std::string> counted_;  // groups whose work is in the sum
};

}  // namespace

llvm::Expected<Report> AssembleReport(const AssembleInput& input, SourceFiles& sources) {
  return Assembler(input, sources).Run();
}

Totals CountTotals(const Report& report) {
  Totals totals;
  for (Verdict verdict : {Verdict::kConverted, Verdict::kReview, Verdict::kManual,
                          Verdict::kRefused, Verdict::kAlreadyNew}) {
    totals.verdicts[verdict] = 0;
  }
  for (Confidence confidence : {Confidence::kCertain, Confidence::kLikely, Confidence::kSketch}) {
    totals.confidence[confidence] = 0;
  }
  for (const SiteRecord& record : report.sites) {
    const Finding& finding = record.finding;
    ++totals.sites;
    ++totals.verdicts[finding.verdict];
    totals.effort_minutes += finding.effort_minutes;
    const bool is_written =
        finding.verdict == Verdict::kConverted || finding.verdict == Verdict::kReview;
    if (is_written && finding.confidence != Confidence::kManual) {
      ++totals.confidence[finding.confidence];
    }
  }
  totals.files = static_cast<unsigned>(report.files.size());
  for (const FileRecord& file : report.files) totals.files_changed += file.is_changed ? 1 : 0;
  std::set<std::string> unparsed;
  for (const UnparsedFile& file : report.unparsed) unparsed.insert(file.file);
  totals.files_unparsed = static_cast<unsigned>(unparsed.size());
  totals.census = report.totals.census;
  return totals;
}

void CarryReviews(Report& report, const Report& earlier) {
  std::map<std::string, const Review*> reviews;
  for (const SiteRecord& record : earlier.sites) reviews[record.site.id] = &record.review;
  for (SiteRecord& record : report.sites) {
    const auto found = reviews.find(record.site.id);
    if (found != reviews.end()) record.review = *found->second;
  }
}

}  // namespace eager::rewriter
