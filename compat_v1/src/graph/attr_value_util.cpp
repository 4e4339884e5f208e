// SPDX-License-Identifier: Apache-2.0
// Values of attributes as messages.
#include "tensorflow/core/framework/attr_value_util.h"

#include "eager/io/graph_def.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/tensor_shape.pb.h"

namespace tensorflow {

string SummarizeAttrValue(const AttrValue& attr_value) {
  return eager::AttrToString(eager::AttrFromProto(attr_value));
}

void SetAttrValue(const string& value, AttrValue* out) { out->set_s(value); }
void SetAttrValue(const char* value, AttrValue* out) { out->set_s(value); }
void SetAttrValue(StringPiece value, AttrValue* out) { out->set_s(value.data(), value.size()); }
void SetAttrValue(int64 value, AttrValue* out) { out->set_i(value); }
void SetAttrValue(long value, AttrValue* out) { out->set_i(value); }  // NOLINT(runtime/int)
void SetAttrValue(int32 value, AttrValue* out) { out->set_i(value); }
void SetAttrValue(float value, AttrValue* out) { out->set_f(value); }
void SetAttrValue(double value, AttrValue* out) { out->set_f(static_cast<float>(value)); }
void SetAttrValue(bool value, AttrValue* out) { out->set_b(value); }
void SetAttrValue(DataType value, AttrValue* out) { out->set_type(value); }
void SetAttrValue(const TensorShape& value, AttrValue* out) { value.AsProto(out->mutable_shape()); }
void SetAttrValue(const TensorShapeProto& value, AttrValue* out) { *out->mutable_shape() = value; }
void SetAttrValue(const PartialTensorShape& value, AttrValue* out) { value.AsProto(out->mutable_shape()); }
void SetAttrValue(const Tensor& value, AttrValue* out) {
  if (value.NumElements() > 1) {
    value.AsProtoTensorContent(out->mutable_tensor());
  } else {
    value.AsProtoField(out->mutable_tensor());
  }
}
void SetAttrValue(const TensorProto& value, AttrValue* out) { *out->mutable_tensor() = value; }
void SetAttrValue(const NameAttrList& value, AttrValue* out) { *out->mutable_func() = value; }
void SetAttrValue(const AttrValue& value, AttrValue* out) { *out = value; }

void SetAttrValue(gtl::ArraySlice<string> value, AttrValue* out) {
  out->mutable_list();
  for (const string& v : value) out->mutable_list()->add_s(v);
}
void SetAttrValue(gtl::ArraySlice<const char*> value, AttrValue* out) {
  out->mutable_list();
  for (const char* v : value) out->mutable_list()->add_s(v);
}
void SetAttrValue(gtl::ArraySlice<StringPiece> value, AttrValue* out) {
  out->mutable_list();
  for (StringPiece v : value) out->mutable_list()->add_s(v.data(), v.size());
}
void SetAttrValue(gtl::ArraySlice<int64> value, AttrValue* out) {
  out->mutable_list();
  for (int64 v : value) out->mutable_list()->add_i(v);
}
void SetAttrValue(gtl::ArraySlice<int32> value, AttrValue* out) {
  out->mutable_list();
  for (int32 v : value) out->mutable_list()->add_i(v);
}
void SetAttrValue(gtl::ArraySlice<float> value, AttrValue* out) {
  out->mutable_list();
  for (float v : value) out->mutable_list()->add_f(v);
}
void SetAttrValue(gtl::ArraySlice<double> value, AttrValue* out) {
  out->mutable_list();
  for (double v : value) out->mutable_list()->add_f(static_cast<float>(v));
}
void SetAttrValue(gtl::ArraySlice<DataType> value, AttrValue* out) {
  out->mutable_list();
  for (DataType v : value) out->mutable_list()->add_type(v);
}
void SetAttrValue(gtl::ArraySlice<TensorShape> value, AttrValue* out) {
  out->mutable_list();
  for (const TensorShape& v : value) v.AsProto(out->mutable_list()->add_shape());
}
void SetAttrValue(gtl::ArraySlice<PartialTensorShape> value, AttrValue* out) {
  out->mutable_list();
  for (const PartialTensorShape& v : value) v.AsProto(out->mutable_list()->add_shape());
}
void SetAttrValue(gtl::ArraySlice<Tensor> value, AttrValue* out) {
  out->mutable_list();
  for (const Tensor& v : value) v.AsProtoTensorContent(out->mutable_list()->add_tensor());
}

}  // namespace tensorflow
