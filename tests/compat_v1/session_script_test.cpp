// SPDX-License-Identifier: Apache-2.0
// Every block of testdata/sessions/*.test is one test. With UPDATE_EXPECTED=1 the transcripts are
// written anew; read the difference.
#include "session_script.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace session_script {
namespace {

class ScriptTest : public ::testing::Test {
 public:
  explicit ScriptTest(Script script) : script_(std::move(script)) {}
  void TestBody() override { EXPECT_EQ(Transcript(script_), script_.expected); }

 private:
  Script script_;
};

std::vector<Script> Read(const std::filesystem::path& path) {
  std::ifstream in(path);
  return ReadScripts(in);
}

void Rewrite(const std::filesystem::path& path) {
  std::ostringstream out;
  const char* separator = "";
  for (const Script& script : Read(path)) {
    out << separator << script.text << "--\n" << Transcript(script);
    separator = "==\n";
  }
  std::ofstream(path) << out.str();
}

// "a cycle: is refused" -> "a_cycle__is_refused"
std::string TestName(std::string sentence) {
  for (char& c : sentence) c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return sentence;
}

}  // namespace
}  // namespace session_script

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  // Errors name it: the same on every machine.
  setenv("EAGERIZE_MEMORY_LIMIT", "16000000000", 1);
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(SESSION_SCRIPTS)) {
    if (entry.path().extension() == ".test") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    if (std::getenv("UPDATE_EXPECTED") != nullptr) session_script::Rewrite(file);
    for (const session_script::Script& script : session_script::Read(file)) {
      ::testing::RegisterTest(
          file.stem().c_str(), session_script::TestName(script.name).c_str(), nullptr, nullptr,
          file.c_str(), script.line,
          [script]() -> ::testing::Test* { return new session_script::ScriptTest(script); });
    }
  }
  return RUN_ALL_TESTS();
}
