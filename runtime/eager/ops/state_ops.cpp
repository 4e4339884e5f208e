// SPDX-License-Identifier: Apache-2.0
// Variables of both kinds, by reference and by resource: reading, assigning, scattering.
#include "eager/kernels/variable_update.h"
#include "eager/op/grad_context.h"
#include "eager/op/shape_context.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

std::string NameOf(KernelContext& ctx, const char* attr = "shared_name") {
  const std::string& shared = ctx.string_attr(attr);
  return shared.empty() ? std::string(ctx.node_name()) : shared;
}

std::shared_ptr<VariableCell> NewCell(KernelContext& ctx, const std::string& name) {
  auto cell = std::make_shared<VariableCell>();
  cell->dtype = ctx.type_attr("dtype");
  cell->declared_shape = ctx.attr<Shape>("shape");
  cell->name = name;
  return cell;
}

// The reference is made once per node and kept.
void RunVariable(KernelContext& ctx) {
  NodeState& state = ctx.state();
  std::lock_guard lock(state.mutex);
  if (!state.value.has_value()) {
    const std::string name = NameOf(ctx), &container = ctx.string_attr("container");
    auto cell = ctx.resources().LookupOrCreate<VariableCell>(container, name,
                                                             [&] { return NewCell(ctx, name); });
    const DataType dtype = ctx.type_attr("dtype");
    if (cell->dtype != dtype)
      throw InvalidArgument("Trying to access a variable '", name, "' of dtype ",
                            DataTypeName(cell->dtype), " as ", DataTypeName(dtype));
    state.value = MakeHandleTensor(RefType(dtype), {container, name, "Variable", cell});
  }
  ctx.SetOutput(0, std::any_cast<const Tensor&>(state.value));
}

void RunTemporaryVariable(KernelContext& ctx) {
  const std::string name = NameOf(ctx, "var_name");
  auto cell = NewCell(ctx, name);
  cell->value = Tensor(cell->dtype, cell->declared_shape);
  bool is_new = false;
  ctx.resources().LookupOrCreate<VariableCell>("_temporary", name, [&] {
    is_new = true;
    return cell;
  });
  if (!is_new) throw AlreadyExists("temporary variable '", name, "' exists already");
  ctx.SetOutput(0, MakeHandleTensor(RefType(cell->dtype), {"_temporary", name, "Variable", cell}));
}

void RunDestroyTemporaryVariable(KernelContext& ctx) {
  ctx.SetOutput(0, ctx.ReadVariable(0));
  const std::string& name = ctx.string_attr("var_name");
  if (!ctx.resources().Erase("_temporary", name))
    throw NotFound("temporary variable '", name, "' does not exist");
}

void RunIsInitialized(KernelContext& ctx) {
  bool is_initialized = false;
  try {
    auto cell = ctx.variable(0);
    std::lock_guard lock(cell->mutex);
    is_initialized = cell->value.IsDefined();
  } catch (const Error& error) {
    if (error.code() != Code::kNotFound) throw;
  }
  ctx.SetOutput(0, Tensor(is_initialized));
}

void RunAssign(KernelContext& ctx) {
  auto cell = ctx.variable(0);
  const Tensor& value = ctx.input(1);
  if (value.dtype() != cell->dtype)
    throw InvalidArgument("Assign: variable '", cell->name, "' is ", DataTypeName(cell->dtype),
                          ", value is ", value.Summary());
  {
    std::lock_guard lock(cell->mutex);
    const Shape& now = cell->value.IsDefined() ? cell->value.shape() : cell->declared_shape;
    if (ctx.bool_attr("validate_shape") && now.IsFullyDefined() && !(now == value.shape()))
      throw InvalidArgument("Assign requires shapes of both tensors to match. lhs shape= ", now,
                            " rhs shape= ", value.shape());
    cell->value = TakeOrCopy(value);
  }
  ForwardVariable(ctx);
}

template <ScatterOp kOp>
void RunAssignUpdate(KernelContext& ctx) {
  const Tensor& value = ctx.input(1);
  {
    LockedVariables variables(ctx, {0});
    Tensor& target = variables[0];
    if (target.dtype() != value.dtype())
      throw InvalidArgument(ctx.op().name, ": the variable is ", target.Summary(), ", value is ",
                            value.Summary());
    if (!(target.shape() == value.shape()))
      throw InvalidArgument(ctx.op().name, ": Cannot update variable with shape ", target.shape(),
                            " using a Tensor with shape ", value.shape(),
                            ", shapes must be equal.");
    NumberTypes::Dispatch(target.dtype(), [&]<class T>() {
      T* to = target.ptr<T>();
      const T* from = value.ptr<T>();
      for (int64_t i = 0; i < target.NumElements(); ++i)
        to[i] = kOp == ScatterOp::kAdd ? static_cast<T>(to[i] + from[i])
                                       : static_cast<T>(to[i] - from[i]);
    });
  }
  ForwardVariable(ctx);
}

// Gives the old value and counts one up.
void RunCountUpTo(KernelContext& ctx) {
  const int64_t limit = ctx.int_attr("limit");
  LockedVariables variables(ctx, {0});
  Tensor& value = variables[0];
  if (value.NumElements() != 1)
    throw InvalidArgument(ctx.op().name, ": the variable must be a scalar, is ", value.Summary());
  DispatchDtype<int32_t, int64_t>(value.dtype(), [&]<class T>() {
    T& v = *value.ptr<T>();
    if (v >= limit) throw OutOfRange("Reached limit of ", limit);
    ctx.SetOutput(0, Tensor(v));
    ++v;
  });
}

template <ScatterOp kOp>
void RunScatter(KernelContext& ctx) {
  {
    LockedVariables variables(ctx, {0});
    ScatterRows(ctx.op().name, kOp, variables[0], ctx.input(1), ctx.input(2));
  }
  ForwardVariable(ctx);
}
template <ScatterOp kOp>
void RunScatterNd(KernelContext& ctx) {
  {
    LockedVariables variables(ctx, {0});
    ScatterSlices(ctx.op().name, kOp, variables[0], ctx.input(1), ctx.input(2));
  }
  ForwardVariable(ctx);
}

// --- resource variables

void RunVarHandle(KernelContext& ctx) {
  ctx.SetOutput(0, MakeHandleTensor(DT_RESOURCE, {ctx.string_attr("container"), NameOf(ctx),
                                                  "Variable", nullptr}));
}

void RunReadVariable(KernelContext& ctx) {
  Tensor value = ctx.ReadVariable(0);
  if (value.dtype() != ctx.type_attr("dtype"))
    throw InvalidArgument("Trying to read variable with wrong dtype. Expected ",
                          DataTypeName(ctx.type_attr("dtype")), " got ",
                          DataTypeName(value.dtype()));
  ctx.SetOutput(0, std::move(value));
}

std::shared_ptr<VariableCell> FindOrMakeVariable(KernelContext& ctx, DataType dtype) {
  const ResourceHandle& handle = *ctx.input(0).ptr<ResourceHandle>();
  if (handle.resource) return ctx.variable(0);
  return ctx.resources().LookupOrCreate<VariableCell>(handle.container, handle.name, [&] {
    auto cell = std::make_shared<VariableCell>();
    cell->dtype = dtype;
    cell->name = handle.name;
    return cell;
  });
}

void RunAssignVariable(KernelContext& ctx) {
  const Tensor& value = ctx.input(1);
  auto cell = FindOrMakeVariable(ctx, value.dtype());
  if (cell->dtype != value.dtype())
    throw InvalidArgument("Trying to assign variable with wrong dtype. Expected ",
                          DataTypeName(cell->dtype), " got ", DataTypeName(value.dtype()));
  std::lock_guard lock(cell->mutex);
  cell->value = TakeOrCopy(value);
}

void RunDestroyResource(KernelContext& ctx) {
  const ResourceHandle& handle = *ctx.input(0).ptr<ResourceHandle>();
  if (!ctx.resources().Erase(handle.container, handle.name) &&
      !ctx.bool_attr("ignore_lookup_error"))
    throw NotFound("Resource ", handle.container, "/", handle.name, " does not exist");
}

void RunVariableShape(KernelContext& ctx) {
  const Tensor value = ctx.ReadVariable(0);
  const DataType out_type = ctx.type_attr("out_type");
  Tensor& out = ctx.Allocate(0, out_type, Shape({value.rank()}));
  DispatchDtype<int32_t, int64_t>(out_type, [&]<class T>() {
    for (int i = 0; i < value.rank(); ++i) out.ptr<T>()[i] = static_cast<T>(value.dim_size(i));
  });
}

// The kernel of the op that gathers from a value does the work: the value takes the handle's place.
void GatherFromVariable(KernelContext& ctx, const OpDef& gather) {
  const Tensor value = ctx.ReadVariable(0);
  if (value.dtype() != ctx.type_attr("dtype"))
    throw InvalidArgument(ctx.op().name, ": the variable is ", value.Summary(), ", not ",
                          DataTypeName(ctx.type_attr("dtype")));
  const Tensor* inputs[] = {&value, &ctx.input(1)};
  Tensor out;
  KernelContext inner(gather, ctx.attrs(), inputs, 2, &out, 1);
  gather.kernel(inner);
  ctx.SetOutput(0, std::move(out));
}
void RunResourceGather(KernelContext& ctx) { GatherFromVariable(ctx, GetOp("Gather")); }
void RunResourceGatherNd(KernelContext& ctx) { GatherFromVariable(ctx, GetOp("GatherNd")); }

// What was gathered goes back to where it was, in zeros of the variable's shape.
Tensor ScatteredBack(const GradContext& g, const Tensor& indices) {
  return ScatterNd(indices, g.dy(), VariableShape(g.x(), {.out_type = g.dtype(1)}));
}
Grads ResourceGatherGradient(const GradContext& g) {
  return {ScatteredBack(g, ExpandDims(g.x(1), Tensor(int32_t{-1}))), Tensor()};
}
Grads ResourceGatherNdGradient(const GradContext& g) {
  return {ScatteredBack(g, g.x(1)), Tensor()};
}

Grads ReadGradient(const GradContext& g) { return {g.dy()}; }

const OpEntry kEntries[] = {
    {.name = "Variable",
     .doc = "A reference to the variable of this name in its container.",
     .kernel = RunVariable,
     .shape = shapes::FromShapeAttr,
     .flags = kNeverFold},
    {.name = "VariableV2",
     .doc = "A reference to the variable of this name in its container.",
     .kernel = RunVariable,
     .shape = shapes::FromShapeAttr,
     .flags = kNeverFold},
    {.name = "TemporaryVariable",
     .doc = "A reference to a variable that lives until DestroyTemporaryVariable of the same "
            "var_name.",
     .kernel = RunTemporaryVariable,
     .shape = shapes::FromShapeAttr},
    {.name = "DestroyTemporaryVariable",
     .doc = "The last value of a temporary variable, which is gone afterwards.",
     .kernel = RunDestroyTemporaryVariable,
     .shape = shapes::SameAsInput},
    {.name = "IsVariableInitialized",
     .doc = "Whether the variable has a value.",
     .kernel = RunIsInitialized,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable | kNeverFold},
    {.name = "Assign",
     .doc = "Gives the variable a value. kInvalidArgument if validate_shape and the shapes differ.",
     .kernel = RunAssign,
     .shape = [](ShapeContext& ctx) { ctx.SetOutput(0, ctx.input(1)); },
     .flags = kNotDifferentiable},
    {.name = "AssignAdd",
     .doc = "Adds value to the variable, element by element.",
     .kernel = RunAssignUpdate<ScatterOp::kAdd>,
     .shape = shapes::MergeInputs,
     .flags = kNotDifferentiable},
    {.name = "AssignSub",
     .doc = "Subtracts value from the variable, element by element.",
     .kernel = RunAssignUpdate<ScatterOp::kSub>,
     .shape = shapes::MergeInputs,
     .flags = kNotDifferentiable},
    {.name = "CountUpTo",
     .doc = "The variable's value, which then grows by one; kOutOfRange at the limit.",
     .kernel = RunCountUpTo,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "ResourceCountUpTo",
     .doc = "The variable's value, which then grows by one; kOutOfRange at the limit.",
     .kernel = RunCountUpTo,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "ScatterUpdate",
     .doc = "ref[indices[i]] = updates[i]; the last of equal indices wins.",
     .kernel = RunScatter<ScatterOp::kUpdate>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterAdd",
     .doc = "ref[indices[i]] += updates[i].",
     .kernel = RunScatter<ScatterOp::kAdd>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterSub",
     .doc = "ref[indices[i]] -= updates[i].",
     .kernel = RunScatter<ScatterOp::kSub>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterMul",
     .doc = "ref[indices[i]] *= updates[i].",
     .kernel = RunScatter<ScatterOp::kMul>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterDiv",
     .doc = "ref[indices[i]] /= updates[i].",
     .kernel = RunScatter<ScatterOp::kDiv>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterMin",
     .doc = "ref[indices[i]] becomes the smaller of itself and updates[i].",
     .kernel = RunScatter<ScatterOp::kMin>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterMax",
     .doc = "ref[indices[i]] becomes the larger of itself and updates[i].",
     .kernel = RunScatter<ScatterOp::kMax>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterNdUpdate",
     .doc = "ref[indices[i, :]] = updates[i].",
     .kernel = RunScatterNd<ScatterOp::kUpdate>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterNdAdd",
     .doc = "ref[indices[i, :]] += updates[i].",
     .kernel = RunScatterNd<ScatterOp::kAdd>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ScatterNdSub",
     .doc = "ref[indices[i, :]] -= updates[i].",
     .kernel = RunScatterNd<ScatterOp::kSub>,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterNdUpdate",
     .doc = "ref[indices[i, :]] = updates[i].",
     .kernel = RunScatterNd<ScatterOp::kUpdate>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterNdAdd",
     .doc = "ref[indices[i, :]] += updates[i].",
     .kernel = RunScatterNd<ScatterOp::kAdd>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterNdSub",
     .doc = "ref[indices[i, :]] -= updates[i].",
     .kernel = RunScatterNd<ScatterOp::kSub>,
     .flags = kNotDifferentiable},
    {.name = "VarHandleOp",
     .doc = "A handle to the resource variable of this name in its container.",
     .kernel = RunVarHandle,
     .shape = shapes::Scalar,
     .flags = kNeverFold},
    {.name = "VarIsInitializedOp",
     .doc = "Whether the variable has a value.",
     .kernel = RunIsInitialized,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable | kNeverFold},
    {.name = "ReadVariableOp",
     .doc = "The variable's value at this moment. kFailedPrecondition if it has none.",
     .kernel = RunReadVariable,
     .grad = ReadGradient},
    {.name = "AssignVariableOp",
     .doc = "Gives the variable a value.",
     .kernel = RunAssignVariable,
     .flags = kNotDifferentiable},
    {.name = "AssignAddVariableOp",
     .doc = "Adds value to the variable.",
     .kernel = RunAssignUpdate<ScatterOp::kAdd>,
     .flags = kNotDifferentiable},
    {.name = "AssignSubVariableOp",
     .doc = "Subtracts value from the variable.",
     .kernel = RunAssignUpdate<ScatterOp::kSub>,
     .flags = kNotDifferentiable},
    {.name = "DestroyResourceOp",
     .doc = "Removes a resource. kNotFound if it is not there, unless ignore_lookup_error.",
     .kernel = RunDestroyResource,
     .flags = kNotDifferentiable},
    {.name = "VariableShape",
     .doc = "The shape of the variable's value, [rank].",
     .kernel = RunVariableShape,
     .flags = kNotDifferentiable},
    {.name = "ResourceGather",
     .doc = "Rows of the variable: resource[indices].",
     .kernel = RunResourceGather,
     .grad = ResourceGatherGradient},
    {.name = "ResourceGatherNd",
     .doc = "Slices resource[i0, i1, ...] of the variable for each innermost vector (i0, i1, ...) of "
            "indices.\n"
            "Errors: kInvalidArgument if an index is out of range.",
     .kernel = RunResourceGatherNd,
     .grad = ResourceGatherNdGradient},
    {.name = "ResourceScatterUpdate",
     .doc = "resource[indices[i]] = updates[i].",
     .kernel = RunScatter<ScatterOp::kUpdate>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterAdd",
     .doc = "resource[indices[i]] += updates[i].",
     .kernel = RunScatter<ScatterOp::kAdd>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterSub",
     .doc = "resource[indices[i]] -= updates[i].",
     .kernel = RunScatter<ScatterOp::kSub>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterMul",
     .doc = "resource[indices[i]] *= updates[i].",
     .kernel = RunScatter<ScatterOp::kMul>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterDiv",
     .doc = "resource[indices[i]] /= updates[i].",
     .kernel = RunScatter<ScatterOp::kDiv>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterMin",
     .doc = "resource[indices[i]] becomes the smaller of itself and updates[i].",
     .kernel = RunScatter<ScatterOp::kMin>,
     .flags = kNotDifferentiable},
    {.name = "ResourceScatterMax",
     .doc = "resource[indices[i]] becomes the larger of itself and updates[i].",
     .kernel = RunScatter<ScatterOp::kMax>,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> StateOps() { return kEntries; }

}  // namespace eager
