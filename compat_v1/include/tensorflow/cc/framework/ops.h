// SPDX-License-Identifier: Apache-2.0
// Operation, Output and Input: what op constructors take and give.
#pragma once

#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/graph/graph.h"
#include "tensorflow/core/lib/hash/hash.h"
#include "tensorflow/core/lib/strings/strcat.h"

namespace tensorflow {

class Output;

/// A node of the graph, with where its inputs come from.
class Operation {
 public:
  Operation();
  explicit Operation(Node* n);
  Operation(const Operation& other);
  Operation(Operation&& other) noexcept;
  Operation& operator=(const Operation& other);
  Operation& operator=(Operation&& other) noexcept;
  ~Operation();

  int32 num_inputs() const;
  DataType input_type(int32 o) const;
  Output input(int32 i) const;
  int32 num_outputs() const;
  DataType output_type(int32 o) const;
  Output output(int32 i) const;
  Node* node() const { return node_; }
  uint64 hash(int32 index) const;
  bool operator==(const Operation& other) const { return node_ == other.node_; }

 private:
  typedef std::vector<std::pair<Node*, int32>> Inputs;
  static Inputs GetInputs(Node* node);

  Inputs inputs_;
  Node* node_;
};

/// One output of an operation.
class Output {
 public:
  Output() = default;
  explicit Output(Node* n) : op_(n) {}
  Output(Node* n, int32 index) : op_(n), index_(index) {}
  Output(const Operation& op, int32 index) : op_(op), index_(index) {}

  Operation op() const { return op_; }
  Node* node() const { return op_.node(); }
  int32 index() const { return index_; }
  DataType type() const { return op_.output_type(index_); }
  /// "node:index".
  string name() const;
  bool operator==(const Output& other) const { return op_ == other.op_ && index_ == other.index_; }
  uint64 hash() const { return op_.hash(index_); }

 private:
  Operation op_ = Operation(nullptr);
  int32 index_ = 0;
};

struct OutputHash {
  std::size_t operator()(const Output& output) const {
    return static_cast<std::size_t>(output.hash());
  }
};

/// An argument of an op constructor: an Output, or a value that becomes a constant.
class Input {
 public:
  /// A value: a scalar, lists within lists, a Tensor, or a value or list with a shape.
  struct Initializer {
    /// Numbers keep their type; what converts to a string is one.
    template <typename T, typename = void>
    struct RealType {
      typedef T type;
    };
    template <typename T>
    struct RealType<T, typename std::enable_if<std::is_convertible<T, string>::value>::type> {
      typedef string type;
    };
    template <typename T>
    using EnableIfValue = typename std::enable_if<std::is_arithmetic<T>::value ||
                                                  std::is_convertible<T, string>::value>::type;

    template <typename T, typename = EnableIfValue<T>>
    Initializer(const T& v) {  // NOLINT
      typedef typename RealType<T>::type RealT;
      tensor = Tensor(DataTypeToEnum<RealT>::v(), TensorShape());
      *static_cast<RealT*>(tensor.data()) = RealT(v);
    }
    Initializer(const Tensor& t) : tensor(t) {}  // NOLINT
    /// Every element is `v`.
    template <typename T, typename = EnableIfValue<T>>
    Initializer(const T& v, const TensorShape& shape) {
      typedef typename RealType<T>::type RealT;
      tensor = Tensor(DataTypeToEnum<RealT>::v(), shape);
      RealT* data = static_cast<RealT*>(tensor.data());
      for (int64 i = 0; i < tensor.NumElements(); ++i) data[i] = RealT(v);
    }
    template <typename T, typename = EnableIfValue<T>>
    Initializer(const std::initializer_list<T>& v) {  // NOLINT
      Fill(v, TensorShape({static_cast<int64>(v.size())}));
    }
    template <typename T, typename = EnableIfValue<T>>
    Initializer(const std::initializer_list<T>& v, const TensorShape& shape) {
      if (shape.num_elements() != static_cast<int64>(v.size())) {
        status = errors::InvalidArgument("Cannot construct a tensor with ", shape.num_elements(),
                                         " from an initializer list with ", v.size(), " elements");
        return;
      }
      Fill(v, shape);
    }
    /// Lists of one type and shape each; the result has one dimension more. `status` says otherwise.
    Initializer(const std::initializer_list<Initializer>& v);

    TensorProto AsTensorProto() const;

    Status status;
    Tensor tensor;

   private:
    template <typename T>
    void Fill(const std::initializer_list<T>& v, const TensorShape& shape) {
      typedef typename RealType<T>::type RealT;
      tensor = Tensor(DataTypeToEnum<RealT>::v(), shape);
      RealT* data = static_cast<RealT*>(tensor.data());
      for (const T& value : v) *data++ = RealT(value);
    }
  };

  Input(const Output& o);  // NOLINT
  template <typename T, typename = Initializer::EnableIfValue<T>>
  Input(const T& v) : Input(Initializer(v)) {}  // NOLINT
  Input(const Initializer& init);               // NOLINT
  Input(const Tensor& t);                       // NOLINT
  Input(const std::initializer_list<Initializer>& init);  // NOLINT
  /// An output by the name of its node, which may not be there yet.
  Input(const string& name, int32 i, DataType dt);
  Input(const Input& other);
  Input(Input&& other);
  Input& operator=(const Input& other);
  ~Input();

  Node* node() const { return output_.node(); }
  string node_name() const { return node_name_; }
  int32 index() const { return node_name_.empty() ? output_.index() : index_; }
  DataType data_type() const { return data_type_; }
  Status status() const { return status_; }
  const Tensor& tensor() const { return tensor_; }

 private:
  Status status_;
  Output output_ = Output(Operation(nullptr), 0);
  Tensor tensor_;
  string node_name_;
  int32 index_ = 0;
  DataType data_type_ = DT_INVALID;
};

typedef std::vector<Output> OutputList;

/// Several inputs in place of one.
class InputList {
 public:
  InputList(const OutputList& out);                       // NOLINT
  InputList(const std::initializer_list<Output>& out);    // NOLINT
  InputList(const gtl::ArraySlice<Input>& inputs);        // NOLINT
  InputList(const std::initializer_list<Input>& inputs);  // NOLINT
  InputList(const InputList& other);
  ~InputList();

  typename std::vector<Input>::iterator begin() { return inputs_.begin(); }
  typename std::vector<Input>::iterator end() { return inputs_.end(); }
  typename std::vector<Input>::const_iterator begin() const { return inputs_.begin(); }
  typename std::vector<Input>::const_iterator end() const { return inputs_.end(); }

 private:
  std::vector<Input> inputs_;
};

}  // namespace tensorflow
