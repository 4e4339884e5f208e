// SPDX-License-Identifier: Apache-2.0
// Operation, Output and Input::Initializer.
#include "tensorflow/cc/framework/ops.h"

#include <cstring>

#include "graph/graph_access.h"
#include "tensorflow/core/lib/hash/hash.h"

namespace tensorflow {

Operation::Operation() : node_(nullptr) {}
Operation::Operation(const Operation& other) = default;
Operation::Operation(Operation&& other) noexcept = default;
Operation& Operation::operator=(const Operation& other) = default;
Operation& Operation::operator=(Operation&& other) noexcept = default;
Operation::~Operation() = default;
Operation::Operation(Node* n) : inputs_(GetInputs(n)), node_(n) {}

Operation::Inputs Operation::GetInputs(Node* node) {
  Inputs inputs;
  if (node == nullptr || !node->IsOp()) return inputs;
  inputs.resize(static_cast<size_t>(node->num_inputs()), {nullptr, -1});
  for (int32 i = 0; i < node->num_inputs(); ++i) inputs[static_cast<size_t>(i)] = eager::compat::GraphAccess::InputOf(node, i);
  return inputs;
}

int32 Operation::num_inputs() const { return node_->num_inputs(); }
DataType Operation::input_type(int32 o) const { return node_->input_type(o); }
int32 Operation::num_outputs() const { return node_->num_outputs(); }
DataType Operation::output_type(int32 o) const { return node_->output_type(o); }

Output Operation::input(int32 i) const {
  CHECK_NOTNULL(node_);
  CHECK_GE(i, 0);
  CHECK_LT(i, node_->num_inputs());
  const auto& from = inputs_[static_cast<size_t>(i)];
  return Output(from.first, from.second);
}
Output Operation::output(int32 i) const {
  CHECK_NOTNULL(node_);
  CHECK_GE(i, 0);
  CHECK_LT(i, node_->num_outputs());
  return Output(node_, i);
}
uint64 Operation::hash(int32 index) const {
  return ::tensorflow::Hash64(reinterpret_cast<const char*>(&node_), sizeof(Node*), static_cast<uint64>(index));
}

string Output::name() const { return strings::StrCat(node()->name(), ":", index()); }

Input::Initializer::Initializer(const std::initializer_list<Input::Initializer>& v) {
  if (v.size() < 1) {
    tensor = Tensor(DT_FLOAT, TensorShape({0}));
    return;
  }
  const Initializer& first = *v.begin();
  for (const Initializer& e : v) {
    if (!e.status.ok()) {
      status = e.status;
      return;
    }
    if (e.tensor.dtype() != first.tensor.dtype()) {
      status = errors::InvalidArgument("Initializer list components should all have the same type");
      return;
    }
    if (!e.tensor.shape().IsSameSize(first.tensor.shape())) {
      status = errors::InvalidArgument("Initializer list components should all have the same shape");
      return;
    }
  }
  TensorShape shape({static_cast<int64>(v.size())});
  shape.AppendShape(first.tensor.shape());
  Tensor joined(first.tensor.dtype(), shape);
  int64 offset = 0;
  char* bytes = static_cast<char*>(joined.data());
  for (const Initializer& e : v) {
    if (first.tensor.dtype() == DT_STRING) {
      auto from = e.tensor.flat<tstring>();
      for (int64 i = 0; i < from.size(); ++i) joined.flat<tstring>()(offset++) = from(i);
    } else if (e.tensor.TotalBytes() > 0) {
      std::memcpy(bytes, e.tensor.data(), e.tensor.TotalBytes());
      bytes += e.tensor.TotalBytes();
    }
  }
  tensor = joined;
}

TensorProto Input::Initializer::AsTensorProto() const {
  TensorProto proto;
  if (tensor.NumElements() > 1) {
    tensor.AsProtoTensorContent(&proto);
  } else {
    tensor.AsProtoField(&proto);
  }
  return proto;
}

Input::Input(const Output& o) : output_(o) {}
Input::Input(const Initializer& init) : status_(init.status), tensor_(init.tensor) {}
Input::Input(const Tensor& t) : tensor_(t) {}
Input::Input(const string& name, int32 i, DataType dt) : node_name_(name), index_(i), data_type_(dt) {}
Input::Input(const std::initializer_list<Initializer>& init) : Input(Initializer(init)) {}
Input::Input(const Input& other) = default;
Input::Input(Input&& other) = default;
Input& Input::operator=(const Input& other) = default;
Input::~Input() = default;

InputList::InputList(const OutputList& out) : inputs_(out.begin(), out.end()) {}
InputList::InputList(const std::initializer_list<Output>& out) : inputs_(out.begin(), out.end()) {}
InputList::InputList(const gtl::ArraySlice<Input>& inputs) : inputs_(inputs.begin(), inputs.end()) {}
InputList::InputList(const std::initializer_list<Input>& inputs) : inputs_(inputs) {}
InputList::InputList(const InputList& other) = default;
InputList::~InputList() = default;

}  // namespace tensorflow
