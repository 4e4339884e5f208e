// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/shape_diagonal.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"

namespace eager::kernels {
namespace {

// Diagonals low ... high of a matrix, counted from the main one (0), positive above it.
struct Band {
  int64_t low = 0, high = 0;
  int64_t count() const { return high - low + 1; }
  /// Length of the longest diagonal in the band.
  int64_t Longest(int64_t rows, int64_t cols) const {
    return std::min(rows + std::min<int64_t>(high, 0), cols - std::max<int64_t>(low, 0));
  }
};

Band ReadBand(std::string_view op, const Tensor& k) {
  const std::vector<int64_t> values = IntegerVectorOrScalar(op, k, "k");
  if (values.empty() || values.size() > 2)
    throw InvalidArgument(op, ": k must have one or two elements, has shape ", k.shape());
  const Band band{values.front(), values.back()};
  if (band.low > band.high) throw InvalidArgument(op, ": k[0] must not be above k[1], k is ", k);
  return band;
}

void CheckBand(std::string_view op, const Band& band, int64_t rows, int64_t cols) {
  const bool low_fits = (-rows < band.low && band.low < cols) || band.low == 0;
  const bool high_fits = (-rows < band.high && band.high < cols) || band.high == 0;
  if (!low_fits || !high_fits)
    throw InvalidArgument(op, ": diagonals ", band.low, " to ", band.high,
                          " are outside a matrix of ", rows, " x ", cols);
}

// Where matrix element (row, col) is in a compact band of diagonals, highest first, left-aligned.
int64_t PlaceInBand(const Band& band, int64_t longest, int64_t row, int64_t col) {
  return (band.high - (col - row)) * longest + std::min(row, col);
}

const Tensor& RequireMatrix(const KernelContext& ctx, int i) {
  const Tensor& x = ctx.input(i);
  if (x.rank() < 2)
    throw InvalidArgument(ctx.op().name, ": input ", i,
                          " must have at least two dimensions, has shape ", x.shape());
  return x;
}

// Calls f(row, col) for all elements of the band inside a matrix.
template <class F>
void ForEachInBand(const Band& band, int64_t rows, int64_t cols, F&& f) {
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t end = std::min(cols, row + band.high + 1);
    for (int64_t col = std::max<int64_t>(0, row + band.low); col < end; ++col) f(row, col);
  }
}

// Shape of the compact form: [..., diagonals, longest], or [..., longest] for a single one.
std::vector<int64_t> BandDims(const Shape& matrix, const Band& band, int64_t longest) {
  std::vector<int64_t> dims = matrix.vector();
  dims.resize(dims.size() - 2);
  if (band.count() > 1) dims.push_back(band.count());
  dims.push_back(longest);
  return dims;
}

}  // namespace

void Diag(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  if (x.rank() < 1)
    throw InvalidArgument("Diag: the input must have at least one dimension, is a scalar");
  std::vector<int64_t> dims = x.shape().vector();
  dims.insert(dims.end(), x.shape().dims().begin(), x.shape().dims().end());
  Tensor& y = ctx.Allocate(0, x.dtype(), CheckedShape("Diag", dims));
  SetZero(y);
  DispatchMovable(x.dtype(), [&]<class T>() {
    const int64_t n = x.NumElements();
    for (int64_t i = 0; i < n; ++i) y.ptr<T>()[i * (n + 1)] = x.ptr<T>()[i];
  });
}

void DiagShape(ShapeContext& ctx) {
  const Shape in = ctx.WithRankAtLeast(0, 1);
  if (!in.IsRankKnown()) return;
  std::vector<int64_t> dims = in.vector();
  dims.insert(dims.end(), in.dims().begin(), in.dims().end());
  ctx.SetOutput(0, Shape(dims));
}

void DiagPart(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const int half_rank = x.rank() / 2;
  bool fits = x.rank() > 0 && x.rank() % 2 == 0;
  for (int i = 0; fits && i < half_rank; ++i) fits = x.dim_size(i) == x.dim_size(i + half_rank);
  if (!fits)
    throw InvalidArgument("DiagPart: the shape must be some dimensions written twice, is ",
                          x.shape());
  Tensor& y = ctx.Allocate(0, x.dtype(), Shape(x.shape().dims().first(half_rank)));
  DispatchMovable(x.dtype(), [&]<class T>() {
    const int64_t n = y.NumElements();
    for (int64_t i = 0; i < n; ++i) y.ptr<T>()[i] = x.ptr<T>()[i * (n + 1)];
  });
}

void DiagPartShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  if (!in.IsRankKnown()) return;
  if (in.rank() == 0 || in.rank() % 2 != 0)
    throw InvalidArgument("DiagPart: the shape must be some dimensions written twice, is ", in);
  std::vector<int64_t> dims;
  for (int i = 0; i < in.rank() / 2; ++i)
    dims.push_back(ctx.MergeDim(in[i], in[i + in.rank() / 2]));
  ctx.SetOutput(0, Shape(dims));
}

void MatrixDiag(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  if (x.rank() < 1)
    throw InvalidArgument(op, ": the diagonal must have at least one dimension, is a scalar");
  Band band;
  int64_t rows = -1, cols = -1;
  if (ctx.num_inputs() > 1) {
    band = ReadBand(op, ctx.input(1));
    rows = IntegerScalar(op, ctx.input(2), "num_rows");
    cols = IntegerScalar(op, ctx.input(3), "num_cols");
    if (ctx.input(4).NumElements() != 1)
      throw InvalidArgument(op, ": padding_value must be a scalar, has shape ",
                            ctx.input(4).shape());
  }
  const bool is_compact = band.count() > 1;
  if (is_compact && (x.rank() < 2 || x.dim_size(x.rank() - 2) != band.count()))
    throw InvalidArgument(op, ": k asks for ", band.count(), " diagonals, the diagonal has shape ",
                          x.shape());
  const int64_t longest = x.dim_size(x.rank() - 1);
  const int64_t least_rows = longest - std::min<int64_t>(band.high, 0),
                least_cols = longest + std::max<int64_t>(band.low, 0);
  if ((rows != -1 && rows < least_rows) || (cols != -1 && cols < least_cols))
    throw InvalidArgument(op, ": diagonals of length ", longest, " need at least ", least_rows,
                          " rows and ", least_cols, " columns, num_rows is ", rows,
                          " and num_cols ", cols);
  if (rows == -1 && cols == -1)
    rows = cols = std::max(least_rows, least_cols);
  else if (rows == -1)
    rows = least_rows;
  else if (cols == -1)
    cols = least_cols;
  if (rows != least_rows && cols != least_cols)
    throw InvalidArgument(op, ": diagonals of length ", longest, " do not fill a matrix of ", rows,
                          " x ", cols);
  CheckBand(op, band, rows, cols);
  std::vector<int64_t> dims = x.shape().vector();
  dims.resize(dims.size() - (is_compact ? 2 : 1));
  dims.insert(dims.end(), {rows, cols});
  Tensor& y = ctx.Allocate(0, x.dtype(), CheckedShape(op, dims));
  if (ctx.num_inputs() > 4)
    SetAll(y, ctx.input(4));
  else
    SetZero(y);
  const int64_t batches = ProductOfDims(dims, 0, static_cast<int>(dims.size()) - 2),
                each = band.count() * longest;
  DispatchMovable(x.dtype(), [&]<class T>() {
    for (int64_t b = 0; b < batches; ++b)
      ForEachInBand(band, rows, cols, [&](int64_t row, int64_t col) {
        y.ptr<T>()[(b * rows + row) * cols + col] =
            x.ptr<T>()[b * each + PlaceInBand(band, longest, row, col)];
      });
  });
}

void MatrixDiagShape(ShapeContext& ctx) {
  const Shape in = ctx.WithRankAtLeast(0, 1);
  if (!in.IsRankKnown() || ctx.num_inputs() > 1) return;
  Shape out = in;
  out.AddDim(in[in.rank() - 1]);
  ctx.SetOutput(0, out);
}

void MatrixDiagPart(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = RequireMatrix(ctx, 0);
  Band band;
  if (ctx.num_inputs() > 1) {
    band = ReadBand(op, ctx.input(1));
    if (ctx.input(2).NumElements() != 1)
      throw InvalidArgument(op, ": padding_value must be a scalar, has shape ",
                            ctx.input(2).shape());
  }
  const int64_t rows = x.dim_size(x.rank() - 2), cols = x.dim_size(x.rank() - 1);
  CheckBand(op, band, rows, cols);
  const int64_t longest = band.Longest(rows, cols);
  const std::vector<int64_t> dims = BandDims(x.shape(), band, longest);
  Tensor& y = ctx.Allocate(0, x.dtype(), CheckedShape(op, dims));
  if (ctx.num_inputs() > 2) SetAll(y, ctx.input(2));
  const int64_t batches = ProductOfDims(x.shape().dims(), 0, x.rank() - 2),
                each = band.count() * longest;
  DispatchMovable(x.dtype(), [&]<class T>() {
    for (int64_t b = 0; b < batches; ++b)
      ForEachInBand(band, rows, cols, [&](int64_t row, int64_t col) {
        y.ptr<T>()[b * each + PlaceInBand(band, longest, row, col)] =
            x.ptr<T>()[(b * rows + row) * cols + col];
      });
  });
}

void MatrixDiagPartShape(ShapeContext& ctx) {
  const Shape in = ctx.WithRankAtLeast(0, 2);
  if (!in.IsRankKnown() || ctx.num_inputs() > 1) return;
  std::vector<int64_t> dims = in.vector();
  const int64_t cols = dims.back();
  dims.pop_back();
  dims.back() = dims.back() < 0 || cols < 0 ? Shape::kUnknownDim : std::min(dims.back(), cols);
  ctx.SetOutput(0, Shape(dims));
}

void MatrixSetDiag(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor &x = RequireMatrix(ctx, 0), &diagonal = ctx.input(1);
  const Band band = ctx.num_inputs() > 2 ? ReadBand(op, ctx.input(2)) : Band();
  const int64_t rows = x.dim_size(x.rank() - 2), cols = x.dim_size(x.rank() - 1);
  CheckBand(op, band, rows, cols);
  const int64_t longest = band.Longest(rows, cols);
  const Shape expected(BandDims(x.shape(), band, longest));
  if (!(diagonal.shape() == expected))
    throw InvalidArgument(op, ": for an input of shape ", x.shape(),
                          " the diagonal must have shape ", expected, ", has ", diagonal.shape());
  if (x.NumElements() == 0) return ctx.SetOutput(0, x.Alias());
  Tensor& y = ctx.AllocateOrReuse(0, 0, x.dtype(), x.shape());
  if (y.raw() != x.raw()) CopyRange(y, 0, x, 0, x.NumElements());
  const int64_t batches = ProductOfDims(x.shape().dims(), 0, x.rank() - 2),
                each = band.count() * longest;
  DispatchMovable(x.dtype(), [&]<class T>() {
    for (int64_t b = 0; b < batches; ++b)
      ForEachInBand(band, rows, cols, [&](int64_t row, int64_t col) {
        y.ptr<T>()[(b * rows + row) * cols + col] =
            diagonal.ptr<T>()[b * each + PlaceInBand(band, longest, row, col)];
      });
  });
}

void MatrixBandPart(KernelContext& ctx) {
  const Tensor& x = RequireMatrix(ctx, 0);
  const int64_t rows = x.dim_size(x.rank() - 2), cols = x.dim_size(x.rank() - 1);
  const int64_t lower = IntegerScalar("MatrixBandPart", ctx.input(1), "num_lower");
  const int64_t upper = IntegerScalar("MatrixBandPart", ctx.input(2), "num_upper");
  if (lower > rows)
    throw InvalidArgument("MatrixBandPart: num_lower must be negative or at most ", rows, ", is ",
                          lower);
  if (upper > cols)
    throw InvalidArgument("MatrixBandPart: num_upper must be negative or at most ", cols, ", is ",
                          upper);
  if (x.NumElements() == 0 || ((lower < 0 || lower == rows) && (upper < 0 || upper == cols)))
    return ctx.SetOutput(0, x.Alias());
  const Band band{lower < 0 ? -rows : -lower, upper < 0 ? cols : upper};
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  SetZero(y);
  DispatchMovable(x.dtype(), [&]<class T>() {
    for (int64_t r = 0; r < x.NumElements() / cols; ++r) {
      const int64_t row = r % rows;
      const int64_t begin = std::clamp<int64_t>(row + band.low, 0, cols),
                    end = std::clamp<int64_t>(row + band.high + 1, 0, cols);
      if (begin < end)
        CopyElements(y.ptr<T>() + r * cols + begin, x.ptr<T>() + r * cols + begin, end - begin);
    }
  });
}

}  // namespace eager::kernels
