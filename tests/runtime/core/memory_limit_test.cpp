// SPDX-License-Identifier: Apache-2.0
// What happens when tensors do not fit: RESOURCE_EXHAUSTED with what was asked for, and life goes
// on.
#include "eager/core/memory_limit.h"

#include <gtest/gtest.h>

#include "eager/eager.h"
#include "support/memory_cap.h"

namespace eager {
namespace {

/// Runs f under a cap of 8 MiB. Expects kResourceExhausted with each of `words` in its message, and
/// that nothing stays allocated.
template <class F>
void ExpectExhausted(F f, std::initializer_list<const char*> words) {
  const int64_t before = GetAllocatorStats().bytes_in_use;
  Status status;
  {
    const MemoryCap cap(8 * kMiB);
    status = Try(f);
  }
  EXPECT_EQ(status.code(), Code::kResourceExhausted) << status;
  for (const char* word : words)
    EXPECT_NE(status.message().find(word), std::string::npos) << status << "\nlacks " << word;
  EXPECT_EQ(GetAllocatorStats().bytes_in_use, before);
}

const Tensor& Row() {
  static const Tensor* row = new Tensor(Tensor::Full({2000, 1}, 2.f));
  return *row;
}

TEST(MemoryLimit, AnEagerOpSaysWhatDidNotFit) {
  Row();  // is made once, and stays
  ExpectExhausted([] { Mul(Row(), Transpose(Row(), {1, 0})); },
                  {"Mul: OOM when allocating tensor with shape[2000,2000] and type float",
                   "16000000 bytes are asked for, and the limit is"});
  ExpectExhausted([] { Fill({3000, 1000}, 1.0); }, {"Fill: ", "shape[3000,1000] and type double"});
  const MemoryCap cap(8 * kMiB);
  EXPECT_EQ(Mul(Row(), Row()).flat<float>()(1999), 4.f);
}

TEST(MemoryLimit, StringsCountAsWhatTheirTensorTakes) {
  ExpectExhausted([] { Fill({1000, 1000}, "x"); }, {"shape[1000,1000] and type string"});
}

TEST(MemoryLimit, AFunctionSaysWhichNodeAndRunsAgain) {
  Function outer(
      [](const Tensor& x, const Tensor& y) { return ReduceSum(Exp(MatMul(x, y)), {0, 1}); });
  const Tensor small = Tensor::Full({2, 1}, 0.f), column = Transpose(Row(), {1, 0});
  ExpectExhausted([&] { outer(Row(), column); },
                  {"shape[2000,2000] and type float", "while running node 'MatMul", "(MatMul)"});
  const MemoryCap cap(8 * kMiB);
  EXPECT_EQ(outer(small, Transpose(small, {1, 0})).scalar<float>()(), 4.f);
}

TEST(MemoryLimit, ATapeSaysWhichGradientAndLivesOn) {
  // Forward fits: 4 MB of ones, and 4 bytes. Backward needs tensors of 4 MB: one fits, not three.
  const Tensor x = Tensor::Full({1000, 1000}, 1.f);
  const auto gradient = [&] {
    GradientTape tape;
    tape.Watch(x);
    const Tensor loss = ReduceSum(Square(x), {0, 1});
    return tape.Gradient(loss, {x})[0];
  };
  {
    GradientTape tape;
    tape.Watch(x);
    const Tensor loss = ReduceSum(Square(x), {0, 1});
    const MemoryCap cap(kMiB);
    const Status status = Try([&] { tape.Gradient(loss, {x}); });
    EXPECT_EQ(status.code(), Code::kResourceExhausted) << status;
    EXPECT_NE(status.message().find("shape[1000,1000] and type float"), std::string::npos)
        << status;
  }
  EXPECT_EQ(gradient().flat<float>()(0), 2.f);
}

TEST(MemoryLimit, AVariableThatCannotGrowKeepsItsValue) {
  Variable v = Tensor::Full({1000, 1000}, 1.f);
  {
    const Tensor held = v.value();  // an update needs memory of its own
    const MemoryCap cap(kMiB);
    const Status status = Try([&] { v.AssignAdd(Tensor::Full({1, 1}, 1.f)); });
    EXPECT_FALSE(status.ok());
    EXPECT_EQ(Try([&] { v.AssignAdd(held); }).code(), Code::kResourceExhausted);
  }
  EXPECT_EQ(v.value().flat<float>()(999999), 1.f);
}

TEST(MemoryLimit, WhatIsKeptForReuseMakesRoom) {
  ReleaseCachedMemory();
  {
    const Tensor used = Tensor::Full({4, 1 << 20}, 1.f);
  }
  EXPECT_GE(GetAllocatorStats().bytes_cached, 16 * kMiB);
  const MemoryCap cap(12 * kMiB);
  const Tensor other = Tensor::Full({2, 1 << 20}, 1.f);
  EXPECT_LE(GetAllocatorStats().bytes_cached, 4 * kMiB);
}

TEST(MemoryLimit, SizesAreNumbersWithOrWithoutAUnit) {
  EXPECT_EQ(ParseMemorySize("1000000"), 1000000);
  EXPECT_EQ(ParseMemorySize("1K"), 1024);
  EXPECT_EQ(ParseMemorySize("512m"), 512 * kMiB);
  EXPECT_EQ(ParseMemorySize("3G"), 3072 * kMiB);
  EXPECT_EQ(ParseMemorySize("1t"), kMiB * kMiB);
  for (const char* wrong : {"", "0", "-1", "lots", "12X", "1.5G", "12GB", " 1", "K",
                            "99999999999999999999", "9000000000000000T"})
    EXPECT_EQ(ParseMemorySize(wrong), -1) << wrong;
}

class MemoryLimitSetting : public ::testing::Test {
 protected:
  void TearDown() override { unsetenv("EAGERIZE_MEMORY_LIMIT"); }
};

TEST_F(MemoryLimitSetting, TheVariableComesBeforeTheMachine) {
  unsetenv("EAGERIZE_MEMORY_LIMIT");
  const int64_t machine = DefaultMemoryLimit();
  EXPECT_GT(machine, 16 * kMiB);
  EXPECT_LT(machine, int64_t{1} << 50);
  setenv("EAGERIZE_MEMORY_LIMIT", "64M", 1);
  EXPECT_EQ(DefaultMemoryLimit(), 64 * kMiB);
  setenv("EAGERIZE_MEMORY_LIMIT", "", 1);
  EXPECT_EQ(DefaultMemoryLimit(), machine);
}

TEST_F(MemoryLimitSetting, SomethingElseIsAnError) {
  setenv("EAGERIZE_MEMORY_LIMIT", "lots", 1);
  const Status status = Try([] { DefaultMemoryLimit(); });
  EXPECT_EQ(status.code(), Code::kInvalidArgument);
  EXPECT_NE(status.message().find("EAGERIZE_MEMORY_LIMIT is 'lots'"), std::string::npos) << status;
}

}  // namespace
}  // namespace eager
