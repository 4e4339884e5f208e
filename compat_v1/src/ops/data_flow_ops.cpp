// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/data_flow_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

AccumulatorApplyGradient::AccumulatorApplyGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input local_step, ::tensorflow::Input gradient) {
  OpMaker op(scope, "AccumulatorApplyGradient", "AccumulatorApplyGradient", {handle, local_step, gradient}, {});
  operation = op.operation();
}

AccumulatorNumAccumulated::AccumulatorNumAccumulated(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "AccumulatorNumAccumulated", "AccumulatorNumAccumulated", {handle}, {});
  operation = op.operation(); num_accumulated = op.One(0);
}

AccumulatorSetGlobalStep::AccumulatorSetGlobalStep(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input new_global_step) {
  OpMaker op(scope, "AccumulatorSetGlobalStep", "AccumulatorSetGlobalStep", {handle, new_global_step}, {});
  operation = op.operation();
}

AccumulatorTakeGradient::AccumulatorTakeGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_required, DataType dtype) {
  OpMaker op(scope, "AccumulatorTakeGradient", "AccumulatorTakeGradient", {handle, num_required}, {{"dtype", dtype}});
  operation = op.operation(); average = op.One(0);
}

Barrier::Barrier(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types) : Barrier(scope, component_types, Attrs()) {}
Barrier::Barrier(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const Barrier::Attrs& attrs) {
  OpMaker op(scope, "Barrier", "Barrier", {}, {{"component_types", component_types}, {"shapes", attrs.shapes_}, {"capacity", attrs.capacity_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); handle = op.One(0);
}

BarrierClose::BarrierClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) : BarrierClose(scope, handle, Attrs()) {}
BarrierClose::BarrierClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const BarrierClose::Attrs& attrs) {
  OpMaker op(scope, "BarrierClose", "BarrierClose", {handle}, {{"cancel_pending_enqueues", attrs.cancel_pending_enqueues_}});
  operation = op.operation();
}

BarrierIncompleteSize::BarrierIncompleteSize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "BarrierIncompleteSize", "BarrierIncompleteSize", {handle}, {});
  operation = op.operation(); size = op.One(0);
}

BarrierInsertMany::BarrierInsertMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input keys, ::tensorflow::Input values, int64 component_index) {
  OpMaker op(scope, "BarrierInsertMany", "BarrierInsertMany", {handle, keys, values}, {{"component_index", component_index}});
  operation = op.operation();
}

BarrierReadySize::BarrierReadySize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "BarrierReadySize", "BarrierReadySize", {handle}, {});
  operation = op.operation(); size = op.One(0);
}

BarrierTakeMany::BarrierTakeMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_elements, const DataTypeSlice& component_types) : BarrierTakeMany(scope, handle, num_elements, component_types, Attrs()) {}
BarrierTakeMany::BarrierTakeMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_elements, const DataTypeSlice& component_types, const BarrierTakeMany::Attrs& attrs) {
  OpMaker op(scope, "BarrierTakeMany", "BarrierTakeMany", {handle, num_elements}, {{"component_types", component_types}, {"allow_small_batch", attrs.allow_small_batch_}, {"wait_for_incomplete", attrs.wait_for_incomplete_}, {"timeout_ms", attrs.timeout_ms_}});
  operation = op.operation(); indices = op.One("indices"); keys = op.One("keys"); values = op.List("values");
}

ConditionalAccumulator::ConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape) : ConditionalAccumulator(scope, dtype, shape, Attrs()) {}
ConditionalAccumulator::ConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape, const ConditionalAccumulator::Attrs& attrs) {
  OpMaker op(scope, "ConditionalAccumulator", "ConditionalAccumulator", {}, {{"dtype", dtype}, {"shape", shape}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"reduction_type", attrs.reduction_type_}});
  operation = op.operation(); handle = op.One(0);
}

DeleteSessionTensor::DeleteSessionTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "DeleteSessionTensor", "DeleteSessionTensor", {handle}, {});
  operation = op.operation();
}

DynamicPartition::DynamicPartition(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input partitions, int64 num_partitions) {
  OpMaker op(scope, "DynamicPartition", "DynamicPartition", {data, partitions}, {{"num_partitions", num_partitions}});
  operation = op.operation(); outputs = op.List("outputs");
}

DynamicStitch::DynamicStitch(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList data) {
  OpMaker op(scope, "DynamicStitch", "DynamicStitch", {indices, data}, {});
  operation = op.operation(); merged = op.One(0);
}

FIFOQueue::FIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types) : FIFOQueue(scope, component_types, Attrs()) {}
FIFOQueue::FIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const FIFOQueue::Attrs& attrs) {
  OpMaker op(scope, "FIFOQueue", "FIFOQueueV2", {}, {{"component_types", component_types}, {"shapes", attrs.shapes_}, {"capacity", attrs.capacity_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); handle = op.One(0);
}

GetSessionHandle::GetSessionHandle(const ::tensorflow::Scope& scope, ::tensorflow::Input value) {
  OpMaker op(scope, "GetSessionHandle", "GetSessionHandle", {value}, {});
  operation = op.operation(); handle = op.One(0);
}

GetSessionHandleV2::GetSessionHandleV2(const ::tensorflow::Scope& scope, ::tensorflow::Input value) {
  OpMaker op(scope, "GetSessionHandleV2", "GetSessionHandleV2", {value}, {});
  operation = op.operation(); handle = op.One(0);
}

GetSessionTensor::GetSessionTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, DataType dtype) {
  OpMaker op(scope, "GetSessionTensor", "GetSessionTensor", {handle}, {{"dtype", dtype}});
  operation = op.operation(); value = op.One(0);
}

MapClear::MapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : MapClear(scope, dtypes, Attrs()) {}
MapClear::MapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const MapClear::Attrs& attrs) {
  OpMaker op(scope, "MapClear", "MapClear", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation();
}

MapIncompleteSize::MapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : MapIncompleteSize(scope, dtypes, Attrs()) {}
MapIncompleteSize::MapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const MapIncompleteSize::Attrs& attrs) {
  OpMaker op(scope, "MapIncompleteSize", "MapIncompleteSize", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); size = op.One(0);
}

MapPeek::MapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes) : MapPeek(scope, key, indices, dtypes, Attrs()) {}
MapPeek::MapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const MapPeek::Attrs& attrs) {
  OpMaker op(scope, "MapPeek", "MapPeek", {key, indices}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); values = op.List("values");
}

MapSize::MapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : MapSize(scope, dtypes, Attrs()) {}
MapSize::MapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const MapSize::Attrs& attrs) {
  OpMaker op(scope, "MapSize", "MapSize", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); size = op.One(0);
}

MapStage::MapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes) : MapStage(scope, key, indices, values, dtypes, Attrs()) {}
MapStage::MapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes, const MapStage::Attrs& attrs) {
  OpMaker op(scope, "MapStage", "MapStage", {key, indices, values}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation();
}

MapUnstage::MapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes) : MapUnstage(scope, key, indices, dtypes, Attrs()) {}
MapUnstage::MapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const MapUnstage::Attrs& attrs) {
  OpMaker op(scope, "MapUnstage", "MapUnstage", {key, indices}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); values = op.List("values");
}

MapUnstageNoKey::MapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes) : MapUnstageNoKey(scope, indices, dtypes, Attrs()) {}
MapUnstageNoKey::MapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const MapUnstageNoKey::Attrs& attrs) {
  OpMaker op(scope, "MapUnstageNoKey", "MapUnstageNoKey", {indices}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); key = op.One("key"); values = op.List("values");
}

OrderedMapClear::OrderedMapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : OrderedMapClear(scope, dtypes, Attrs()) {}
OrderedMapClear::OrderedMapClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const OrderedMapClear::Attrs& attrs) {
  OpMaker op(scope, "OrderedMapClear", "OrderedMapClear", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation();
}

OrderedMapIncompleteSize::OrderedMapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : OrderedMapIncompleteSize(scope, dtypes, Attrs()) {}
OrderedMapIncompleteSize::OrderedMapIncompleteSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const OrderedMapIncompleteSize::Attrs& attrs) {
  OpMaker op(scope, "OrderedMapIncompleteSize", "OrderedMapIncompleteSize", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); size = op.One(0);
}

OrderedMapPeek::OrderedMapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes) : OrderedMapPeek(scope, key, indices, dtypes, Attrs()) {}
OrderedMapPeek::OrderedMapPeek(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const OrderedMapPeek::Attrs& attrs) {
  OpMaker op(scope, "OrderedMapPeek", "OrderedMapPeek", {key, indices}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); values = op.List("values");
}

OrderedMapSize::OrderedMapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : OrderedMapSize(scope, dtypes, Attrs()) {}
OrderedMapSize::OrderedMapSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const OrderedMapSize::Attrs& attrs) {
  OpMaker op(scope, "OrderedMapSize", "OrderedMapSize", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); size = op.One(0);
}

OrderedMapStage::OrderedMapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes) : OrderedMapStage(scope, key, indices, values, dtypes, Attrs()) {}
OrderedMapStage::OrderedMapStage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, ::tensorflow::InputList values, const DataTypeSlice& dtypes, const OrderedMapStage::Attrs& attrs) {
  OpMaker op(scope, "OrderedMapStage", "OrderedMapStage", {key, indices, values}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation();
}

OrderedMapUnstage::OrderedMapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes) : OrderedMapUnstage(scope, key, indices, dtypes, Attrs()) {}
OrderedMapUnstage::OrderedMapUnstage(const ::tensorflow::Scope& scope, ::tensorflow::Input key, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const OrderedMapUnstage::Attrs& attrs) {
  OpMaker op(scope, "OrderedMapUnstage", "OrderedMapUnstage", {key, indices}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); values = op.List("values");
}

OrderedMapUnstageNoKey::OrderedMapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes) : OrderedMapUnstageNoKey(scope, indices, dtypes, Attrs()) {}
OrderedMapUnstageNoKey::OrderedMapUnstageNoKey(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, const DataTypeSlice& dtypes, const OrderedMapUnstageNoKey::Attrs& attrs) {
  OpMaker op(scope, "OrderedMapUnstageNoKey", "OrderedMapUnstageNoKey", {indices}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); key = op.One("key"); values = op.List("values");
}

PaddingFIFOQueue::PaddingFIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types) : PaddingFIFOQueue(scope, component_types, Attrs()) {}
PaddingFIFOQueue::PaddingFIFOQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const PaddingFIFOQueue::Attrs& attrs) {
  OpMaker op(scope, "PaddingFIFOQueue", "PaddingFIFOQueueV2", {}, {{"component_types", component_types}, {"shapes", attrs.shapes_}, {"capacity", attrs.capacity_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); handle = op.One(0);
}

ParallelDynamicStitch::ParallelDynamicStitch(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList data) {
  OpMaker op(scope, "ParallelDynamicStitch", "ParallelDynamicStitch", {indices, data}, {});
  operation = op.operation(); merged = op.One(0);
}

PriorityQueue::PriorityQueue(const ::tensorflow::Scope& scope, const gtl::ArraySlice<PartialTensorShape>& shapes) : PriorityQueue(scope, shapes, Attrs()) {}
PriorityQueue::PriorityQueue(const ::tensorflow::Scope& scope, const gtl::ArraySlice<PartialTensorShape>& shapes, const PriorityQueue::Attrs& attrs) {
  OpMaker op(scope, "PriorityQueue", "PriorityQueueV2", {}, {{"shapes", shapes}, {"component_types", attrs.component_types_}, {"capacity", attrs.capacity_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); handle = op.One(0);
}

QueueClose::QueueClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) : QueueClose(scope, handle, Attrs()) {}
QueueClose::QueueClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const QueueClose::Attrs& attrs) {
  OpMaker op(scope, "QueueClose", "QueueCloseV2", {handle}, {{"cancel_pending_enqueues", attrs.cancel_pending_enqueues_}});
  operation = op.operation();
}

QueueDequeue::QueueDequeue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const DataTypeSlice& component_types) : QueueDequeue(scope, handle, component_types, Attrs()) {}
QueueDequeue::QueueDequeue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, const DataTypeSlice& component_types, const QueueDequeue::Attrs& attrs) {
  OpMaker op(scope, "QueueDequeue", "QueueDequeueV2", {handle}, {{"component_types", component_types}, {"timeout_ms", attrs.timeout_ms_}});
  operation = op.operation(); components = op.List("components");
}

QueueDequeueMany::QueueDequeueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types) : QueueDequeueMany(scope, handle, n, component_types, Attrs()) {}
QueueDequeueMany::QueueDequeueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types, const QueueDequeueMany::Attrs& attrs) {
  OpMaker op(scope, "QueueDequeueMany", "QueueDequeueManyV2", {handle, n}, {{"component_types", component_types}, {"timeout_ms", attrs.timeout_ms_}});
  operation = op.operation(); components = op.List("components");
}

QueueDequeueUpTo::QueueDequeueUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types) : QueueDequeueUpTo(scope, handle, n, component_types, Attrs()) {}
QueueDequeueUpTo::QueueDequeueUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input n, const DataTypeSlice& component_types, const QueueDequeueUpTo::Attrs& attrs) {
  OpMaker op(scope, "QueueDequeueUpTo", "QueueDequeueUpToV2", {handle, n}, {{"component_types", component_types}, {"timeout_ms", attrs.timeout_ms_}});
  operation = op.operation(); components = op.List("components");
}

QueueEnqueue::QueueEnqueue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components) : QueueEnqueue(scope, handle, components, Attrs()) {}
QueueEnqueue::QueueEnqueue(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components, const QueueEnqueue::Attrs& attrs) {
  OpMaker op(scope, "QueueEnqueue", "QueueEnqueueV2", {handle, components}, {{"timeout_ms", attrs.timeout_ms_}});
  operation = op.operation();
}

QueueEnqueueMany::QueueEnqueueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components) : QueueEnqueueMany(scope, handle, components, Attrs()) {}
QueueEnqueueMany::QueueEnqueueMany(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::InputList components, const QueueEnqueueMany::Attrs& attrs) {
  OpMaker op(scope, "QueueEnqueueMany", "QueueEnqueueManyV2", {handle, components}, {{"timeout_ms", attrs.timeout_ms_}});
  operation = op.operation();
}

QueueIsClosed::QueueIsClosed(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "QueueIsClosed", "QueueIsClosed", {handle}, {});
  operation = op.operation(); is_closed = op.One(0);
}

QueueIsClosedV2::QueueIsClosedV2(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "QueueIsClosedV2", "QueueIsClosedV2", {handle}, {});
  operation = op.operation(); is_closed = op.One(0);
}

QueueSize::QueueSize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "QueueSize", "QueueSizeV2", {handle}, {});
  operation = op.operation(); size = op.One(0);
}

RandomShuffleQueue::RandomShuffleQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types) : RandomShuffleQueue(scope, component_types, Attrs()) {}
RandomShuffleQueue::RandomShuffleQueue(const ::tensorflow::Scope& scope, const DataTypeSlice& component_types, const RandomShuffleQueue::Attrs& attrs) {
  OpMaker op(scope, "RandomShuffleQueue", "RandomShuffleQueueV2", {}, {{"component_types", component_types}, {"shapes", attrs.shapes_}, {"capacity", attrs.capacity_}, {"min_after_dequeue", attrs.min_after_dequeue_}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); handle = op.One(0);
}

RecordInput::RecordInput(const ::tensorflow::Scope& scope, StringPiece file_pattern) : RecordInput(scope, file_pattern, Attrs()) {}
RecordInput::RecordInput(const ::tensorflow::Scope& scope, StringPiece file_pattern, const RecordInput::Attrs& attrs) {
  OpMaker op(scope, "RecordInput", "RecordInput", {}, {{"file_pattern", file_pattern}, {"file_random_seed", attrs.file_random_seed_}, {"file_shuffle_shift_ratio", attrs.file_shuffle_shift_ratio_}, {"file_buffer_size", attrs.file_buffer_size_}, {"file_parallelism", attrs.file_parallelism_}, {"batch_size", attrs.batch_size_}, {"compression_type", attrs.compression_type_}});
  operation = op.operation(); records = op.One(0);
}

SparseAccumulatorApplyGradient::SparseAccumulatorApplyGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input local_step, ::tensorflow::Input gradient_indices, ::tensorflow::Input gradient_values, ::tensorflow::Input gradient_shape, bool has_known_shape) {
  OpMaker op(scope, "SparseAccumulatorApplyGradient", "SparseAccumulatorApplyGradient", {handle, local_step, gradient_indices, gradient_values, gradient_shape}, {{"has_known_shape", has_known_shape}});
  operation = op.operation();
}

SparseAccumulatorTakeGradient::SparseAccumulatorTakeGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input num_required, DataType dtype) {
  OpMaker op(scope, "SparseAccumulatorTakeGradient", "SparseAccumulatorTakeGradient", {handle, num_required}, {{"dtype", dtype}});
  operation = op.operation(); indices = op.One(0); values = op.One(1); shape = op.One(2);
}

SparseConditionalAccumulator::SparseConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape) : SparseConditionalAccumulator(scope, dtype, shape, Attrs()) {}
SparseConditionalAccumulator::SparseConditionalAccumulator(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape, const SparseConditionalAccumulator::Attrs& attrs) {
  OpMaker op(scope, "SparseConditionalAccumulator", "SparseConditionalAccumulator", {}, {{"dtype", dtype}, {"shape", shape}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"reduction_type", attrs.reduction_type_}});
  operation = op.operation(); handle = op.One(0);
}

Stage::Stage(const ::tensorflow::Scope& scope, ::tensorflow::InputList values) : Stage(scope, values, Attrs()) {}
Stage::Stage(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, const Stage::Attrs& attrs) {
  OpMaker op(scope, "Stage", "Stage", {values}, {{"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation();
}

StageClear::StageClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : StageClear(scope, dtypes, Attrs()) {}
StageClear::StageClear(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const StageClear::Attrs& attrs) {
  OpMaker op(scope, "StageClear", "StageClear", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation();
}

StagePeek::StagePeek(const ::tensorflow::Scope& scope, ::tensorflow::Input index, const DataTypeSlice& dtypes) : StagePeek(scope, index, dtypes, Attrs()) {}
StagePeek::StagePeek(const ::tensorflow::Scope& scope, ::tensorflow::Input index, const DataTypeSlice& dtypes, const StagePeek::Attrs& attrs) {
  OpMaker op(scope, "StagePeek", "StagePeek", {index}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); values = op.List("values");
}

StageSize::StageSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : StageSize(scope, dtypes, Attrs()) {}
StageSize::StageSize(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const StageSize::Attrs& attrs) {
  OpMaker op(scope, "StageSize", "StageSize", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); size = op.One(0);
}

TensorArray::TensorArray(const ::tensorflow::Scope& scope, ::tensorflow::Input size, DataType dtype) : TensorArray(scope, size, dtype, Attrs()) {}
TensorArray::TensorArray(const ::tensorflow::Scope& scope, ::tensorflow::Input size, DataType dtype, const TensorArray::Attrs& attrs) {
  OpMaker op(scope, "TensorArray", "TensorArrayV3", {size}, {{"dtype", dtype}, {"element_shape", attrs.element_shape_}, {"dynamic_size", attrs.dynamic_size_}, {"clear_after_read", attrs.clear_after_read_}, {"identical_element_shapes", attrs.identical_element_shapes_}, {"tensor_array_name", attrs.tensor_array_name_}});
  operation = op.operation(); handle = op.One(0); flow = op.One(1);
}

TensorArrayClose::TensorArrayClose(const ::tensorflow::Scope& scope, ::tensorflow::Input handle) {
  OpMaker op(scope, "TensorArrayClose", "TensorArrayCloseV3", {handle}, {});
  operation = op.operation();
}

TensorArrayConcat::TensorArrayConcat(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype) : TensorArrayConcat(scope, handle, flow_in, dtype, Attrs()) {}
TensorArrayConcat::TensorArrayConcat(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype, const TensorArrayConcat::Attrs& attrs) {
  OpMaker op(scope, "TensorArrayConcat", "TensorArrayConcatV3", {handle, flow_in}, {{"dtype", dtype}, {"element_shape_except0", attrs.element_shape_except0_}});
  operation = op.operation(); value = op.One(0); lengths = op.One(1);
}

TensorArrayGather::TensorArrayGather(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input indices, ::tensorflow::Input flow_in, DataType dtype) : TensorArrayGather(scope, handle, indices, flow_in, dtype, Attrs()) {}
TensorArrayGather::TensorArrayGather(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input indices, ::tensorflow::Input flow_in, DataType dtype, const TensorArrayGather::Attrs& attrs) {
  OpMaker op(scope, "TensorArrayGather", "TensorArrayGatherV3", {handle, indices, flow_in}, {{"dtype", dtype}, {"element_shape", attrs.element_shape_}});
  operation = op.operation(); value = op.One(0);
}

TensorArrayGrad::TensorArrayGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, StringPiece source) {
  OpMaker op(scope, "TensorArrayGrad", "TensorArrayGradV3", {handle, flow_in}, {{"source", source}});
  operation = op.operation(); grad_handle = op.One(0); flow_out = op.One(1);
}

TensorArrayGradWithShape::TensorArrayGradWithShape(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, ::tensorflow::Input shape_to_prepend, StringPiece source) {
  OpMaker op(scope, "TensorArrayGradWithShape", "TensorArrayGradWithShape", {handle, flow_in, shape_to_prepend}, {{"source", source}});
  operation = op.operation(); grad_handle = op.One(0); flow_out = op.One(1);
}

TensorArrayPack::TensorArrayPack(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype) : TensorArrayPack(scope, handle, flow_in, dtype, Attrs()) {}
TensorArrayPack::TensorArrayPack(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in, DataType dtype, const TensorArrayPack::Attrs& attrs) {
  OpMaker op(scope, "TensorArrayPack", "TensorArrayPack", {handle, flow_in}, {{"dtype", dtype}, {"element_shape", attrs.element_shape_}});
  operation = op.operation(); value = op.One(0);
}

TensorArrayRead::TensorArrayRead(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input index, ::tensorflow::Input flow_in, DataType dtype) {
  OpMaker op(scope, "TensorArrayRead", "TensorArrayReadV3", {handle, index, flow_in}, {{"dtype", dtype}});
  operation = op.operation(); value = op.One(0);
}

TensorArrayScatter::TensorArrayScatter(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input indices, ::tensorflow::Input value, ::tensorflow::Input flow_in) {
  OpMaker op(scope, "TensorArrayScatter", "TensorArrayScatterV3", {handle, indices, value, flow_in}, {});
  operation = op.operation(); flow_out = op.One(0);
}

TensorArraySize::TensorArraySize(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input flow_in) {
  OpMaker op(scope, "TensorArraySize", "TensorArraySizeV3", {handle, flow_in}, {});
  operation = op.operation(); size = op.One(0);
}

TensorArraySplit::TensorArraySplit(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input value, ::tensorflow::Input lengths, ::tensorflow::Input flow_in) {
  OpMaker op(scope, "TensorArraySplit", "TensorArraySplitV3", {handle, value, lengths, flow_in}, {});
  operation = op.operation(); flow_out = op.One(0);
}

TensorArrayUnpack::TensorArrayUnpack(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input value, ::tensorflow::Input flow_in) {
  OpMaker op(scope, "TensorArrayUnpack", "TensorArrayUnpack", {handle, value, flow_in}, {});
  operation = op.operation(); flow_out = op.One(0);
}

TensorArrayWrite::TensorArrayWrite(const ::tensorflow::Scope& scope, ::tensorflow::Input handle, ::tensorflow::Input index, ::tensorflow::Input value, ::tensorflow::Input flow_in) {
  OpMaker op(scope, "TensorArrayWrite", "TensorArrayWriteV3", {handle, index, value, flow_in}, {});
  operation = op.operation(); flow_out = op.One(0);
}

Unstage::Unstage(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes) : Unstage(scope, dtypes, Attrs()) {}
Unstage::Unstage(const ::tensorflow::Scope& scope, const DataTypeSlice& dtypes, const Unstage::Attrs& attrs) {
  OpMaker op(scope, "Unstage", "Unstage", {}, {{"dtypes", dtypes}, {"capacity", attrs.capacity_}, {"memory_limit", attrs.memory_limit_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); values = op.List("values");
}

}  // namespace ops
}  // namespace tensorflow
