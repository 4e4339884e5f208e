// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "rewriter/core/rule_loader.h"
#include "rewriter/core/text_scan.h"
#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

std::string Field(unsigned number, const std::string& bytes) {
  std::string out(1, static_cast<char>(number << 3 | 2));
  for (std::size_t size = bytes.size();; size >>= 7) {
    out += static_cast<char>((size & 0x7f) | (size > 0x7f ? 0x80 : 0));
    if (size <= 0x7f) break;
  }
  return out + bytes;
}

std::string Node(const std::string& name, const std::string& op) {
  return Field(1, name) + Field(2, op);
}

std::string Graph() {
  const std::string function = Field(3, Node("inner", "SkipGramGenerateCandidates"));
  return Field(1, Node("x", "Placeholder")) + Field(1, Node("long", "Const") + Field(3, "x")) +
         Field(2, Field(1, function));
}

using Ops = std::vector<std::string>;

TEST(OpsInModel, ReadsGraphsAndFunctionBodies) {
  EXPECT_EQ(OpsInModel(Graph()), (Ops{"Const", "Placeholder", "SkipGramGenerateCandidates"}));
}

TEST(OpsInModel, ReadsMetaGraphsAndSavedModels) {
  const std::string meta = Field(1, Field(4, "serve")) + Field(2, Graph());
  EXPECT_EQ(OpsInModel(meta).size(), 3u);
  const std::string saved = std::string("\x08\x01", 2) + Field(2, meta);
  EXPECT_EQ(OpsInModel(saved).size(), 3u);
}

TEST(OpsInModel, FindsNothingInOtherBytes) {
  EXPECT_TRUE(OpsInModel("").empty());
  EXPECT_TRUE(OpsInModel("just some text, not a message").empty());
  EXPECT_TRUE(OpsInModel(std::string(1000, '\xff')).empty());
  EXPECT_TRUE(OpsInModel(Graph().substr(0, 30)).empty());
}

TEST(OpsInTextModel, ReadsOpFields) {
  EXPECT_EQ(OpsInTextModel("node {\n  name: \"op: \\\"No\\\"\"\n  op: \"MatMul\"\n}\n"
                           "node { name: 'b' op: 'Resampler' }\n"),
            (Ops{"MatMul", "Resampler"}));
}

constexpr const char* kRules = R"(rules:
- id: contrib-text
  title: text
  kind: contrib
  fate: manual
  diagnostic: EAG1833
  effort_minutes: 60
  rationale: gone
  contrib: {module: text, fate: moved, ops: [SkipGramGenerateCandidates]}
- id: build-libraries
  title: libraries
  kind: build
  diagnostic: EAG1105
  match: {lines: ["-ltensorflow_cc\\b"]}
)";

TEST(ScanTexts, FindsContribOpsInModelsAndLibrariesInBuildFiles) {
  TemporaryFolder folder;
  folder.Write("models/net.pb", Graph());
  folder.Write("third_party/net.pb", Graph());
  folder.Write("Makefile", "all:\n\tg++ x.cc -ltensorflow_cc -lm\n");
  folder.Write("notes.txt", "-ltensorflow_cc");
  llvm::Expected<std::vector<Rule>> rules = ParseRules(kRules, "rules");
  ASSERT_TRUE(static_cast<bool>(rules)) << llvm::toString(rules.takeError());
  const RuleSet set{*rules};
  const std::vector<std::string> excludes = {"third_party"};
  const AnalysisResult result = ScanTexts({folder.path(), excludes, set});
  ASSERT_EQ(result.sites.size(), 2u);
  EXPECT_EQ(result.sites[0].file, folder.Path("Makefile"));
  EXPECT_EQ(result.sites[0].start, (Position{2, 11}));
  EXPECT_EQ(result.findings[0].message, "the build names -ltensorflow_cc");
  EXPECT_EQ(result.sites[1].symbol, "SkipGramGenerateCandidates");
  EXPECT_EQ(result.findings[1].message,
            "the model has the op SkipGramGenerateCandidates of tensorflow/contrib/text: moved");
}

TEST(ScanTexts, FindsContribInSourcesThatDoNotParse) {
  TemporaryFolder folder;
  const std::string source = folder.Write(
      "a.cc",
      "#include \"tensorflow/contrib/text/kernels/skip_gram.h\"\n"
      "#include \"tensorflow/core/x.h\"\n"
      "// #include \"tensorflow/contrib/text/b.h\"\n"
      "void F() { tensorflow::contrib::text::G(); }\n"
      "const char* op = \"SkipGramGenerateCandidates\";\n");
  llvm::Expected<std::vector<Rule>> rules = ParseRules(kRules, "rules");
  ASSERT_TRUE(static_cast<bool>(rules)) << llvm::toString(rules.takeError());
  const RuleSet set{*rules};
  const std::vector<std::string> excludes;
  const AnalysisResult result = ScanTexts({folder.path(), excludes, set, {source}});
  ASSERT_EQ(result.sites.size(), 3u);
  EXPECT_EQ(result.sites[0].symbol, "tensorflow/contrib/text/kernels/skip_gram.h");
  EXPECT_EQ(result.sites[0].start, (Position{1, 11}));
  EXPECT_EQ(result.findings[0].message, "tensorflow/contrib/text: moved");
  EXPECT_EQ(result.sites[1].start, (Position{4, 12}));
  EXPECT_EQ(result.sites[2].kind, SiteKind::kString);
}

}  // namespace
}  // namespace eager::rewriter
