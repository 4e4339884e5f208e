// SPDX-License-Identifier: Apache-2.0
// Tensor::SummarizeValue and DebugString, and tensors as protocol buffer messages.
#include "eager/io/tensor_proto.h"
#include "framework/eager_tensor.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/framework/tensor_shape.pb.h"
#include "tensorflow/core/lib/strings/str_util.h"

namespace tensorflow {
namespace {

template <typename T>
string Element(const T& value, bool) {
  return strings::StrCat(value);
}
string Element(const string& value, bool print_v2) {
  string escaped = str_util::CEscape(value);
  return print_v2 ? strings::StrCat("\"", escaped, "\"") : escaped;
}
string Element(const bool& value, bool) { return value ? "1" : "0"; }
string Element(const int8& value, bool) { return strings::StrCat(static_cast<int32>(value)); }
string Element(const uint8& value, bool) { return strings::StrCat(static_cast<int32>(value)); }
string Element(const int16& value, bool) { return strings::StrCat(static_cast<int32>(value)); }
string Element(const uint16& value, bool) { return strings::StrCat(static_cast<int32>(value)); }
string Element(const Eigen::half& value, bool) { return strings::StrCat(static_cast<float>(value)); }
string Element(const bfloat16& value, bool) { return strings::StrCat(static_cast<float>(value)); }
template <typename Q>
string QuantizedElement(const Q& value) {
  return strings::StrCat(static_cast<int32>(value));
}
string Element(const qint8& value, bool) { return QuantizedElement(value); }
string Element(const quint8& value, bool) { return QuantizedElement(value); }
string Element(const qint16& value, bool) { return QuantizedElement(value); }
string Element(const quint16& value, bool) { return QuantizedElement(value); }
string Element(const qint32& value, bool) { return QuantizedElement(value); }

/// Writes up to `limit` elements of all, with a bracket for each row.
template <typename T>
class FirstElements {
 public:
  FirstElements(const T* data, const TensorShape& shape, int64 limit)
      : data_(data), shape_(shape), limit_(limit) {}

  string Write() {
    Dimension(0);
    return std::move(text_);
  }

 private:
  void Dimension(int d) {
    if (next_ >= limit_) return;
    const bool is_last = d == shape_.dims() - 1;
    for (int64 i = 0; i < shape_.dim_size(d); ++i) {
      if (is_last) {
        if (next_ >= limit_) {
          if (d != 0) text_ += "...";
          return;
        }
        strings::StrAppend(&text_, i > 0 ? " " : "", Element(data_[next_++], false));
        continue;
      }
      const bool is_shown = next_ < limit_;
      if (is_shown) text_ += "[";
      Dimension(d + 1);
      if (is_shown) text_ += "]";
    }
  }

  const T* data_;
  const TensorShape& shape_;
  int64 limit_;
  int64 next_ = 0;
  string text_;
};

/// Writes the first and the last `edge` elements of each dimension (all if it is -1), indented as
/// Python prints them.
template <typename T>
class EdgeElements {
 public:
  EdgeElements(const T* data, const TensorShape& shape, int64 edge)
      : data_(data), shape_(shape), edge_(edge) {}

  string Write() {
    Dimension(0, 0);
    return std::move(text_);
  }

 private:
  void Dimension(int d, int64 start) {
    const int rank = shape_.dims();
    if (d == rank) {
      text_ += Element(data_[start], true);
      return;
    }
    text_ += "[";
    const int64 count = shape_.dim_size(d);
    int64 stride = 1;
    for (int i = d + 1; i < rank; ++i) stride *= shape_.dim_size(i);
    const bool is_cut = edge_ >= 0 && count > 2 * edge_;
    for (int64 i = 0; i < count; ++i) {
      if (i > 0) Separate(d);
      if (is_cut && i == edge_) {
        text_ += "...";
        i = count - edge_;
        if (i >= count) break;
        Separate(d);
      }
      Dimension(d + 1, start + i * stride);
    }
    text_ += "]";
  }
  void Separate(int d) {
    const int rank = shape_.dims();
    if (d == rank - 1) {
      text_ += " ";
      return;
    }
    text_.append(static_cast<size_t>(rank - d - 1), '\n');
    text_.append(static_cast<size_t>(d + 1), ' ');
  }

  const T* data_;
  const TensorShape& shape_;
  int64 edge_;
  string text_;
};

template <typename T>
string Summarize(const void* bytes, const TensorShape& shape, int64 limit, bool print_v2) {
  const T* data = static_cast<const T*>(bytes);
  if (print_v2) return EdgeElements<T>(data, shape, limit).Write();
  string text;
  if (shape.dims() == 0) {
    if (limit > 0) text = Element(data[0], false);
  } else {
    text = FirstElements<T>(data, shape, limit).Write();
  }
  if (shape.num_elements() > limit) text += "...";
  return text;
}

}  // namespace

string Tensor::SummarizeValue(int64 max_entries, bool print_v2) const {
  const int64 num_elements = NumElements();
  if (max_entries < 0 && !print_v2) max_entries = num_elements;
  const int64 limit = print_v2 ? max_entries : std::min(max_entries, num_elements);
  if (limit > 0 && buf_ == nullptr) {
    return strings::StrCat("uninitialized Tensor of ", num_elements, " elements of type ", static_cast<int>(dtype()));
  }
  const void* data = base<void>();
  switch (dtype()) {
    case DT_FLOAT: return Summarize<float>(data, shape_, limit, print_v2);
    case DT_DOUBLE: return Summarize<double>(data, shape_, limit, print_v2);
    case DT_HALF: return Summarize<Eigen::half>(data, shape_, limit, print_v2);
    case DT_BFLOAT16: return Summarize<bfloat16>(data, shape_, limit, print_v2);
    case DT_UINT64: return Summarize<uint64>(data, shape_, limit, print_v2);
    case DT_INT64: return Summarize<int64>(data, shape_, limit, print_v2);
    case DT_UINT32: return Summarize<uint32>(data, shape_, limit, print_v2);
    case DT_INT32: return Summarize<int32>(data, shape_, limit, print_v2);
    case DT_UINT16: return Summarize<uint16>(data, shape_, limit, print_v2);
    case DT_INT16: return Summarize<int16>(data, shape_, limit, print_v2);
    case DT_UINT8: return Summarize<uint8>(data, shape_, limit, print_v2);
    case DT_INT8: return Summarize<int8>(data, shape_, limit, print_v2);
    case DT_QUINT8: return Summarize<quint8>(data, shape_, limit, print_v2);
    case DT_QINT8: return Summarize<qint8>(data, shape_, limit, print_v2);
    case DT_QUINT16: return Summarize<quint16>(data, shape_, limit, print_v2);
    case DT_QINT16: return Summarize<qint16>(data, shape_, limit, print_v2);
    case DT_QINT32: return Summarize<qint32>(data, shape_, limit, print_v2);
    case DT_BOOL: return Summarize<bool>(data, shape_, limit, print_v2);
    case DT_STRING: return Summarize<string>(data, shape_, limit, print_v2);
    default: break;
  }
  // Complex numbers, resources and variants: TensorFlow shows no values of them.
  string text;
  for (int64 i = 0; i < limit; ++i) strings::StrAppend(&text, i > 0 ? " " : "", "?");
  if (num_elements > limit) text += "...";
  return text;
}

string Tensor::DebugString(int num_values) const {
  return strings::StrCat("Tensor<type: ", DataTypeString(dtype()), " shape: ", shape().DebugString(),
                         " values: ", SummarizeValue(num_values), ">");
}

void Tensor::AsProtoField(TensorProto* proto) const {
  proto->Clear();
  AsProtoTensorContent(proto);
  if (buf_ == nullptr || !DataTypeCanUseMemcpy(dtype_)) return;
  proto->clear_tensor_content();
  const int64 count = NumElements();
  auto add = [&](auto* field, auto type_tag) {
    using T = decltype(type_tag);
    const T* data = base<T>();
    for (int64 i = 0; i < count; ++i) field->Add(data[i]);
  };
  switch (dtype_) {
    case DT_FLOAT: add(proto->mutable_float_val(), float()); break;
    case DT_DOUBLE: add(proto->mutable_double_val(), double()); break;
    case DT_INT32: add(proto->mutable_int_val(), int32()); break;
    case DT_UINT8: add(proto->mutable_int_val(), uint8()); break;
    case DT_UINT16: add(proto->mutable_int_val(), uint16()); break;
    case DT_INT16: add(proto->mutable_int_val(), int16()); break;
    case DT_INT8: add(proto->mutable_int_val(), int8()); break;
    case DT_QINT8: add(proto->mutable_int_val(), int8()); break;
    case DT_QUINT8: add(proto->mutable_int_val(), uint8()); break;
    case DT_QINT16: add(proto->mutable_int_val(), int16()); break;
    case DT_QUINT16: add(proto->mutable_int_val(), uint16()); break;
    case DT_QINT32: add(proto->mutable_int_val(), int32()); break;
    case DT_INT64: add(proto->mutable_int64_val(), int64_t()); break;
    case DT_UINT32: add(proto->mutable_uint32_val(), uint32()); break;
    case DT_UINT64: add(proto->mutable_uint64_val(), uint64_t()); break;
    case DT_BOOL: add(proto->mutable_bool_val(), bool()); break;
    case DT_HALF: case DT_BFLOAT16: add(proto->mutable_half_val(), uint16()); break;
    case DT_COMPLEX64: case DT_COMPLEX128: {
      for (int64 i = 0; i < 2 * count; ++i) {
        if (dtype_ == DT_COMPLEX64) {
          proto->add_scomplex_val(base<float>()[i]);
        } else {
          proto->add_dcomplex_val(base<double>()[i]);
        }
      }
      break;
    }
    default: break;
  }
}

void Tensor::AsProtoTensorContent(TensorProto* proto) const {
  proto->Clear();
  proto->set_dtype(dtype_);
  shape_.AsProto(proto->mutable_tensor_shape());
  if (buf_ == nullptr) return;
  if (DataTypeCanUseMemcpy(dtype_)) {
    StringPiece bytes = tensor_data();
    proto->set_tensor_content(bytes.data(), bytes.size());
  } else if (dtype_ == DT_STRING) {
    for (int64 i = 0; i < NumElements(); ++i) proto->add_string_val(base<string>()[i]);
  }
}

}  // namespace tensorflow
