// SPDX-License-Identifier: Apache-2.0
// FlatMap: a hash map.
#pragma once

#include <functional>
#include <unordered_map>

namespace tensorflow {
namespace gtl {

template <typename Key, typename Val, class Hash = std::hash<Key>, class Eq = std::equal_to<Key>>
class FlatMap : public std::unordered_map<Key, Val, Hash, Eq> {
  typedef std::unordered_map<Key, Val, Hash, Eq> Base;

 public:
  using Base::Base;
  FlatMap() = default;
};

}  // namespace gtl
}  // namespace tensorflow
