// SPDX-License-Identifier: Apache-2.0
// TensorShape and PartialTensorShape.
#include "tensorflow/core/framework/tensor_shape.h"

#include "tensorflow/core/framework/tensor_shape.pb.h"

namespace tensorflow {
namespace {

/// a * b, or -1 if it is too large.
int64 Product(int64 a, int64 b) {
  int64 result;
  return __builtin_mul_overflow(a, b, &result) ? -1 : result;
}

string SizeString(int64 size) { return size < 0 ? "?" : strings::StrCat(size); }

}  // namespace

void TensorShapeRep::Clear() {
  dims_.clear();
  num_elements_ = 1;
  unknown_rank_ = false;
}

string TensorShapeRep::DebugString() const {
  if (unknown_rank_) return "<unknown>";
  string s = "[";
  for (size_t i = 0; i < dims_.size(); ++i) {
    strings::StrAppend(&s, i > 0 ? "," : "", SizeString(dims_[i]));
  }
  return s + "]";
}

string TensorShapeRep::DebugString(const TensorShapeProto& proto) {
  if (proto.unknown_rank()) return "<unknown>";
  string s = "[";
  for (int i = 0; i < proto.dim_size(); ++i) {
    strings::StrAppend(&s, i > 0 ? "," : "", SizeString(proto.dim(i).size()));
  }
  return s + "]";
}

template <class Shape>
static constexpr bool IsPartial() {
  return std::is_same<Shape, PartialTensorShape>::value;
}

TensorShapeRep::TensorShapeRep() : num_elements_(1), unknown_rank_(false) {}
TensorShapeRep::TensorShapeRep(const TensorShapeRep& other) = default;
TensorShapeRep::TensorShapeRep(TensorShapeRep&& other) noexcept = default;
TensorShapeRep& TensorShapeRep::operator=(const TensorShapeRep& other) = default;
TensorShapeRep& TensorShapeRep::operator=(TensorShapeRep&& other) noexcept = default;
TensorShapeRep::~TensorShapeRep() = default;
int TensorShapeRep::Rank() const { return unknown_rank_ ? -1 : static_cast<int>(dims_.size()); }
bool TensorShapeRep::HasSizesOf(const TensorShapeRep& other) const { return dims_ == other.dims_; }

template <class Shape>
TensorShapeBase<Shape>::TensorShapeBase(gtl::ArraySlice<int64> dim_sizes) {
  Init(dim_sizes);
}
template <class Shape>
TensorShapeBase<Shape>::TensorShapeBase(std::initializer_list<int64> dim_sizes) {
  Init(gtl::ArraySlice<int64>(dim_sizes.begin(), dim_sizes.size()));
}
template <class Shape>
Status TensorShapeBase<Shape>::BuildTensorShapeBase(std::initializer_list<int64> dim_sizes, TensorShapeBase* out) {
  return BuildTensorShapeBase(gtl::ArraySlice<int64>(dim_sizes.begin(), dim_sizes.size()), out);
}
template <class Shape>
int64 TensorShapeBase<Shape>::dim_size(int d) const {
  CHECK(!unknown_rank_ && d >= 0 && d < dims()) << d << " vs. " << dims();
  return dims_[static_cast<size_t>(d)];
}
template <class Shape>
gtl::InlinedVector<int64, 4> TensorShapeBase<Shape>::dim_sizes() const {
  return dims_;
}
template <class Shape>
void TensorShapeBase<Shape>::RemoveDim(int d) {
  CHECK_GE(d, 0);
  RemoveDimRange(d, d + 1);
}
template <class Shape>
void TensorShapeBase<Shape>::RemoveLastDims(int n) {
  CHECK_LE(n, dims());
  RemoveDimRange(dims() - n, dims());
}

template <class Shape>
TensorShapeBase<Shape>::TensorShapeBase() {
  if (IsPartial<Shape>()) {
    unknown_rank_ = true;
    num_elements_ = -1;
  }
}

template <class Shape>
TensorShapeBase<Shape>::TensorShapeBase(const TensorShapeProto& proto) {
  CHECK(IsValid(proto)) << "not a shape: " << TensorShapeRep::DebugString(proto);
  unknown_rank_ = proto.unknown_rank();
  for (const auto& dim : proto.dim()) dims_.push_back(dim.size());
  CountElements();
}

template <class Shape>
void TensorShapeBase<Shape>::CountElements() {
  if (unknown_rank_) {
    num_elements_ = -1;
    return;
  }
  num_elements_ = 1;
  for (int64 size : dims_) {
    if (size < 0) {
      num_elements_ = -1;
      return;
    }
  }
  for (int64 size : dims_) {
    num_elements_ = Product(num_elements_, size);
    CHECK_GE(num_elements_, 0) << "a shape with too many elements: " << DebugString();
  }
}

template <class Shape>
void TensorShapeBase<Shape>::Init(gtl::ArraySlice<int64> dim_sizes) {
  dims_.reserve(dim_sizes.size());
  for (int64 size : dim_sizes) {
    CHECK_GE(size, IsPartial<Shape>() ? -1 : 0) << "a dimension of a shape is negative";
    dims_.push_back(size);
  }
  unknown_rank_ = false;
  CountElements();
}

template <class Shape>
Status TensorShapeBase<Shape>::BuildTensorShapeBase(gtl::ArraySlice<int64> dim_sizes,
                                                    TensorShapeBase* out) {
  out->Clear();
  for (int64 size : dim_sizes) TF_RETURN_IF_ERROR(out->AddDimWithStatus(size));
  return Status::OK();
}

template <class Shape>
Status TensorShapeBase<Shape>::BuildTensorShapeBase(const TensorShapeProto& proto,
                                                    TensorShapeBase* out) {
  TF_RETURN_IF_ERROR(IsValidShape(proto));
  *out = TensorShapeBase(proto);
  return Status::OK();
}

template <class Shape>
Status TensorShapeBase<Shape>::IsValidShape(const TensorShapeProto& proto) {
  if (proto.unknown_rank()) {
    if (!IsPartial<Shape>()) {
      return errors::InvalidArgument("Shape ", TensorShapeRep::DebugString(proto),
                                     " is not fully defined");
    }
    if (proto.dim_size() > 0) {
      return errors::InvalidArgument("An unknown shape must not have any dimensions set.");
    }
    return Status::OK();
  }
  if (proto.dim_size() > MaxDimensions()) {
    return errors::InvalidArgument("Shape ", TensorShapeRep::DebugString(proto), " has too many dimensions");
  }
  int64 count = 1;
  for (const auto& dim : proto.dim()) {
    if (dim.size() < (IsPartial<Shape>() ? -1 : 0)) {
      return errors::InvalidArgument("Shape ", TensorShapeRep::DebugString(proto),
                                     " has dimensions with values below ",
                                     IsPartial<Shape>() ? "-1 (where -1 means unknown)" : "0");
    }
    count = dim.size() < 0 || count < 0 ? -1 : Product(count, dim.size());
    if (!IsPartial<Shape>() && count < 0) {
      return errors::InvalidArgument("Shape ", TensorShapeRep::DebugString(proto), " is too large (more than 2**63 - 1 entries)");
    }
  }
  return Status::OK();
}

template <class Shape>
bool TensorShapeBase<Shape>::IsValid(const TensorShapeProto& proto) {
  return IsValidShape(proto).ok();
}
template <class Shape>
bool TensorShapeBase<Shape>::IsValid() {
  for (int64 size : dims_) {
    if (size < (IsPartial<Shape>() ? -1 : 0)) return false;
  }
  return true;
}

template <class Shape>
Status TensorShapeBase<Shape>::AddDimWithStatus(int64 size) {
  if (!IsPartial<Shape>() && size < 0) {
    return errors::InvalidArgument("Expected a non-negative size, got ", size);
  }
  if (unknown_rank_) return Status::OK();
  if (dims() == MaxDimensions()) return errors::InvalidArgument("Too many dimensions in tensor");
  int64 count = size < 0 || num_elements_ < 0 ? -1 : Product(num_elements_, size);
  if (size >= 0 && num_elements_ >= 0 && count < 0) {
    return errors::InvalidArgument("Encountered overflow when multiplying ", num_elements_, " with ",
                                   size, ", result: ", count);
  }
  dims_.push_back(size);
  num_elements_ = count;
  return Status::OK();
}
template <class Shape>
void TensorShapeBase<Shape>::AddDim(int64 size) {
  TF_CHECK_OK(AddDimWithStatus(size));
}
template <class Shape>
void TensorShapeBase<Shape>::AppendShape(const TensorShapeBase& shape) {
  for (int64 size : shape.dims_) AddDim(size);
}
template <class Shape>
void TensorShapeBase<Shape>::InsertDim(int d, int64 size) {
  CHECK_GE(d, 0);
  CHECK_LE(d, dims());
  if (!IsPartial<Shape>()) CHECK_GE(size, 0);
  CHECK_LT(dims(), MaxDimensions());
  dims_.insert(dims_.begin() + d, size);
  CountElements();
}
template <class Shape>
Status TensorShapeBase<Shape>::SetDimWithStatus(int d, int64 size) {
  if (d < 0 || d >= dims()) {
    return errors::InvalidArgument("Index must be in [0, ", dims(), "), got ", d);
  }
  if (size < 0 && !IsPartial<Shape>()) {
    return errors::InvalidArgument("Expected a non-negative size, got ", size);
  }
  dims_[d] = size;
  CountElements();
  return Status::OK();
}
template <class Shape>
void TensorShapeBase<Shape>::set_dim(int d, int64 size) {
  TF_CHECK_OK(SetDimWithStatus(d, size));
}
template <class Shape>
void TensorShapeBase<Shape>::RemoveDimRange(int begin, int end) {
  if (unknown_rank_) return;
  begin = begin < 0 ? dims() + begin + 1 : begin;
  end = end < 0 ? dims() + end + 1 : end;
  CHECK_GE(begin, 0);
  CHECK_LE(begin, dims());
  CHECK_LE(end, dims());
  if (begin >= end) return;
  dims_.erase(dims_.begin() + begin, dims_.begin() + end);
  CountElements();
}
template <class Shape>
void TensorShapeBase<Shape>::AsProto(TensorShapeProto* proto) const {
  proto->Clear();
  if (unknown_rank_) {
    proto->set_unknown_rank(true);
    return;
  }
  for (int64 size : dims_) proto->add_dim()->set_size(size);
}

template class TensorShapeBase<TensorShape>;
template class TensorShapeBase<PartialTensorShape>;

void TensorShape::CheckDimsEqual(int NDIMS) const {
  CHECK_EQ(NDIMS, dims()) << "Asking for tensor of " << NDIMS << " dimensions from a tensor of "
                          << dims() << " dimensions";
}
void TensorShape::CheckDimsAtLeast(int NDIMS) const {
  CHECK_GE(NDIMS, dims()) << "Asking for tensor of at least " << NDIMS
                          << " dimensions from a tensor of " << dims() << " dimensions";
}

PartialTensorShape::PartialTensorShape(const TensorShape& shape)
    : TensorShapeBase<PartialTensorShape>(shape.dim_sizes()) {}

PartialTensorShape PartialTensorShape::Concatenate(int64 size) const {
  PartialTensorShape out = *this;
  out.AddDim(size);
  return out;
}
PartialTensorShape PartialTensorShape::Concatenate(const PartialTensorShape& shape) const {
  if (unknown_rank() || shape.unknown_rank()) return PartialTensorShape();
  PartialTensorShape out = *this;
  out.AppendShape(shape);
  return out;
}
Status PartialTensorShape::MergeWith(const PartialTensorShape& shape,
                                     PartialTensorShape* result) const {
  if (unknown_rank() || shape.unknown_rank()) {
    *result = unknown_rank() ? shape : *this;
    return Status::OK();
  }
  if (dims() != shape.dims()) {
    return errors::InvalidArgument("PartialTensorShape: Incompatible ranks during merge: ", dims(),
                                   " vs. ", shape.dims());
  }
  PartialTensorShape merged = *this;
  for (int i = 0; i < dims(); ++i) {
    int64 a = dim_size(i), b = shape.dim_size(i);
    if (a >= 0 && b >= 0 && a != b) {
      return errors::InvalidArgument("PartialTensorShape: Incompatible shapes during merge: ",
                                     DebugString(), " vs. ", shape.DebugString());
    }
    merged.set_dim(i, a >= 0 ? a : b);
  }
  *result = merged;
  return Status::OK();
}
bool PartialTensorShape::IsIdenticalTo(const PartialTensorShape& shape) const {
  return unknown_rank_ == shape.unknown_rank_ && dims_ == shape.dims_;
}
bool PartialTensorShape::IsCompatibleWith(const PartialTensorShape& shape) const {
  PartialTensorShape ignored;
  return MergeWith(shape, &ignored).ok();
}
bool PartialTensorShape::AsTensorShape(TensorShape* shape) const {
  if (!IsFullyDefined()) return false;
  *shape = TensorShape(dim_sizes());
  return true;
}

namespace {

template <typename Integer, class Shape>
Status Make(const Integer* dims, int64 n, Shape* out) {
  Shape shape = Shape({});
  if (n > TensorShapeRep::MaxDimensions()) return errors::InvalidArgument("Too many dimensions");
  for (int64 i = 0; i < n; ++i) {
    int64 size = dims[i];
    if (size < (IsPartial<Shape>() ? -1 : 0)) {
      return errors::InvalidArgument("Dimension ", size, " must be >= ", IsPartial<Shape>() ? "-1" : "0");
    }
    TF_RETURN_IF_ERROR(shape.AddDimWithStatus(size));
  }
  *out = shape;
  return Status::OK();
}

template <class Shape>
string ListString(const gtl::ArraySlice<Shape>& shapes) {
  string result = "[";
  for (size_t i = 0; i < shapes.size(); ++i) {
    strings::StrAppend(&result, i > 0 ? ", " : "", shapes[i].DebugString());
  }
  return result + "]";
}

}  // namespace

Status TensorShapeUtils::MakeShape(const int32* dims, int64 n, TensorShape* out) { return Make(dims, n, out); }
Status TensorShapeUtils::MakeShape(const int64* dims, int64 n, TensorShape* out) { return Make(dims, n, out); }
Status TensorShapeUtils::MakeShape(gtl::ArraySlice<int32> shape, TensorShape* out) {
  return Make(shape.data(), static_cast<int64>(shape.size()), out);
}
Status TensorShapeUtils::MakeShape(gtl::ArraySlice<int64> shape, TensorShape* out) {
  return Make(shape.data(), static_cast<int64>(shape.size()), out);
}
Status TensorShapeUtils::MakeShape(const int32* dims, int64 n, PartialTensorShape* out) { return Make(dims, n, out); }
Status TensorShapeUtils::MakeShape(const int64* dims, int64 n, PartialTensorShape* out) { return Make(dims, n, out); }
Status TensorShapeUtils::MakeShape(gtl::ArraySlice<int32> shape, PartialTensorShape* out) {
  return Make(shape.data(), static_cast<int64>(shape.size()), out);
}
Status TensorShapeUtils::MakeShape(gtl::ArraySlice<int64> shape, PartialTensorShape* out) {
  return Make(shape.data(), static_cast<int64>(shape.size()), out);
}
string TensorShapeUtils::ShapeListString(const gtl::ArraySlice<TensorShape>& shapes) { return ListString(shapes); }
bool TensorShapeUtils::StartsWith(const TensorShape& shape, const TensorShape& prefix) {
  if (shape.dims() < prefix.dims()) return false;
  for (int i = 0; i < prefix.dims(); ++i) {
    if (shape.dim_size(i) != prefix.dim_size(i)) return false;
  }
  return true;
}
bool TensorShapeUtils::EndsWith(const TensorShape& shape, const TensorShape& suffix) {
  const int offset = shape.dims() - suffix.dims();
  if (offset < 0) return false;
  for (int i = 0; i < suffix.dims(); ++i) {
    if (shape.dim_size(offset + i) != suffix.dim_size(i)) return false;
  }
  return true;
}
Status TensorShapeUtils::NumElements(gtl::ArraySlice<int64> shape, int64* num_elements) {
  int64 count = 1;
  for (int64 size : shape) {
    count = Product(count, size);
    if (count < 0) return errors::InvalidArgument("Can't compute total size of shape [", str_util::Join(shape, ","), "]; product would overflow int64");
  }
  *num_elements = count;
  return Status::OK();
}

string PartialTensorShapeUtils::PartialShapeListString(const gtl::ArraySlice<PartialTensorShape>& shapes) {
  return ListString(shapes);
}
bool PartialTensorShapeUtils::AreIdentical(const gtl::ArraySlice<PartialTensorShape>& shapes0,
                                           const gtl::ArraySlice<PartialTensorShape>& shapes1) {
  if (shapes0.size() != shapes1.size()) return false;
  for (size_t i = 0; i < shapes0.size(); ++i) {
    if (!shapes0[i].IsIdenticalTo(shapes1[i])) return false;
  }
  return true;
}
bool PartialTensorShapeUtils::AreCompatible(const gtl::ArraySlice<PartialTensorShape>& shapes0,
                                            const gtl::ArraySlice<PartialTensorShape>& shapes1) {
  if (shapes0.size() != shapes1.size()) return false;
  for (size_t i = 0; i < shapes0.size(); ++i) {
    if (!shapes0[i].IsCompatibleWith(shapes1[i])) return false;
  }
  return true;
}

}  // namespace tensorflow
