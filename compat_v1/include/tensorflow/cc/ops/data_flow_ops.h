// SPDX-License-Identifier: Apache-2.0
// Op classes: data flow. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// AccumulatorApplyGradient(handle, local_step, gradient) -> nothing.
class AccumulatorApplyGradient {
 public:
  AccumulatorApplyGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input local_step, ::tensorflow::Input gradient);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// AccumulatorNumAccumulated(handle) -> num_accumulated.
class AccumulatorNumAccumulated {
 public:
  AccumulatorNumAccumulated(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Output() const { return num_accumulated; }
  operator ::tensorflow::Input() const { return num_accumulated; }
  ::tensorflow::Node* node() const { return num_accumulated.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output num_accumulated;
};

/// AccumulatorSetGlobalStep(handle, new_global_step) -> nothing.
class AccumulatorSetGlobalStep {
 public:
  AccumulatorSetGlobalStep(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input new_global_step);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// AccumulatorTakeGradient(handle, num_required) -> average.
class AccumulatorTakeGradient {
 public:
  AccumulatorTakeGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_required, DataType dtype);
  operator ::tensorflow::Output() const { return average; }
  operator ::tensorflow::Input() const { return average; }
  ::tensorflow::Node* node() const { return average.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output average;
};

/// Barrier() -> handle.
class Barrier {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.shapes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    gtl::ArraySlice<PartialTensorShape> shapes_ = {};
    int64 capacity_ = -1;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  Barrier(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types);
  Barrier(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const Barrier::Attrs& attrs);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  static Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().Shapes(x); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// BarrierClose(handle) -> nothing.
class BarrierClose {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs CancelPendingEnqueues(bool x) {
      Attrs ret = *this; ret.cancel_pending_enqueues_ = x; return ret;
    }
    bool cancel_pending_enqueues_ = false;
  };
  BarrierClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  BarrierClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const BarrierClose::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs CancelPendingEnqueues(bool x) { return Attrs().CancelPendingEnqueues(x); }
  ::tensorflow::Operation operation;
};

/// BarrierIncompleteSize(handle) -> size.
class BarrierIncompleteSize {
 public:
  BarrierIncompleteSize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// BarrierInsertMany(handle, keys, values) -> nothing.
class BarrierInsertMany {
 public:
  BarrierInsertMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input keys, ::tensorflow::Input values, int64 component_index);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// BarrierReadySize(handle) -> size.
class BarrierReadySize {
 public:
  BarrierReadySize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// BarrierTakeMany(handle, num_elements) -> indices, keys, values.
class BarrierTakeMany {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AllowSmallBatch(bool x) {
      Attrs ret = *this; ret.allow_small_batch_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs WaitForIncomplete(bool x) {
      Attrs ret = *this; ret.wait_for_incomplete_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TimeoutMs(int64 x) {
      Attrs ret = *this; ret.timeout_ms_ = x; return ret;
    }
    bool allow_small_batch_ = false;
    bool wait_for_incomplete_ = false;
    int64 timeout_ms_ = -1;
  };
  BarrierTakeMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_elements, const DataTypeSlice& component_types);
  BarrierTakeMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_elements, const DataTypeSlice& component_types, const BarrierTakeMany::Attrs& attrs);
  static Attrs AllowSmallBatch(bool x) { return Attrs().AllowSmallBatch(x); }
  static Attrs WaitForIncomplete(bool x) { return Attrs().WaitForIncomplete(x); }
  static Attrs TimeoutMs(int64 x) { return Attrs().TimeoutMs(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output indices;
  ::tensorflow::Output keys;
  ::tensorflow::OutputList values;
};

/// ConditionalAccumulator() -> handle.
class ConditionalAccumulator {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ReductionType(StringPiece x) {
      Attrs ret = *this; ret.reduction_type_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    StringPiece reduction_type_ = "MEAN";
  };
  ConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape);
  ConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape, const ConditionalAccumulator::Attrs& attrs);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs ReductionType(StringPiece x) { return Attrs().ReductionType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// DeleteSessionTensor(handle) -> nothing.
class DeleteSessionTensor {
 public:
  DeleteSessionTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// `num_partitions` tensors: row i of data goes to number partitions[i], in order.
/// Errors: kInvalidArgument unless partitions are in range and data's shape starts with their shape.
class DynamicPartition {
 public:
  DynamicPartition(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input partitions, int64 num_partitions);
  ::tensorflow::Output operator[](size_t index) const { return outputs[index]; }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList outputs;
};

/// A tensor whose row indices[k][i] is data[k][i]; the last one wins. The inverse of DynamicPartition.
/// Errors: kInvalidArgument for negative indices or rows of different shapes.
class DynamicStitch {
 public:
  DynamicStitch(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList data);
  operator ::tensorflow::Output() const { return merged; }
  operator ::tensorflow::Input() const { return merged; }
  ::tensorflow::Node* node() const { return merged.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output merged;
};

/// FIFOQueueV2() -> handle.
class FIFOQueue {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.shapes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    gtl::ArraySlice<PartialTensorShape> shapes_ = {};
    int64 capacity_ = -1;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  FIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types);
  FIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const FIFOQueue::Attrs& attrs);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  static Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().Shapes(x); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// GetSessionHandle(value) -> handle.
class GetSessionHandle {
 public:
  GetSessionHandle(const ::tensorflow::Scope& scope, ::tensorflow::Input value);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// GetSessionHandleV2(value) -> handle.
class GetSessionHandleV2 {
 public:
  GetSessionHandleV2(const ::tensorflow::Scope& scope, ::tensorflow::Input value);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// GetSessionTensor(handle) -> value.
class GetSessionTensor {
 public:
  GetSessionTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, DataType dtype);
  operator ::tensorflow::Output() const { return value; }
  operator ::tensorflow::Input() const { return value; }
  ::tensorflow::Node* node() const { return value.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output value;
};

/// MapClear() -> nothing.
class MapClear {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  MapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  MapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const MapClear::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
};

/// MapIncompleteSize() -> size.
class MapIncompleteSize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  MapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  MapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const MapIncompleteSize::Attrs& attrs);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// MapPeek(key, indices) -> values.
class MapPeek {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  MapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes);
  MapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const MapPeek::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return values[index]; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList values;
};

/// MapSize() -> size.
class MapSize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  MapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  MapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const MapSize::Attrs& attrs);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// MapStage(key, indices, values) -> nothing.
class MapStage {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  MapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes);
  MapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes, const MapStage::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
};

/// MapUnstage(key, indices) -> values.
class MapUnstage {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  MapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes);
  MapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const MapUnstage::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return values[index]; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList values;
};

/// MapUnstageNoKey(indices) -> key, values.
class MapUnstageNoKey {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  MapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes);
  MapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const MapUnstageNoKey::Attrs& attrs);
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output key;
  ::tensorflow::OutputList values;
};

/// OrderedMapClear() -> nothing.
class OrderedMapClear {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  OrderedMapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  OrderedMapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const OrderedMapClear::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
};

/// OrderedMapIncompleteSize() -> size.
class OrderedMapIncompleteSize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  OrderedMapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  OrderedMapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const OrderedMapIncompleteSize::Attrs& attrs);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// OrderedMapPeek(key, indices) -> values.
class OrderedMapPeek {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  OrderedMapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes);
  OrderedMapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const OrderedMapPeek::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return values[index]; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList values;
};

/// OrderedMapSize() -> size.
class OrderedMapSize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  OrderedMapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  OrderedMapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const OrderedMapSize::Attrs& attrs);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// OrderedMapStage(key, indices, values) -> nothing.
class OrderedMapStage {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  OrderedMapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes);
  OrderedMapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes, const OrderedMapStage::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
};

/// OrderedMapUnstage(key, indices) -> values.
class OrderedMapUnstage {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  OrderedMapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes);
  OrderedMapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const OrderedMapUnstage::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return values[index]; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList values;
};

/// OrderedMapUnstageNoKey(indices) -> key, values.
class OrderedMapUnstageNoKey {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  OrderedMapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes);
  OrderedMapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const OrderedMapUnstageNoKey::Attrs& attrs);
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output key;
  ::tensorflow::OutputList values;
};

/// PaddingFIFOQueueV2() -> handle.
class PaddingFIFOQueue {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.shapes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    gtl::ArraySlice<PartialTensorShape> shapes_ = {};
    int64 capacity_ = -1;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  PaddingFIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types);
  PaddingFIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const PaddingFIFOQueue::Attrs& attrs);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  static Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().Shapes(x); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// As DynamicStitch; programs must not count on the order of equal indices.
/// Errors: kInvalidArgument for negative indices or rows of different shapes.
class ParallelDynamicStitch {
 public:
  ParallelDynamicStitch(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList data);
  operator ::tensorflow::Output() const { return merged; }
  operator ::tensorflow::Input() const { return merged; }
  ::tensorflow::Node* node() const { return merged.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output merged;
};

/// PriorityQueueV2() -> handle.
class PriorityQueue {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ComponentTypes(const DataTypeSlice& x) {
      Attrs ret = *this; ret.component_types_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    DataTypeSlice component_types_ = {};
    int64 capacity_ = -1;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  PriorityQueue(const ::tensorflow::Scope& scope, const gtl::ArraySlice<PartialTensorShape>& shapes);
  PriorityQueue(const ::tensorflow::Scope& scope, const gtl::ArraySlice<PartialTensorShape>& shapes, const PriorityQueue::Attrs& attrs);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  static Attrs ComponentTypes(const DataTypeSlice& x) { return Attrs().ComponentTypes(x); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// QueueCloseV2(handle) -> nothing.
class QueueClose {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs CancelPendingEnqueues(bool x) {
      Attrs ret = *this; ret.cancel_pending_enqueues_ = x; return ret;
    }
    bool cancel_pending_enqueues_ = false;
  };
  QueueClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  QueueClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const QueueClose::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs CancelPendingEnqueues(bool x) { return Attrs().CancelPendingEnqueues(x); }
  ::tensorflow::Operation operation;
};

/// QueueDequeueV2(handle) -> components.
class QueueDequeue {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs TimeoutMs(int64 x) {
      Attrs ret = *this; ret.timeout_ms_ = x; return ret;
    }
    int64 timeout_ms_ = -1;
  };
  QueueDequeue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const DataTypeSlice& component_types);
  QueueDequeue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const DataTypeSlice& component_types, const QueueDequeue::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return components[index]; }
  static Attrs TimeoutMs(int64 x) { return Attrs().TimeoutMs(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList components;
};

/// QueueDequeueManyV2(handle, n) -> components.
class QueueDequeueMany {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs TimeoutMs(int64 x) {
      Attrs ret = *this; ret.timeout_ms_ = x; return ret;
    }
    int64 timeout_ms_ = -1;
  };
  QueueDequeueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types);
  QueueDequeueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types, const QueueDequeueMany::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return components[index]; }
  static Attrs TimeoutMs(int64 x) { return Attrs().TimeoutMs(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList components;
};

/// QueueDequeueUpToV2(handle, n) -> components.
class QueueDequeueUpTo {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs TimeoutMs(int64 x) {
      Attrs ret = *this; ret.timeout_ms_ = x; return ret;
    }
    int64 timeout_ms_ = -1;
  };
  QueueDequeueUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types);
  QueueDequeueUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types, const QueueDequeueUpTo::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return components[index]; }
  static Attrs TimeoutMs(int64 x) { return Attrs().TimeoutMs(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList components;
};

/// QueueEnqueueV2(handle, components) -> nothing.
class QueueEnqueue {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs TimeoutMs(int64 x) {
      Attrs ret = *this; ret.timeout_ms_ = x; return ret;
    }
    int64 timeout_ms_ = -1;
  };
  QueueEnqueue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components);
  QueueEnqueue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components, const QueueEnqueue::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs TimeoutMs(int64 x) { return Attrs().TimeoutMs(x); }
  ::tensorflow::Operation operation;
};

/// QueueEnqueueManyV2(handle, components) -> nothing.
class QueueEnqueueMany {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs TimeoutMs(int64 x) {
      Attrs ret = *this; ret.timeout_ms_ = x; return ret;
    }
    int64 timeout_ms_ = -1;
  };
  QueueEnqueueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components);
  QueueEnqueueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components, const QueueEnqueueMany::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs TimeoutMs(int64 x) { return Attrs().TimeoutMs(x); }
  ::tensorflow::Operation operation;
};

/// QueueIsClosed(handle) -> is_closed.
class QueueIsClosed {
 public:
  QueueIsClosed(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Output() const { return is_closed; }
  operator ::tensorflow::Input() const { return is_closed; }
  ::tensorflow::Node* node() const { return is_closed.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output is_closed;
};

/// QueueIsClosedV2(handle) -> is_closed.
class QueueIsClosedV2 {
 public:
  QueueIsClosedV2(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Output() const { return is_closed; }
  operator ::tensorflow::Input() const { return is_closed; }
  ::tensorflow::Node* node() const { return is_closed.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output is_closed;
};

/// QueueSizeV2(handle) -> size.
class QueueSize {
 public:
  QueueSize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// RandomShuffleQueueV2() -> handle.
class RandomShuffleQueue {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.shapes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MinAfterDequeue(int64 x) {
      Attrs ret = *this; ret.min_after_dequeue_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    gtl::ArraySlice<PartialTensorShape> shapes_ = {};
    int64 capacity_ = -1;
    int64 min_after_dequeue_ = 0;
    int64 seed_ = 0;
    int64 seed2_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  RandomShuffleQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types);
  RandomShuffleQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const RandomShuffleQueue::Attrs& attrs);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  static Attrs Shapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().Shapes(x); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MinAfterDequeue(int64 x) { return Attrs().MinAfterDequeue(x); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// RecordInput() -> records.
class RecordInput {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs FileRandomSeed(int64 x) {
      Attrs ret = *this; ret.file_random_seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FileShuffleShiftRatio(float x) {
      Attrs ret = *this; ret.file_shuffle_shift_ratio_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FileBufferSize(int64 x) {
      Attrs ret = *this; ret.file_buffer_size_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FileParallelism(int64 x) {
      Attrs ret = *this; ret.file_parallelism_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs BatchSize(int64 x) {
      Attrs ret = *this; ret.batch_size_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs CompressionType(StringPiece x) {
      Attrs ret = *this; ret.compression_type_ = x; return ret;
    }
    int64 file_random_seed_ = 301;
    float file_shuffle_shift_ratio_ = 0.0f;
    int64 file_buffer_size_ = 10000;
    int64 file_parallelism_ = 16;
    int64 batch_size_ = 32;
    StringPiece compression_type_ = "";
  };
  RecordInput(const ::tensorflow::Scope& scope, StringPiece file_pattern);
  RecordInput(const ::tensorflow::Scope& scope, StringPiece file_pattern, const RecordInput::Attrs& attrs);
  operator ::tensorflow::Output() const { return records; }
  operator ::tensorflow::Input() const { return records; }
  ::tensorflow::Node* node() const { return records.node(); }
  static Attrs FileRandomSeed(int64 x) { return Attrs().FileRandomSeed(x); }
  static Attrs FileShuffleShiftRatio(float x) { return Attrs().FileShuffleShiftRatio(x); }
  static Attrs FileBufferSize(int64 x) { return Attrs().FileBufferSize(x); }
  static Attrs FileParallelism(int64 x) { return Attrs().FileParallelism(x); }
  static Attrs BatchSize(int64 x) { return Attrs().BatchSize(x); }
  static Attrs CompressionType(StringPiece x) { return Attrs().CompressionType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output records;
};

/// SparseAccumulatorApplyGradient(handle, local_step, gradient_indices, gradient_values, gradient_shape) -> nothing.
class SparseAccumulatorApplyGradient {
 public:
  SparseAccumulatorApplyGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input local_step, ::tensorflow::Input gradient_indices, ::tensorflow::Input gradient_values, ::tensorflow::Input gradient_shape, bool has_known_shape);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// SparseAccumulatorTakeGradient(handle, num_required) -> indices, values, shape.
class SparseAccumulatorTakeGradient {
 public:
  SparseAccumulatorTakeGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_required, DataType dtype);
  ::tensorflow::Operation operation;
  ::tensorflow::Output indices;
  ::tensorflow::Output values;
  ::tensorflow::Output shape;
};

/// SparseConditionalAccumulator() -> handle.
class SparseConditionalAccumulator {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ReductionType(StringPiece x) {
      Attrs ret = *this; ret.reduction_type_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    StringPiece reduction_type_ = "MEAN";
  };
  SparseConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape);
  SparseConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape, const SparseConditionalAccumulator::Attrs& attrs);
  operator ::tensorflow::Output() const { return handle; }
  operator ::tensorflow::Input() const { return handle; }
  ::tensorflow::Node* node() const { return handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs ReductionType(StringPiece x) { return Attrs().ReductionType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
};

/// Stage(values) -> nothing.
class Stage {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  Stage(const ::tensorflow::Scope& scope, ::tensorflow::InputList values);
  Stage(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, const Stage::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
};

/// StageClear() -> nothing.
class StageClear {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  StageClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  StageClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const StageClear::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
};

/// StagePeek(index) -> values.
class StagePeek {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  StagePeek(const ::tensorflow::Scope& scope, ::tensorflow::Input index, const DataTypeSlice& dtypes);
  StagePeek(const ::tensorflow::Scope& scope, ::tensorflow::Input index, const DataTypeSlice& dtypes, const StagePeek::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return values[index]; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList values;
};

/// StageSize() -> size.
class StageSize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  StageSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  StageSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const StageSize::Attrs& attrs);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// TensorArrayV3(size) -> handle, flow.
class TensorArray {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ElementShape(PartialTensorShape x) {
      Attrs ret = *this; ret.element_shape_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DynamicSize(bool x) {
      Attrs ret = *this; ret.dynamic_size_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ClearAfterRead(bool x) {
      Attrs ret = *this; ret.clear_after_read_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IdenticalElementShapes(bool x) {
      Attrs ret = *this; ret.identical_element_shapes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TensorArrayName(StringPiece x) {
      Attrs ret = *this; ret.tensor_array_name_ = x; return ret;
    }
    PartialTensorShape element_shape_ = ::tensorflow::PartialTensorShape();
    bool dynamic_size_ = false;
    bool clear_after_read_ = true;
    bool identical_element_shapes_ = false;
    StringPiece tensor_array_name_ = "";
  };
  TensorArray(const ::tensorflow::Scope& scope, ::tensorflow::Input size, DataType dtype);
  TensorArray(const ::tensorflow::Scope& scope, ::tensorflow::Input size, DataType dtype, const TensorArray::Attrs& attrs);
  static Attrs ElementShape(PartialTensorShape x) { return Attrs().ElementShape(x); }
  static Attrs DynamicSize(bool x) { return Attrs().DynamicSize(x); }
  static Attrs ClearAfterRead(bool x) { return Attrs().ClearAfterRead(x); }
  static Attrs IdenticalElementShapes(bool x) { return Attrs().IdenticalElementShapes(x); }
  static Attrs TensorArrayName(StringPiece x) { return Attrs().TensorArrayName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output handle;
  ::tensorflow::Output flow;
};

/// TensorArrayCloseV3(handle) -> nothing.
class TensorArrayClose {
 public:
  TensorArrayClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// TensorArrayConcatV3(handle, flow_in) -> value, lengths.
class TensorArrayConcat {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ElementShapeExcept0(PartialTensorShape x) {
      Attrs ret = *this; ret.element_shape_except0_ = x; return ret;
    }
    PartialTensorShape element_shape_except0_ = ::tensorflow::PartialTensorShape();
  };
  TensorArrayConcat(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype);
  TensorArrayConcat(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype, const TensorArrayConcat::Attrs& attrs);
  static Attrs ElementShapeExcept0(PartialTensorShape x) { return Attrs().ElementShapeExcept0(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output value;
  ::tensorflow::Output lengths;
};

/// TensorArrayGatherV3(handle, indices, flow_in) -> value.
class TensorArrayGather {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ElementShape(PartialTensorShape x) {
      Attrs ret = *this; ret.element_shape_ = x; return ret;
    }
    PartialTensorShape element_shape_ = ::tensorflow::PartialTensorShape();
  };
  TensorArrayGather(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input indices, ::tensorflow::Input flow_in, DataType dtype);
  TensorArrayGather(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input indices, ::tensorflow::Input flow_in, DataType dtype, const TensorArrayGather::Attrs& attrs);
  operator ::tensorflow::Output() const { return value; }
  operator ::tensorflow::Input() const { return value; }
  ::tensorflow::Node* node() const { return value.node(); }
  static Attrs ElementShape(PartialTensorShape x) { return Attrs().ElementShape(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output value;
};

/// TensorArrayGradV3(handle, flow_in) -> grad_handle, flow_out.
class TensorArrayGrad {
 public:
  TensorArrayGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, StringPiece source);
  ::tensorflow::Operation operation;
  ::tensorflow::Output grad_handle;
  ::tensorflow::Output flow_out;
};

/// TensorArrayGradWithShape(handle, flow_in, shape_to_prepend) -> grad_handle, flow_out.
class TensorArrayGradWithShape {
 public:
  TensorArrayGradWithShape(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, ::tensorflow::Input shape_to_prepend, StringPiece source);
  ::tensorflow::Operation operation;
  ::tensorflow::Output grad_handle;
  ::tensorflow::Output flow_out;
};

/// TensorArrayPack(handle, flow_in) -> value.
class TensorArrayPack {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ElementShape(PartialTensorShape x) {
      Attrs ret = *this; ret.element_shape_ = x; return ret;
    }
    PartialTensorShape element_shape_ = ::tensorflow::PartialTensorShape();
  };
  TensorArrayPack(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype);
  TensorArrayPack(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype, const TensorArrayPack::Attrs& attrs);
  operator ::tensorflow::Output() const { return value; }
  operator ::tensorflow::Input() const { return value; }
  ::tensorflow::Node* node() const { return value.node(); }
  static Attrs ElementShape(PartialTensorShape x) { return Attrs().ElementShape(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output value;
};

/// TensorArrayReadV3(handle, index, flow_in) -> value.
class TensorArrayRead {
 public:
  TensorArrayRead(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input index, ::tensorflow::Input flow_in, DataType dtype);
  operator ::tensorflow::Output() const { return value; }
  operator ::tensorflow::Input() const { return value; }
  ::tensorflow::Node* node() const { return value.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output value;
};

/// TensorArrayScatterV3(handle, indices, value, flow_in) -> flow_out.
class TensorArrayScatter {
 public:
  TensorArrayScatter(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input indices, ::tensorflow::Input value, ::tensorflow::Input flow_in);
  operator ::tensorflow::Output() const { return flow_out; }
  operator ::tensorflow::Input() const { return flow_out; }
  ::tensorflow::Node* node() const { return flow_out.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output flow_out;
};

/// TensorArraySizeV3(handle, flow_in) -> size.
class TensorArraySize {
 public:
  TensorArraySize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// TensorArraySplitV3(handle, value, lengths, flow_in) -> flow_out.
class TensorArraySplit {
 public:
  TensorArraySplit(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input value, ::tensorflow::Input lengths, ::tensorflow::Input flow_in);
  operator ::tensorflow::Output() const { return flow_out; }
  operator ::tensorflow::Input() const { return flow_out; }
  ::tensorflow::Node* node() const { return flow_out.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output flow_out;
};

/// TensorArrayUnpack(handle, value, flow_in) -> flow_out.
class TensorArrayUnpack {
 public:
  TensorArrayUnpack(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input value, ::tensorflow::Input flow_in);
  operator ::tensorflow::Output() const { return flow_out; }
  operator ::tensorflow::Input() const { return flow_out; }
  ::tensorflow::Node* node() const { return flow_out.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output flow_out;
};

/// TensorArrayWriteV3(handle, index, value, flow_in) -> flow_out.
class TensorArrayWrite {
 public:
  TensorArrayWrite(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input index, ::tensorflow::Input value, ::tensorflow::Input flow_in);
  operator ::tensorflow::Output() const { return flow_out; }
  operator ::tensorflow::Input() const { return flow_out; }
  ::tensorflow::Node* node() const { return flow_out.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output flow_out;
};

/// Unstage() -> values.
class Unstage {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Capacity(int64 x) {
      Attrs ret = *this; ret.capacity_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MemoryLimit(int64 x) {
      Attrs ret = *this; ret.memory_limit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 capacity_ = 0;
    int64 memory_limit_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  Unstage(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes);
  Unstage(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const Unstage::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return values[index]; }
  static Attrs Capacity(int64 x) { return Attrs().Capacity(x); }
  static Attrs MemoryLimit(int64 x) { return Attrs().MemoryLimit(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList values;
};

}  // namespace ops
}  // namespace tensorflow
