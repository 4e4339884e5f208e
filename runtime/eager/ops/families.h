// SPDX-License-Identifier: Apache-2.0
// The families that make up the op table. Each is one or more <family>_ops.cpp files, and each op
// is one OpEntry in one of them; ops/registry.cpp joins them with the schemas.
#pragma once

#include <span>

#include "eager/op/op_def.h"

namespace eager {

std::span<const OpEntry> UnaryOps();   // Abs ... Tanh, and their *Grad ops
std::span<const OpEntry> BinaryOps();  // Add ... Xdivy, comparison, logic, bitwise
std::span<const OpEntry> CastOps();  // Cast, Bitcast, Select, SelectV2, ClipByValue, complex parts
std::span<const OpEntry> MatMulOps();     // MatMul, BatchMatMul, BatchMatMulV2
std::span<const OpEntry> ReductionOps();  // Sum ... ArgMin, Cumsum, AddN, L2Loss
std::span<const OpEntry>
ConstantOps();  // Const, Fill, Range, LinSpace, Shape, Size, Rank, ZerosLike
std::span<const OpEntry>
ShapeOps();  // Reshape ... Transpose, Concat, Split, Pack, Pad, Tile, Reverse
std::span<const OpEntry>
IndexOps();  // Gather, Scatter, Slice, StridedSlice, OneHot, Where, TopK, Unique
std::span<const OpEntry> ActivationOps();  // Relu ... Softmax, cross entropies, BiasAdd
std::span<const OpEntry> ConvOps();        // Conv2D, DepthwiseConv2dNative and their gradients
std::span<const OpEntry> PoolOps();        // MaxPool, AvgPool and gradients
std::span<const OpEntry> NormOps();        // LRN, FusedBatchNorm and gradients
std::span<const OpEntry> ImageOps();       // decode, encode, resize, crop
std::span<const OpEntry> RandomOps();      // Philox streams
std::span<const OpEntry> StringOps();      // AsString, StringJoin, ...
std::span<const OpEntry> FileOps();        // ReadFile, WriteFile, ...
std::span<const OpEntry> StateOps();       // Variable, Assign, resource variables, Scatter
std::span<const OpEntry> TrainingOps();    // Apply*, SparseApply*, ResourceApply*
std::span<const OpEntry> ListOps();        // EmptyTensorList, TensorListPushBack, TensorListPopBack
std::span<const OpEntry>
FunctionalOps();                        // If, While, PartitionedCall (function/functional_ops.cpp)
std::span<const OpEntry> ControlOps();  // Placeholder, Identity, NoOp, Assert, Print, Switch, Merge

}  // namespace eager
