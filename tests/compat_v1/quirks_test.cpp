// SPDX-License-Identifier: Apache-2.0
// One test for each row of compat_v1/quirks.md.
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "eager/core/thread_pool.h"
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/cc/saved_model/loader.h"
#include "tensorflow/cc/tools/freeze_saved_model.h"
#include "tensorflow/core/lib/gtl/flatmap.h"
#include "tensorflow/core/lib/gtl/flatset.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/platform/init_main.h"
#include "tensorflow/core/protobuf/saved_model.pb.h"
#include "tensorflow/core/public/session.h"
#include "tensorflow/core/summary/summary_file_writer.h"

float SumWithoutMessages();  // light_headers.cpp

namespace tensorflow {
namespace {

TEST(Quirks, StringPieceIsItsOwnClass) {
  StringPiece piece("model.pb");
  EXPECT_TRUE(piece.ends_with(".pb"));
  EXPECT_EQ(piece.ToString(), "model.pb");
  EXPECT_TRUE((std::is_convertible<StringPiece, std::string_view>::value));
}

TEST(Quirks, ArraySliceIsItsOwnClass) {
  std::vector<int> values = {1, 2, 3};
  gtl::ArraySlice<int> slice = values;
  EXPECT_EQ(slice.subspan(1), (gtl::ArraySlice<int>({2, 3})));
  gtl::MutableArraySlice<int> changeable(&values);
  changeable[0] = 7;
  EXPECT_EQ(slice[0], 7);
}

TEST(Quirks, ClientSessionHeaderHasNoMessages) {
  EXPECT_EQ(SumWithoutMessages(), 3);
  SessionOptions options;
  options.config.set_allow_soft_placement(true);
  SessionOptions copy = options;
  options.config.Clear();
  EXPECT_TRUE(copy.config.allow_soft_placement());
  options = copy;
  EXPECT_TRUE(options.config.allow_soft_placement());
}

TEST(Quirks, Int64HasTwoNames) {
  Tensor t(DT_INT64, TensorShape({1}));
  t.flat<int64>()(0) = 5;
  EXPECT_EQ(t.flat<std::int64_t>()(0), 5);
  EXPECT_EQ(DataTypeToEnum<long>::value, DT_INT64);  // NOLINT(runtime/int)
}

TEST(Quirks, SetNameKeepsNamesUnique) {
  Scope root = Scope::NewRootScope();
  auto a = ops::Const(root.WithOpName("a"), 1);
  auto b = ops::Const(root.WithOpName("b"), 2);
  b.node()->set_name("a");
  EXPECT_EQ(b.node()->name(), "b");
  b.node()->set_name("c");
  EXPECT_EQ(b.node()->name(), "c");
  EXPECT_EQ(a.node()->name(), "a");
}

TEST(Quirks, GradientOpsHaveTheirOwnFolder) {
  Scope root = Scope::NewRootScope();
  auto x = ops::Const(root, 3.f);
  auto y = ops::Multiply(root, x, x);
  std::vector<Output> grads;
  TF_CHECK_OK(AddSymbolicGradients(root, {y}, {x}, &grads));
  EXPECT_EQ(grads[0].node()->name().compare(0, 10, "gradients/"), 0) << grads[0].name();
  auto z = ops::Multiply(root, y, y);
  EXPECT_EQ(z.node()->name(), "Multiply_1");
}

TEST(Quirks, MoreOpsHaveGradients) {
  Scope root = Scope::NewRootScope();
  auto x = ops::Const(root, {1.f, 2.f});
  auto y = ops::Cumsum(root, x, 0);  // 1.15 has no C++ gradient for Cumsum
  std::vector<Output> grads;
  TF_CHECK_OK(AddSymbolicGradients(root, {y}, {x}, &grads));
  std::vector<Tensor> out;
  TF_CHECK_OK(ClientSession(root).Run({grads[0]}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [2] values: 2 1>");
}

TEST(Quirks, KeptFeedsAreCopied) {
  Scope root = Scope::NewRootScope();
  auto x = ops::Placeholder(root, DT_FLOAT);
  auto same = ops::Identity(root, x);
  Tensor data(DT_FLOAT, TensorShape({100}));
  data.flat<float>().setConstant(1);
  std::vector<Tensor> out;
  TF_CHECK_OK(ClientSession(root).Run({{x, data}}, {same}, &out));
  EXPECT_TRUE(out[0].SharesBufferWith(data));
  ops::Assign(root, ops::Variable(root, {100}, DT_FLOAT), x);
  TF_CHECK_OK(ClientSession(root).Run({{x, data}}, {same}, &out));
  EXPECT_FALSE(out[0].SharesBufferWith(data));
}

std::unique_ptr<Session> OneConst() {
  Scope root = Scope::NewRootScope();
  ops::Const(root.WithOpName("c"), 1);
  GraphDef def;
  TF_CHECK_OK(root.ToGraphDef(&def));
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(def));
  return session;
}

TEST(Quirks, OneTensorFedTwiceIsAnError) {
  std::vector<Tensor> out;
  EXPECT_EQ(OneConst()->Run({{"c", Tensor(1)}, {"c:0", Tensor(2)}}, {}, {"c"}, &out),
            errors::InvalidArgument("Endpoint \"c:0\" fed more than once."));
}

TEST(Quirks, AllMissingPlaceholdersAreNamed) {
  Scope root = Scope::NewRootScope();
  auto a = ops::Placeholder(root.WithOpName("a"), DT_FLOAT);
  auto b = ops::Placeholder(root.WithOpName("b"), DT_FLOAT);
  std::vector<Tensor> out;
  EXPECT_EQ(
      ClientSession(root).Run({ops::Add(root, a, b)}, &out),
      errors::InvalidArgument("You must feed a value for placeholder tensor 'a' with dtype float, "
                              "'b' with dtype float"));
}

TEST(Quirks, RunMetadataIsEmpty) {
  RunOptions options;
  options.set_trace_level(RunOptions::FULL_TRACE);
  RunMetadata metadata;
  metadata.mutable_step_stats()->add_dev_stats();
  std::vector<Tensor> out;
  TF_CHECK_OK(OneConst()->Run(options, {}, {"c"}, {}, &out, &metadata));
  EXPECT_EQ(metadata.ByteSizeLong(), 0u);
}

TEST(Quirks, PartialRunIsNotOffered) {
  string handle;
  auto session = OneConst();
  EXPECT_TRUE(errors::IsUnimplemented(session->PRunSetup({}, {"c"}, {}, &handle)));
  std::vector<Tensor> out;
  EXPECT_TRUE(errors::IsUnimplemented(session->PRun(handle, {}, {"c"}, &out)));
}

TEST(Quirks, ThreadSettingsAreForTheProcess) {
  const int before = eager::NumThreads();
  SessionOptions options;
  options.config.set_intra_op_parallelism_threads(3);
  options.config.set_inter_op_parallelism_threads(5);
  std::unique_ptr<Session> session(NewSession(options));
  EXPECT_EQ(eager::NumThreads(), 3);
  eager::SetNumThreads(before);
}

TEST(Quirks, ImageAndAudioSummariesAreNotWritten) {
  string dir = io::JoinPath("/tmp", strings::StrCat("compat_v1_quirks_", getpid()));
  SummaryWriterInterface* writer;
  TF_CHECK_OK(CreateSummaryFileWriter(1, 0, dir, "", Env::Default(), &writer));
  EXPECT_TRUE(errors::IsUnimplemented(writer->WriteImage(0, Tensor(), "image", 1, Tensor())));
  EXPECT_TRUE(errors::IsUnimplemented(writer->WriteAudio(0, Tensor(), "sound", 1, 44100)));
  writer->Unref();
  int64 files, dirs;
  TF_CHECK_OK(Env::Default()->DeleteRecursively(dir, &files, &dirs));
}

TEST(Quirks, SavedModelsAreNotLoadedYet) {
  Env* env = Env::Default();
  string dir = io::JoinPath("/tmp", strings::StrCat("compat_v1_model_", getpid()));
  TF_CHECK_OK(env->RecursivelyCreateDir(dir));
  SavedModel model;
  model.add_meta_graphs()->mutable_meta_info_def()->add_tags("serve");
  TF_CHECK_OK(WriteBinaryProto(env, io::JoinPath(dir, "saved_model.pb"), model));
  SavedModelBundle bundle;
  EXPECT_TRUE(MaybeSavedModelDirectory(dir));
  EXPECT_TRUE(errors::IsUnimplemented(
      LoadSavedModel(SessionOptions(), RunOptions(), dir, {"serve"}, &bundle)));
  EXPECT_EQ(bundle.meta_graph_def.meta_info_def().tags(0), "serve");
  EXPECT_TRUE(
      errors::IsNotFound(LoadSavedModel(SessionOptions(), RunOptions(), dir, {"train"}, &bundle)));
  GraphDef frozen;
  std::unordered_set<string> names;
  EXPECT_TRUE(errors::IsUnimplemented(FreezeSavedModel(bundle, &frozen, &names, &names)));
  int64 files, dirs;
  TF_CHECK_OK(env->DeleteRecursively(dir, &files, &dirs));
}

TEST(Quirks, DeprecatedOpClassesRemain) {
  Scope root = Scope::NewRootScope();
  auto inverse = ops::BatchMatrixInverse(root, {{{2.f}}});
  TF_CHECK_OK(root.status());
  EXPECT_EQ(inverse.node()->type_string(), "BatchMatrixInverse");
}

TEST(Quirks, InitMainLeavesTheArguments) {
  char program[] = "prog", flag[] = "--anything=1";
  char* list[] = {program, flag, nullptr};
  char** argv = list;
  int argc = 2;
  port::InitMain("usage", &argc, &argv);
  EXPECT_EQ(argc, 2);
  EXPECT_STREQ(argv[1], "--anything=1");
}

TEST(Quirks, FlatMapIsAnUnorderedMap) {
  gtl::FlatMap<string, int> map = {{"a", 1}};
  map["b"] = 2;
  std::unordered_map<string, int>& base = map;
  EXPECT_EQ(base.at("b"), 2);
  gtl::FlatSet<int> set = {1, 1, 2};
  EXPECT_EQ(set.size(), 2u);
}

/// Names of the rows of the table.
std::set<string> Rows() {
  std::set<string> rows;
  std::ifstream in(QUIRKS_FILE);
  for (string line; std::getline(in, line);) {
    size_t end = line.find(" |", 2);
    if (line.compare(0, 2, "| ") == 0 && line != "| quirk | what is different | reason |") {
      rows.insert(line.substr(2, end - 2));
    }
  }
  return rows;
}

TEST(QuirkTable, HasARowForEveryTestAndATestForEveryRow) {
  std::set<string> tests;
  const testing::UnitTest* all = testing::UnitTest::GetInstance();
  for (int i = 0; i < all->total_test_suite_count(); ++i) {
    const testing::TestSuite* suite = all->GetTestSuite(i);
    if (string(suite->name()) != "Quirks") continue;
    for (int j = 0; j < suite->total_test_count(); ++j) tests.insert(suite->GetTestInfo(j)->name());
  }
  EXPECT_FALSE(tests.empty());
  EXPECT_EQ(Rows(), tests);
}

}  // namespace
}  // namespace tensorflow
