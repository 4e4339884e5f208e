// SPDX-License-Identifier: Apache-2.0
// FlatSet: a hash set.
#pragma once

#include <functional>
#include <unordered_set>

namespace tensorflow {
namespace gtl {

template <typename Key, class Hash = std::hash<Key>, class Eq = std::equal_to<Key>>
class FlatSet : public std::unordered_set<Key, Hash, Eq> {
  typedef std::unordered_set<Key, Hash, Eq> Base;

 public:
  using Base::Base;
  FlatSet() = default;
};

}  // namespace gtl
}  // namespace tensorflow
