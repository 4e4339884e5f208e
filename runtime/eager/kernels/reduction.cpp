// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/reduction.h"

#include <algorithm>

namespace eager {

std::vector<int> CheckedAxes(std::string_view op, const Tensor& axes, int rank) {
  std::vector<int> checked;
  for (int64_t axis : axes.AsInt64Vector()) {
    if (axis < -rank || axis >= rank)
      throw InvalidArgument(op, ": Invalid reduction dimension (", axis, " for input with ", rank,
                            " dimension(s)");
    checked.push_back(static_cast<int>(axis < 0 ? axis + rank : axis));
  }
  std::sort(checked.begin(), checked.end());
  auto twice = std::adjacent_find(checked.begin(), checked.end());
  if (twice != checked.end())
    throw InvalidArgument(
        op, ": Invalid reduction arguments: Axes contains duplicate dimension: ", *twice);
  return checked;
}

ReductionPlan PlanReduction(std::string_view op, const Shape& input, const Tensor& axes,
                            bool keep_dims) {
  const std::vector<int> reduced = CheckedAxes(op, axes, input.rank());
  ReductionPlan plan;
  size_t next = 0;
  for (int d = 0; d < input.rank(); ++d) {
    const bool is_reduced = next < reduced.size() && reduced[next] == d;
    if (is_reduced) ++next;
    const int64_t size = input.dim(d);
    if (!is_reduced)
      plan.output.AddDim(size);
    else if (keep_dims)
      plan.output.AddDim(1);
    if (size == 1) continue;
    if (is_reduced) plan.reduced_count *= size;
    if (plan.sizes.empty())
      plan.first_is_reduced = is_reduced;
    else if (plan.IsReduced(static_cast<int>(plan.sizes.size()) - 1) == is_reduced) {
      plan.sizes.back() *= size;
      continue;
    }
    plan.sizes.push_back(size);
  }
  return plan;
}

namespace {

constexpr int64_t kElementsPerPiece = 1 << 16;

// Walks the positions of some runs of dimensions (all kept ones, or all reduced ones, without the
// innermost run), giving the offset in the input.
class Walk {
 public:
  Walk(const ReductionPlan& plan, bool reduced) {
    int64_t stride = 1;
    for (int run = static_cast<int>(plan.sizes.size()) - 1; run >= 0; --run) {
      if (run != static_cast<int>(plan.sizes.size()) - 1 && plan.IsReduced(run) == reduced) {
        sizes_.push_back(plan.sizes[run]);
        strides_.push_back(stride);
        count_ *= plan.sizes[run];
      }
      stride *= plan.sizes[run];
    }
    index_.resize(sizes_.size());
  }
  int64_t count() const { return count_; }
  int64_t offset() const { return offset_; }
  void Seek(int64_t position) {
    offset_ = 0;
    if (count_ == 0) return;
    for (size_t i = 0; i < sizes_.size(); ++i) {
      index_[i] = position % sizes_[i];
      position /= sizes_[i];
      offset_ += index_[i] * strides_[i];
    }
  }
  void Next() {
    for (size_t i = 0; i < sizes_.size(); ++i) {
      offset_ += strides_[i];
      if (++index_[i] < sizes_[i]) return;
      offset_ -= sizes_[i] * strides_[i];
      index_[i] = 0;
    }
  }

 private:
  std::vector<int64_t> sizes_, strides_, index_;  // innermost first
  int64_t count_ = 1, offset_ = 0;
};

struct Pass {
  const ReductionPlan& plan;
  const Reducer& reducer;
  const char* x;
  size_t x_size;
  char* out;
  size_t out_size;

  int64_t inner() const { return plan.sizes.back(); }

  // The innermost run is reduced: each result takes whole runs.
  void ReduceRows() const {
    const Walk kept(plan, false);
    const int64_t results = kept.count(), runs = Walk(plan, true).count();
    const int64_t work = std::max<int64_t>(1, plan.reduced_count);
    if (results == 1 && runs == 1 && inner() >= 2 * kElementsPerPiece) return ReduceLongRun();
    ParallelOrNot(
        results, std::max<int64_t>(1, kElementsPerPiece / work), [&](int64_t begin, int64_t end) {
          Walk at = kept, over(plan, true);
          at.Seek(begin);
          alignas(16) char accumulator[32];
          for (int64_t i = begin; i < end; ++i, at.Next()) {
            reducer.start(accumulator, 1);
            over.Seek(0);
            for (int64_t r = 0; r < runs; ++r, over.Next())
              reducer.take_run(accumulator, x + (at.offset() + over.offset()) * x_size, inner());
            reducer.finish(accumulator, out + i * out_size, 1, plan.reduced_count);
          }
        });
  }

  // One result of one long run: partial results of pieces, merged in order.
  void ReduceLongRun() const {
    const int64_t pieces = std::min<int64_t>(64, inner() / kElementsPerPiece);
    const int64_t length = (inner() + pieces - 1) / pieces;
    std::vector<char> partial(pieces * reducer.size);
    reducer.start(partial.data(), pieces);
    ParallelFor(pieces, 1, [&](int64_t begin, int64_t end) {
      for (int64_t p = begin; p < end; ++p) {
        const int64_t first = p * length, count = std::min(length, inner() - first);
        if (count > 0)
          reducer.take_run(partial.data() + p * reducer.size, x + first * x_size, count);
      }
    });
    for (int64_t p = 1; p < pieces; ++p)
      reducer.merge(partial.data(), partial.data() + p * reducer.size, 1);
    reducer.finish(partial.data(), out, 1, plan.reduced_count);
  }

  // The innermost run is kept: results are taken side by side, in blocks of columns.
  void ReduceColumns() const {
    const Walk kept(plan, false);
    const int64_t outer = kept.count(), rows = Walk(plan, true).count();
    const int64_t block = std::min<int64_t>(inner(), 4096), blocks = (inner() + block - 1) / block;
    const int64_t tasks = outer * blocks;
    // Few columns and many rows: pieces of rows make partial results.
    const int64_t pieces =
        tasks >= 4 ? 1
                   : std::clamp<int64_t>(rows * block / kElementsPerPiece, 1,
                                         std::min<int64_t>(64, std::max<int64_t>(1, rows)));
    const int64_t piece_rows = (rows + pieces - 1) / pieces;
    const int64_t work = std::max<int64_t>(1, piece_rows * block);
    std::vector<char> accumulators(pieces * outer * inner() * reducer.size);
    auto at_accumulator = [&](int64_t piece, int64_t o, int64_t column) {
      return accumulators.data() + ((piece * outer + o) * inner() + column) * reducer.size;
    };
    ParallelOrNot(
        tasks * pieces, std::max<int64_t>(1, kElementsPerPiece / work),
        [&](int64_t begin, int64_t end) {
          Walk at = kept, over(plan, true);
          for (int64_t t = begin; t < end; ++t) {
            const int64_t piece = t / tasks, o = t % tasks / blocks, column = t % blocks * block;
            const int64_t width = std::min(block, inner() - column);
            const int64_t first = piece * piece_rows, last = std::min(rows, first + piece_rows);
            char* accumulator = at_accumulator(piece, o, column);
            reducer.start(accumulator, width);
            at.Seek(o);
            over.Seek(first);
            for (int64_t r = first; r < last; ++r, over.Next())
              reducer.take_each(accumulator, x + (at.offset() + over.offset() + column) * x_size,
                                width);
          }
        });
    const int64_t results = outer * inner();
    for (int64_t p = 1; p < pieces; ++p)
      reducer.merge(at_accumulator(0, 0, 0), at_accumulator(p, 0, 0), results);
    reducer.finish(accumulators.data(), out, results, plan.reduced_count);
  }

  template <class F>
  static void ParallelOrNot(int64_t n, int64_t grain, F&& f) {
    if (n <= grain)
      f(0, n);
    else
      ParallelFor(n, grain, f);
  }
};

}  // namespace

void Reduce(const ReductionPlan& plan, const Reducer& reducer, const void* x, size_t x_size,
            void* out, size_t out_size) {
  const Pass pass{plan,    reducer, static_cast<const char*>(x), x_size, static_cast<char*>(out),
                  out_size};
  const int last = static_cast<int>(plan.sizes.size()) - 1;
  if (last == 0 && plan.first_is_reduced &&
      plan.sizes[0] < 2 * kElementsPerPiece) {  // the common small case
    alignas(16) char accumulator[32];
    reducer.start(accumulator, 1);
    reducer.take_run(accumulator, x, plan.sizes[0]);
    reducer.finish(accumulator, out, 1, plan.reduced_count);
  } else if (plan.IsReduced(last)) {
    pass.ReduceRows();
  } else {
    pass.ReduceColumns();
  }
}

void RunReduction(KernelContext& ctx, const Reducer& (*reducer_of)(DataType), bool one_is_itself) {
  const Tensor& x = ctx.input(0);
  const ReductionPlan plan =
      PlanReduction(ctx.op().name, x.shape(), ctx.input(1), ctx.bool_attr("keep_dims"));
  const Reducer& reducer = reducer_of(x.dtype());
  if (plan.IsCopy() && one_is_itself) return ctx.SetOutput(0, x.Reshaped(plan.output));
  Tensor& out = ctx.Allocate(0, x.dtype(), plan.output);
  if (out.NumElements() == 0) return;
  const size_t size = DataTypeSize(x.dtype());
  if (plan.IsCopy()) {
    std::vector<char> accumulators(out.NumElements() * reducer.size);
    reducer.start(accumulators.data(), out.NumElements());
    reducer.take_each(accumulators.data(), x.raw(), out.NumElements());
    return reducer.finish(accumulators.data(), out.raw(), out.NumElements(), 1);
  }
  Reduce(plan, reducer, x.raw(), size, out.raw(), size);
}

}  // namespace eager
