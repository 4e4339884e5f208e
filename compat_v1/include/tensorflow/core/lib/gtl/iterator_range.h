// SPDX-License-Identifier: Apache-2.0
// iterator_range: two iterators as something to loop over.
#pragma once

#include <utility>

namespace tensorflow {
namespace gtl {

template <typename IteratorT>
class iterator_range {
 public:
  typedef IteratorT iterator;
  typedef IteratorT const_iterator;

  iterator_range() : begin_iterator_(), end_iterator_() {}
  iterator_range(IteratorT begin_iterator, IteratorT end_iterator)
      : begin_iterator_(std::move(begin_iterator)), end_iterator_(std::move(end_iterator)) {}
  IteratorT begin() const { return begin_iterator_; }
  IteratorT end() const { return end_iterator_; }

 private:
  IteratorT begin_iterator_, end_iterator_;
};

template <class T>
iterator_range<T> make_range(T x, T y) {
  return iterator_range<T>(std::move(x), std::move(y));
}

}  // namespace gtl
}  // namespace tensorflow
