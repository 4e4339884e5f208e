// SPDX-License-Identifier: Apache-2.0
// TensorSlice: a part of a tensor, by start and length in each dimension.
#pragma once

#include <string>

#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/tensor_slice.pb.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/gtl/inlined_vector.h"
#include "tensorflow/core/platform/logging.h"

namespace tensorflow {

/// Written "start,length:-:...", where "-" is a whole dimension.
class TensorSlice {
 public:
  TensorSlice() {}
  /// All of `dim` dimensions.
  explicit TensorSlice(int dim);
  explicit TensorSlice(const TensorSliceProto& proto);
  explicit TensorSlice(std::initializer_list<std::pair<int64, int64>> extents);

  static Status BuildTensorSlice(const TensorSliceProto& proto, TensorSlice* output);
  static Status Parse(const string& str, TensorSlice* output);
  static TensorSlice ParseOrDie(const string& str) {
    TensorSlice ret;
    Status s = Parse(str, &ret);
    if (!s.ok()) LOG(FATAL) << "Could not parse TensorSlice";
    return ret;
  }

  void Clear();
  int dims() const { return static_cast<int>(starts_.size()); }
  int64 start(int d) const { return starts_[d]; }
  int64 length(int d) const { return lengths_[d]; }
  int64 end(int d) const { return start(d) + length(d); }
  void set_start(int d, int64 x) { starts_[d] = x; }
  void set_length(int d, int64 x) { lengths_[d] = x; }
  bool IsFull() const;
  bool IsFullAt(int d) const { return lengths_[d] == kFullExtent && starts_[d] == 0; }
  void SetFullSlice(int dim);
  void Extend(int dim);
  /// Whether there is a common part, which goes to `*result` if that is not null.
  bool Intersect(const TensorSlice& other, TensorSlice* result) const;
  bool Overlaps(const TensorSlice& other) const { return Intersect(other, nullptr); }
  bool operator==(const TensorSlice& other) const;
  bool operator!=(const TensorSlice& other) const { return !(*this == other); }
  /// The place of `sub` within this slice.
  void ComputeRelative(const TensorSlice& sub, TensorSlice* relative) const;
  void UpdateToCover(const TensorSlice& other);
  Status SliceTensorShape(const TensorShape& shape, TensorShape* result_shape) const;
  void AsProto(TensorSliceProto* proto) const;
  string DebugString() const;

  static bool HasExtentLength(const TensorSliceProto::Extent& extent);
  static int64 GetExtentLength(const TensorSliceProto::Extent& extent);

  template <int NDIMS>
  void FillIndicesAndSizes(const TensorShape& shape, Eigen::DSizes<Eigen::DenseIndex, NDIMS>* indices,
                           Eigen::DSizes<Eigen::DenseIndex, NDIMS>* sizes) const {
    CHECK_EQ(shape.dims(), dims()) << "Incompatible dimensions between shape slices: shape = "
                                   << shape.DebugString() << ", slice = " << DebugString();
    CHECK_GE(NDIMS, dims()) << "Asking for a " << NDIMS << "-dim slice from a slice of dimension "
                            << dims();
    for (int d = 0; d < NDIMS; ++d) {
      bool has_dim = d < dims();
      (*indices)[d] = has_dim && !IsFullAt(d) ? starts_[d] : 0;
      (*sizes)[d] = !has_dim ? 1 : IsFullAt(d) ? shape.dim_size(d) : lengths_[d];
    }
  }

 private:
  static const int64 kFullExtent;
  gtl::InlinedVector<int64, 4> starts_;
  gtl::InlinedVector<int64, 4> lengths_;
};

}  // namespace tensorflow
