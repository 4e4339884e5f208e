// SPDX-License-Identifier: Apache-2.0
#ifndef LAYERS_H_
#define LAYERS_H_

#include <memory>
#include <string>
#include <vector>

#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

// A small layer library: a Layer owns its variables, a Model is a list of layers.

class Layer {
 public:
  virtual ~Layer() {}
  // Appends this layer to x.
  virtual tensorflow::Output Forward(const tensorflow::Scope& scope, const tensorflow::Output& x) = 0;
  const std::vector<tensorflow::Output>& variables() const { return variables_; }
  const std::vector<tensorflow::Output>& initializers() const { return initializers_; }

 protected:
  std::vector<tensorflow::Output> variables_;
  std::vector<tensorflow::Output> initializers_;
};

class DenseLayer : public Layer {
 public:
  DenseLayer(int inputs, int units, tensorflow::int64 seed)
      : inputs_(inputs), units_(units), seed_(seed) {}
  tensorflow::Output Forward(const tensorflow::Scope& scope, const tensorflow::Output& x) override;

 private:
  int inputs_;
  int units_;
  tensorflow::int64 seed_;
};

class TanhLayer : public Layer {
 public:
  tensorflow::Output Forward(const tensorflow::Scope& scope, const tensorflow::Output& x) override;
};

// Drops values at random while training. rate and skip are placeholders:
// skip = 1 lets everything pass.
class DropoutLayer : public Layer {
 public:
  DropoutLayer(const tensorflow::Output& rate, const tensorflow::Output& skip, int units,
               tensorflow::int64 seed)
      : rate_(rate), skip_(skip), units_(units), seed_(seed) {}
  tensorflow::Output Forward(const tensorflow::Scope& scope, const tensorflow::Output& x) override;

 private:
  tensorflow::Output rate_;
  tensorflow::Output skip_;
  int units_;
  tensorflow::int64 seed_;
};

class Model {
 public:
  void Add(std::unique_ptr<Layer> layer) { layers_.push_back(std::move(layer)); }
  tensorflow::Output Build(const tensorflow::Scope& scope, tensorflow::Output x);
  std::vector<tensorflow::Output> Variables() const;
  std::vector<tensorflow::Output> Initializers() const;

 private:
  std::vector<std::unique_ptr<Layer>> layers_;
};

#endif  // LAYERS_H_
