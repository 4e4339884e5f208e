// SPDX-License-Identifier: Apache-2.0
// State that lives longer than one op: Resource (variables, tables, queues), the handle that a
// tensor of DT_RESOURCE or of a reference type holds, Variant elements, and ResourceStore, in
// which a session or a function keeps its resources by container and name.
#pragma once

#include <any>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "eager/core/tensor.h"

namespace eager {

class Resource {
 public:
  virtual ~Resource() = default;
  virtual std::string TypeName() const = 0;
};

/// Element of a DT_RESOURCE tensor. Of a reference tensor too: then `resource` is a VariableCell.
struct ResourceHandle {
  std::string container;
  std::string name;
  std::string type_name;
  std::shared_ptr<Resource> resource;  ///< May be null for a handle made before its resource.
};

/// Element of a DT_VARIANT tensor: any copyable C++ value.
class Variant {
 public:
  Variant() = default;
  template <class T>
  explicit Variant(T value) : value_(std::move(value)) {}
  template <class T>
  const T* get() const {
    return std::any_cast<T>(&value_);
  }
  template <class T>
  T* get() {
    return std::any_cast<T>(&value_);
  }
  bool has_value() const { return value_.has_value(); }
  const char* type_name() const { return value_.type().name(); }

 private:
  std::any value_;
};

/// The memory of one variable. Readers take a shallow copy of `value`; writers either replace it
/// or, if they alone hold its memory, change it in place, so that a value once read never changes.
class VariableCell : public Resource {
 public:
  std::string TypeName() const override { return "Variable"; }
  /// The value at this moment. Errors: kFailedPrecondition, with the name, if there is none yet.
  Tensor Read();

  std::mutex mutex;             ///< Guards value.
  Tensor value;                 ///< Undefined until first assigned.
  DataType dtype = DT_INVALID;  ///< Declared dtype.
  Shape declared_shape = Shape::Unknown();
  std::string name;  ///< For messages.
};

/// Resources of one session (or of the eager world) by container, name and C++ type.
class ResourceStore {
 public:
  /// The resource, made by `create` if it is not there. Errors: kInvalidArgument if a resource of
  /// another type has that name.
  template <class T, class Create>
  std::shared_ptr<T> LookupOrCreate(const std::string& container, const std::string& name,
                                    Create create);
  /// Null if it is not there. Errors: kInvalidArgument if it has another type.
  template <class T>
  std::shared_ptr<T> Lookup(const std::string& container, const std::string& name);
  bool Erase(const std::string& container, const std::string& name);
  void Clear();
  /// Removes everything in one container.
  void ClearContainer(const std::string& container);

 private:
  [[noreturn]] static void ThrowWrongType(const std::string& name, const Resource& found);
  std::mutex mutex_;
  std::map<std::pair<std::string, std::string>, std::shared_ptr<Resource>> resources_;
};

/// A scalar DT_RESOURCE tensor (or a reference tensor if dtype is X_REF) that holds a handle.
Tensor MakeHandleTensor(DataType dtype, ResourceHandle handle);

template <class T, class Create>
std::shared_ptr<T> ResourceStore::LookupOrCreate(const std::string& container,
                                                 const std::string& name, Create create) {
  std::lock_guard lock(mutex_);
  auto& slot = resources_[{container, name}];
  if (!slot) {
    try {
      slot = create();
    } catch (...) {
      resources_.erase({container, name});
      throw;
    }
  }
  auto typed = std::dynamic_pointer_cast<T>(slot);
  if (!typed) ThrowWrongType(name, *slot);
  return typed;
}
template <class T>
std::shared_ptr<T> ResourceStore::Lookup(const std::string& container, const std::string& name) {
  std::lock_guard lock(mutex_);
  auto it = resources_.find({container, name});
  if (it == resources_.end()) return nullptr;
  auto typed = std::dynamic_pointer_cast<T>(it->second);
  if (!typed) ThrowWrongType(name, *it->second);
  return typed;
}

}  // namespace eager
