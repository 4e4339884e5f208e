// SPDX-License-Identifier: Apache-2.0
// A fused step computes what its nodes compute one after the other, to the bit.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstring>
#include <random>
#include <tuple>

#include "eager/core/thread_pool.h"
#include "eager/eager.h"
#include "eager/graph/fused_loop.h"
#include "eager/graph/graph_runner.h"
#include "eager/op/apply.h"

namespace eager {
namespace {

// Of two NaNs added it depends on the place whose payload stays, so these count as equal.
bool SameBits(const Tensor& a, const Tensor& b) {
  if (a.dtype() != b.dtype() || !(a.shape() == b.shape())) return false;
  if (a.NumElements() == 0 || std::memcmp(a.raw(), b.raw(), a.TotalBytes()) == 0) return true;
  const Tensor wide_a = Cast(a, DT_DOUBLE), wide_b = Cast(b, DT_DOUBLE);
  const size_t size = DataTypeSize(a.dtype());
  for (int64_t i = 0; i < a.NumElements(); ++i)
    if (std::memcmp(a.ptr<char>() + i * size, b.ptr<char>() + i * size, size) != 0 &&
        !(std::isnan(wide_a.ptr<double>()[i]) && std::isnan(wide_b.ptr<double>()[i])))
      return false;
  return true;
}

Tensor Random(DataType dtype, const Shape& shape, std::mt19937& random) {
  Tensor t(DT_FLOAT, shape);
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < t.NumElements(); ++i) t.ptr<float>()[i] = normal(random);
  return dtype == DT_FLOAT ? t : Cast(t, dtype);
}

Endpoint Add(Graph& graph, const char* op, std::vector<Endpoint> inputs, const std::string& name,
             std::vector<int> control_inputs = {}) {
  NodeSpec spec{name, &GetOp(op), {}, std::move(inputs), std::move(control_inputs), ""};
  return {graph.AddNode(std::move(spec)).id, 0};
}
Endpoint AddPlaceholder(Graph& graph, const std::string& name, DataType dtype = DT_FLOAT) {
  return {graph.AddNode({name, &GetOp("Placeholder"), {{"dtype", dtype}}, {}, {}, ""}).id, 0};
}

// The same graph with and without fusion.
struct Pair {
  GraphRunner fused, plain;
  Pair() { fused.options.fuse_elementwise = true, plain.options.fuse_elementwise = false; }
  template <class F>
  void Extend(F&& f) {
    fused.Extend(f), plain.Extend(f);
  }
};

TEST(Fusion, EveryLoopGivesWhatItsKernelGives) {
  std::mt19937 random(7);
  int loops = 0;
  for (const OpDef* op : AllOps())
    for (DataType dtype : {DT_FLOAT, DT_DOUBLE, DT_HALF, DT_BFLOAT16, DT_BOOL}) {
      if (op->inputs.empty() || op->inputs.size() > 2 || op->has_list_inputs) continue;
      if (!(op->input_types[0] >> dtype & 1)) continue;
      const std::vector<DataType> operands(op->inputs.size(), dtype);
      ElementLoop loop;
      if (!FindElementLoop(*op, {}, operands, loop)) continue;
      ++loops;
      const Tensor x = Random(dtype, {3000}, random), y = Random(dtype, {3000}, random);
      const Tensor* inputs[] = {&x, &y};
      Tensor actual(loop.result, {3000});
      const Tensor expected = Apply(*op, inputs, static_cast<int>(operands.size()), {})[0];
      if (loop.unary)
        loop.Run(x.raw(), actual.raw(), 3000);
      else
        loop.Run(x.raw(), 1, y.raw(), 1, actual.raw(), 3000);
      EXPECT_TRUE(SameBits(actual, expected)) << op->name << " " << DataTypeName(dtype);
    }
  EXPECT_GT(loops, 200);
}

TEST(Fusion, RandomGraphsComputeTheSame) {
  const char* unary[] = {"Neg", "Exp", "Tanh", "Sigmoid", "Relu", "Square", "Abs", "Sin", "Floor"};
  const char* binary[] = {"Add", "Sub", "Mul", "Maximum", "RealDiv", "SquaredDifference"};
  int fused_steps = 0;
  for (int seed = 0; seed < 60; ++seed) {
    std::mt19937 random(seed);
    const DataType dtype = std::array{DT_FLOAT, DT_DOUBLE, DT_HALF, DT_BFLOAT16}[seed % 4];
    const int nodes = 5 + static_cast<int>(random() % 100);
    Pair pair;
    std::vector<std::string> fetches;
    auto build = [&](Graph& graph) {
      std::mt19937 choice(seed);
      std::vector<Endpoint> values;
      for (const char* name : {"a", "b", "s"}) values.push_back(AddPlaceholder(graph, name, dtype));
      fetches.clear();
      for (int i = 0; i < nodes; ++i) {
        auto any = [&] {
          return values[values.size() - 1 - choice() % std::min<size_t>(values.size(), 6)];
        };
        const std::string name = "n" + std::to_string(i);
        if (choice() % 2)
          values.push_back(Add(graph, unary[choice() % std::size(unary)], {any()}, name));
        else
          values.push_back(Add(graph, binary[choice() % std::size(binary)], {any(), any()}, name));
        if (choice() % 10 == 0 || i + 1 == nodes) fetches.push_back(name);
      }
    };
    pair.Extend(build);
    const Shape shapes[] = {Shape({10}), Shape({0}), Shape(), Shape({70, 1001})};
    for (const Shape& shape : shapes) {
      const std::vector<std::pair<std::string, Tensor>> feeds = {
          {"a", Random(dtype, shape, random)},
          {"b", Random(dtype, shape, random)},
          {"s", Random(dtype, Shape(), random)}};
      const std::vector<Tensor> expected = pair.plain.Run(feeds, fetches, {});
      const int threads = NumThreads();
      for (int n : {1, 3}) {
        SetNumThreads(n);
        const std::vector<Tensor> actual = pair.fused.Run(feeds, fetches, {});
        for (size_t i = 0; i < fetches.size(); ++i)
          EXPECT_TRUE(SameBits(actual[i], expected[i])) << seed << " " << fetches[i] << shape;
      }
      SetNumThreads(threads);
    }
    fused_steps += pair.fused.GetPlan({"a", "b", "s"}, fetches, {})->num_fused_steps();
  }
  EXPECT_GT(fused_steps, 60);
}

TEST(Fusion, APlanSaysWhatItFusedAndKeepsWhatIsFetched) {
  GraphRunner runner;
  runner.options.fuse_elementwise = true;
  runner.Extend([](Graph& graph) {
    const Endpoint x = AddPlaceholder(graph, "x");
    const Endpoint a = Add(graph, "Neg", {x}, "a"), b = Add(graph, "Exp", {a}, "b");
    Add(graph, "Tanh", {b}, "c");
  });
  EXPECT_EQ(runner.GetPlan({"x"}, {"c"}, {})->ToString(),
            "c = fused { a = Neg; b = Exp; c = Tanh; }(%3) -> %2\n");
  EXPECT_EQ(runner.GetPlan({"x"}, {"c", "b"}, {})->num_steps(), 2);
  EXPECT_EQ(runner.GetPlan({"x"}, {"c"}, {"a"})->num_steps(), 2);
  EXPECT_EQ(runner.GetPlan({"b"}, {"c"}, {})->num_fused_steps(), 0);
}

TEST(Fusion, OtherBroadcastingFallsBackAndErrorsNameTheNode) {
  Pair pair;
  pair.Extend([](Graph& graph) {
    const Endpoint x = AddPlaceholder(graph, "x"), y = AddPlaceholder(graph, "y");
    const Endpoint sum = Add(graph, "Add", {x, y}, "sum");
    Add(graph, "TanhGrad", {sum, Add(graph, "Neg", {x}, "neg")}, "grad");
    Add(graph, "Tanh", {sum}, "tanh");
  });
  const Tensor matrix = {{1.f, 2.f}, {3.f, 4.f}}, row = {5.f, 6.f}, wrong = {1.f, 2.f, 3.f};
  EXPECT_EQ(pair.fused.GetPlan({"x", "y"}, {"tanh"}, {})->num_fused_steps(), 1);
  EXPECT_TRUE(SameBits(pair.fused.Run({{"x", matrix}, {"y", row}}, {"tanh"}, {})[0],
                       pair.plain.Run({{"x", matrix}, {"y", row}}, {"tanh"}, {})[0]));
  // Shapes that do not fit; a scalar where the op asks for one shape.
  const std::vector<std::tuple<Tensor, Tensor, const char*>> bad = {{matrix, wrong, "'sum'"},
                                                                    {Tensor(1.f), row, "'grad'"}};
  for (const auto& [a, b, name] : bad) {
    const Tensor x = a, y = b;
    const std::vector<std::pair<std::string, Tensor>> feeds = {{"x", x}, {"y", y}};
    const Status fused = Try([&] { pair.fused.Run(feeds, {"grad"}, {}); });
    const Status plain = Try([&] { pair.plain.Run(feeds, {"grad"}, {}); });
    EXPECT_EQ(fused.code(), Code::kInvalidArgument);
    EXPECT_EQ(fused.message(), plain.message());
    EXPECT_NE(fused.message().find(name), std::string::npos) << fused;
  }
}

TEST(Fusion, FeedsAreNotOverwritten) {
  GraphRunner runner;
  runner.options.fuse_elementwise = true;
  runner.Extend([](Graph& graph) {
    const Endpoint x = AddPlaceholder(graph, "x");
    Add(graph, "Exp", {Add(graph, "Neg", {x}, "neg")}, "y");
  });
  const Tensor x = Tensor::Full({1000}, 2.f), before = x.DeepCopy();
  runner.Run({{"x", x}}, {"y"}, {});
  EXPECT_TRUE(SameBits(x, before));
}

TEST(Fusion, AVariableIsReadWhereItsReaderStands) {
  Pair pair;
  pair.Extend([](Graph& graph) {
    const Endpoint one = graph.Record(1.f), two = graph.Record(2.f);
    const Endpoint v{
        graph
            .AddNode(
                {"v", &GetOp("VariableV2"), {{"dtype", DT_FLOAT}, {"shape", Shape()}}, {}, {}, ""})
            .id,
        0};
    Add(graph, "Assign", {v, one}, "init");
    const Endpoint old = Add(graph, "Neg", {v}, "old");
    const Endpoint update = Add(graph, "AssignAdd", {v, two}, "update");
    Add(graph, "Exp", {Add(graph, "Add", {old, v}, "mixed", {update.node})}, "y");
  });
  for (GraphRunner* runner : {&pair.fused, &pair.plain}) runner->Run({}, {}, {"init"});
  for (int i = 0; i < 3; ++i)
    EXPECT_TRUE(SameBits(pair.fused.Run({}, {"y"}, {})[0], pair.plain.Run({}, {"y"}, {})[0])) << i;
  // "old" stands before the update, so it stays outside the fused step.
  EXPECT_NE(pair.fused.GetPlan({}, {"y"}, {})->ToString().find("old = Neg("), std::string::npos);
}

TEST(Fusion, AFunctionGivesWhatEagerCallsGive) {
  Function f([](const Tensor& x, const Tensor& s) { return Tanh(Exp(-x) * s + x) * x; });
  std::mt19937 random(3);
  const Tensor x = Random(DT_FLOAT, {5000}, random), s = 0.5f;
  const Tensor first = f(x, s);
  EXPECT_TRUE(SameBits(first, Tanh(Exp(-x) * s + x) * x));
}

}  // namespace
}  // namespace eager
