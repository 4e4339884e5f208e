// SPDX-License-Identifier: Apache-2.0
// OpDef: everything that is known of one op. The schema part comes from the committed data file
// (ops/data/ops.jsonl, through the generated ops/op_schemas.inc); kernel, shape function, gradient
// and doc from the op's one OpEntry in ops/<family>_ops.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "eager/core/attr.h"

namespace eager {

class KernelContext;
class ShapeContext;
class GradContext;

/// Computes. Checks shapes and values of the inputs itself: it may be run without shape inference.
using KernelFn = void (*)(KernelContext& ctx);
/// Sets the shapes of the outputs as far as they are known before the op runs; throws
/// kInvalidArgument where the inputs can never fit.
using ShapeFn = void (*)(ShapeContext& ctx);
/// One gradient per input tensor (an undefined Tensor where there is none), written in ops.
using GradFn = std::vector<Tensor> (*)(const GradContext& ctx);

/// An input or output argument: one tensor, `number_attr` tensors of one type, or one tensor for
/// each type in the list attribute `type_list_attr`.
struct ArgDef {
  std::string_view name;
  DataType type = DT_INVALID;       ///< Fixed type, or
  std::string_view type_attr = {};  ///< the attribute that holds it.
  std::string_view number_attr = {};
  std::string_view type_list_attr = {};
  bool is_ref = false;
  bool is_list() const { return !number_attr.empty() || !type_list_attr.empty(); }
};

struct AttrDef {
  std::string_view name;
  std::string_view type;               ///< "int", "type", "list(float)", "func", ...
  std::string_view default_json = {};  ///< JSON text of the default; empty if there is none.
  std::string_view allowed_json = {};  ///< JSON list; empty if everything is allowed.
  bool has_minimum = false;
  int64_t minimum = 0;
};

/// The generated part: constant data, no start-up cost.
struct OpSchema {
  std::string_view name;
  std::string_view cc_class;   ///< C++ class of the 1.x API.
  std::string_view cc_header;  ///< tensorflow/cc/ops/<cc_header>.h; "?" if 1.x had none.
  std::span<const ArgDef> inputs = {};
  std::span<const ArgDef> outputs = {};
  std::span<const AttrDef> attrs = {};
  bool is_stateful = false;
  bool is_commutative = false;
  bool is_aggregate = false;
  bool allows_uninitialized_input = false;
};

/// Properties that passes and executors ask for; never test names.
enum OpFlags : uint32_t {
  kElementwise = 1u << 0,        ///< Output i depends on inputs i only; may run in place.
  kNotDifferentiable = 1u << 1,  ///< The gradient stops here by definition.
  kNeverFold = 1u << 2,          ///< Not computed ahead of time though stateless.
  kPlaceholder = 1u << 3,        ///< Must be fed.
  kControlFlow = 1u << 4,
  /// Of a reference the output is the same memory: later updates of the variable are seen through
  /// it.
  kForwardsReference = 1u << 5,
  /// Runs functions whose ops tell tapes of themselves: tapes do not hear of it when it has run.
  kTapesSeeInside = 1u << 6,
};

/// What a family file says of an op: the one place where an op is added.
struct OpEntry {
  std::string_view name;
  const char* doc = "";
  KernelFn kernel = nullptr;
  ShapeFn shape = nullptr;
  GradFn grad = nullptr;
  uint32_t flags = 0;
};

struct OpDef : OpSchema {
  const char* doc = "";
  KernelFn kernel = nullptr;
  ShapeFn shape = nullptr;
  GradFn grad = nullptr;
  uint32_t flags = 0;
  std::vector<AttrValue> defaults;  ///< Parallel to attrs; monostate where there is none.
  bool has_list_outputs = false;
  bool has_list_inputs = false;
  bool has_ref_inputs = false;
  /// Without list inputs: for each input the first input of the same type attribute.
  std::vector<int8_t> type_source;
  /// Bit t is set if dtype t is allowed: by attribute (parallel to attrs; all bits where everything
  /// is), and by input argument.
  std::vector<uint64_t> attr_types, input_types;
  /// Attributes given by input types and counts (they need not be said).
  bool IsInferred(std::string_view attr) const;

  bool has(OpFlags flag) const { return (flags & flag) != 0; }
  const AttrDef* FindAttr(std::string_view name) const;
};

/// The op at a place of the generated table (ops/generated/op_ids.h).
const OpDef& OpById(int id);
/// The op of that name; null if TensorFlow 1.15 has none and the program registered none.
const OpDef* FindOp(std::string_view name);
/// Errors: kNotFound.
const OpDef& GetOp(std::string_view name);
/// All ops, sorted by name.
std::span<const OpDef* const> AllOps();
/// For REGISTER_OP of legacy programs: adds an op while the program starts. `schema`'s views must
/// live for ever.
const OpDef& RegisterOp(const OpSchema& schema, const OpEntry& entry);

/// Value of an attribute: explicit, else inferred from the inputs' types, else the default; null if
/// there is none of these.
/// `input_types` may be empty where no inference is wanted.
const AttrValue* FindAttrValue(const OpDef& op, const Attrs& attrs, std::string_view name);

/// Fills in every attribute that follows from the inputs (T, N, Tparams, ...) and checks types.
/// Errors: kInvalidArgument, naming the op, the input and both types.
void InferAttrs(const OpDef& op, std::span<const DataType> input_types, Attrs& attrs);

/// Errors: kNotFound for a missing attribute, kInvalidArgument for one of another kind, one that is
/// not among the allowed values or below its minimum.
void CheckAttrs(const OpDef& op, const Attrs& attrs);

/// Errors: kInvalidArgument for a type attribute whose value is not among the allowed ones.
void CheckTypeAttrs(const OpDef& op, const Attrs& attrs);

/// The types of all output tensors, lists expanded. Reference outputs are X_REF.
/// Errors: kInvalidArgument if an attribute that decides a type is missing.
std::vector<DataType> OutputTypes(const OpDef& op, const Attrs& attrs);
/// Types of all input tensors, lists expanded, as the attributes say.
std::vector<DataType> InputTypes(const OpDef& op, const Attrs& attrs);
/// First flat index and number of tensors of argument `arg`.
std::pair<int, int> ArgRange(const OpDef& op, const Attrs& attrs, bool output,
                             std::string_view arg);

}  // namespace eager
