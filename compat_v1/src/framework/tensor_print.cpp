// SPDX-License-Identifier: Apache-2.0
// Tensor::SummarizeValue and DebugString, and tensors as protocol buffer messages.
#include "eager/io/tensor_proto.h"
#include "framework/eager_tensor.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/framework/tensor_shape.pb.h"
#include "tensorflow/core/lib/strings/strcat.h"

namespace tensorflow {

string Tensor::SummarizeValue(int64 max_entries, bool print_v2) const {
  if (buf_ == nullptr && NumElements() > 0 && max_entries != 0) {
    return strings::StrCat("uninitialized Tensor of ", NumElements(), " elements of type ", static_cast<int>(dtype()));
  }
  return eager::compat::ToEager(*this).SummarizeValue(max_entries, print_v2);
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
