// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/compile_commands.h"

#include <gtest/gtest.h>

#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

using Words = std::vector<std::string>;

TEST(ReadCompileCommands, KeepsTheFlagsThatDecideTheMeaning) {
  TemporaryFolder folder;
  const std::string a = folder.Write("src/a.cc", "");
  const std::string b = folder.Write("src/b.cpp", "");
  const std::string build = "{\"directory\": \"" + folder.Path("build") + "\", ";
  folder.Write("build/flags.txt", "-DY=1 -DZ");
  folder.Write("compile_commands.json", "[" + build + R"("file": "../src/a.cc",
     "command": "ccache /usr/bin/c++ -DX='a b' -I../inc -std=c++14 -MD -MF a.d -o a.o -c ../src/a.cc"},)" +
     build + "\"file\": \"" + b + "\", \"arguments\": [\"clang++\", \"-c\", \"" + b +
     "\", \"-ob.o\", \"@flags.txt\", \"-Wall\"]}," +
     build + R"("file": "/p/src/c.c", "command": "cc -c /p/src/c.c"},)" +
     build + R"("file": "../src/gone.cc", "command": "c++ -c ../src/gone.cc"}])");
  Words warnings;
  llvm::Expected<std::vector<CompileCommand>> commands = ReadCompileCommands(folder.path(), warnings);
  ASSERT_TRUE(static_cast<bool>(commands)) << llvm::toString(commands.takeError());
  ASSERT_EQ(commands->size(), 2u);
  EXPECT_EQ(commands->at(0).file, a);
  EXPECT_EQ(commands->at(0).arguments,
            (Words{"/usr/bin/c++", "-DX=a b", "-I../inc", "-std=c++14"}));
  EXPECT_EQ(commands->at(0).configuration, folder.path());
  EXPECT_EQ(commands->at(1).arguments, (Words{"clang++", "-DY=1", "-DZ", "-Wall"}));
  ASSERT_EQ(warnings.size(), 1u);
  EXPECT_NE(warnings[0].find("entry 3: " + folder.Path("src/gone.cc") + ": no such file"), std::string::npos)
      << warnings[0];
}

TEST(ReadCompileCommands, NamesTheEntryThatIsWrong) {
  TemporaryFolder folder;
  folder.Write("compile_commands.json", R"([{"directory": "/p"}])");
  Words warnings;
  llvm::Expected<std::vector<CompileCommand>> commands = ReadCompileCommands(folder.path(), warnings);
  ASSERT_FALSE(static_cast<bool>(commands));
  const std::string message = llvm::toString(commands.takeError());
  EXPECT_NE(message.find("compile_commands.json: entry 0: needs"), std::string::npos) << message;
}

TEST(SynthesiseCommand, FindsTheUsersOwnHeadersAndPutsCompatFirst) {
  TemporaryFolder folder;
  folder.Write("src/app/main.cc", "#include \"model/net.h\"\n#  include <vector>\n");
  folder.Write("include/model/net.h", "#include \"base/util.h\"\n");
  folder.Write("base/util.h", "");
  const CompileCommand command =
      SynthesiseCommand(folder.Path("src/app/main.cc"), folder.path(), {"/compat", "/run", {"/e"}});
  EXPECT_EQ(command.arguments,
            (Words{"c++", "-I/compat", "-I/run", "-isystem", "/e", "-std=c++17",
                   "-I" + folder.Path("include"), "-I" + folder.path()}));
}

TEST(WithCompatHeaders, NamesOneFolderOnce) {
  CompileCommand command;
  command.arguments = {"c++", "-O2"};
  EXPECT_EQ(WithCompatHeaders(command, {"/i", "/i", {}}).arguments, (Words{"c++", "-I/i", "-O2"}));
}

TEST(CommandsThatSee, AreThoseOfTheProgramsThatChange) {
  TemporaryFolder folder;
  std::vector<CompileCommand> commands(3);
  commands[0].file = folder.Write("one/main.cc", "#include \"net.h\"\n");
  commands[1].file = folder.Write("one/net.cc", "#include \"net.h\"\n");
  commands[2].file = folder.Write("two/main.cc", "#include <vector>\n");
  folder.Write("one/net.h", "");
  const auto files = [&](const std::string& changed) {
    Words names;
    for (const CompileCommand& command : CommandsThatSee(commands, folder.path(), {changed})) {
      names.push_back(command.file);
    }
    return names;
  };
  EXPECT_EQ(files(folder.Path("one/net.h")), (Words{commands[0].file, commands[1].file}));
  EXPECT_EQ(files(commands[1].file), (Words{commands[0].file, commands[1].file}));
  EXPECT_EQ(files(commands[2].file), Words{commands[2].file});
  EXPECT_TRUE(files(folder.Path("other.h")).empty());
}

TEST(CommandsForResult, RaiseTheStandardOnlyWhereEagerHeadersAreIncluded) {
  std::vector<CompileCommand> commands(3);
  commands[0].file = "/a.cc";
  commands[0].arguments = {"c++", "-std=gnu++14"};
  commands[1].file = "/b.cc";
  commands[1].arguments = {"c++"};
  commands[2].file = "/c.cc";
  commands[2].arguments = {"c++", "-std=c++23"};
  const std::string eager = "#include \"eager/eager.h\"\n";
  auto raised = CommandsForResult(commands, {{"/a.cc", eager}, {"/c.cc", eager}});
  EXPECT_EQ(raised[0].arguments, (Words{"c++", "-std=gnu++20"}));
  EXPECT_EQ(raised[1].arguments, (Words{"c++"}));
  EXPECT_EQ(raised[2].arguments, (Words{"c++", "-std=c++23"}));
  raised = CommandsForResult(commands, {{"/h.h", eager}});
  EXPECT_EQ(raised[1].arguments, (Words{"c++", "-std=c++20"}));
  EXPECT_EQ(CommandsForResult(commands, {{"/h.h", "int x;"}}), commands);
}

}  // namespace
}  // namespace eager::rewriter
