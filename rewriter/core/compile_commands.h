// SPDX-License-Identifier: Apache-2.0
// How each source is compiled: read from compile_commands.json, or made up from the file itself and
// the compat headers. The analysis and the verification use the same commands.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"

namespace eager::rewriter {

struct CompileCommand {
  std::string file;       // absolute
  std::string directory;  // absolute; what relative paths in the arguments are relative to
  /// The compiler first, then its flags; without -c, -o and the file itself.
  std::vector<std::string> arguments;
  /// Name of the build configuration: the directory given with -p, "" for a command made up.
  std::string configuration;

  friend bool operator==(const CompileCommand&, const CompileCommand&) = default;
};

/// Folders the commands need, found relative to the program (see Locate in locations.h).
struct IncludeFolders {
  std::string compat;   // holds tensorflow/
  std::string runtime;  // holds eager/
  /// Further folders (third party, generated headers) both sides need.
  std::vector<std::string> more;
};

/// The commands of every C++ file in `directory`/compile_commands.json, response files (@file) read in.
/// An entry whose file is not there is left out and said in `warnings`. Errors: "file: entry n: what".
llvm::Expected<std::vector<CompileCommand>> ReadCompileCommands(const std::string& directory,
                                                                std::vector<std::string>& warnings);

/// A command for a file no database knows: C++17, the folders of the user's own headers found from
/// its #include lines below `root`, then compat and runtime.
CompileCommand SynthesiseCommand(const std::string& file, const std::string& root,
                                 const IncludeFolders& folders);

/// The command with the compat and runtime folders in front of all other include folders, so that
/// `tensorflow/...` means the compat headers whatever the project was built against.
CompileCommand WithCompatHeaders(CompileCommand command, const IncludeFolders& folders);

/// Indices of commands whose units share files of the user's, directly or through others: the units
/// of one program. In the order of the first command of each.
std::vector<std::vector<std::size_t>> ProgramsOf(const std::vector<CompileCommand>& commands,
                                                 const std::string& root);

/// The commands whose units see one of `files`: those that share a file of the user's with a unit
/// that includes one, as programs of several units do.
std::vector<CompileCommand> CommandsThatSee(const std::vector<CompileCommand>& commands,
                                            const std::string& root,
                                            const std::vector<std::string>& files);

/// The commands for a tree as it stands: units that see the eager headers, since an earlier run or by
/// hand, are compiled as C++20 at least.
std::vector<CompileCommand> CommandsForTree(std::vector<CompileCommand> commands, const std::string& root);

/// The commands for a tree with `new_texts` in the places of files: units that include the eager
/// headers, themselves or through a changed header, are compiled as C++20 at least.
std::vector<CompileCommand> CommandsForResult(const std::vector<CompileCommand>& commands,
                                              const std::map<std::string, std::string>& new_texts);

}  // namespace eager::rewriter
