// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/analyze.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <thread>

#include "rewriter/core/analysis_cache.h"
#include "rewriter/core/decisions.h"
#include "rewriter/match/read_unit.h"

namespace eager::rewriter {
namespace {

// What one program came to.
struct ProgramResult {
  AnalysisResult result;
  DecisionText text;
  std::string facts;
  /// The user's files that each unit sees.
  std::vector<std::vector<std::string>> units_files;
};

// One program on its way: its commands, in order, and what was read so far.
struct Work {
  std::vector<std::size_t> commands;
  std::string cache_key;
  ProgramReading reading;
  Turns turns;
  std::atomic<std::size_t> left = 0;
  ProgramResult done;
};

class Analysis {
 public:
  explicit Analysis(const AnalyzeOptions& options)
      : options_(options), rules_(*options.rules), cache_(options.cache_folder, options.overlay) {}

  llvm::Expected<AnalysisResult> Run() {
    if (llvm::Error error = cache_.Open()) return error;
    std::vector<std::vector<std::size_t>> programs = ProgramsOf(options_.commands, options_.root);
    while (true) {
      if (llvm::Error error = ReadAll(programs)) return error;
      std::vector<std::vector<std::size_t>> joined = JoinMeeting();
      if (joined.size() == works_.size()) break;
      // Includes that only the compiler could resolve: these programs are one.
      programs = std::move(joined);
    }
    return Finish();
  }

 private:
  llvm::Error ReadAll(const std::vector<std::vector<std::size_t>>& programs) {
    works_.clear();
    done_ = 0;
    std::vector<std::pair<Work*, std::size_t>> units;  // and which of its program
    for (const std::vector<std::size_t>& commands : programs) {
      works_.push_back(std::make_unique<Work>());
      Work& work = *works_.back();
      work.commands = commands;
      work.left = commands.size();
      if (cache_.is_used()) {
        work.cache_key = cache_.Key(CommandsOf(work), CacheSalt());
        // what is dumped is not in the cache
        std::optional<AnalysisResult> known = options_.dump.empty() ? cache_.Find(work.cache_key) : std::nullopt;
        if (known) {
          work.done.result = std::move(*known);
          work.done.units_files = {work.done.result.files};
          for (std::size_t command : commands) Report(command);
          continue;
        }
      }
      for (std::size_t i = 0; i < commands.size(); ++i) units.emplace_back(&work, i);
    }
    // In the order of the commands, so that a unit never waits for one that nobody has begun.
    std::sort(units.begin(), units.end(), [](const auto& a, const auto& b) {
      return a.first->commands[a.second] < b.first->commands[b.second];
    });
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
      for (std::size_t i = next++; i < units.size(); i = next++) ReadOne(*units[i].first, units[i].second);
    };
    std::vector<std::thread> threads;
    const std::size_t count = std::min<std::size_t>(std::max(options_.jobs, 1u), units.size());
    for (std::size_t i = 1; i < count; ++i) threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
    for (const std::unique_ptr<Work>& read : works_) {
      if (read->cache_key.empty() || read->reading.inputs.empty() || read->reading.has_missing_files) continue;
      llvm::Error error = cache_.Keep(read->cache_key, read->reading.inputs, read->done.result);
      if (error) Warn("--cache-dir: " + llvm::toString(std::move(error)) + "; what was found is not kept");
    }
    return llvm::Error::success();
  }

  void ReadOne(Work& work, std::size_t unit) {
    const std::size_t command = work.commands[unit];
    ReadUnit(options_, rules_, options_.commands[command], work.reading, work.turns, unit);
    if (--work.left == 0) DecideOne(work);
    Report(command);
  }

  // A cache only saves time; one message is enough.
  void Warn(const std::string& text) {
    if (options_.warn && !has_warned_) options_.warn(text);
    has_warned_ = true;
  }

  // Half of a program is no ground for decisions.
  void GiveUp(Work& work) const {
    const std::string reason = "it belongs to one program with " + work.reading.lost + ", on which the compiler crashed";
    for (const std::size_t index : work.commands) {
      const CompileCommand& command = options_.commands[index];
      if (command.file == work.reading.lost) continue;
      work.reading.unparsed.push_back({command.file, "EAG1001", reason, command.configuration});
    }
    work.reading.facts = {};
    work.reading.texts.clear();
    work.reading.census.clear();
  }

  void DecideOne(Work& work) const {
    if (!work.reading.lost.empty()) GiveUp(work);
    DecideOptions decide;
    decide.rules = &rules_;
    decide.root = options_.root;
    decide.keep_graphs = options_.mode == UpgradeMode::kCompat;
    decide.texts = std::move(work.reading.texts);
    AnalysisResult& result = work.done.result;
    Decide(work.reading.facts, decide, result, work.done.text);
    if (options_.dump == "facts") work.done.facts = PrintFacts(work.reading.facts, options_.root);
    for (const auto& [path, unused] : decide.texts) result.files.push_back(path);
    result.census = std::move(work.reading.census);
    result.unparsed = std::move(work.reading.unparsed);
    work.done.units_files = std::move(work.reading.facts.units_files);
    work.reading.facts = {};
  }

  void Report(std::size_t command) {
    const std::lock_guard<std::mutex> lock(progress_);
    ++done_;
    if (!options_.progress) return;
    options_.progress(done_, static_cast<unsigned>(options_.commands.size()), options_.commands[command].file);
  }

  // Programs that share a file after all, as one.
  std::vector<std::vector<std::size_t>> JoinMeeting() const {
    std::vector<std::vector<std::size_t>> joined;
    std::vector<std::set<std::string>> files;
    for (const std::unique_ptr<Work>& work : works_) {
      std::vector<std::size_t> commands = work->commands;
      std::set<std::string> seen;
      for (const std::vector<std::string>& unit : work->done.units_files) seen.insert(unit.begin(), unit.end());
      for (std::size_t i = files.size(); i-- > 0;) {
        const bool meets = std::any_of(seen.begin(), seen.end(), [&](const std::string& file) { return files[i].contains(file); });
        if (!meets) continue;
        commands.insert(commands.end(), joined[i].begin(), joined[i].end());
        seen.insert(files[i].begin(), files[i].end());
        joined.erase(joined.begin() + static_cast<long>(i));
        files.erase(files.begin() + static_cast<long>(i));
      }
      std::sort(commands.begin(), commands.end());
      joined.push_back(std::move(commands));
      files.push_back(std::move(seen));
    }
    std::sort(joined.begin(), joined.end());
    return joined;
  }

  std::vector<CompileCommand> CommandsOf(const Work& work) const {
    std::vector<CompileCommand> commands;
    for (std::size_t command : work.commands) commands.push_back(options_.commands[command]);
    return commands;
  }

  // What decides beside the sources.
  std::vector<std::string> CacheSalt() const {
    std::vector<std::string> salt = {options_.root, options_.mode == UpgradeMode::kCompat ? "compat" : "eager"};
    salt.insert(salt.end(), options_.excludes.begin(), options_.excludes.end());
    std::set<std::string> rules;
    for (const Rule& rule : options_.rules->rules) rules.insert(rule.file);
    for (const std::string& file : rules) salt.push_back(file + " " + cache_.HashOf(file));
    return salt;
  }

  llvm::Expected<AnalysisResult> Finish() {
    AnalysisResult result;
    DecisionText text;
    std::string facts;
    for (const std::unique_ptr<Work>& work : works_) {
      Join(result, std::move(work->done.result));
      text.graph += work->done.text.graph;
      text.slices += work->done.text.slices;
      text.decisions += work->done.text.decisions;
      facts += work->done.facts;
    }
    if (options_.dump_text) {
      if (options_.dump == "facts") *options_.dump_text = facts;
      if (options_.dump == "graph") *options_.dump_text = text.graph;
      if (options_.dump == "slices") *options_.dump_text = text.slices;
      if (options_.dump == "decisions") *options_.dump_text = text.decisions;
    }
    Normalise(result, options_.root);
    return result;
  }

  const AnalyzeOptions& options_;
  const RuleIndex rules_;
  AnalysisCache cache_;
  std::vector<std::unique_ptr<Work>> works_;
  std::mutex progress_;
  unsigned done_ = 0;
  bool has_warned_ = false;
};

}  // namespace

llvm::Expected<AnalysisResult> Analyze(const AnalyzeOptions& options) {
  if (options.root.empty()) return llvm::createStringError("Analyze: no root folder");
  if (!options.rules) return llvm::createStringError("Analyze: no rules");
  return Analysis(options).Run();
}

}  // namespace eager::rewriter
