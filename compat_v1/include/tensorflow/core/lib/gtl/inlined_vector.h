// SPDX-License-Identifier: Apache-2.0
// InlinedVector: a vector whose first N elements need no memory of their own.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <new>
#include <type_traits>
#include <utility>

#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace gtl {

template <typename T, int N>
class InlinedVector {
 public:
  typedef T value_type;
  typedef T* pointer;
  typedef const T* const_pointer;
  typedef T& reference;
  typedef const T& const_reference;
  typedef T* iterator;
  typedef const T* const_iterator;
  typedef std::reverse_iterator<iterator> reverse_iterator;
  typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef size_t size_type;
  typedef std::ptrdiff_t difference_type;

  InlinedVector() : data_(Inline()), size_(0), capacity_(N) {}
  explicit InlinedVector(size_t n) : InlinedVector() { resize(n); }
  InlinedVector(size_t n, const T& value) : InlinedVector() { resize(n, value); }
  InlinedVector(std::initializer_list<T> values) : InlinedVector(values.begin(), values.end()) {}
  template <typename Iterator,
            typename = typename std::enable_if<!std::is_integral<Iterator>::value>::type>
  InlinedVector(Iterator first, Iterator last) : InlinedVector() {
    for (; first != last; ++first) push_back(*first);
  }
  InlinedVector(const InlinedVector& other) : InlinedVector(other.begin(), other.end()) {}
  InlinedVector(InlinedVector&& other) noexcept : InlinedVector() { Take(&other); }
  InlinedVector& operator=(const InlinedVector& other) {
    if (this != &other) assign(other.begin(), other.end());
    return *this;
  }
  InlinedVector& operator=(InlinedVector&& other) noexcept {
    if (this != &other) {
      Free();
      data_ = Inline();
      size_ = 0;
      capacity_ = N;
      Take(&other);
    }
    return *this;
  }
  ~InlinedVector() { Free(); }

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  size_t capacity() const { return capacity_; }
  T* data() { return data_; }
  const T* data() const { return data_; }
  iterator begin() { return data_; }
  const_iterator begin() const { return data_; }
  const_iterator cbegin() const { return data_; }
  iterator end() { return data_ + size_; }
  const_iterator end() const { return data_ + size_; }
  const_iterator cend() const { return data_ + size_; }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
  T& operator[](size_t i) { return data_[i]; }
  const T& operator[](size_t i) const { return data_[i]; }
  T& at(size_t i) { return data_[i]; }
  const T& at(size_t i) const { return data_[i]; }
  T& front() { return data_[0]; }
  const T& front() const { return data_[0]; }
  T& back() { return data_[size_ - 1]; }
  const T& back() const { return data_[size_ - 1]; }

  void push_back(const T& value) { emplace_back(value); }
  void push_back(T&& value) { emplace_back(std::move(value)); }
  template <typename... Args>
  T& emplace_back(Args&&... args) {
    if (size_ == capacity_) {
      T value(std::forward<Args>(args)...);  // an argument may be an element of this vector
      Grow(size_ + 1);
      return *new (data_ + size_++) T(std::move(value));
    }
    return *new (data_ + size_++) T(std::forward<Args>(args)...);
  }
  void pop_back() { data_[--size_].~T(); }
  void clear() { Shrink(0); }
  void reserve(size_t n) {
    if (n > capacity_) Grow(n);
  }
  void resize(size_t n) {
    Shrink(n);
    reserve(n);
    while (size_ < n) new (data_ + size_++) T();
  }
  void resize(size_t n, const T& value) {
    if (n > size_) {
      T copy(value);
      reserve(n);
      while (size_ < n) new (data_ + size_++) T(copy);
    }
    Shrink(n);
  }
  template <typename Iterator,
            typename = typename std::enable_if<!std::is_integral<Iterator>::value>::type>
  void assign(Iterator first, Iterator last) {
    clear();
    for (; first != last; ++first) push_back(*first);
  }
  void assign(size_t n, const T& value) {
    T copy(value);
    clear();
    resize(n, copy);
  }
  void assign(std::initializer_list<T> values) { assign(values.begin(), values.end()); }
  iterator insert(const_iterator position, const T& value) {
    size_t at = position - data_;
    push_back(value);
    std::rotate(data_ + at, data_ + size_ - 1, data_ + size_);
    return data_ + at;
  }
  template <typename Iterator,
            typename = typename std::enable_if<!std::is_integral<Iterator>::value>::type>
  iterator insert(const_iterator position, Iterator first, Iterator last) {
    size_t at = position - data_;
    size_t old_size = size_;
    for (; first != last; ++first) push_back(*first);
    std::rotate(data_ + at, data_ + old_size, data_ + size_);
    return data_ + at;
  }
  iterator erase(const_iterator position) { return erase(position, position + 1); }
  iterator erase(const_iterator first, const_iterator last) {
    T* to = data_ + (first - data_);
    T* from = data_ + (last - data_);
    std::move(from, end(), to);
    Shrink(size_ - (from - to));
    return to;
  }
  void swap(InlinedVector& other) { std::swap(*this, other); }

  friend bool operator==(const InlinedVector& a, const InlinedVector& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
  }
  friend bool operator!=(const InlinedVector& a, const InlinedVector& b) { return !(a == b); }
  friend bool operator<(const InlinedVector& a, const InlinedVector& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  T* Inline() { return reinterpret_cast<T*>(&inline_); }
  bool IsInline() const { return data_ == reinterpret_cast<const T*>(&inline_); }
  void Shrink(size_t n) {
    while (size_ > n) pop_back();
  }
  void Grow(size_t at_least) {
    size_t capacity = std::max(at_least, capacity_ * 2);
    T* data = static_cast<T*>(::operator new(capacity * sizeof(T)));
    for (size_t i = 0; i < size_; ++i) {
      new (data + i) T(std::move(data_[i]));
      data_[i].~T();
    }
    if (!IsInline()) ::operator delete(data_);
    data_ = data;
    capacity_ = capacity;
  }
  void Free() {
    clear();
    if (!IsInline()) ::operator delete(data_);
  }
  /// Takes the elements of `other`; this one is empty and inline.
  void Take(InlinedVector* other) {
    if (other->IsInline()) {
      for (size_t i = 0; i < other->size_; ++i) push_back(std::move(other->data_[i]));
      other->clear();
      return;
    }
    data_ = other->data_;
    size_ = other->size_;
    capacity_ = other->capacity_;
    other->data_ = other->Inline();
    other->size_ = 0;
    other->capacity_ = N;
  }

  T* data_;
  size_t size_;
  size_t capacity_;
  alignas(T) unsigned char inline_[sizeof(T) * (N > 0 ? N : 1)];
};

}  // namespace gtl
}  // namespace tensorflow
