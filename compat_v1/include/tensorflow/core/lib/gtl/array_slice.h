// SPDX-License-Identifier: Apache-2.0
// ArraySlice and MutableArraySlice: views of elements that stand one after the other in memory.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>

namespace tensorflow {
namespace gtl {

template <typename T>
class MutableArraySlice;

/// Elements that are only read: of a vector, a list, an array, or any container with data() and
/// size(). A list in braces lives as long as the call it is an argument of.
template <typename T>
class ArraySlice {
  template <typename C>
  using EnableIfContainer = typename std::enable_if<
      std::is_convertible<decltype(std::declval<const C&>().data()), const T*>::value &&
      std::is_convertible<decltype(std::declval<const C&>().size()), size_t>::value &&
      !std::is_same<C, ArraySlice>::value>::type;

 public:
  typedef T value_type;
  typedef const T* pointer;
  typedef const T* const_pointer;
  typedef const T& reference;
  typedef const T& const_reference;
  typedef const T* iterator;
  typedef const T* const_iterator;
  typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef const_reverse_iterator reverse_iterator;
  typedef size_t size_type;
  typedef std::ptrdiff_t difference_type;
  static const size_type npos = static_cast<size_type>(-1);

  ArraySlice() : data_(nullptr), size_(0) {}
  ArraySlice(const T* array, size_type length) : data_(array), size_(length) {}
  template <typename C, typename = EnableIfContainer<C>>
  ArraySlice(const C& container)  // NOLINT
      : data_(container.data()), size_(container.size()) {}
  ArraySlice(std::initializer_list<T> values)  // NOLINT
      : data_(Begin(values)), size_(values.size()) {}
  template <size_t N>
  ArraySlice(const T (&array)[N]) : data_(array), size_(N) {}  // NOLINT

  const T* data() const { return data_; }
  size_type size() const { return size_; }
  size_type length() const { return size_; }
  bool empty() const { return size_ == 0; }
  const T& operator[](size_type i) const { return data_[i]; }
  const T& at(size_type i) const { return data_[i]; }
  const T& front() const { return data_[0]; }
  const T& back() const { return data_[size_ - 1]; }
  const_iterator begin() const { return data_; }
  const_iterator end() const { return data_ + size_; }
  const_iterator cbegin() const { return data_; }
  const_iterator cend() const { return data_ + size_; }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
  void remove_prefix(size_type n) {
    data_ += n;
    size_ -= n;
  }
  void remove_suffix(size_type n) { size_ -= n; }
  void pop_back() { remove_suffix(1); }
  void pop_front() { remove_prefix(1); }
  ArraySlice subspan(size_type pos = 0, size_type len = npos) const {
    return ArraySlice(data_ + pos, std::min(len, size_ - pos));
  }
  friend bool operator==(ArraySlice a, ArraySlice b) {
    return a.size_ == b.size_ && std::equal(a.begin(), a.end(), b.begin());
  }
  friend bool operator!=(ArraySlice a, ArraySlice b) { return !(a == b); }

 private:
  // Called rather than written out: compilers warn where a list's array is kept, as it is here.
  static const T* Begin(const std::initializer_list<T>& values) { return values.begin(); }

  const T* data_;
  size_type size_;
};

template <typename T>
const typename ArraySlice<T>::size_type ArraySlice<T>::npos;

/// Elements that may be changed.
template <typename T>
class MutableArraySlice {
  template <typename C>
  using EnableIfContainer = typename std::enable_if<
      std::is_convertible<decltype(std::declval<C&>().data()), T*>::value &&
      !std::is_same<typename std::remove_cv<C>::type, MutableArraySlice>::value>::type;

 public:
  typedef T value_type;
  typedef T* pointer;
  typedef T& reference;
  typedef T* iterator;
  typedef const T* const_iterator;
  typedef size_t size_type;
  typedef std::ptrdiff_t difference_type;

  MutableArraySlice() : data_(nullptr), size_(0) {}
  MutableArraySlice(T* array, size_type length) : data_(array), size_(length) {}
  template <typename C, typename = EnableIfContainer<C>>
  MutableArraySlice(C* container)  // NOLINT
      : data_(container->data()), size_(container->size()) {}
  template <typename C, typename = EnableIfContainer<C>>
  explicit MutableArraySlice(C& container) : data_(container.data()), size_(container.size()) {}
  template <size_t N>
  MutableArraySlice(T (&array)[N]) : data_(array), size_(N) {}  // NOLINT

  T* data() const { return data_; }
  size_type size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_type i) const { return data_[i]; }
  T& at(size_type i) const { return data_[i]; }
  T& front() const { return data_[0]; }
  T& back() const { return data_[size_ - 1]; }
  iterator begin() const { return data_; }
  iterator end() const { return data_ + size_; }

 private:
  T* data_;
  size_type size_;
};

}  // namespace gtl
}  // namespace tensorflow
