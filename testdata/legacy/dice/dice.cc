// SPDX-License-Identifier: Apache-2.0
// Throws dice. The seed is fixed, so the same numbers come in every game; but each Run goes on
// where the last one stopped.
#include <cstdio>
#include <memory>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

using namespace tensorflow;

class Dice {
 public:
  explicit Dice(int64 seed) : root_(Scope::NewRootScope()) {
    using namespace ops;
    sides_.reset(new PlaceholderWithDefault(root_.WithOpName("sides"), Const(root_, 6), {}));
    throws_.reset(new RandomUniformInt(root_, {5}, Const(root_, 1), Add(root_, *sides_, 1),
                                       RandomUniformInt::Seed(seed)));
    throws_->node()->set_name("throws");
    sum_ = Sum(root_, *throws_, 0);
    session_.reset(new ClientSession(root_));
  }

  void Throw() {
    std::vector<Tensor> outputs;
    TF_CHECK_OK(session_->Run({*throws_, sum_}, &outputs));
    Print(outputs);
  }

  void ThrowWith(int sides) {
    std::vector<Tensor> outputs;
    TF_CHECK_OK(session_->Run({{*sides_, sides}}, {*throws_, sum_}, &outputs));
    Print(outputs);
  }

  string name() const { return throws_->node()->name(); }

 private:
  static void Print(const std::vector<Tensor>& outputs) {
    for (int i = 0; i < 5; ++i) std::printf("%d ", outputs[0].flat<int32>()(i));
    std::printf("= %d\n", outputs[1].scalar<int32>()());
  }

  Scope root_;
  std::unique_ptr<ops::PlaceholderWithDefault> sides_;
  std::unique_ptr<ops::RandomUniformInt> throws_;
  Output sum_;
  std::unique_ptr<ClientSession> session_;
};

int main() {
  Dice dice(42);
  std::printf("%s\n", dice.name().c_str());
  for (int i = 0; i < 3; ++i) dice.Throw();
  dice.ThrowWith(20);
  dice.Throw();

  // a new game
  Dice again(42);
  again.Throw();

  Scope root = Scope::NewRootScope();
  auto normal = ops::RandomNormal(root, {3}, DT_FLOAT, ops::RandomNormal::Seed(7).Seed2(9));
  auto cards = ops::RandomShuffle(root, ops::Range(root, 0, 10, 1), ops::RandomShuffle::Seed(3));
  ClientSession session(root);
  for (int i = 0; i < 2; ++i) {
    std::vector<Tensor> outputs;
    TF_CHECK_OK(session.Run({normal, cards}, &outputs));
    for (int k = 0; k < 3; ++k) std::printf("%.4f ", outputs[0].flat<float>()(k));
    std::printf("|");
    for (int k = 0; k < 10; ++k) std::printf(" %d", outputs[1].flat<int32>()(k));
    std::printf("\n");
  }
  return 0;
}
