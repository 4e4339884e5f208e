// SPDX-License-Identifier: Apache-2.0
// StringPiece: a view of characters that somebody else owns.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstring>
#include <functional>
#include <iosfwd>
#include <iterator>
#include <string>
#include <type_traits>
#if __cplusplus >= 201703L
#include <string_view>
#endif

#include "tensorflow/core/platform/types.h"

namespace tensorflow {

/// The same class in every C++ standard, so that programs of all of them link with one library.
/// Has the members of both the early (ends_with, ToString) and the late form (string_view) of 1.x.
class StringPiece {
 public:
  typedef char value_type;
  typedef const char* pointer;
  typedef const char* const_pointer;
  typedef const char& reference;
  typedef const char& const_reference;
  typedef const char* const_iterator;
  typedef const_iterator iterator;
  typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef const_reverse_iterator reverse_iterator;
  typedef size_t size_type;
  typedef std::ptrdiff_t difference_type;
  typedef std::char_traits<char> traits_type;

  static constexpr size_type npos = static_cast<size_type>(-1);

  constexpr StringPiece() noexcept : data_(nullptr), size_(0) {}
  StringPiece(const char* s) : data_(s), size_(s == nullptr ? 0 : strlen(s)) {}  // NOLINT
  template <class Allocator>
  StringPiece(const std::basic_string<char, std::char_traits<char>, Allocator>& s)  // NOLINT
      : data_(s.data()), size_(s.size()) {}
  constexpr StringPiece(const char* s, size_t n) : data_(s), size_(n) {}
#if __cplusplus >= 201703L
  constexpr StringPiece(std::string_view s) : data_(s.data()), size_(s.size()) {}  // NOLINT
  constexpr operator std::string_view() const { return {data_, size_}; }           // NOLINT
#endif

  constexpr const_iterator begin() const { return data_; }
  constexpr const_iterator end() const { return data_ + size_; }
  constexpr const_iterator cbegin() const { return data_; }
  constexpr const_iterator cend() const { return data_ + size_; }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
  constexpr size_type size() const { return size_; }
  constexpr size_type length() const { return size_; }
  constexpr size_type max_size() const { return npos / 2; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const char* data() const { return data_; }
  constexpr const char& operator[](size_t i) const { return data_[i]; }
  const char& at(size_t i) const {
    assert(i < size_);
    return data_[i];
  }
  constexpr const char& front() const { return data_[0]; }
  constexpr const char& back() const { return data_[size_ - 1]; }

  void set(const void* data, size_t len) {
    data_ = reinterpret_cast<const char*>(data);
    size_ = len;
  }
  void clear() { *this = StringPiece(); }
  void remove_prefix(size_type n) {
    assert(n <= size_);
    data_ += n;
    size_ -= n;
  }
  void remove_suffix(size_type n) {
    assert(n <= size_);
    size_ -= n;
  }
  void swap(StringPiece& other) noexcept { std::swap(*this, other); }

  template <class Allocator>
  explicit operator std::basic_string<char, std::char_traits<char>, Allocator>() const {
    return std::basic_string<char, std::char_traits<char>, Allocator>(data_, size_);
  }
  std::string ToString() const { return empty() ? std::string() : std::string(data_, size_); }

  size_type copy(char* out, size_type n, size_type pos = 0) const {
    size_type count = std::min(n, size_ - pos);
    if (count > 0) memcpy(out, data_ + pos, count);
    return count;
  }
  StringPiece substr(size_type pos = 0, size_type n = npos) const {
    pos = std::min(pos, size_);
    return StringPiece(data_ + pos, std::min(n, size_ - pos));
  }
  int compare(StringPiece b) const {
    size_type common = std::min(size_, b.size_);
    int order = common == 0 ? 0 : memcmp(data_, b.data_, common);
    if (order != 0) return order;
    return size_ < b.size_ ? -1 : size_ > b.size_ ? 1 : 0;
  }
  bool starts_with(StringPiece x) const {
    return size_ >= x.size_ && (x.size_ == 0 || memcmp(data_, x.data_, x.size_) == 0);
  }
  bool ends_with(StringPiece x) const {
    return size_ >= x.size_ &&
           (x.size_ == 0 || memcmp(data_ + (size_ - x.size_), x.data_, x.size_) == 0);
  }
  bool contains(StringPiece s) const { return find(s) != npos; }

  size_type find(StringPiece s, size_type pos = 0) const {
    if (pos > size_ || s.size_ > size_ - pos) return npos;
    const char* found = std::search(data_ + pos, end(), s.begin(), s.end());
    return found == end() && s.size_ > 0 ? npos : static_cast<size_type>(found - data_);
  }
  size_type find(char c, size_type pos = 0) const {
    if (pos >= size_) return npos;
    const void* found = memchr(data_ + pos, c, size_ - pos);
    return found == nullptr ? npos
                            : static_cast<size_type>(static_cast<const char*>(found) - data_);
  }
  size_type rfind(StringPiece s, size_type pos = npos) const {
    if (s.size_ > size_) return npos;
    for (size_type i = std::min(pos, size_ - s.size_) + 1; i-- > 0;) {
      if (s.size_ == 0 || memcmp(data_ + i, s.data_, s.size_) == 0) return i;
    }
    return npos;
  }
  size_type rfind(char c, size_type pos = npos) const { return rfind(StringPiece(&c, 1), pos); }
  size_type find_first_of(StringPiece set, size_type pos = 0) const {
    for (size_type i = pos; i < size_; ++i) {
      if (set.find(data_[i]) != npos) return i;
    }
    return npos;
  }
  size_type find_first_not_of(StringPiece set, size_type pos = 0) const {
    for (size_type i = pos; i < size_; ++i) {
      if (set.find(data_[i]) == npos) return i;
    }
    return npos;
  }
  size_type find_last_of(StringPiece set, size_type pos = npos) const {
    for (size_type i = Last(pos); i-- > 0;) {
      if (set.find(data_[i]) != npos) return i;
    }
    return npos;
  }
  size_type find_last_not_of(StringPiece set, size_type pos = npos) const {
    for (size_type i = Last(pos); i-- > 0;) {
      if (set.find(data_[i]) == npos) return i;
    }
    return npos;
  }

  struct Hasher {
    size_t operator()(StringPiece s) const { return std::hash<std::string>()(s.ToString()); }
  };

  friend bool operator==(StringPiece a, StringPiece b) {
    return a.size_ == b.size_ && (a.size_ == 0 || memcmp(a.data_, b.data_, a.size_) == 0);
  }
  friend bool operator!=(StringPiece a, StringPiece b) { return !(a == b); }
  friend bool operator<(StringPiece a, StringPiece b) { return a.compare(b) < 0; }
  friend bool operator>(StringPiece a, StringPiece b) { return a.compare(b) > 0; }
  friend bool operator<=(StringPiece a, StringPiece b) { return a.compare(b) <= 0; }
  friend bool operator>=(StringPiece a, StringPiece b) { return a.compare(b) >= 0; }

 private:
  size_type Last(size_type pos) const { return pos < size_ ? pos + 1 : size_; }

  const char* data_;
  size_t size_;
};

/// Streams the characters, padded to the stream's width.
std::ostream& operator<<(std::ostream& o, StringPiece piece);

}  // namespace tensorflow

namespace std {
template <>
struct hash<tensorflow::StringPiece> {
  size_t operator()(tensorflow::StringPiece s) const { return tensorflow::StringPiece::Hasher()(s); }
};
}  // namespace std
