// SPDX-License-Identifier: Apache-2.0
// Attribute values of ops and short lists of them by name.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "eager/core/tensor.h"

namespace eager {

class Attrs;
class FunctionBody;  // eager/graph/function_body.h: a graph with named arguments and results

/// A function used as an attribute ("then_branch" of If): its name, and its body where known.
struct FunctionRef {
  std::string name;
  std::shared_ptr<const Attrs> attrs;
  std::shared_ptr<const FunctionBody> body;
};
/// An empty list whose element type is not known (attributes that no OpDef names).
struct EmptyList {
  bool operator==(const EmptyList&) const = default;
};

using AttrValue =
    std::variant<std::monostate, std::string, int64_t, float, bool, DataType, Shape, Tensor,
                 FunctionRef, std::vector<std::string>, std::vector<int64_t>, std::vector<float>,
                 std::vector<bool>, std::vector<DataType>, std::vector<Shape>, std::vector<Tensor>,
                 std::vector<FunctionRef>, EmptyList>;

/// TensorFlow's word for the kind of value: "string", "int", "list(type)", ...
const char* AttrKind(const AttrValue& value);
std::string AttrToString(const AttrValue& value);
bool AttrEquals(const AttrValue& a, const AttrValue& b);

/// A name that lives as long as the program; equal names give equal pointers.
std::string_view InternName(std::string_view name);

/// Attributes by name, in the order they were set. Only what was said explicitly: defaults and
/// types that follow from inputs are found through the OpDef. Names must outlive the list: string
/// literals, names in an OpDef, or InternName's.
class Attrs {
 public:
  Attrs() = default;
  Attrs(std::initializer_list<std::pair<std::string_view, AttrValue>> items) : items_(items) {}

  const AttrValue* Find(std::string_view name) const {
    for (const auto& [n, v] : items_)
      if (n == name) return &v;
    return nullptr;
  }
  void Set(std::string_view name, AttrValue value);
  bool Erase(std::string_view name);
  bool empty() const { return items_.empty(); }
  size_t size() const { return items_.size(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }

 private:
  std::vector<std::pair<std::string_view, AttrValue>> items_;
};

}  // namespace eager
