// SPDX-License-Identifier: Apache-2.0
// The eagerize command: verbs and flags, nothing else. What a verb does is in command_*.cpp.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "rewriter/tool/options.h"
#include "rewriter/tool/version.h"

namespace eager::rewriter {
namespace {

// Its address lets the program find its own file where /proc is missing.
int address_of_program = 0;

void AddSources(CLI::App& verb, UpgradeOptions& options) {
  verb.add_option("SRC", options.sources,
                  "Files or folders to read. Example: eagerize analyze src tools/train.cc")
      ->required();
  verb.add_option("-p", options.databases,
                  "Folder with compile_commands.json; repeat for several build configurations. "
                  "Example: -p build/debug -p build/gpu")
      ->allow_extra_args(false)
      ->check(CLI::ExistingDirectory);
  verb.add_option("--in-root", options.in_root,
                  "Only files below are read as the user's own; default: the common folder of SRC. "
                  "Example: --in-root .")
      ->check(CLI::ExistingDirectory);
  verb.add_option("--exclude", options.excludes,
                  "Files and folders that are left alone. Example: --exclude third_party "
                  "--exclude 'src/**/generated_*'")
      ->allow_extra_args(false);
  verb.add_option("--rules", options.rules,
                  "Folder or file with rules of your own; repeat. Example: --rules our_rules")
      ->allow_extra_args(false);
  verb.add_option("--only", options.only,
                  "Convert only what these diagnostics or rules find. Example: --only EAG1201")
      ->allow_extra_args(false)
      ->delimiter(',');
  verb.add_option("--skip", options.skip,
                  "Convert nothing that these diagnostics or rules find. Example: --skip "
                  "EAG1506,frozen-graph")
      ->allow_extra_args(false)
      ->delimiter(',');
  verb.add_option("--extra-arg", options.extra_args,
                  "Flag to add to every compile command. Example: --extra-arg=-DUSE_GPU=0")
      ->allow_extra_args(false);
  verb.add_option("--compat-include", options.compat_include,
                  "Folder that holds the compat layer's tensorflow/; default: found beside the "
                  "program. Example: --compat-include /opt/eagerize/include/eagerize/compat_v1")
      ->check(CLI::ExistingDirectory);
}

void AddChoices(CLI::App& verb, UpgradeOptions& options) {
  static const std::map<std::string, Mode> kModes = {{"eager", Mode::kEager},
                                                     {"compat", Mode::kCompat}};
  static const std::map<std::string, Verify> kVerify = {
      {"none", Verify::kNone}, {"compile", Verify::kCompile}, {"run", Verify::kRun}};
  static const std::map<std::string, FailOn> kFailOn = {
      {"manual", FailOn::kManual}, {"review", FailOn::kReview}, {"never", FailOn::kNever}};
  verb.add_option("--mode", options.mode,
                  "eager: write eager code. compat: leave graphs and sessions on the compat layer, "
                  "which has their headers, and report them. Example: --mode compat")
      ->transform(CLI::CheckedTransformer(kModes));
  verb.add_option("--min-confidence", options.min_confidence,
                  "Write nothing below: certain, likely or sketch. Example: --min-confidence "
                  "likely")
      ->check(CLI::IsMember({"certain", "likely", "sketch"}));
  verb.add_option("--annotate", options.annotate,
                  "comments: write each finding for a person above its place. Example: --annotate "
                  "comments")
      ->check(CLI::IsMember({"none", "comments"}));
  verb.add_option("--verify", options.verify,
                  "compile: the result compiles and a second run changes nothing. run: also build "
                  "and run old and new and compare. Example: --verify run")
      ->transform(CLI::CheckedTransformer(kVerify));
  verb.add_option("--fail-on", options.fail_on,
                  "What makes the exit code 1: manual, review or never. Example: --fail-on never")
      ->transform(CLI::CheckedTransformer(kFailOn));
  verb.add_option("-j,--jobs", options.jobs,
                  "Units read, compiled and run at the same time; default: one a core. The result "
                  "is the same for each number. Example: -j 4");
  verb.add_option("--cache-dir", options.cache_folder,
                  "Folder that keeps what was found in each program (units that share files), and "
                  "in its result; it is used again while the units, all files they include, their "
                  "commands, the rules and this program are the same. Builds and runs of --verify "
                  "run are not kept. Example: --cache-dir .cache/eagerize");
}

void AddOutputs(CLI::App& verb, UpgradeOptions& options) {
  verb.add_option("--report", options.report_folder,
                  "Folder for run.json and the forms of --format. Example: --report out/report");
  verb.add_option("--format", options.formats,
                  "Forms beside run.json: html, md, sarif, csv, text, patch. Example: --format "
                  "html,sarif")
      ->allow_extra_args(false)
      ->delimiter(',')
      ->check(CLI::IsMember({"html", "md", "sarif", "csv", "text", "patch"}));
  verb.add_option("--notes", options.notes,
                  "Ticks and notes exported from the HTML report. Example: --notes "
                  "eagerize-notes.json")
      ->check(CLI::ExistingFile);
  verb.add_option("--export-fixes", options.export_fixes,
                  "Write the edits as clang's Replacements. Example: --export-fixes fixes.yaml");
  verb.add_option("--dump", options.dump,
                  "Print what a step found: facts, graph, slices or decisions. Example: --dump "
                  "slices")
      ->check(CLI::IsMember({"facts", "graph", "slices", "decisions"}));
  verb.add_flag("-q,--quiet", options.quiet, "Print nothing but errors. Example: -q");
}

void AddAnalyze(CLI::App& app, UpgradeOptions& options) {
  CLI::App* verb = app.add_subcommand(
      "analyze", "Read and report; writes nothing but --report and --export-fixes");
  AddSources(*verb, options);
  AddChoices(*verb, options);
  AddOutputs(*verb, options);
}

void AddUpgrade(CLI::App& app, UpgradeOptions& options) {
  CLI::App* verb = app.add_subcommand("upgrade", "Rewrite into eager code");
  AddSources(*verb, options);
  AddChoices(*verb, options);
  AddOutputs(*verb, options);
  verb->add_flag("--in-place", options.in_place,
                 "Write over the sources; 'eagerize undo' takes it back. Example: --in-place");
  verb->add_option("--out-root", options.out_root,
                   "Write the whole tree, upgraded, to this folder. Example: --out-root ../new");
  verb->add_option("--patch", options.patch,
                   "Write a diff for git apply. Example: --patch upgrade.patch");
  verb->add_option("--backup", options.backup_suffix,
                   "With --in-place: keep each old file beside the new one. Example: --backup "
                   ".orig");
  verb->add_flag("--allow-dirty", options.allow_dirty,
                 "With --in-place: although git has uncommitted changes. Example: --allow-dirty");
}

void AddVerify(CLI::App& app, VerifyOptions& options) {
  CLI::App* verb =
      app.add_subcommand("verify", "Compile and run an earlier result against the old code");
  verb->add_option("RUN", options.run,
                   "run.json, or the folder that holds it. Example: eagerize verify "
                   "new/.eagerize/run.json")
      ->required()
      ->check(CLI::ExistingPath);
  verb->add_option("--result", options.result_root,
                   "The upgraded tree, when it moved since. Example: --result ../new")
      ->check(CLI::ExistingDirectory);
  verb->add_flag("--compile-only", options.compile_only,
                 "Do not run anything. Example: --compile-only");
  verb->add_option("-j,--jobs", options.jobs, "Compilations at the same time. Example: -j 4");
  verb->add_flag("-q,--quiet", options.quiet, "Print nothing but errors. Example: -q");
}

void AddReport(CLI::App& app, ReportOptions& options) {
  options.formats = {"html"};
  CLI::App* verb = app.add_subcommand("report", "Render an earlier run");
  verb->add_option("RUN", options.run,
                   "run.json, or the folder that holds it. Example: eagerize report run.json")
      ->required()
      ->check(CLI::ExistingPath);
  verb->add_option("--format", options.formats,
                   "html, md, sarif, csv, text, patch. Example: --format md,sarif")
      ->allow_extra_args(false)
      ->delimiter(',')
      ->check(CLI::IsMember({"html", "md", "sarif", "csv", "text", "patch"}));
  verb->add_option("--out", options.out,
                   "Folder for the files; default: beside run.json. Example: --out public");
  verb->add_option("--notes", options.notes,
                   "Ticks and notes exported from the HTML report. Example: --notes "
                   "eagerize-notes.json")
      ->check(CLI::ExistingFile);
}

void AddRules(CLI::App& app, RulesOptions& options) {
  CLI::App* rules = app.add_subcommand("rules", "List, check, test and document the rules");
  rules->require_subcommand(1);
  const std::map<std::string, std::string> verbs = {
      {"list", "One line for each rule: id, kind, fate, diagnostic, title"},
      {"check", "Find mistakes in rules, and symbols without a rule"},
      {"test", "Run the examples in the rule files"},
      {"doc", "Print the pages about rules and diagnostics"}};
  for (const auto& [name, about] : verbs) {
    CLI::App* verb = rules->add_subcommand(name, about);
    verb->add_option("--rules", options.rules,
                     "Folder or file with rules of your own; repeat. Example: --rules our_rules")
        ->allow_extra_args(false);
    if (name == "list" || name == "test") {
      verb->add_option(
          "FILTER", options.filter,
          "Only rules whose id contains this. Example: eagerize rules " + name + " state");
    }
    if (name == "check") {
      verb->add_option("--facts", options.facts,
                       "Folder with ops.jsonl, cpp_api.tsv and contrib.json to compare with. "
                       "Example: --facts facts")
          ->check(CLI::ExistingDirectory);
    }
    if (name == "test") {
      verb->add_option("-j,--jobs", options.jobs, "Examples at the same time. Example: -j 4");
      verb->add_flag("--no-run", options.skips_runs,
                     "Compare texts only: build and run no example. Example: --no-run");
      verb->add_option("--programs", options.programs,
                       "Folder where the old and the new programs of the examples stay. Example: "
                       "--programs examples");
    }
    if (name == "doc") {
      verb->add_option("--out", options.out,
                       "Folder for diagnostics.md, rules.md, rule_index.md and rule.schema.json. "
                       "Example: --out docs");
    }
  }
}

int Dispatch(const CLI::App& app, const std::string& executable, UpgradeOptions& upgrade,
             const VerifyOptions& verify, const ReportOptions& report,
             const ExplainOptions& explain, const RulesOptions& rules, const UndoOptions& undo) {
  const std::string verb = app.get_subcommands().front()->get_name();
  if (verb == "analyze" || verb == "upgrade") {
    upgrade.is_upgrade = verb == "upgrade";
    if (upgrade.formats.empty()) upgrade.formats = {"html", "md"};
    return RunUpgrade(upgrade, executable);
  }
  if (verb == "verify") return RunVerify(verify, executable);
  if (verb == "report") return RunReport(report);
  if (verb == "explain") return RunExplain(explain, executable);
  if (verb == "undo") return RunUndo(undo);
  const std::string action = app.get_subcommands().front()->get_subcommands().front()->get_name();
  if (action == "list") return RunRulesList(rules, executable);
  if (action == "check") return RunRulesCheck(rules, executable);
  if (action == "test") return RunRulesTest(rules, executable);
  return RunRulesDoc(rules, executable);
}

std::string CommandLine(int argc, char** argv) {
  std::string command = "eagerize";
  for (int i = 1; i < argc; ++i) command += std::string(" ") + argv[i];
  return command;
}

int Main(int argc, char** argv) {
  CLI::App app{
      "Moves TensorFlow 1.x C++ programs to eager execution.\n"
      "Exit codes: 0 nothing left to do, 1 sites left for a person, 2 usage, 3 some "
      "inputs not parsed, 4 verification failed, 5 internal error."};
  app.set_version_flag("--version", std::string("eagerize ") + kVersion,
                       "Print the version. Example: eagerize --version");
  app.require_subcommand(1);
  UpgradeOptions upgrade;
  VerifyOptions verify;
  ReportOptions report;
  ExplainOptions explain;
  RulesOptions rules;
  UndoOptions undo;
  upgrade.command = CommandLine(argc, argv);
  AddAnalyze(app, upgrade);
  AddUpgrade(app, upgrade);
  AddVerify(app, verify);
  AddReport(app, report);
  CLI::App* explain_verb =
      app.add_subcommand("explain", "What a diagnostic means, or what a 1.x symbol becomes");
  explain_verb
      ->add_option("SUBJECT", explain.subject,
                   "An id, a symbol, a header, an op or a rule. Example: eagerize explain MatMul")
      ->required();
  explain_verb
      ->add_option("--rules", explain.rules,
                   "Folder or file with rules of your own; repeat. Example: --rules our_rules")
      ->allow_extra_args(false);
  AddRules(app, rules);
  CLI::App* undo_verb = app.add_subcommand("undo", "Take the last in-place upgrade back");
  undo.root = ".";
  undo_verb
      ->add_option("ROOT", undo.root,
                   "The root of that upgrade; default: here. Example: eagerize undo src")
      ->check(CLI::ExistingDirectory);
  undo_verb->add_flag("--force", undo.force,
                      "Also restore files that were edited since. Example: --force");
  // Reading and reporting is what happens without a verb.
  std::vector<std::string> words(argv + 1, argv + argc);
  const auto verbs = app.get_subcommands([](const CLI::App*) { return true; });
  const bool has_verb = words.empty() || words.front().empty() || words.front().front() == '-' ||
                        std::any_of(verbs.begin(), verbs.end(), [&](const CLI::App* known) {
                          return known->get_name() == words.front();
                        });
  if (!has_verb) words.insert(words.begin(), "analyze");
  std::reverse(words.begin(), words.end());
  try {
    app.parse(words);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kNothingLeft : kUsage;
  }
  const std::string executable = llvm::sys::fs::getMainExecutable(argv[0], &address_of_program);
  return Dispatch(app, executable, upgrade, verify, report, explain, rules, undo);
}

}  // namespace
}  // namespace eager::rewriter

int main(int argc, char** argv) {
  try {
    return eager::rewriter::Main(argc, argv);
  } catch (const std::exception& error) {
    llvm::errs() << "eagerize: internal error: " << error.what() << "\n";
    return eager::rewriter::kInternal;
  }
}
