// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/shape_reshape.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/array_strided.h"

namespace eager::kernels {
namespace {

// The axes of `perm`, checked to be a permutation of 0..rank-1 (negative ones count from the end).
std::vector<int64_t> Permutation(std::string_view op, const Tensor& perm, int rank) {
  std::vector<int64_t> axes = IntegerVector(op, perm, "perm");
  if (static_cast<int>(axes.size()) != rank)
    throw InvalidArgument(op, ": perm has ", axes.size(), " elements, but the input has rank ",
                          rank);
  std::vector<bool> seen(rank);
  for (int64_t& axis : axes) {
    axis = NormalAxis(op, axis, rank, "perm");
    if (seen[axis]) throw InvalidArgument(op, ": perm ", perm, " names axis ", axis, " twice");
    seen[axis] = true;
  }
  return axes;
}

bool IsIdentity(const std::vector<int64_t>& perm, const Shape& shape) {
  int64_t last = -1;  // axes of size one do not count
  for (int64_t axis : perm) {
    if (shape[static_cast<int>(axis)] == 1) continue;
    if (axis < last) return false;
    last = axis;
  }
  return true;
}

void TransposeKernel(KernelContext& ctx, bool conjugate) {
  const Tensor& x = ctx.input(0);
  const std::vector<int64_t> perm = Permutation(ctx.op().name, ctx.input(1), x.rank());
  std::vector<int64_t> dims;
  for (int64_t axis : perm) dims.push_back(x.dim_size(static_cast<int>(axis)));
  conjugate = conjugate && IsComplex(x.dtype());
  if (!conjugate && (IsIdentity(perm, x.shape()) || x.NumElements() == 0))
    return ctx.SetOutput(0, x.Reshaped(Shape(dims)).Alias());
  Tensor& y = ctx.Allocate(0, x.dtype(), Shape(dims));
  if (y.NumElements() == 0) return;
  TransposeInto(y, x, perm);
  if (!conjugate) return;
  DispatchDtype<complex64, complex128>(y.dtype(), [&]<class T>() {
    for (T& value : y.flat<T>()) value = std::conj(value);
  });
}

// Dimensions of two shape vectors, aligned at the end and filled up with ones in front.
struct AlignedDims {
  std::vector<int64_t> a, b;
};
AlignedDims Align(std::vector<int64_t> a, std::vector<int64_t> b) {
  const size_t rank = std::max(a.size(), b.size());
  a.insert(a.begin(), rank - a.size(), 1);
  b.insert(b.begin(), rank - b.size(), 1);
  return {std::move(a), std::move(b)};
}
void CheckBroadcast(const KernelContext& ctx, int64_t a, int64_t b) {
  if (a != b && a != 1 && b != 1)
    throw InvalidArgument(ctx.op().name, ": incompatible shapes: ", ctx.input(0), " vs. ",
                          ctx.input(1));
}

}  // namespace

void Reshape(KernelContext& ctx) {
  const Tensor &x = ctx.input(0), &shape = ctx.input(1);
  std::vector<int64_t> dims = IntegerVectorOrScalar("Reshape", shape, "shape");
  if (shape.rank() == 0 && (dims[0] != x.NumElements() && dims[0] != -1))
    throw InvalidArgument("Reshape: shape must be a vector, has shape []");
  int unknown = -1;
  bool has_zero = false;
  int64_t product = 1;  // of the known dimensions that are not 0
  for (size_t i = 0; i < dims.size(); ++i) {
    if (dims[i] == -1) {
      if (unknown >= 0)
        throw InvalidArgument("Reshape: only one dimension may be -1, but ", unknown, " and ", i,
                              " are in ", shape);
      unknown = static_cast<int>(i);
    } else if (dims[i] < 0) {
      throw InvalidArgument("Reshape: dimension ", i, " must be at least -1, is ", dims[i]);
    } else if (dims[i] == 0) {
      has_zero = true;
    } else if (__builtin_mul_overflow(product, dims[i], &product)) {
      throw InvalidArgument("Reshape: shape ", shape, " has too many elements");
    }
  }
  if (unknown >= 0) {
    // Where both are empty, the unknown dimension is what the other dimensions of the input ask
    // for.
    int64_t elements = 1;
    for (int64_t dim : x.shape().dims())
      if (dim > 0 || !has_zero) elements *= dim;
    if (elements % product != 0)
      throw InvalidArgument("Reshape: input has ", x.NumElements(), " elements, shape ", shape,
                            " asks for a multiple of ", product);
    dims[unknown] = elements / product;
  }
  const int64_t wanted = has_zero ? 0 : unknown >= 0 ? product * dims[unknown] : product;
  if (wanted != x.NumElements())
    throw InvalidArgument("Reshape: input has ", x.NumElements(), " elements, shape ", shape,
                          " asks for ", wanted);
  ctx.SetOutput(0, x.Reshaped(Shape(dims)).Alias());
}

void ReshapeShape(ShapeContext& ctx) {
  const Tensor* value = ctx.value(1);
  const Shape& shape = ctx.input(1);
  if (!value) {
    if (shape.rank() == 1 && shape[0] >= 0)
      ctx.SetOutput(0, Shape::UnknownOfRank(static_cast<int>(shape[0])));
    return;
  }
  std::vector<int64_t> dims = IntegerVectorOrScalar("Reshape", *value, "shape");
  const int64_t n = ctx.input(0).NumElements();
  int64_t product = 1;
  int unknown = -1;
  for (size_t i = 0; i < dims.size(); ++i) {
    if (dims[i] < -1)
      throw InvalidArgument("Reshape: dimension ", i, " must be at least -1, is ", dims[i]);
    if (dims[i] >= 0) {
      if (__builtin_mul_overflow(product, dims[i], &product))
        throw InvalidArgument("Reshape: shape ", *value, " has too many elements");
    } else if (unknown >= 0) {
      throw InvalidArgument("Reshape: only one dimension may be -1, shape is ", *value);
    } else {
      unknown = static_cast<int>(i);
    }
  }
  if (n >= 0 && unknown < 0 && product != n)
    throw InvalidArgument("Reshape: input of shape ", ctx.input(0), " has ", n, " elements, shape ",
                          *value, " asks for ", product);
  if (n >= 0 && unknown >= 0 && product > 0) {
    if (n % product != 0)
      throw InvalidArgument("Reshape: input of shape ", ctx.input(0), " has ", n,
                            " elements, shape ", *value, " asks for a multiple of ", product);
    dims[unknown] = n / product;
  }
  ctx.SetOutput(0, Shape(dims));
}

void ExpandDims(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const int64_t axis = IntegerScalar("ExpandDims", ctx.input(1), "axis");
  const int at = NormalAxis("ExpandDims", axis, x.rank() + 1);
  Shape shape = x.shape();
  shape.InsertDim(at, 1);
  ctx.SetOutput(0, x.Reshaped(shape).Alias());
}

void ExpandDimsShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  if (!in.IsRankKnown()) return;
  const Tensor* axis = ctx.value(1);
  if (!axis) return ctx.SetOutput(0, Shape::UnknownOfRank(in.rank() + 1));
  Shape shape = in;
  shape.InsertDim(
      NormalAxis("ExpandDims", IntegerScalar("ExpandDims", *axis, "axis"), in.rank() + 1), 1);
  ctx.SetOutput(0, shape);
}

namespace {
// The dimensions that remain; unknown ones stay where they are named by no axis.
Shape Squeezed(const Shape& in, const std::vector<int64_t>& axes) {
  std::vector<bool> drop(in.rank());
  for (int64_t axis : axes) drop[NormalAxis("Squeeze", axis, in.rank(), "squeeze_dims")] = true;
  std::vector<int64_t> dims;
  for (int i = 0; i < in.rank(); ++i) {
    if (axes.empty() ? in[i] == 1 : drop[i]) {
      if (in[i] != 1 && in[i] >= 0)
        throw InvalidArgument("Squeeze: dimension ", i, " of ", in, " must be 1 to be removed, is ",
                              in[i]);
    } else {
      dims.push_back(in[i]);
    }
  }
  return Shape(dims);
}
}  // namespace

void Squeeze(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  ctx.SetOutput(0, x.Reshaped(Squeezed(x.shape(), ctx.ints_attr("squeeze_dims"))).Alias());
}

void SqueezeShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  if (!in.IsRankKnown()) return;
  const std::vector<int64_t> axes = ctx.list_attr<int64_t>("squeeze_dims");
  if (axes.empty() && !in.IsFullyDefined()) return;  // how many remain is not known
  ctx.SetOutput(0, Squeezed(in, axes));
}

void Transpose(KernelContext& ctx) { TransposeKernel(ctx, false); }
void ConjugateTranspose(KernelContext& ctx) { TransposeKernel(ctx, true); }

void TransposeShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  const Tensor* perm = ctx.value(1);
  if (!in.IsRankKnown()) {
    if (perm)
      ctx.SetOutput(0, Shape::UnknownOfRank(static_cast<int>(perm->NumElements())));
    else if (ctx.input(1).rank() == 1 && ctx.input(1)[0] >= 0)
      ctx.SetOutput(0, Shape::UnknownOfRank(static_cast<int>(ctx.input(1)[0])));
    return;
  }
  if (!perm) return ctx.SetOutput(0, Shape::UnknownOfRank(in.rank()));
  std::vector<int64_t> dims;
  for (int64_t axis : Permutation(ctx.op().name, *perm, in.rank()))
    dims.push_back(in[static_cast<int>(axis)]);
  ctx.SetOutput(0, Shape(dims));
}

void InvertPermutation(KernelContext& ctx) {
  const std::vector<int64_t> x = IntegerVector("InvertPermutation", ctx.input(0), "x");
  std::vector<int64_t> y(x.size(), -1);
  for (size_t i = 0; i < x.size(); ++i) {
    if (x[i] < 0 || x[i] >= static_cast<int64_t>(x.size()))
      throw InvalidArgument("InvertPermutation: x[", i, "] is ", x[i], ", not in [0, ", x.size(),
                            ")");
    if (y[x[i]] != -1) throw InvalidArgument("InvertPermutation: ", x[i], " is in x twice");
    y[x[i]] = static_cast<int64_t>(i);
  }
  ctx.SetOutput(0, IntegerTensor("InvertPermutation", ctx.dtype(0), y));
}

void BroadcastTo(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::vector<int64_t> dims = IntegerVectorOrScalar("BroadcastTo", ctx.input(1), "shape");
  const Shape shape = CheckedShape("BroadcastTo", dims);
  const int extra = shape.rank() - x.rank();
  if (extra < 0)
    throw InvalidArgument("BroadcastTo: input of shape ", x.shape(),
                          " cannot be broadcast to lower rank ", shape);
  const std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  std::vector<int64_t> from(dims.size(), 0);
  for (int i = 0; i < x.rank(); ++i) {
    if (x.dim_size(i) == 1) continue;
    if (x.dim_size(i) != dims[i + extra])
      throw InvalidArgument("BroadcastTo: input of shape ", x.shape(), " cannot be broadcast to ",
                            shape);
    from[i + extra] = strides[i];
  }
  if (shape == x.shape()) return ctx.SetOutput(0, x.Alias());
  Tensor& y = ctx.Allocate(0, x.dtype(), shape);
  if (y.NumElements() > 0) StridedRead(dims, y, x, 0, from);
}

void BroadcastToShape(ShapeContext& ctx) {
  if (const Tensor* value = ctx.value(1)) {
    const Shape shape = ShapeFromTensor(*value, "BroadcastTo", /*allow_unknown=*/true);
    if (shape.IsRankKnown() && ctx.input(0).rank() > shape.rank())
      throw InvalidArgument("BroadcastTo: input of shape ", ctx.input(0),
                            " cannot be broadcast to lower rank ", shape);
    ctx.SetOutput(0, shape);
  } else if (ctx.input(1).rank() == 1 && ctx.input(1)[0] >= 0) {
    ctx.SetOutput(0, Shape::UnknownOfRank(static_cast<int>(ctx.input(1)[0])));
  }
}

void BroadcastArgs(KernelContext& ctx) {
  auto [a, b] = Align(IntegerVector("BroadcastArgs", ctx.input(0), "s0"),
                      IntegerVector("BroadcastArgs", ctx.input(1), "s1"));
  for (size_t i = 0; i < a.size(); ++i) {
    CheckBroadcast(ctx, a[i], b[i]);
    if (a[i] == 1) a[i] = b[i];
  }
  ctx.SetOutput(0, IntegerTensor("BroadcastArgs", ctx.dtype(0), a));
}

void BroadcastArgsShape(ShapeContext& ctx) {
  const Shape a = ctx.WithRank(0, 1), b = ctx.WithRank(1, 1);
  ctx.SetOutput(0, Shape({a[0] < 0 || b[0] < 0 ? Shape::kUnknownDim : std::max(a[0], b[0])}));
}

void BroadcastGradientArgs(KernelContext& ctx) {
  const std::vector<int64_t> s0 = IntegerVector("BroadcastGradientArgs", ctx.input(0), "s0");
  const std::vector<int64_t> s1 = IntegerVector("BroadcastGradientArgs", ctx.input(1), "s1");
  std::vector<int64_t> r0, r1;
  if (s0 != s1) {
    const auto [a, b] = Align(s0, s1);
    for (size_t i = 0; i < a.size(); ++i) {
      CheckBroadcast(ctx, a[i], b[i]);
      // Where both are one, summing is allowed and needed: the axis may be missing in one of them.
      if (a[i] == 1) r0.push_back(static_cast<int64_t>(i));
      if (b[i] == 1) r1.push_back(static_cast<int64_t>(i));
    }
  }
  ctx.SetOutput(0, IntegerTensor("BroadcastGradientArgs", ctx.dtype(0), r0));
  ctx.SetOutput(1, IntegerTensor("BroadcastGradientArgs", ctx.dtype(0), r1));
}

void BroadcastGradientArgsShape(ShapeContext& ctx) {
  for (int i = 0; i < 2; ++i) {
    ctx.WithRank(i, 1);
    ctx.SetOutput(i, Shape::UnknownOfRank(1));
  }
}

}  // namespace eager::kernels
