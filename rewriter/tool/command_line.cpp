// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/command_line.h"

#include <map>
#include <utility>

#include "llvm/ADT/StringExtras.h"
#include "rewriter/tool/command_pages.h"
#include "rewriter/tool/version.h"

namespace eager::rewriter {
namespace {

// What an option takes, as help shows it and completions use it.
constexpr const char* kText = value_types::kText;
constexpr const char* kNumber = value_types::kNumber;
constexpr const char* kFile = value_types::kFile;
constexpr const char* kFolder = value_types::kFolder;
constexpr const char* kPath = value_types::kPath;

const std::vector<std::string> kForms = {"html", "md", "sarif", "csv", "text", "patch"};

/// The check without its words in help: the type of the option says it already.
CLI::Validator Untold(CLI::Validator check) { return check.description(""); }

/// The option takes these words and no other.
CLI::Option* OneOf(CLI::Option* option, const std::vector<std::string>& words) {
  return option->type_name("{" + llvm::join(words, ",") + "}")->check(Untold(CLI::IsMember(words)));
}

template <typename Value>
void AddChoice(CLI::App& verb, const std::string& name, Value& value,
               const std::vector<std::pair<std::string, Value>>& choices,
               const std::string& about) {
  std::vector<std::string> words;
  for (const auto& [word, meaning] : choices) words.push_back(word);
  const auto take = [&value, choices](const std::string& given) {
    for (const auto& [word, meaning] : choices)
      if (word == given) value = meaning;
  };
  OneOf(verb.add_option_function<std::string>(name, take, about), words);
}

void AddRuleFolders(CLI::App& verb, std::vector<std::string>& folders) {
  verb.add_option("--rules", folders,
                  "Folder or file with rules of your own; repeat. Example: --rules our_rules")
      ->type_name(kPath)
      ->allow_extra_args(false);
}

void AddNotes(CLI::App& verb, std::string& file) {
  verb.add_option("--notes", file,
                  "Ticks and notes exported from the HTML report. Example: --notes "
                  "eagerize-notes.json")
      ->type_name(kFile)
      ->check(Untold(CLI::ExistingFile));
}

void AddSources(CLI::App& verb, UpgradeOptions& options) {
  verb.add_option("SRC", options.sources, "Files or folders to read. Example: src tools/train.cc")
      ->type_name(kPath)
      ->required();
  verb.add_option("-p", options.databases,
                  "Folder with compile_commands.json; repeat for several build configurations. "
                  "Example: -p build/debug -p build/gpu")
      ->type_name(kFolder)
      ->allow_extra_args(false)
      ->check(Untold(CLI::ExistingDirectory));
  verb.add_option("--in-root", options.in_root,
                  "Only files below are read as the user's own; default: the common folder of SRC. "
                  "Example: --in-root .")
      ->type_name(kFolder)
      ->check(Untold(CLI::ExistingDirectory));
  verb.add_option("--exclude", options.excludes,
                  "Files and folders that are left alone. Example: --exclude third_party "
                  "--exclude 'src/**/generated_*'")
      ->type_name(kPath)
      ->allow_extra_args(false);
  AddRuleFolders(verb, options.rules);
  verb.add_option("--only", options.only,
                  "Convert only what these diagnostics or rules find. Example: --only EAG1201")
      ->type_name(kText)
      ->allow_extra_args(false)
      ->delimiter(',');
  verb.add_option("--skip", options.skip,
                  "Convert nothing that these diagnostics or rules find. Example: --skip "
                  "EAG1506,frozen-graph")
      ->type_name(kText)
      ->allow_extra_args(false)
      ->delimiter(',');
  verb.add_option("--extra-arg", options.extra_args,
                  "Flag to add to every compile command. Example: --extra-arg=-DUSE_GPU=0")
      ->type_name(kText)
      ->allow_extra_args(false);
  verb.add_option("--compat-include", options.compat_include,
                  "Folder that holds the compat layer's tensorflow/; default: found beside the "
                  "program. Example: --compat-include /opt/eagerize/include/eagerize/compat_v1")
      ->type_name(kFolder)
      ->check(Untold(CLI::ExistingDirectory));
}

void AddChoices(CLI::App& verb, UpgradeOptions& options) {
  AddChoice(verb, "--mode", options.mode, {{"eager", Mode::kEager}, {"compat", Mode::kCompat}},
            "eager: write eager code. compat: leave graphs and sessions on the compat layer, "
            "which has their headers, and report them. Example: --mode compat");
  OneOf(verb.add_option("--min-confidence", options.min_confidence,
                        "Write nothing below: certain, likely or sketch. Example: --min-confidence "
                        "likely"),
        {"certain", "likely", "sketch"});
  OneOf(verb.add_option(
            "--annotate", options.annotate,
            "comments: write each finding for a person above its place. Example: --annotate "
            "comments"),
        {"none", "comments"});
  AddChoice(verb, "--verify", options.verify,
            {{"none", Verify::kNone}, {"compile", Verify::kCompile}, {"run", Verify::kRun}},
            "compile: the result compiles and a second run changes nothing. run: also build "
            "and run old and new and compare. Example: --verify run");
  AddChoice(verb, "--fail-on", options.fail_on,
            {{"manual", FailOn::kManual}, {"review", FailOn::kReview}, {"never", FailOn::kNever}},
            "What makes the exit code 1: manual, review or never. Example: --fail-on never");
  verb.add_option("-j,--jobs", options.jobs,
                  "Units read, compiled and run at the same time; default: one a core. The result "
                  "is the same for each number. Example: -j 4")
      ->type_name(kNumber);
  verb.add_option("--cache-dir", options.cache_folder,
                  "Folder that keeps what was found in each program (units that share files), and "
                  "in its result; it is used again while the units, all files they include, their "
                  "commands, the rules and this program are the same. Builds and runs of --verify "
                  "run are not kept. Example: --cache-dir .cache/eagerize")
      ->type_name(kFolder);
}

void AddOutputs(CLI::App& verb, UpgradeOptions& options) {
  verb.add_option("--report", options.report_folder,
                  "Folder for run.json and the forms of --format. Example: --report out/report")
      ->type_name(kFolder);
  OneOf(
      verb.add_option("--format", options.formats,
                      "Forms beside run.json: html, md, sarif, csv, text, patch. Example: --format "
                      "html,sarif")
          ->allow_extra_args(false)
          ->delimiter(','),
      kForms);
  AddNotes(verb, options.notes);
  verb.add_option("--export-fixes", options.export_fixes,
                  "Write the edits as clang's Replacements. Example: --export-fixes fixes.yaml")
      ->type_name(kFile);
  OneOf(
      verb.add_option("--dump", options.dump,
                      "Print what a step found: facts, graph, slices or decisions. Example: --dump "
                      "slices"),
      {"facts", "graph", "slices", "decisions"});
  verb.add_flag("-q,--quiet", options.quiet, "Print nothing but errors. Example: -q");
}

void AddAnalyze(CLI::App& app, UpgradeOptions& options) {
  CLI::App* verb = app.add_subcommand(
      "analyze", "Read and report; writes nothing but --report and --export-fixes");
  verb->footer("Example: eagerize analyze src -p build --report out/report");
  AddSources(*verb, options);
  AddChoices(*verb, options);
  AddOutputs(*verb, options);
}

void AddUpgrade(CLI::App& app, UpgradeOptions& options) {
  CLI::App* verb = app.add_subcommand("upgrade", "Rewrite into eager code");
  verb->footer("Example: eagerize upgrade src -p build --out-root ../new --verify run");
  AddSources(*verb, options);
  AddChoices(*verb, options);
  AddOutputs(*verb, options);
  verb->add_flag("--in-place", options.in_place,
                 "Write over the sources; 'eagerize undo' takes it back. Example: --in-place");
  verb->add_option("--out-root", options.out_root,
                   "Write the whole tree, upgraded, to this folder. Example: --out-root ../new")
      ->type_name(kFolder);
  verb->add_option("--patch", options.patch,
                   "Write a diff for git apply. Example: --patch upgrade.patch")
      ->type_name(kFile);
  verb->add_option("--backup", options.backup_suffix,
                   "With --in-place: keep each old file beside the new one. Example: --backup "
                   ".orig")
      ->type_name(kText);
  verb->add_flag("--allow-dirty", options.allow_dirty,
                 "With --in-place: although git has uncommitted changes. Example: --allow-dirty");
}

void AddVerify(CLI::App& app, VerifyOptions& options) {
  CLI::App* verb =
      app.add_subcommand("verify", "Compile and run an earlier result against the old code");
  verb->footer("Example: eagerize verify ../new/.eagerize/run.json -j 4");
  verb->add_option("RUN", options.run,
                   "run.json, or the folder that holds it. Example: eagerize verify "
                   "new/.eagerize/run.json")
      ->type_name(kPath)
      ->required()
      ->check(Untold(CLI::ExistingPath));
  verb->add_option("--result", options.result_root,
                   "The upgraded tree, when it moved since. Example: --result ../new")
      ->type_name(kFolder)
      ->check(Untold(CLI::ExistingDirectory));
  verb->add_flag("--compile-only", options.compile_only,
                 "Do not run anything. Example: --compile-only");
  verb->add_option("-j,--jobs", options.jobs, "Compilations at the same time. Example: -j 4")
      ->type_name(kNumber);
  verb->add_flag("-q,--quiet", options.quiet, "Print nothing but errors. Example: -q");
}

void AddReport(CLI::App& app, ReportOptions& options) {
  options.formats = {"html"};
  CLI::App* verb = app.add_subcommand("report", "Render an earlier run");
  verb->footer("Example: eagerize report out/report --format md,sarif --out public");
  verb->add_option("RUN", options.run,
                   "run.json, or the folder that holds it. Example: eagerize report run.json")
      ->type_name(kPath)
      ->required()
      ->check(Untold(CLI::ExistingPath));
  OneOf(verb->add_option("--format", options.formats,
                         "html, md, sarif, csv, text, patch. Example: --format md,sarif")
            ->allow_extra_args(false)
            ->delimiter(','),
        kForms);
  verb->add_option("--out", options.out,
                   "Folder for the files; default: beside run.json. Example: --out public")
      ->type_name(kFolder);
  AddNotes(*verb, options.notes);
}

void AddRules(CLI::App& app, RulesOptions& options) {
  CLI::App* rules = app.add_subcommand("rules", "List, check, test and document the rules");
  rules->footer("Example: eagerize rules check --rules our_rules");
  rules->require_subcommand(1);
  struct Verb {
    std::string name, about, example;
  };
  const std::vector<Verb> verbs = {
      {"list", "One line for each rule: id, kind, fate, diagnostic, title", "list state"},
      {"check", "Find mistakes in rules, and symbols without a rule", "check --rules our_rules"},
      {"test", "Run the examples in the rule files", "test state --rules our_rules -j 4"},
      {"doc", "Print the pages about rules and diagnostics", "doc --out docs"}};
  for (const auto& [name, about, example] : verbs) {
    CLI::App* verb = rules->add_subcommand(name, about);
    verb->footer("Example: eagerize rules " + example);
    AddRuleFolders(*verb, options.rules);
    if (name == "list" || name == "test") {
      verb->add_option(
              "FILTER", options.filter,
              "Only rules whose id contains this. Example: eagerize rules " + name + " state")
          ->type_name(kText);
    }
    if (name == "check") {
      verb->add_option("--facts", options.facts,
                       "Folder with ops.jsonl, cpp_api.tsv and contrib.json to compare with. "
                       "Example: --facts facts")
          ->type_name(kFolder)
          ->check(Untold(CLI::ExistingDirectory));
    }
    if (name == "test") {
      verb->add_option("-j,--jobs", options.jobs, "Examples at the same time. Example: -j 4")
          ->type_name(kNumber);
      verb->add_flag("--no-run", options.skips_runs,
                     "Compare texts only: build and run no example. Example: --no-run");
      verb->add_option("--programs", options.programs,
                       "Folder where the old and the new programs of the examples stay. Example: "
                       "--programs examples")
          ->type_name(kFolder);
    }
    if (name == "doc") {
      verb->add_option("--out", options.out,
                       "Folder for diagnostics.md, rules.md, rule_index.md and rule.schema.json. "
                       "Example: --out docs")
          ->type_name(kFolder);
    }
  }
}

void AddExplain(CLI::App& app, ExplainOptions& options) {
  CLI::App* verb =
      app.add_subcommand("explain", "What a diagnostic means, or what a 1.x symbol becomes");
  verb->footer("Example: eagerize explain EAG1205");
  verb->add_option("SUBJECT", options.subject,
                   "An id, a symbol, a header, an op or a rule. Example: eagerize explain MatMul")
      ->type_name(kText)
      ->required();
  AddRuleFolders(*verb, options.rules);
}

void AddUndo(CLI::App& app, UndoOptions& options) {
  options.root = ".";
  CLI::App* verb = app.add_subcommand("undo", "Take the last in-place upgrade back");
  verb->footer("Example: eagerize undo src --force");
  verb->add_option("ROOT", options.root,
                   "The root of that upgrade; default: here. Example: eagerize undo src")
      ->type_name(kFolder)
      ->check(Untold(CLI::ExistingDirectory));
  verb->add_flag("--force", options.force,
                 "Also restore files that were edited since. Example: --force");
}

void AddPagesAboutItself(CLI::App& app, std::string& shell) {
  CLI::App* completion =
      app.add_subcommand("completion", "Print what completes this command in a shell");
  completion->footer("Example: source <(eagerize completion bash)");
  OneOf(completion->add_option("SHELL", shell, "Example: eagerize completion zsh"),
        CompletionShells())
      ->required();
  app.add_subcommand("man", "Print the manual page")->footer("Example: eagerize man > eagerize.1");
}

}  // namespace

void DefineCommandLine(CLI::App& app, CommandLineOptions& options) {
  app.name("eagerize");
  std::string codes;
  for (const ExitMeaning& exit : kExitMeanings)
    codes += (codes.empty() ? "" : ", ") + std::to_string(exit.code) + " " + exit.meaning;
  app.description("Moves TensorFlow 1.x C++ programs to eager execution.\nExit codes: " + codes +
                  ".");
  app.set_version_flag("--version", std::string("eagerize ") + kVersion,
                       "Print the version. Example: eagerize --version");
  app.require_subcommand(1);
  AddAnalyze(app, options.upgrade);
  AddUpgrade(app, options.upgrade);
  AddVerify(app, options.verify);
  AddReport(app, options.report);
  AddExplain(app, options.explain);
  AddRules(app, options.rules);
  AddUndo(app, options.undo);
  AddPagesAboutItself(app, options.shell);
  app.footer("Without a verb: analyze. Example: eagerize upgrade src -p build --out-root ../new");
}

}  // namespace eager::rewriter
