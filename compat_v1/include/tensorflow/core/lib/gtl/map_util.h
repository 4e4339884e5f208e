// SPDX-License-Identifier: Apache-2.0
// Short forms of look-ups in maps.
#pragma once

#include <utility>

namespace tensorflow {
namespace gtl {

/// The value of `key`, or null.
template <class Collection>
const typename Collection::value_type::second_type* FindOrNull(
    const Collection& collection, const typename Collection::value_type::first_type& key) {
  auto it = collection.find(key);
  return it == collection.end() ? nullptr : &it->second;
}
template <class Collection>
typename Collection::value_type::second_type* FindOrNull(
    Collection& collection, const typename Collection::value_type::first_type& key) {  // NOLINT
  auto it = collection.find(key);
  return it == collection.end() ? nullptr : &it->second;
}
/// The pointer that is the value of `key`, or null.
template <class Collection>
typename Collection::value_type::second_type FindPtrOrNull(
    const Collection& collection, const typename Collection::value_type::first_type& key) {
  auto it = collection.find(key);
  return it == collection.end() ? typename Collection::value_type::second_type() : it->second;
}
template <class Collection>
const typename Collection::value_type::second_type& FindWithDefault(
    const Collection& collection, const typename Collection::value_type::first_type& key,
    const typename Collection::value_type::second_type& value) {
  auto it = collection.find(key);
  return it == collection.end() ? value : it->second;
}
/// Whether it was new.
template <class Collection>
bool InsertIfNotPresent(Collection* const collection,
                        const typename Collection::value_type& value) {
  return collection->insert(value).second;
}
template <class Collection>
bool InsertIfNotPresent(Collection* const collection,
                        const typename Collection::value_type::first_type& key,
                        const typename Collection::value_type::second_type& value) {
  return collection->insert(typename Collection::value_type(key, value)).second;
}
template <class Collection>
bool InsertOrUpdate(Collection* const collection,
                    const typename Collection::value_type::first_type& key,
                    const typename Collection::value_type::second_type& value) {
  auto result = collection->insert(typename Collection::value_type(key, value));
  if (!result.second) result.first->second = value;
  return result.second;
}
template <class Collection>
typename Collection::value_type::second_type& LookupOrInsert(
    Collection* const collection, const typename Collection::value_type::first_type& key,
    const typename Collection::value_type::second_type& value) {
  return collection->insert(typename Collection::value_type(key, value)).first->second;
}

}  // namespace gtl
}  // namespace tensorflow
