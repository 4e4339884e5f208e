// SPDX-License-Identifier: Apache-2.0
// Sessions when memory runs out: the Run fails with node, shape and type; the next one works.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

#include "support/memory_cap.h"
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/public/session.h"

namespace tensorflow {
namespace {

using namespace ops;  // NOLINT(build/namespaces)

Tensor Zeros(const TensorShape& shape) {
  Tensor zeros(DT_FLOAT, shape);
  zeros.flat<float>().setZero();
  return zeros;
}

// x -> outer = x * transpose(x), sum = its sum, dx = the sum's gradient.
GraphDef OuterProduct() {
  Scope root = Scope::NewRootScope();
  auto x = Placeholder(root.WithOpName("x"), DT_FLOAT);
  auto outer = MatMul(root.WithOpName("outer"), x, x, MatMul::TransposeB(true));
  auto sum = Sum(root.WithOpName("sum"), Exp(root.WithOpName("exp"), outer), {0, 1});
  std::vector<Output> dx;
  TF_CHECK_OK(AddSymbolicGradients(root, {sum}, {x}, &dx));
  Identity(root.WithOpName("dx"), dx[0]);
  GraphDef def;
  TF_CHECK_OK(root.ToGraphDef(&def));
  return def;
}

void ExpectExhausted(const Status& status, const string& words) {
  EXPECT_TRUE(errors::IsResourceExhausted(status)) << status;
  EXPECT_NE(status.error_message().find(words), string::npos) << status << "\nlacks " << words;
}

TEST(Memory, ARunThatDoesNotFitFailsAndTheNextWorks) {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(OuterProduct()));
  const Tensor large = Zeros({2000, 1}), small = Zeros({3, 1});
  const eager::MemoryCap cap(8 * eager::kMiB);
  std::vector<Tensor> out;
  for (int round = 0; round < 3; ++round) {
    ExpectExhausted(session->Run({{"x", large}}, {"sum"}, {}, &out),
                    "OOM when allocating tensor with shape[2000,2000] and type float: "
                    "16000000 bytes are asked for");
    ExpectExhausted(session->Run({{"x", large}}, {"dx"}, {}, &out),
                    "while running node 'outer' (MatMul)");
    TF_CHECK_OK(session->Run({{"x", small}}, {"sum", "dx"}, {}, &out));
    EXPECT_EQ(out[0].scalar<float>()(), 9);
    EXPECT_EQ(out[1].shape(), TensorShape({3, 1}));
  }
}

TEST(Memory, NothingOfAFailedRunStays) {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(OuterProduct()));
  const Tensor large = Zeros({2000, 1});
  const int64 before = eager::GetAllocatorStats().bytes_in_use;
  {
    const eager::MemoryCap cap(20 * eager::kMiB);  // outer and exp in its place fit, their gradients do not
    std::vector<Tensor> out;
    ExpectExhausted(session->Run({{"x", large}}, {"dx"}, {}, &out), "shape[2000,2000]");
  }
  EXPECT_EQ(eager::GetAllocatorStats().bytes_in_use, before);
}

TEST(Memory, AVariableKeepsItsValueWhenAnUpdateDoesNotFit) {
  Scope root = Scope::NewRootScope();
  auto v = Variable(root, PartialTensorShape({}), DT_FLOAT);
  auto grow = Assign(root, v, Fill(root, {1000, 1000}, 1.f), Assign::ValidateShape(false));
  auto init = Assign(root, v, 5.f, Assign::ValidateShape(false));
  ClientSession session(root);
  std::vector<Tensor> out;
  TF_CHECK_OK(session.Run({init}, &out));
  const eager::MemoryCap cap(eager::kMiB);
  ExpectExhausted(session.Run({grow}, &out), "shape[1000,1000] and type float");
  TF_CHECK_OK(session.Run({v}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), 5);
}

TEST(Memory, ATensorThatDoesNotFitHasNoMemory) {
  const eager::MemoryCap cap(eager::kMiB);
  const Tensor tensor(DT_FLOAT, TensorShape({1000, 1000}));
  EXPECT_FALSE(tensor.IsInitialized());
}

int64 AddressSpace() {
  int64 pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * sysconf(_SC_PAGE_SIZE);
}

// As under `ulimit -v`: it is the system that refuses.
[[noreturn]] void RunInLittleAddressSpace() {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(OuterProduct()));
  std::vector<Tensor> out;
  TF_CHECK_OK(session->Run({{"x", Zeros({300, 1})}}, {"sum"}, {}, &out));
  const auto space = static_cast<rlim_t>(AddressSpace() + 100 * eager::kMiB);
  const rlimit limit{space, space};
  if (setrlimit(RLIMIT_AS, &limit) != 0) std::exit(2);
  const Tensor large = Zeros({10000, 1});
  for (int round = 0; round < 3; ++round) {
    const Status status = session->Run({{"x", large}}, {"sum"}, {}, &out);
    std::cerr << status << std::endl;
    if (!errors::IsResourceExhausted(status)) std::exit(3);
    const Tensor fits = Zeros({3000, 1});  // 36 MB
    if (!session->Run({{"x", fits}}, {"sum"}, {}, &out).ok()) std::exit(4);
    if (!session->Run({{"x", Zeros({300, 1})}}, {"sum"}, {}, &out).ok()) std::exit(5);
  }
  std::exit(0);
}

TEST(Memory, TheSystemRefuses) {
#ifdef SANITIZED
  GTEST_SKIP() << "sanitizers need all of the address space";
#endif
  ::testing::FLAGS_gtest_death_test_style = "threadsafe";
  EXPECT_EXIT(
      RunInLittleAddressSpace(), ::testing::ExitedWithCode(0),
      "OOM when allocating tensor with shape\\[10000,10000\\] and type float: 400000000 bytes "
      "are asked for, and the system has no more; while running node 'outer' \\(MatMul\\)");
}

}  // namespace
}  // namespace tensorflow
