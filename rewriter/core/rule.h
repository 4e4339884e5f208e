// SPDX-License-Identifier: Apache-2.0
// A rule as data: what it matches, what it writes, what it says and how it is tested. Rules are
// read from rules/**.yaml by rule_loader.h; match/ turns them into matchers.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rewriter/core/finding.h"

namespace eager::rewriter {

enum class RuleKind {
  kSymbol,      // a name is spelled differently or is manual
  kCall,        // a call is rewritten from its parts
  kType,        // a type is spelled differently
  kInclude,     // a header moved, goes or stays
  kMacro,       // a macro
  kEnum,        // an enumerator
  kMember,      // a data member
  kStructural,  // a form of the recovered graph: an op, a state op, a Run, a session
  kContrib,     // a module of tensorflow/contrib
  kBuild,       // a line of a build file
};

/// Which rule gets a site that several match; higher first, then the later-loaded.
enum class Priority { kFallback, kDefault, kTakeover };

/// What happens to a matched site.
enum class Fate {
  kRewrite,  // the rule's `rewrite` is written
  kKeep,     // valid as it stands on the new side
  kManual,   // a person has to decide; the reason is in `rationale`
};

std::string_view ToString(RuleKind kind);
std::string_view ToString(Priority priority);
std::string_view ToString(Fate fate);

/// All lists are alternatives: a site matches when one entry of one list does. Names are qualified
/// declarations, never text.
struct RuleMatch {
  std::vector<std::string> declarations;  // "tensorflow::ops::MatMul"
  std::vector<std::string> includes;      // "tensorflow/cc/ops/const_op.h", "tensorflow/contrib/*"
  std::vector<std::string> macros;        // "TF_CHECK_OK"
  std::vector<std::string> namespaces;    // "tensorflow::contrib"
  std::vector<std::string> ops;           // graph op types: "Conv2D"
  std::vector<std::string> lines;         // build files: a regular expression over one line
};

struct RuleRewrite {
  /// The new name; "{name}" is the old one without its qualifier, "{file}" a header's last part.
  std::string to;
  /// The type that takes the old one's place when a value of it is declared: "Tensor".
  std::string result;
  /// Old attribute setter → designated initialiser, for example "TransposeA" → "transpose_a".
  std::vector<std::pair<std::string, std::string>> attributes;

  bool IsEmpty() const { return to.empty() && result.empty() && attributes.empty(); }
};

/// What a contrib module was and where it went.
struct ContribModule {
  std::string module;       // "image"
  std::string was;          // one sentence
  std::string fate;         // as published for 2.0
  std::string replacement;  // what to write instead
  std::vector<std::string> headers;
  std::vector<std::string> ops;
};

/// How a test is executed, by the old program and by the one that the rules make of it. All is
/// source text.
struct RuleRun {
  /// Placeholders and their values: "x" → "{1.f, 2.f}", or "DT_INT32 {1, 2}" where the dtype is not
  /// float.
  std::vector<std::pair<std::string, std::string>> feeds;
  /// What one Run fetches: expressions over the scope `root`, the feeds and what `before` declares.
  /// None: the example is a program that runs and prints by itself.
  std::vector<std::string> fetches;
  /// The statement that runs an example that is functions.
  std::string call;
  /// The lines that are printed; a fetched tensor prints as "float [2,2] [1 2][3 4]".
  std::vector<std::string> expected;
};

struct RuleTest {
  enum class Expectation {
    kAfter,
    kUnchanged,
    kTodo,
    kConverted,  // nothing of 1.x is left, whatever it looks like; for tests with a `run`
  };

  /// The rule's id, where a test stands in a table of tests.
  std::string rule;
  std::string name;
  std::string before;
  Expectation expectation = Expectation::kAfter;
  /// The expected text; for kTodo what it should become one day.
  std::string after;
  /// The diagnostic the test expects, "" for none in particular.
  std::string diagnostic;
  std::optional<RuleRun> run;
  std::string file;
  unsigned line = 0;
  /// As of a rule.
  unsigned layer = 0;
};

struct Rule {
  std::string id;
  std::string title;
  RuleKind kind = RuleKind::kSymbol;
  std::string since;
  std::string until;
  Priority priority = Priority::kDefault;
  Fate fate = Fate::kRewrite;
  RuleMatch match;
  /// The compat headers declare what it names. A rule for what they do not have speaks to
  /// `eagerize explain`, and to code that is built against other headers.
  bool is_offered = true;
  RuleRewrite rewrite;
  /// Structural rules: the form ("op", "state", "run", "session", "gradient", "helper", ...) and
  /// its parameters, read by match/.
  std::string form;
  std::map<std::string, std::vector<std::string>> parameters;
  std::optional<ContribModule> contrib;
  Confidence confidence = Confidence::kCertain;  // the ceiling
  std::string diagnostic;
  unsigned effort_minutes = 0;
  std::string rationale;
  std::vector<std::string> links;
  std::vector<RuleTest> tests;
  /// Where the rule was read, for messages.
  std::string file;
  unsigned line = 0;
  /// Which of the given folders; a later one's rules win at equal priority.
  unsigned layer = 0;
};

/// All rules of a run, in loading order.
struct RuleSet {
  std::vector<Rule> rules;

  const Rule* Find(std::string_view id) const;
};

}  // namespace eager::rewriter
