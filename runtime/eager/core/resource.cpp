// SPDX-License-Identifier: Apache-2.0
#include "eager/core/resource.h"

namespace eager {

Tensor VariableCell::Read() {
  std::lock_guard lock(mutex);
  if (!value.IsDefined()) throw FailedPrecondition("Attempting to use uninitialized value ", name);
  return value;
}

bool ResourceStore::Erase(const std::string& container, const std::string& name) {
  std::lock_guard lock(mutex_);
  return resources_.erase({container, name}) > 0;
}

void ResourceStore::Clear() {
  std::lock_guard lock(mutex_);
  resources_.clear();
}

void ResourceStore::ClearContainer(const std::string& container) {
  std::lock_guard lock(mutex_);
  std::erase_if(resources_, [&](const auto& item) { return item.first.first == container; });
}

void ResourceStore::ThrowWrongType(const std::string& name, const Resource& found) {
  throw InvalidArgument("resource '", name, "' exists as a ", found.TypeName(),
                        " and was asked for as another type");
}

Tensor MakeHandleTensor(DataType dtype, ResourceHandle handle) {
  Tensor t(dtype, Shape());
  *t.ptr<ResourceHandle>() = std::move(handle);
  return t;
}

}  // namespace eager
