// SPDX-License-Identifier: Apache-2.0
#include "rewriter/verify/programs.h"

#include <gtest/gtest.h>

#include "rewriter/verify/differential.h"
#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

class ProgramsTest : public testing::Test {
 protected:
  void SetUp() override {
    Both("one/main.cc",
         "#include <cstdio>\n#include <fstream>\n#include <string>\n#include \"value.h\"\n"
         "int main(int argc, char** argv) {\n  std::ifstream in(\"data.txt\"); std::string word;\n"
         "  in >> word;\n  std::printf(\"%s %s %g\\n\", word.c_str(), argc > 1 ? argv[1] : \"\", "
         "Value());\n}\n");
    Both("one/value.h", "double Value();\n");
    Both("one/value.cc", "double Value() { return 0.5; }\n");
    Both("one/data.txt", "data");
    Both("one/program.json", "{\"args\": [\"flag\"], \"tolerance\": {\"rtol\": 1e-3}}");
    Both("two/main.cc", "int main() { return 3; }\n");
  }
  void Both(const std::string& name, const std::string& text) {
    old_.Write(name, text);
    new_.Write(name, text);
  }
  std::vector<ProgramVerdict> Compare() {
    std::vector<CompileCommand> commands;
    for (const char* name : {"one/main.cc", "one/value.cc", "two/main.cc"}) {
      commands.push_back({old_.Path(name), old_.path(), {"c++", "-I" + old_.Path("one")}, ""});
    }
    llvm::Expected<std::vector<ProgramVerdict>> verdicts =
        ComparePrograms({commands, commands, changed_, old_.path(), old_.path(), new_.path(), work_.path(), {}, 2, 20});
    EXPECT_TRUE(static_cast<bool>(verdicts)) << llvm::toString(verdicts.takeError());
    return std::move(*verdicts);
  }

  std::set<std::string> changed_ = {"one/main.cc", "one/value.cc", "two/main.cc"};
  TemporaryFolder old_;
  TemporaryFolder new_;
  TemporaryFolder work_;
};

TEST_F(ProgramsTest, LinksWhatAProgramNeedsAndRunsItInItsFolder) {
  const std::vector<ProgramVerdict> verdicts = Compare();
  ASSERT_EQ(verdicts.size(), 2u);
  EXPECT_EQ(verdicts[0].sources, (std::vector<std::string>{"one/main.cc", "one/value.cc"}));
  EXPECT_EQ(verdicts[0].result, "equal") << verdicts[0].detail;
  EXPECT_EQ(verdicts[1].result, "equal");
  EXPECT_EQ(verdicts[1].detail, "both end with exit code 3 and the same output");
}

TEST_F(ProgramsTest, NamesTheFirstDifference) {
  new_.Write("one/value.cc", "double Value() { return 0.75; }\n");
  new_.Write("two/main.cc", "int main() { return 4; }\n");
  const std::vector<ProgramVerdict> verdicts = Compare();
  EXPECT_EQ(verdicts[0].result, "differs");
  EXPECT_EQ(verdicts[0].detail,
            "output line 1: 'data flag 0.5' before, 'data flag 0.75' after");
  EXPECT_EQ(verdicts[1].detail, "exit code 3 before, 4 after");
}

TEST_F(ProgramsTest, KeepsTheOldObjectsOfUnitsThatDidNotChange) {
  changed_ = {"one/value.cc"};
  new_.Write("one/main.cc", "not read");
  new_.Write("two/main.cc", "not read");
  for (const ProgramVerdict& verdict : Compare()) EXPECT_EQ(verdict.result, "equal");
}

TEST_F(ProgramsTest, HonoursTheTolerance) {
  new_.Write("one/value.cc", "double Value() { return 0.5001; }\n");
  EXPECT_EQ(Compare()[0].result, "equal");
}

TEST_F(ProgramsTest, SaysWhyAProgramDidNotRun) {
  new_.Write("one/value.cc", "double Value() { return missing; }\n");
  old_.Write("two/main.cc", "int main() { return missing; }\n");
  const std::vector<ProgramVerdict> verdicts = Compare();
  const auto find = [&](const std::string& name) {
    return *std::find_if(verdicts.begin(), verdicts.end(),
                         [&](const ProgramVerdict& v) { return v.main_file == name; });
  };
  EXPECT_EQ(find("one/main.cc").result, "differs");
  EXPECT_NE(find("one/main.cc").detail.find("the new program does not build"), std::string::npos);
  EXPECT_EQ(find("two/main.cc").result, "not_run");
  EXPECT_NE(find("two/main.cc").detail.find("missing"), std::string::npos);
}

TEST_F(ProgramsTest, NamesWhatTheLinkerMissed) {
  old_.Write("two/main.cc", "int Missing(); int main() { return Missing(); }\n");
  const std::vector<ProgramVerdict> verdicts = Compare();
  ASSERT_EQ(verdicts.size(), 2u);
  EXPECT_EQ(verdicts[1].result, "not_run");
  EXPECT_NE(verdicts[1].detail.find("undefined reference to `Missing()'"), std::string::npos) << verdicts[1].detail;
}

struct OutputCase {
  const char* before;
  const char* after;
  double rtol;
  bool is_equal;
};

TEST(CompareOutputs, LetsNumbersDifferAndNothingElse) {
  const OutputCase cases[] = {
      {"loss 0.10000\n", "loss 0.10001\n", 1e-3, true},
      {"loss 0.10000\n", "loss 0.10001\n", 0, false},
      {"loss 0.1\n", "loss 0.2\n", 1e-3, false},
      {"a 1\n", "b 1\n", 1, false},
      {"  1  2\n", " 1.0001 2\n", 1e-3, true},
      {"x\n", "x\ny\n", 1, false},
      {"-1e-3 end\n", "-0.001 end\n", 1e-6, true},
      {"v1 nan\n", "v1 nan\n", 0, true},
  };
  for (const OutputCase& item : cases) {
    const std::string difference =
        CompareOutputs({0, item.before, "", ""}, {0, item.after, "", ""}, item.rtol, 0);
    EXPECT_EQ(difference.empty(), item.is_equal)
        << item.before << item.after << "rtol " << item.rtol << ": " << difference;
  }
}

TEST(RunProgram, ShowsNothingOfAnEarlierRun) {
  TemporaryFolder folder;
  const std::string program = folder.Write("program", "#!/bin/sh\nfor word; do echo $word; done\n");
  std::filesystem::permissions(program, std::filesystem::perms::owner_all);
  EXPECT_EQ(RunProgram(program, folder.path(), {"a", "long", "output"}, 10).standard_output,
            "a\nlong\noutput\n");
  EXPECT_EQ(RunProgram(program, folder.path(), {"b"}, 10).standard_output, "b\n");
}

TEST(RunProgram, StopsAProgramThatDoesNotEnd) {
  TemporaryFolder folder;
  std::filesystem::create_symlink("/bin/sleep", folder.Path("sleep"));
  const ProgramOutput output = RunProgram(folder.Path("sleep"), folder.path(), {"30"}, 1);
  EXPECT_FALSE(output.failure.empty());
}

}  // namespace
}  // namespace eager::rewriter
