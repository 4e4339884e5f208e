// SPDX-License-Identifier: Apache-2.0
// Optimisers: variables, gradients and the slots in between, on TensorFlow's training ops. They
// work eagerly and inside a Function.
#pragma once

#include <unordered_map>
#include <vector>

#include "eager/state/variable.h"

namespace eager {

/// Changes variables by their gradients. Copies share nothing: slots belong to one optimiser.
class Optimizer {
 public:
  virtual ~Optimizer() = default;
  /// variables[i] moves by gradients[i]; an undefined gradient leaves its variable alone.
  /// Errors: kInvalidArgument if the lists differ in length or a gradient in shape or dtype.
  void ApplyGradients(const std::vector<Tensor>& gradients, const std::vector<Variable>& variables);

 protected:
  virtual void Apply(const Variable& variable, const Tensor& gradient) = 0;
  virtual void BeginStep() {}
  virtual void EndStep() {}
  /// The slot of that name for a variable: same shape and dtype, all elements `initial` at first.
  const Variable& Slot(const char* name, const Variable& variable, double initial = 0);

 private:
  struct SlotKey {
    const VariableCell* cell;
    std::string name;
    bool operator==(const SlotKey&) const = default;
  };
  struct SlotKeyHash {
    size_t operator()(const SlotKey& k) const {
      return std::hash<const void*>()(k.cell) * 31 + std::hash<std::string>()(k.name);
    }
  };
  std::unordered_map<SlotKey, Variable, SlotKeyHash> slots_;
  std::vector<Variable> kept_;  // variables with slots, so that no other takes their identity
};

/// Gradient descent: w -= learning_rate * g.
class SGD : public Optimizer {
 public:
  explicit SGD(double learning_rate = 0.01) : learning_rate_(learning_rate) {}

 protected:
  void Apply(const Variable& variable, const Tensor& gradient) override;

 private:
  double learning_rate_;
};

struct MomentumOptions {
  bool use_nesterov = false;
};
/// a = momentum * a + g; w -= learning_rate * a (Nesterov: w -= learning_rate * (g + momentum *
/// a)).
class Momentum : public Optimizer {
 public:
  explicit Momentum(double learning_rate, double momentum = 0.9,
                    const MomentumOptions& options = {})
      : learning_rate_(learning_rate), momentum_(momentum), options_(options) {}

 protected:
  void Apply(const Variable& variable, const Tensor& gradient) override;

 private:
  double learning_rate_, momentum_;
  MomentumOptions options_;
};

struct AdamOptions {
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
};
/// Adam (Kingma and Ba 2014), with the defaults of tf.train.AdamOptimizer.
class Adam : public Optimizer {
 public:
  explicit Adam(double learning_rate = 0.001, const AdamOptions& options = {})
      : learning_rate_(learning_rate), options_(options) {}

 protected:
  void Apply(const Variable& variable, const Tensor& gradient) override;
  void EndStep() override;

 private:
  double learning_rate_;
  AdamOptions options_;
  // beta^t, one pair for each dtype in use.
  struct Powers {
    Variable beta1, beta2;
  };
  std::unordered_map<int, Powers> powers_;
};

}  // namespace eager
