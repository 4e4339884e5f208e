// SPDX-License-Identifier: Apache-2.0
// Builds the programs of a source tree and runs them: which objects make a program follows from the
// symbols they define and need.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"

namespace eager::rewriter {

/// How a program is started. Read from program.json beside the source with main, when there is one:
/// {"args": ["--steps", "3"], "exit_code": 0, "tolerance": {"rtol": 1e-5}}; "{scratch}" in an
/// argument is an empty folder.
struct ProgramStart {
  std::vector<std::string> arguments;
  double rtol = 0;
  double atol = 0;
};

llvm::Expected<ProgramStart> ReadProgramStart(const std::string& main_file);

struct BuiltProgram {
  std::string main_file;             // relative to the root
  std::vector<std::string> sources;  // relative to the root, main_file first
  std::string binary;                // "" when it could not be built
  std::string error;                 // the compiler's or linker's first lines
};

struct BuildInput {
  /// Commands whose files are below `root`.
  const std::vector<CompileCommand>& commands;
  std::string root;
  /// The tree that is built: a copy of `root` with other contents.
  std::string tree;
  /// Where objects and binaries go.
  std::string output;
  std::vector<std::string> link_flags;
  unsigned jobs = 1;
  /// Objects that are up to date already: source relative to the root → path.
  std::map<std::string, std::string> objects = {};
};

/// Where BuildPrograms puts the object of each unit, in the order of the commands.
std::map<std::string, std::string> ObjectPaths(const BuildInput& input);

/// Compiles every unit once, of the first configuration that has it, and links each object that
/// defines main with the objects it needs.
llvm::Expected<std::vector<BuiltProgram>> BuildPrograms(const BuildInput& input);

struct ProgramOutput {
  int exit_code = 0;
  std::string standard_output;
  std::string standard_error;
  /// Set when the program was stopped or could not be started.
  std::string failure;
};

/// `record` is the file that a recording copy writes to; "" for none.
ProgramOutput RunProgram(const std::string& binary, const std::string& folder,
                         const std::vector<std::string>& arguments, unsigned timeout_seconds,
                         const std::string& record = "");

/// "" when equal, else the first difference. Numbers may differ within the tolerance, all other
/// text may not.
std::string CompareOutputs(const ProgramOutput& old_output, const ProgramOutput& new_output,
                           double rtol, double atol);

}  // namespace eager::rewriter
