// SPDX-License-Identifier: Apache-2.0
// The verbs and flags of eagerize, defined once: parsing, --help, the shells' completions and the
// manual page all come from this definition.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "rewriter/tool/options.h"

namespace eager::rewriter {

/// What is meant where the first word is no verb.
inline constexpr char kDefaultVerb[] = "analyze";

/// The types that options have, apart from lists of words: {eager,compat}.
namespace value_types {
inline constexpr char kText[] = "TEXT";
inline constexpr char kNumber[] = "N";
inline constexpr char kFile[] = "FILE";
inline constexpr char kFolder[] = "FOLDER";
inline constexpr char kPath[] = "PATH";  // a file or a folder
}  // namespace value_types

struct ExitMeaning {
  ExitCode code;
  const char* meaning;
};
inline constexpr ExitMeaning kExitMeanings[] = {
    {kNothingLeft, "nothing left to do"},
    {kSitesLeft, "sites left for a person"},
    {kUsage, "usage"},
    {kNotParsed, "some inputs not parsed"},
    {kTakenBack, "verification failed"},
    {kInternal, "a result could not be written, or an internal error"},
};

struct CommandLineOptions {
  UpgradeOptions upgrade;
  VerifyOptions verify;
  ReportOptions report;
  ExplainOptions explain;
  RulesOptions rules;
  UndoOptions undo;
  std::string shell;
};

/// `options` outlives `app`.
void DefineCommandLine(CLI::App& app, CommandLineOptions& options);

}  // namespace eager::rewriter
