// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/softmax.h"

#include <algorithm>
#include <cmath>

#include "eager/kernels/broadcast.h"
#include "eager/kernels/elementwise.h"

namespace eager::kernels {
namespace {

// float for the 16-bit types, T otherwise.
template <class T>
using Wide = std::conditional_t<sizeof(T) == 2, float, T>;

int64_t RowGrain(int64_t row) {
  return std::max<int64_t>(1, kCostlyGrain / std::max<int64_t>(row, 1));
}

// The largest of n > 0 values; NaN if there is one.
double Largest(const double* x, int64_t n) {
  double largest = x[0];
  for (int64_t i = 1; i < n; ++i)
    if (x[i] > largest || std::isnan(x[i])) largest = x[i];
  return largest;
}
float Largest(const float* x, int64_t n) { return Isa().max_f32(x, n); }

// y = exp(x - shift); returns the sum of y.
double ExpShifted(const double* x, double shift, double* y, int64_t n) {
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) sum += y[i] = std::exp(x[i] - shift);
  return sum;
}
float ExpShifted(const float* x, float shift, float* y, int64_t n) {
  return Isa().exp_shifted_f32(x, shift, y, n);
}

// Runs row(in, out, n) for every row of the last dimension, in float for 16-bit types.
template <class Row>
void ForEachRow(KernelContext& ctx, Row row) {
  const Tensor& x = ctx.input(0);
  if (x.rank() < 1)
    throw InvalidArgument(ctx.op().name, ": logits must have >= 1 dimension, got ", x.shape());
  Tensor& y = ctx.AllocateOrReuse(0, 0, x.dtype(), x.shape());
  if (y.NumElements() == 0) return;
  const int64_t n = x.dim_size(x.rank() - 1);
  FloatTypes::Dispatch(x.dtype(), [&]<class T>() {
    const T* in = x.ptr<T>();
    T* out = y.ptr<T>();
    ParallelFor(y.NumElements() / n, RowGrain(n), [&](int64_t begin, int64_t end) {
      if constexpr (sizeof(T) == 2) {
        std::vector<float> values(n);
        for (int64_t r = begin; r < end; ++r) {
          std::copy_n(in + r * n, n, values.data());
          row(values.data(), values.data(), n);
          for (int64_t i = 0; i < n; ++i) out[r * n + i] = T(values[i]);
        }
      } else {
        for (int64_t r = begin; r < end; ++r) row(in + r * n, out + r * n, n);
      }
    });
  });
}

}  // namespace

void Softmax(KernelContext& ctx) {
  ForEachRow(ctx, []<class T>(const T* x, T* y, int64_t n) {
    const T scale = T(1) / ExpShifted(x, Largest(x, n), y, n);
    for (int64_t i = 0; i < n; ++i) y[i] *= scale;
  });
}

void LogSoftmax(KernelContext& ctx) {
  ForEachRow(ctx, []<class T>(const T* x, T* y, int64_t n) {
    const T largest = Largest(x, n);
    T sum = 0;
    T buffer[256];  // the exponentials are only summed
    for (int64_t i = 0; i < n; i += 256)
      sum += ExpShifted(x + i, largest, buffer, std::min<int64_t>(256, n - i));
    const T log_sum = std::log(sum);
    for (int64_t i = 0; i < n; ++i) y[i] = x[i] - largest - log_sum;
  });
}

void SoftmaxShape(ShapeContext& ctx) { ctx.SetOutput(0, ctx.WithRankAtLeast(0, 1)); }

namespace {

template <class T>
void CrossEntropyRows(const Tensor& logits, const Tensor& labels, Tensor& loss, Tensor& backprop) {
  const int64_t rows = backprop.dim_size(0), n = backprop.dim_size(1);
  using W = Wide<T>;
  // Steps of an operand that is broadcast are 0.
  const auto row_step = [](const Tensor& t) { return t.dim_size(0) == 1 ? 0 : t.dim_size(1); };
  const auto column_step = [](const Tensor& t) { return t.dim_size(1) == 1 ? 0 : 1; };
  const int64_t logits_row = row_step(logits), logits_column = column_step(logits);
  const int64_t labels_row = row_step(labels), labels_column = column_step(labels);
  ParallelFor(rows, RowGrain(n), [&](int64_t begin, int64_t end) {
    std::vector<W> shifted(n), e(n);
    for (int64_t r = begin; r < end; ++r) {
      const T* x = logits.ptr<T>() + r * logits_row;
      const T* l = labels.ptr<T>() + r * labels_row;
      for (int64_t i = 0; i < n; ++i) shifted[i] = x[i * logits_column];
      const W largest = Largest(shifted.data(), n);
      const W sum = ExpShifted(shifted.data(), largest, e.data(), n);
      const W log_sum = std::log(sum);
      W total = 0;
      for (int64_t i = 0; i < n; ++i) {
        const W label = l[i * labels_column];
        total += label * (log_sum - (shifted[i] - largest));
        backprop.ptr<T>()[r * n + i] = static_cast<T>(e[i] / sum - label);
      }
      loss.ptr<T>()[r] = static_cast<T>(total);
    }
  });
}

}  // namespace

void SoftmaxCrossEntropyWithLogits(KernelContext& ctx) {
  const Tensor &logits = ctx.input(0), &labels = ctx.input(1);
  const Shape shape = BroadcastShape(ctx.op().name, logits.shape(), labels.shape());
  if (shape.rank() != 2)
    throw InvalidArgument(ctx.op().name,
                          ": logits and labels must be either 2-dimensional, or broadcasted to be ",
                          "2-dimensional; are ", logits.shape(), " and ", labels.shape());
  // Operands as matrices: a vector is a row.
  const auto as_matrix = [](const Tensor& t) {
    Shape s = t.shape();
    while (s.rank() < 2) s.InsertDim(0, 1);
    return t.Reshaped(s);
  };
  Tensor& loss = ctx.Allocate(0, logits.dtype(), Shape({shape[0]}));
  Tensor& backprop = ctx.Allocate(1, logits.dtype(), shape);
  if (backprop.NumElements() == 0) {
    std::memset(loss.raw(), 0, loss.TotalBytes());
    return;
  }
  FloatTypes::Dispatch(logits.dtype(), [&]<class T>() {
    CrossEntropyRows<T>(as_matrix(logits), as_matrix(labels), loss, backprop);
  });
}

void SoftmaxCrossEntropyShape(ShapeContext& ctx) {
  const Shape shape = BroadcastShapes(ctx.input(0), ctx.input(1));
  if (shape.IsRankKnown() && shape.rank() != 2)
    throw InvalidArgument(ctx.op().name, ": logits and labels must broadcast to rank 2, are ",
                          ctx.input(0), " and ", ctx.input(1));
  const Shape matrix = shape.IsRankKnown() ? shape : Shape::UnknownOfRank(2);
  ctx.SetOutput(0, Shape({matrix[0]}));
  ctx.SetOutput(1, matrix);
}

namespace {

template <class T, class Label>
void SparseCrossEntropyRows(const Tensor& logits, const Label* labels, Tensor& loss,
                            Tensor& backprop) {
  using W = Wide<T>;
  const int64_t n = logits.dim_size(1);
  ParallelFor(logits.dim_size(0), RowGrain(n), [&](int64_t begin, int64_t end) {
    std::vector<W> x(n), e(n);
    for (int64_t r = begin; r < end; ++r) {
      std::copy_n(logits.ptr<T>() + r * n, n, x.data());
      const W largest = Largest(x.data(), n);
      const W sum = ExpShifted(x.data(), largest, e.data(), n);
      T* out = backprop.ptr<T>() + r * n;
      for (int64_t i = 0; i < n; ++i)
        out[i] = static_cast<T>(e[i] / sum - (i == labels[r] ? W(1) : W(0)));
      loss.ptr<T>()[r] = static_cast<T>(std::log(sum) - (x[labels[r]] - largest));
    }
  });
}

template <class Label>
void CheckLabels(const KernelContext& ctx, const Label* labels, int64_t count, int64_t classes) {
  for (int64_t i = 0; i < count; ++i)
    if (labels[i] < 0 || labels[i] >= classes)
      throw InvalidArgument(ctx.op().name, ": Received a label value of ", labels[i],
                            " which is outside the valid range of [0, ", classes,
                            ").  Label values: ", ctx.input(1));
}

}  // namespace

void SparseSoftmaxCrossEntropyWithLogits(KernelContext& ctx) {
  const Tensor &logits = ctx.input(0), &labels = ctx.input(1);
  const std::string_view op = ctx.op().name;
  if (logits.rank() != 2)
    throw InvalidArgument(op, ": logits must be 2-D, but got shape ", logits.shape());
  if (labels.rank() != 1)
    throw InvalidArgument(op, ": labels must be 1-D, but got shape ", labels.shape());
  if (logits.dim_size(0) != labels.dim_size(0))
    throw InvalidArgument(
        op, ": logits and labels must have the same first dimension, got logits shape ",
        logits.shape(), " and labels shape ", labels.shape());
  if (logits.dim_size(1) <= 0)
    throw InvalidArgument(op, ": Must have at least one class, but got logits shape ",
                          logits.shape());
  Tensor& loss = ctx.Allocate(0, logits.dtype(), labels.shape());
  Tensor& backprop = ctx.Allocate(1, logits.dtype(), logits.shape());
  if (logits.NumElements() == 0) return;
  DispatchDtype<int32_t, int64_t>(labels.dtype(), [&]<class Label>() {
    const Label* values = labels.ptr<Label>();
    CheckLabels(ctx, values, labels.NumElements(), logits.dim_size(1));
    FloatTypes::Dispatch(logits.dtype(), [&]<class T>() {
      SparseCrossEntropyRows<T>(logits, values, loss, backprop);
    });
  });
}

void SparseSoftmaxCrossEntropyShape(ShapeContext& ctx) {
  Shape logits = ctx.WithRank(0, 2);
  const Shape labels = ctx.WithRank(1, 1);
  const int64_t rows = ctx.MergeDim(logits[0], labels[0]);
  logits.set_dim(0, rows);
  ctx.SetOutput(0, Shape({rows}));
  ctx.SetOutput(1, logits);
}

}  // namespace eager::kernels
