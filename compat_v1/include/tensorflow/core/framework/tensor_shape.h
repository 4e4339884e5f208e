// SPDX-License-Identifier: Apache-2.0
// TensorShape, and PartialTensorShape whose dimensions or rank may be unknown.
#pragma once

#include <string>

#include <unsupported/Eigen/CXX11/Tensor>

#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/gtl/array_slice.h"
#include "tensorflow/core/lib/gtl/inlined_vector.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/platform/logging.h"

namespace tensorflow {

class PartialTensorShape;
class TensorShape;
class TensorShapeProto;

struct TensorShapeDim {
  explicit TensorShapeDim(int64 s) : size(s) {}
  int64 size;
};

template <class Shape>
class TensorShapeIter;
template <class Shape>
class TensorShapeBase;

/// The sizes, which both kinds of shape hold.
class TensorShapeRep {
 public:
  void Clear();
  static constexpr int MaxDimensions() { return 254; }
  /// Elements of the shape; -1 if that is not known.
  int64 num_elements() const { return num_elements_; }
  /// "[2,3]", "[?,3]", "<unknown>".
  string DebugString() const;
  static string DebugString(const TensorShapeProto& proto);

  TensorShapeRep(const TensorShapeRep& other);
  TensorShapeRep(TensorShapeRep&& other) noexcept;
  TensorShapeRep& operator=(const TensorShapeRep& other);
  TensorShapeRep& operator=(TensorShapeRep&& other) noexcept;
  ~TensorShapeRep();

 protected:
  TensorShapeRep();
  int Rank() const;
  bool HasSizesOf(const TensorShapeRep& other) const;

  gtl::InlinedVector<int64, 4> dims_;
  int64 num_elements_;
  bool unknown_rank_;

  template <class Shape>
  friend class TensorShapeBase;
};

template <class Shape>
class TensorShapeBase : public TensorShapeRep {
 public:
  /// Sizes are not negative; -1 in a partial shape is unknown. Ends the process otherwise.
  explicit TensorShapeBase(gtl::ArraySlice<int64> dim_sizes);
  TensorShapeBase(std::initializer_list<int64> dim_sizes);
  TensorShapeBase(const TensorShapeProto& proto);  // NOLINT
  TensorShapeBase();

  static Status BuildTensorShapeBase(const TensorShapeProto& proto, TensorShapeBase* out);
  static Status BuildTensorShapeBase(std::initializer_list<int64> dim_sizes, TensorShapeBase* out);
  static Status BuildTensorShapeBase(gtl::ArraySlice<int64> dim_sizes, TensorShapeBase* out);

  static bool IsValid(const TensorShapeProto& proto);
  static Status IsValidShape(const TensorShapeProto& proto);
  bool IsValid();

  void AddDim(int64 size);
  Status AddDimWithStatus(int64 size);
  void AppendShape(const TensorShapeBase& shape);
  void InsertDim(int d, int64 size);
  void set_dim(int d, int64 size);
  Status SetDimWithStatus(int d, int64 size);
  void RemoveDim(int d);
  void RemoveLastDims(int n);
  /// Removes [begin, end); negative positions count from the end plus one.
  void RemoveDimRange(int begin, int end);

  bool unknown_rank() const { return unknown_rank_; }
  /// -1 if the rank is unknown.
  int dims() const { return Rank(); }
  int64 dim_size(int d) const;
  gtl::InlinedVector<int64, 4> dim_sizes() const;
  bool IsFullyDefined() const { return !unknown_rank_ && num_elements_ >= 0; }

  void AsProto(TensorShapeProto* proto) const;
  TensorShapeIter<Shape> begin() const;
  TensorShapeIter<Shape> end() const;

 private:
  void Init(gtl::ArraySlice<int64> dim_sizes);
  void CountElements();
};

/// The sizes of the dimensions of a tensor.
class TensorShape : public TensorShapeBase<TensorShape> {
 public:
  using TensorShapeBase<TensorShape>::TensorShapeBase;
  TensorShape() = default;
  /// A vector of std::int64_t or of int, which 1.x programs use as sizes too.
  template <typename Integer, typename = typename std::enable_if<
                                  std::is_same<Integer, long>::value>::type>  // NOLINT
  explicit TensorShape(const std::vector<Integer>& dim_sizes) {
    for (Integer size : dim_sizes) AddDim(size);
  }

  static Status BuildTensorShape(const TensorShapeProto& proto, TensorShape* out) {
    return BuildTensorShapeBase(proto, out);
  }
  static Status BuildTensorShape(std::initializer_list<int64> dim_sizes, TensorShape* out) {
    return BuildTensorShapeBase(dim_sizes, out);
  }
  static Status BuildTensorShape(gtl::ArraySlice<int64> dim_sizes, TensorShape* out) {
    return BuildTensorShapeBase(dim_sizes, out);
  }

  bool IsSameSize(const TensorShape& b) const { return HasSizesOf(b); }
  bool operator==(const TensorShape& b) const { return IsSameSize(b); }
  bool operator!=(const TensorShape& b) const { return !IsSameSize(b); }

  template <int NDIMS, typename IndexType = Eigen::DenseIndex>
  Eigen::DSizes<IndexType, NDIMS> AsEigenDSizes() const {
    CheckDimsEqual(NDIMS);
    return AsEigenDSizesWithPadding<NDIMS, IndexType>();
  }
  template <int NDIMS, typename IndexType = Eigen::DenseIndex>
  Eigen::DSizes<IndexType, NDIMS> AsEigenDSizesWithPadding() const {
    CheckDimsAtLeast(NDIMS);
    Eigen::DSizes<IndexType, NDIMS> sizes;
    for (int d = 0; d < NDIMS; ++d) sizes[d] = d < dims() ? static_cast<IndexType>(dim_size(d)) : 1;
    return sizes;
  }

 private:
  /// End the process unless the rank is `NDIMS`, or at most so.
  void CheckDimsEqual(int NDIMS) const;
  void CheckDimsAtLeast(int NDIMS) const;
};

template <class Shape>
class TensorShapeIter {
 public:
  TensorShapeIter(const Shape* shape, int d) : shape_(shape), d_(d) {}
  bool operator==(const TensorShapeIter& rhs) const { return d_ == rhs.d_; }
  bool operator!=(const TensorShapeIter& rhs) const { return d_ != rhs.d_; }
  void operator++() { ++d_; }
  TensorShapeDim operator*() const { return TensorShapeDim(shape_->dim_size(d_)); }

 private:
  const Shape* shape_;
  int d_;
};

template <class Shape>
TensorShapeIter<Shape> TensorShapeBase<Shape>::begin() const {
  return TensorShapeIter<Shape>(static_cast<const Shape*>(this), 0);
}
template <class Shape>
TensorShapeIter<Shape> TensorShapeBase<Shape>::end() const {
  return TensorShapeIter<Shape>(static_cast<const Shape*>(this), unknown_rank() ? 0 : dims());
}

/// A shape of which only a part may be known.
class PartialTensorShape : public TensorShapeBase<PartialTensorShape> {
 public:
  using TensorShapeBase<PartialTensorShape>::TensorShapeBase;
  /// Of unknown rank.
  PartialTensorShape() = default;
  PartialTensorShape(const TensorShape& shape);  // NOLINT

  static Status BuildPartialTensorShape(const TensorShapeProto& proto, PartialTensorShape* out) {
    return BuildTensorShapeBase(proto, out);
  }
  static Status BuildPartialTensorShape(std::initializer_list<int64> dim_sizes,
                                        PartialTensorShape* out) {
    return BuildTensorShapeBase(dim_sizes, out);
  }
  static Status BuildPartialTensorShape(gtl::ArraySlice<int64> dim_sizes, PartialTensorShape* out) {
    return BuildTensorShapeBase(dim_sizes, out);
  }
  template <typename T>
  static Status MakePartialShape(const T* dims, int n, PartialTensorShape* out);

  PartialTensorShape Concatenate(int64 size) const;
  PartialTensorShape Concatenate(const PartialTensorShape& shape) const;
  /// What both say together. INVALID_ARGUMENT if they contradict each other.
  Status MergeWith(const PartialTensorShape& shape, PartialTensorShape* result) const;
  bool IsIdenticalTo(const PartialTensorShape& shape) const;
  /// Whether some full shape agrees with both.
  bool IsCompatibleWith(const PartialTensorShape& shape) const;
  /// False, and nothing changed, if not all is known.
  bool AsTensorShape(TensorShape* shape) const;
};

/// Questions about shapes.
class TensorShapeUtils {
 public:
  static bool IsScalar(const TensorShape& shape) { return shape.dims() == 0; }
  static bool IsVector(const TensorShape& shape) { return shape.dims() == 1; }
  static bool IsVectorOrHigher(const TensorShape& shape) { return shape.dims() >= 1; }
  static bool IsMatrix(const TensorShape& shape) { return shape.dims() == 2; }
  static bool IsSquareMatrix(const TensorShape& shape) {
    return shape.dims() == 2 && shape.dim_size(0) == shape.dim_size(1);
  }
  static bool IsMatrixOrHigher(const TensorShape& shape) { return shape.dims() >= 2; }

  static Status MakeShape(const int32* dims, int64 n, TensorShape* out);
  static Status MakeShape(const int64* dims, int64 n, TensorShape* out);
  static Status MakeShape(gtl::ArraySlice<int32> shape, TensorShape* out);
  static Status MakeShape(gtl::ArraySlice<int64> shape, TensorShape* out);
  static Status MakeShape(const int32* dims, int64 n, PartialTensorShape* out);
  static Status MakeShape(const int64* dims, int64 n, PartialTensorShape* out);
  static Status MakeShape(gtl::ArraySlice<int32> shape, PartialTensorShape* out);
  static Status MakeShape(gtl::ArraySlice<int64> shape, PartialTensorShape* out);

  static string ShapeListString(const gtl::ArraySlice<TensorShape>& shapes);
  static bool StartsWith(const TensorShape& shape, const TensorShape& prefix);
  static bool EndsWith(const TensorShape& shape, const TensorShape& suffix);
  static Status NumElements(gtl::ArraySlice<int64> shape, int64* num_elements);
};

class PartialTensorShapeUtils {
 public:
  static string PartialShapeListString(const gtl::ArraySlice<PartialTensorShape>& shapes);
  static bool AreIdentical(const gtl::ArraySlice<PartialTensorShape>& shapes0,
                           const gtl::ArraySlice<PartialTensorShape>& shapes1);
  static bool AreCompatible(const gtl::ArraySlice<PartialTensorShape>& shapes0,
                            const gtl::ArraySlice<PartialTensorShape>& shapes1);
};

template <typename T>
Status PartialTensorShape::MakePartialShape(const T* dims, int n, PartialTensorShape* out) {
  return TensorShapeUtils::MakeShape(dims, n, out);
}

struct DtypeAndPartialTensorShape {
  DataType dtype;
  PartialTensorShape shape;
};

template <class Shape>
inline std::ostream& operator<<(std::ostream& os, const TensorShapeBase<Shape>& tsb) {
  return os << tsb.DebugString();
}

extern template class TensorShapeBase<TensorShape>;
extern template class TensorShapeBase<PartialTensorShape>;

}  // namespace tensorflow
