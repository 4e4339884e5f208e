// SPDX-License-Identifier: Apache-2.0
// Tensor, TensorShape and their messages.
#include <gtest/gtest.h>

#include <sstream>

#include "eager/core/tensor.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/framework/tensor_shape.pb.h"
#include "tensorflow/core/framework/tensor_slice.h"
#include "tensorflow/core/framework/tensor_util.h"

namespace tensorflow {
namespace {

TEST(TensorShape, CountsAndPrints) {
  TensorShape shape({2, 3});
  EXPECT_EQ(shape.dims(), 2);
  EXPECT_EQ(shape.num_elements(), 6);
  shape.AddDim(4);
  shape.InsertDim(0, 1);
  EXPECT_EQ(shape.DebugString(), "[1,2,3,4]");
  shape.RemoveDim(1);
  shape.set_dim(0, 5);
  EXPECT_EQ(shape, TensorShape({5, 3, 4}));
  EXPECT_EQ(TensorShape({}).DebugString(), "[]");
  EXPECT_EQ(TensorShape({}).num_elements(), 1);
  EXPECT_EQ(TensorShape(std::vector<int64>{7}).dim_size(0), 7);
  EXPECT_EQ(TensorShape(std::vector<int64_t>{7, 8}).dim_size(1), 8);
  int64 sum = 0;
  for (auto dim : shape) sum += dim.size;
  EXPECT_EQ(sum, 12);
  TensorShapeProto proto;
  shape.AsProto(&proto);
  EXPECT_EQ(TensorShape(proto), shape);
  TensorShape made;
  EXPECT_TRUE(errors::IsInvalidArgument(TensorShapeUtils::MakeShape(std::vector<int32>{-1}, &made)));
  EXPECT_TRUE(TensorShapeUtils::StartsWith(shape, TensorShape({5, 3})));
}

TEST(PartialTensorShape, Merges) {
  PartialTensorShape a({-1, 3}), b({2, -1}), merged;
  EXPECT_EQ(a.DebugString(), "[?,3]");
  EXPECT_EQ(PartialTensorShape().DebugString(), "<unknown>");
  TF_CHECK_OK(a.MergeWith(b, &merged));
  TensorShape full;
  EXPECT_TRUE(merged.AsTensorShape(&full));
  EXPECT_EQ(full, TensorShape({2, 3}));
  EXPECT_FALSE(a.AsTensorShape(&full));
  EXPECT_FALSE(a.IsCompatibleWith(PartialTensorShape({1, 4})));
  EXPECT_TRUE(PartialTensorShape().IsCompatibleWith(a));
}

TEST(Tensor, IsSeenThroughMapsOfAllRanks) {
  Tensor t(DT_FLOAT, TensorShape({2, 3, 4}));
  auto flat = t.flat<float>();
  for (int i = 0; i < 24; ++i) flat(i) = static_cast<float>(i);
  EXPECT_EQ((t.tensor<float, 3>()(1, 2, 3)), 23);
  EXPECT_EQ((t.flat_inner_dims<float>()(5, 1)), 21);
  EXPECT_EQ((t.flat_outer_dims<float>()(1, 11)), 23);
  EXPECT_EQ((t.shaped<float, 2>({4, 6})(3, 5)), 23);
  const Tensor& c = t;
  EXPECT_EQ((c.tensor<float, 3>()(0, 1, 0)), 4);
  Tensor m(DT_INT64, TensorShape({2, 2}));
  m.matrix<int64>().setConstant(7);
  EXPECT_EQ(m.flat<int64_t>()(3), 7);
  Tensor s(2.5);
  EXPECT_EQ(s.scalar<double>()(), 2.5);
  EXPECT_EQ(s.scalar<double>()(0), 2.5);
  EXPECT_EQ(*s.scalar<double>().data(), 2.5);
  Tensor one(DT_FLOAT, TensorShape({1, 1}));
  one.flat<float>().setZero();
  EXPECT_EQ(one.scalar<float>()(), 0);
}

TEST(Tensor, TakesEigenExpressions) {
  Tensor a(DT_FLOAT, TensorShape({3})), b(DT_FLOAT, TensorShape({3}));
  a.vec<float>().setValues({1, 2, 3});
  b.flat<float>() = a.flat<float>().square() + a.flat<float>();
  EXPECT_EQ(b.vec<float>()(2), 12);
  Eigen::Tensor<float, 0, Eigen::RowMajor> sum = b.flat<float>().sum();
  EXPECT_EQ(sum(), 20);
}

TEST(Tensor, CopiesShareAndSlicesSeeTheSameMemory) {
  Tensor t(DT_INT32, TensorShape({4, 16}));
  t.flat<int32>().setZero();
  EXPECT_TRUE(t.RefCountIsOne());
  Tensor copy = t;
  EXPECT_FALSE(t.RefCountIsOne());
  copy.flat<int32>()(0) = 5;
  EXPECT_EQ(t.flat<int32>()(0), 5);
  Tensor rows = t.Slice(1, 3);
  EXPECT_EQ(rows.shape(), TensorShape({2, 16}));
  rows.flat<int32>()(0) = 6;
  EXPECT_EQ(t.matrix<int32>()(1, 0), 6);
  EXPECT_TRUE(rows.SharesBufferWith(t));
  Tensor row = t.SubSlice(1);
  EXPECT_EQ(row.shape(), TensorShape({16}));
  EXPECT_EQ(row.vec<int32>()(0), 6);
  Tensor shaped;
  EXPECT_TRUE(shaped.CopyFrom(t, TensorShape({64})));
  EXPECT_FALSE(shaped.CopyFrom(t, TensorShape({63})));
  EXPECT_TRUE(shaped.SharesBufferWith(t));
  EXPECT_FALSE(tensor::DeepCopy(t).SharesBufferWith(t));
  Tensor bits;
  TF_CHECK_OK(bits.BitcastFrom(t, DT_FLOAT, TensorShape({64})));
  EXPECT_TRUE(errors::IsInvalidArgument(bits.BitcastFrom(t, DT_DOUBLE, TensorShape({64}))));
}

TEST(Tensor, HoldsStringsAsStdString) {
  Tensor t(DT_STRING, TensorShape({2}));
  EXPECT_EQ(t.flat<string>()(0), "");
  t.flat<string>()(0) = "a\"b";
  t.flat<tstring>()(1) = "c\n";
  EXPECT_EQ(t.DebugString(), "Tensor<type: string shape: [2] values: a\\\"b c\\n>");
  EXPECT_EQ(t.SummarizeValue(3, true), "[\"a\\\"b\" \"c\\n\"]");
  EXPECT_EQ(t.TotalBytes(), 2 * sizeof(string) + 5);
  EXPECT_EQ(Tensor("text").scalar<string>()(), "text");
}

TEST(Tensor, PrintsAsTensorFlow) {
  Tensor t(DT_FLOAT, TensorShape({2, 3, 4}));
  for (int i = 0; i < 24; ++i) t.flat<float>()(i) = static_cast<float>(i) * 0.5f;
  EXPECT_EQ(t.DebugString(), "Tensor<type: float shape: [2,3,4] values: [[0 0.5 1...]]...>");
  EXPECT_EQ(t.SummarizeValue(5), "[[0 0.5 1 1.5][2...]]...");
  EXPECT_EQ(t.SummarizeValue(13),
            "[[0 0.5 1 1.5][2 2.5 3 3.5][4 4.5 5 5.5]][[6...]]...");
  EXPECT_EQ(t.SummarizeValue(2, true),
            "[[[0 0.5 1 1.5]\n  [2 2.5 3 3.5]\n  [4 4.5 5 5.5]]\n\n [[6 6.5 7 7.5]\n  [8 8.5 9 9.5]\n  "
            "[10 10.5 11 11.5]]]");
  EXPECT_EQ(Tensor(DT_FLOAT, TensorShape({0, 3})).DebugString(),
            "Tensor<type: float shape: [0,3] values: >");
  EXPECT_EQ(Tensor(3.5).DebugString(), "Tensor<type: double shape: [] values: 3.5>");
  EXPECT_EQ(Tensor(Eigen::half(1.5f)).DebugString(), "Tensor<type: half shape: [] values: 1.5>");
  EXPECT_EQ(Tensor(true).DebugString(), "Tensor<type: bool shape: [] values: 1>");
  EXPECT_EQ(Tensor().DebugString(), "Tensor<type: float shape: [0] values: >");
  EXPECT_EQ(Tensor(complex64(1, 2)).DebugString(), "Tensor<type: complex64 shape: [] values: ?>");
}

template <typename T>
void RoundTrips(std::initializer_list<T> values) {
  Tensor t(DataTypeToEnum<T>::v(), TensorShape({static_cast<int64>(values.size())}));
  int64 i = 0;
  for (const T& v : values) t.flat<T>()(i++) = v;
  TensorProto as_field, as_content;
  t.AsProtoField(&as_field);
  t.AsProtoTensorContent(&as_content);
  EXPECT_TRUE(as_field.tensor_content().empty());
  for (const TensorProto* proto : {&as_field, &as_content}) {
    Tensor back;
    ASSERT_TRUE(back.FromProto(*proto)) << proto->ShortDebugString();
    ASSERT_EQ(back.dtype(), t.dtype());
    ASSERT_EQ(back.shape(), t.shape());
    for (i = 0; i < t.NumElements(); ++i) {
      EXPECT_TRUE(back.flat<T>()(i) == t.flat<T>()(i)) << DataTypeString(t.dtype()) << " " << i;
    }
  }
}

TEST(Tensor, GoesThroughMessagesInBothForms) {
  RoundTrips<float>({1.5f, -2});
  RoundTrips<double>({1e300, -0.5});
  RoundTrips<int32>({-7, 8});
  RoundTrips<int64>({-5000000000, 8});
  RoundTrips<uint8>({0, 255});
  RoundTrips<int8>({-128, 127});
  RoundTrips<uint16>({0, 65535});
  RoundTrips<int16>({-32768, 1});
  RoundTrips<uint32>({4000000000u, 1});
  RoundTrips<uint64>({~uint64{0}, 1});
  RoundTrips<bool>({true, false});
  RoundTrips<string>({"", string("a\0b", 3)});
  RoundTrips<Eigen::half>({Eigen::half(0.5f), Eigen::half(-2.f)});
  RoundTrips<bfloat16>({bfloat16(0.5f), bfloat16(-2.f)});
  RoundTrips<complex64>({complex64(1, -2)});
  RoundTrips<complex128>({complex128(1, -2), complex128(0, 3)});
  RoundTrips<qint8>({qint8(-3)});
  RoundTrips<qint32>({qint32(70000)});
  Tensor t;
  TensorProto bad;
  bad.set_dtype(DT_FLOAT);
  bad.mutable_tensor_shape()->add_dim()->set_size(2);
  bad.set_tensor_content("xyz");
  EXPECT_FALSE(t.FromProto(bad));
}

class LentMemory : public TensorBuffer {
 public:
  LentMemory(void* data, size_t size, bool* freed) : TensorBuffer(data), size_(size), freed_(freed) {}
  ~LentMemory() override { *freed_ = true; }
  size_t size() const override { return size_; }
  TensorBuffer* root_buffer() override { return this; }
  void FillAllocationDescription(AllocationDescription*) const override {}
  bool OwnsMemory() const override { return false; }

 private:
  size_t size_;
  bool* freed_;
};

TEST(Tensor, MayLieInMemoryOfTheProgram) {
  alignas(64) float memory[4] = {1, 2, 3, 4};
  bool freed = false;
  {
    auto* buffer = new LentMemory(memory, sizeof(memory), &freed);
    Tensor t(DT_FLOAT, TensorShape({2, 2}), buffer);
    buffer->Unref();
    EXPECT_EQ(t.flat<float>().data(), memory);
    eager::Tensor seen = t;
    EXPECT_EQ(seen.data<float>(), memory);
    t = Tensor();
    EXPECT_FALSE(freed);
    EXPECT_EQ(seen.data<float>()[3], 4);
  }
  EXPECT_TRUE(freed);
}

TEST(Tensor, SharesMemoryWithTheEagerTensor) {
  Tensor t(DT_FLOAT, TensorShape({2, 100}));
  t.flat<float>().setConstant(1);
  eager::Tensor e = t;
  EXPECT_EQ(e.shape(), (eager::Shape{2, 100}));
  EXPECT_EQ(e.data<float>(), t.flat<float>().data());
  Tensor back = e;
  EXPECT_TRUE(back.SharesBufferWith(t));
  Tensor column;
  ASSERT_TRUE(column.CopyFrom(t, TensorShape({200})));
  EXPECT_EQ(eager::Tensor(column).shape(), (eager::Shape{200}));
  Tensor text("abc");
  EXPECT_EQ(eager::Tensor(text).data<std::string>()[0], "abc");
}

TEST(TensorDeathTest, AccessorsSayWhatDoesNotFit) {
  Tensor t(DT_FLOAT, TensorShape({2, 2}));
  EXPECT_DEATH(t.flat<int32>(), "int32 expected, got float");
  EXPECT_DEATH(t.vec<float>(), "Asking for tensor of 1 dimensions from a tensor of 2 dimensions");
  EXPECT_DEATH(t.scalar<float>(), "Must have a one element tensor");
  EXPECT_DEATH((t.shaped<float, 1>({5})), "Check failed: new_num_elements == NumElements\\(\\) \\(5 vs. 4\\)");
  EXPECT_DEATH(t.shape().dim_size(2), "2 vs. 2");
}

TEST(TensorUtil, JoinsAndSplits) {
  Tensor a(DT_STRING, TensorShape({1})), b(DT_STRING, TensorShape({2})), joined;
  a.flat<string>()(0) = "x";
  b.flat<string>()(1) = "y";
  TF_CHECK_OK(tensor::Concat({a, b}, &joined));
  EXPECT_EQ(joined.flat<string>()(2), "y");
  std::vector<Tensor> parts;
  TF_CHECK_OK(tensor::Split(joined, {2, 1}, &parts));
  EXPECT_EQ(parts[0].flat<string>()(0), "x");
  EXPECT_EQ(parts[1].flat<string>()(0), "y");
  EXPECT_TRUE(errors::IsInvalidArgument(tensor::Split(joined, {2, 2}, &parts)));
}

TEST(TensorSlice, IsReadWrittenAndCut) {
  TensorSlice slice;
  TF_CHECK_OK(TensorSlice::Parse("0,2:-:3,4", &slice));
  EXPECT_EQ(slice.DebugString(), "0,2:-:3,4");
  EXPECT_EQ(TensorSlice({{0, 2}, {0, -1}, {3, 4}}), slice);
  TensorShape cut;
  TF_CHECK_OK(slice.SliceTensorShape(TensorShape({5, 6, 7}), &cut));
  EXPECT_EQ(cut, TensorShape({2, 6, 4}));
  EXPECT_FALSE(slice.SliceTensorShape(TensorShape({1, 6, 7}), &cut).ok());
  TensorSlice other = TensorSlice::ParseOrDie("1,3:0,1:-"), common;
  EXPECT_TRUE(slice.Intersect(other, &common));
  EXPECT_EQ(common.DebugString(), "1,1:0,1:3,4");
  EXPECT_FALSE(slice.Overlaps(TensorSlice::ParseOrDie("2,1:-:-")));
  EXPECT_TRUE(errors::IsInvalidArgument(TensorSlice::Parse("1,2:x", &slice)));
}

TEST(Types, HaveTensorFlowsNames) {
  EXPECT_EQ(DataTypeString(DT_FLOAT), "float");
  EXPECT_EQ(DataTypeString(MakeRefType(DT_INT32)), "int32_ref");
  EXPECT_EQ(DataTypeString(DT_INVALID), "INVALID");
  DataType dt;
  EXPECT_TRUE(DataTypeFromString("float32", &dt));
  EXPECT_EQ(dt, DT_FLOAT);
  EXPECT_TRUE(DataTypeFromString("string_ref", &dt));
  EXPECT_EQ(dt, DT_STRING_REF);
  EXPECT_FALSE(DataTypeFromString("nonsense", &dt));
  EXPECT_EQ(DataTypeSize(DT_DOUBLE), 8);
  EXPECT_EQ(DataTypeSize(DT_STRING), 0);
  EXPECT_TRUE(DataTypeIsQuantized(DT_QINT8));
  EXPECT_EQ(DataTypeToEnum<int64_t>::value, DT_INT64);
  EXPECT_EQ(static_cast<float>(bfloat16(1.00390625f)), 1.0f);  // a tie goes to the even one
}

}  // namespace
}  // namespace tensorflow
