// SPDX-License-Identifier: Apache-2.0
// TensorSlice.
#include "tensorflow/core/framework/tensor_slice.h"

#include <algorithm>

#include "tensorflow/core/lib/strings/numbers.h"
#include "tensorflow/core/lib/strings/str_util.h"

namespace tensorflow {

const int64 TensorSlice::kFullExtent = -1;

TensorSlice::TensorSlice(int dim) { SetFullSlice(dim); }
TensorSlice::TensorSlice(const TensorSliceProto& proto) {
  for (const auto& e : proto.extent()) {
    starts_.push_back(e.start());
    lengths_.push_back(GetExtentLength(e));
  }
}
TensorSlice::TensorSlice(std::initializer_list<std::pair<int64, int64>> extents) {
  for (const auto& e : extents) {
    starts_.push_back(e.first);
    lengths_.push_back(e.second);
  }
}

Status TensorSlice::BuildTensorSlice(const TensorSliceProto& proto, TensorSlice* output) {
  output->Clear();
  for (const auto& e : proto.extent()) {
    int64 length = GetExtentLength(e);
    int64 end;
    if (e.start() < 0 || length < kFullExtent || __builtin_add_overflow(e.start(), length, &end) ||
        (length == kFullExtent && e.start() != 0)) {
      return errors::InvalidArgument("Extent in tensor slice proto is not valid: start ", e.start(), ", length ", length);
    }
    output->starts_.push_back(e.start());
    output->lengths_.push_back(length);
  }
  return Status::OK();
}

Status TensorSlice::Parse(const string& str, TensorSlice* output) {
  output->Clear();
  for (const string& item : str_util::Split(str, ':', str_util::SkipEmpty())) {
    int64 start = 0, length = kFullExtent;
    if (item != "-") {
      std::vector<string> parts = str_util::Split(item, ',', str_util::SkipEmpty());
      if (parts.size() != 2 || !strings::safe_strto64(parts[0], &start) ||
          !strings::safe_strto64(parts[1], &length)) {
        return errors::InvalidArgument("Expected a pair of numbers or '-' but got '", item, "': string = ", str);
      }
      if (start < 0 || length <= 0) {
        return errors::InvalidArgument("Expected non-negative start and positive length but got start = ",
                                       start, ", length = ", length, ": string = ", str);
      }
    }
    output->starts_.push_back(start);
    output->lengths_.push_back(length);
  }
  return Status::OK();
}

void TensorSlice::Clear() {
  starts_.clear();
  lengths_.clear();
}
bool TensorSlice::IsFull() const {
  for (int d = 0; d < dims(); ++d) {
    if (!IsFullAt(d)) return false;
  }
  return true;
}
void TensorSlice::SetFullSlice(int dim) {
  Clear();
  Extend(dim);
}
void TensorSlice::Extend(int dim) {
  starts_.resize(static_cast<size_t>(dim), 0);
  lengths_.resize(static_cast<size_t>(dim), kFullExtent);
}

bool TensorSlice::Intersect(const TensorSlice& other, TensorSlice* result) const {
  if (result != nullptr) result->SetFullSlice(dims());
  if (dims() != other.dims()) return false;
  for (int d = 0; d < dims(); ++d) {
    int64 from, size;
    if (IsFullAt(d) || other.IsFullAt(d)) {
      const TensorSlice& narrow = IsFullAt(d) ? other : *this;
      from = narrow.start(d);
      size = narrow.length(d);
    } else {
      from = std::max(start(d), other.start(d));
      size = std::min(end(d), other.end(d)) - from;
      if (size <= 0) {
        if (result != nullptr) result->Clear();
        return false;
      }
    }
    if (result != nullptr) {
      result->set_start(d, from);
      result->set_length(d, size);
    }
  }
  return true;
}

bool TensorSlice::operator==(const TensorSlice& other) const {
  return starts_ == other.starts_ && lengths_ == other.lengths_;
}

void TensorSlice::ComputeRelative(const TensorSlice& sub, TensorSlice* relative) const {
  DCHECK_EQ(dims(), sub.dims());
  relative->SetFullSlice(dims());
  for (int d = 0; d < dims(); ++d) {
    relative->set_start(d, IsFullAt(d) ? sub.start(d) : sub.start(d) - start(d));
    relative->set_length(d, sub.length(d));
  }
}
void TensorSlice::UpdateToCover(const TensorSlice& other) {
  DCHECK_EQ(dims(), other.dims());
  for (int d = 0; d < dims(); ++d) {
    if (IsFullAt(d)) continue;
    if (other.IsFullAt(d)) {
      starts_[d] = 0;
      lengths_[d] = kFullExtent;
      continue;
    }
    int64 last = std::max(end(d), other.end(d));
    starts_[d] = std::min(start(d), other.start(d));
    lengths_[d] = last - starts_[d];
  }
}

Status TensorSlice::SliceTensorShape(const TensorShape& shape, TensorShape* result_shape) const {
  result_shape->Clear();
  if (shape.dims() != dims()) {
    return errors::Internal("Mismatching ranks: shape = ", shape.DebugString(), ", slice = ", DebugString());
  }
  for (int d = 0; d < dims(); ++d) {
    if (!IsFullAt(d) && end(d) > shape.dim_size(d)) {
      result_shape->Clear();
      return errors::Internal("Extent in dimension ", d, " out of bounds: shape = ", shape.DebugString(),
                              ", slice = ", DebugString());
    }
    result_shape->AddDim(IsFullAt(d) ? shape.dim_size(d) : length(d));
  }
  return Status::OK();
}

void TensorSlice::AsProto(TensorSliceProto* proto) const {
  for (int d = 0; d < dims(); ++d) {
    TensorSliceProto::Extent* e = proto->add_extent();
    if (IsFullAt(d)) continue;
    e->set_start(starts_[d]);
    e->set_length(lengths_[d]);
  }
}
string TensorSlice::DebugString() const {
  string text;
  for (int d = 0; d < dims(); ++d) {
    if (d > 0) text += ":";
    strings::StrAppend(&text, IsFullAt(d) ? string("-") : strings::StrCat(starts_[d], ",", lengths_[d]));
  }
  return text;
}

bool TensorSlice::HasExtentLength(const TensorSliceProto::Extent& extent) {
  return extent.has_length_case() == TensorSliceProto::Extent::kLength;
}
int64 TensorSlice::GetExtentLength(const TensorSliceProto::Extent& extent) {
  return HasExtentLength(extent) ? extent.length() : kFullExtent;
}

}  // namespace tensorflow
