// SPDX-License-Identifier: Apache-2.0
// Small functions for containers of the standard library.
#pragma once

#include <string>
#include <vector>

namespace tensorflow {
namespace gtl {

/// The first element, or null.
template <typename T, typename Allocator>
inline T* vector_as_array(std::vector<T, Allocator>* v) {
  return v->data();
}
inline char* string_as_array(std::string* str) { return str->empty() ? nullptr : &(*str)[0]; }
inline void STLStringResizeUninitialized(std::string* s, size_t new_size) { s->resize(new_size); }

/// Deletes the elements, or the values of a map, and empties the container.
template <typename T>
void STLDeleteElements(T* container) {
  if (container == nullptr) return;
  for (auto& element : *container) delete element;
  container->clear();
}
template <typename T>
void STLDeleteValues(T* container) {
  if (container == nullptr) return;
  for (auto& item : *container) delete item.second;
  container->clear();
}

}  // namespace gtl
}  // namespace tensorflow
