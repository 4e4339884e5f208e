// SPDX-License-Identifier: Apache-2.0
#include "eager/op/kernel_context.h"

namespace eager {

std::pair<int, int> KernelContext::InputRange(std::string_view arg) const {
  if (!op_.has_list_inputs) {
    for (size_t i = 0; i < op_.inputs.size(); ++i)
      if (op_.inputs[i].name == arg) return {static_cast<int>(i), 1};
  }
  FindAttr("");  // makes the inferred attributes, if need be
  return ArgRange(op_, inferred_ ? *inferred_ : attrs_, /*output=*/false, arg);
}

const AttrValue* KernelContext::FindAttr(std::string_view name) const {
  if (const AttrValue* v = attrs_.Find(name)) return v;
  if (!attrs_complete_ && (name.empty() || op_.IsInferred(name))) {
    if (!inferred_) {
      auto all = std::make_unique<Attrs>(attrs_);
      std::vector<DataType> types;
      for (int i = 0; i < num_inputs_; ++i) types.push_back(inputs_[i]->dtype());
      InferAttrs(op_, types, *all);
      inferred_ = std::move(all);
    }
    if (const AttrValue* v = inferred_->Find(name)) return v;
  }
  return FindAttrValue(op_, attrs_, name);
}

void KernelContext::ThrowBadAttr(std::string_view name, const AttrValue* found) const {
  if (!found) throw InvalidArgument(op_.name, ": attribute '", name, "' is missing");
  throw InvalidArgument(op_.name, ": attribute '", name, "' has the wrong kind, ",
                        AttrKind(*found));
}

Tensor& KernelContext::AllocateOrReuse(int i, int j, DataType dtype, const Shape& shape) {
  const Tensor& candidate = *inputs_[j];
  if ((last_use_ >> j & 1) && candidate.dtype() == dtype && candidate.IsUnique() &&
      candidate.shape() == shape)
    return outputs_[i] = candidate;  // the executor drops its own reference after this kernel
  return Allocate(i, dtype, shape);
}

std::shared_ptr<VariableCell> KernelContext::variable(int i) const {
  const Tensor& handle_tensor = input(i);
  if ((handle_tensor.dtype() != DT_RESOURCE && !IsRef(handle_tensor.dtype())) ||
      handle_tensor.NumElements() != 1)
    throw InvalidArgument(op_.name, ": input ", i, " must be a variable, is ",
                          handle_tensor.Summary());
  const ResourceHandle& handle = *handle_tensor.ptr<ResourceHandle>();
  if (handle.resource) {
    auto cell = std::dynamic_pointer_cast<VariableCell>(handle.resource);
    if (!cell)
      throw InvalidArgument(op_.name, ": resource '", handle.name, "' is a ",
                            handle.resource->TypeName(), ", not a variable");
    return cell;
  }
  auto cell = resources().Lookup<VariableCell>(handle.container, handle.name);
  if (!cell)
    throw NotFound(op_.name, ": resource ", handle.container, "/", handle.name, " does not exist");
  return cell;
}

Tensor KernelContext::ReadVariable(int i) const {
  std::shared_ptr<VariableCell> cell;
  try {
    cell = variable(i);
  } catch (const Error& error) {
    if (error.code() != Code::kNotFound) throw;
    throw FailedPrecondition(
        "Error while reading resource variable: it is not initialized or was destroyed; ",
        error.message());
  }
  return cell->Read();
}

}  // namespace eager
