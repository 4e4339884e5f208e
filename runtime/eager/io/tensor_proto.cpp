// SPDX-License-Identifier: Apache-2.0
#include "eager/io/tensor_proto.h"

#include "eager/core/bool_bytes.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/framework/tensor_shape.pb.h"

namespace eager {
namespace {

constexpr int64_t kLargestTyped = 64;  // elements written one by one
constexpr int64_t kLargestTensor = int64_t{16}
                                   << 30;  // bytes: a message holds 2 GB, and may repeat a value

// Fills `out` from a repeated field: missing values repeat the last one, none at all are zero;
// more than there are elements are left alone.
template <class T, class Field, class Convert>
void Fill(Tensor& out, const Field& field, Convert convert) {
  const int64_t n = out.NumElements();
  T last = T();
  for (int64_t i = 0; i < n; ++i) {
    if (i < field.size()) last = convert(field.Get(static_cast<int>(i)));
    out.ptr<T>()[i] = last;
  }
}
template <class T, class Field>
void FillComplex(Tensor& out, const Field& field) {
  const int64_t n = out.NumElements();
  if (field.size() % 2)
    throw InvalidArgument("tensor of shape ", out.shape(), " has ", field.size(),
                          " parts of complex values");
  T last = T();
  for (int64_t i = 0; i < n; ++i) {
    if (2 * i < field.size())
      last = T(field.Get(static_cast<int>(2 * i)), field.Get(static_cast<int>(2 * i + 1)));
    out.ptr<T>()[i] = last;
  }
}

void FillFromLists(Tensor& out, const tensorflow::TensorProto& p) {
  const auto as_is = [](auto v) { return v; };
  switch (out.dtype()) {
    case DT_FLOAT:
      return Fill<float>(out, p.float_val(), as_is);
    case DT_DOUBLE:
      return Fill<double>(out, p.double_val(), as_is);
    case DT_INT32:
      return Fill<int32_t>(out, p.int_val(), as_is);
    case DT_UINT8:
      return Fill<uint8_t>(out, p.int_val(), [](int v) { return static_cast<uint8_t>(v); });
    case DT_INT16:
      return Fill<int16_t>(out, p.int_val(), [](int v) { return static_cast<int16_t>(v); });
    case DT_INT8:
      return Fill<int8_t>(out, p.int_val(), [](int v) { return static_cast<int8_t>(v); });
    case DT_UINT16:
      return Fill<uint16_t>(out, p.int_val(), [](int v) { return static_cast<uint16_t>(v); });
    case DT_QINT8:
      return Fill<qint8>(out, p.int_val(), [](int v) { return qint8{static_cast<int8_t>(v)}; });
    case DT_QUINT8:
      return Fill<quint8>(out, p.int_val(), [](int v) { return quint8{static_cast<uint8_t>(v)}; });
    case DT_QINT16:
      return Fill<qint16>(out, p.int_val(), [](int v) { return qint16{static_cast<int16_t>(v)}; });
    case DT_QUINT16:
      return Fill<quint16>(out, p.int_val(),
                           [](int v) { return quint16{static_cast<uint16_t>(v)}; });
    case DT_QINT32:
      return Fill<qint32>(out, p.int_val(), [](int v) { return qint32{v}; });
    case DT_STRING:
      return Fill<std::string>(out, p.string_val(), as_is);
    case DT_COMPLEX64:
      return FillComplex<complex64>(out, p.scomplex_val());
    case DT_COMPLEX128:
      return FillComplex<complex128>(out, p.dcomplex_val());
    case DT_INT64:
      return Fill<int64_t>(out, p.int64_val(), as_is);
    case DT_BOOL:
      return Fill<bool>(out, p.bool_val(), as_is);
    case DT_HALF:
      return Fill<half>(out, p.half_val(),
                        [](int v) { return half::FromBits(static_cast<uint16_t>(v)); });
    case DT_BFLOAT16:
      return Fill<bfloat16>(out, p.half_val(),
                            [](int v) { return bfloat16::FromBits(static_cast<uint16_t>(v)); });
    case DT_UINT32:
      return Fill<uint32_t>(out, p.uint32_val(), as_is);
    case DT_UINT64:
      return Fill<uint64_t>(out, p.uint64_val(), as_is);
    default:
      throw Unimplemented("a ", DataTypeName(out.dtype()), " tensor in a message");
  }
}

}  // namespace

Shape ShapeFromProto(const tensorflow::TensorShapeProto& proto) {
  if (proto.unknown_rank()) return Shape::Unknown();
  std::vector<int64_t> dims;
  for (const auto& dim : proto.dim()) dims.push_back(dim.size());
  return Shape(dims);
}

void ShapeToProto(const Shape& shape, tensorflow::TensorShapeProto* proto) {
  proto->Clear();
  if (!shape.IsRankKnown()) return proto->set_unknown_rank(true);
  for (int64_t d : shape.dims()) proto->add_dim()->set_size(d);
}

Tensor TensorFromProto(const tensorflow::TensorProto& proto) {
  const auto dtype = static_cast<DataType>(proto.dtype());
  if (DataTypeSize(dtype) == 0 || IsRef(dtype))
    throw InvalidArgument("tensor of unknown dtype ", static_cast<int>(dtype));
  const Shape shape = ShapeFromProto(proto.tensor_shape());
  if (!shape.IsFullyDefined()) throw InvalidArgument("tensor of unknown shape ", shape);
  // A giant shape with no content to speak of is refused before memory is asked for.
  if (shape.NumElements() > kLargestTensor / static_cast<int64_t>(DataTypeSize(dtype)))
    throw InvalidArgument("tensor of impossible shape ", shape);
  Tensor out(dtype, shape);
  const std::string& content = proto.tensor_content();
  if (!content.empty() && IsPlain(dtype)) {
    if (content.size() != out.TotalBytes())
      throw InvalidArgument("tensor_content of ", content.size(), " bytes for ", out.Summary(),
                            " (", out.TotalBytes(), " bytes)");
    std::memcpy(out.raw(), content.data(), content.size());
    MakeBoolsValid(out);
  } else {
    FillFromLists(out, proto);
  }
  return out;
}

void TensorToProto(const Tensor& t, tensorflow::TensorProto* p) {
  p->Clear();
  p->set_dtype(static_cast<tensorflow::DataType>(t.dtype()));
  ShapeToProto(t.shape(), p->mutable_tensor_shape());
  const int64_t n = t.NumElements();
  if (t.dtype() == DT_STRING) {
    for (int64_t i = 0; i < n; ++i) p->add_string_val(t.ptr<std::string>()[i]);
    return;
  }
  if (!IsPlain(t.dtype()))
    throw Unimplemented("a ", DataTypeName(t.dtype()), " tensor cannot be written to a message");
  if (n > kLargestTyped ||
      (!IsInteger(t.dtype()) && !IsFloating(t.dtype()) && t.dtype() != DT_BOOL)) {
    p->set_tensor_content(t.raw(), t.TotalBytes());
    return;
  }
  switch (t.dtype()) {
    case DT_FLOAT:
      for (int64_t i = 0; i < n; ++i) p->add_float_val(t.ptr<float>()[i]);
      break;
    case DT_DOUBLE:
      for (int64_t i = 0; i < n; ++i) p->add_double_val(t.ptr<double>()[i]);
      break;
    case DT_INT64:
      for (int64_t i = 0; i < n; ++i) p->add_int64_val(t.ptr<int64_t>()[i]);
      break;
    case DT_UINT32:
      for (int64_t i = 0; i < n; ++i) p->add_uint32_val(t.ptr<uint32_t>()[i]);
      break;
    case DT_UINT64:
      for (int64_t i = 0; i < n; ++i) p->add_uint64_val(t.ptr<uint64_t>()[i]);
      break;
    case DT_BOOL:
      for (int64_t i = 0; i < n; ++i) p->add_bool_val(t.ptr<bool>()[i]);
      break;
    case DT_HALF:
    case DT_BFLOAT16:
      for (int64_t i = 0; i < n; ++i) p->add_half_val(t.ptr<half>()[i].bits);
      break;
    default:
      DispatchDtype<int32_t, uint8_t, int16_t, int8_t, uint16_t>(t.dtype(), [&]<class T>() {
        for (int64_t i = 0; i < n; ++i) p->add_int_val(t.ptr<T>()[i]);
      });
  }
}

}  // namespace eager
