// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/string_basic.h"

#include <algorithm>
#include <functional>
#include <string_view>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/string_utf8.h"

namespace eager::kernels {
namespace {

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// One string from each string.
template <class F>
void MapStrings(KernelContext& ctx, F&& f) {
  const Tensor& x = ctx.input(0);
  const std::string* in = x.data<std::string>();
  std::string* out = ctx.Allocate(0, DT_STRING, x.shape()).ptr<std::string>();
  for (int64_t i = 0; i < x.NumElements(); ++i) out[i] = f(in[i]);
}

// Whether the attribute `unit` counts characters instead of bytes.
bool CountsCharacters(const KernelContext& ctx) {
  const std::string& unit = ctx.string_attr("unit");
  if (unit == "UTF8_CHAR") return true;
  if (unit == "BYTE") return false;
  throw InvalidArgument(ctx.op().name, ": unit must be BYTE or UTF8_CHAR, is '", unit, "'");
}

// Whether the attribute `encoding` asks for UTF-8.
bool IsUtf8(const KernelContext& ctx) {
  const std::string& encoding = ctx.string_attr("encoding");
  if (encoding == "utf-8") return true;
  if (encoding.empty()) return false;
  throw InvalidArgument(ctx.op().name, ": encoding must be empty or 'utf-8', is '", encoding, "'");
}

}  // namespace

void StringJoin(KernelContext& ctx) {
  const std::string& separator = ctx.string_attr("separator");
  Shape shape;
  bool has_shape = false;
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    const Tensor& x = ctx.input(i);
    if (x.rank() == 0) continue;
    if (has_shape && !(x.shape() == shape))
      throw InvalidArgument("StringJoin: inputs that are no scalars must have one shape, but ",
                            shape, " and ", x.shape(), " are there");
    shape = x.shape();
    has_shape = true;
  }
  Tensor& out = ctx.Allocate(0, DT_STRING, shape);
  for (int64_t i = 0; i < out.NumElements(); ++i) {
    std::string& text = out.ptr<std::string>()[i];
    for (int k = 0; k < ctx.num_inputs(); ++k) {
      if (k > 0) text += separator;
      text += ctx.input(k).data<std::string>()[ctx.input(k).rank() == 0 ? 0 : i];
    }
  }
}

void StringJoinShape(ShapeContext& ctx) {
  Shape merged;
  bool is_scalar = true;
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    if (!ctx.input(i).IsRankKnown()) return;
    if (ctx.input(i).rank() == 0) continue;
    merged = is_scalar ? ctx.input(i) : ctx.Merge(merged, ctx.input(i));
    is_scalar = false;
  }
  ctx.SetOutput(0, merged);
}

namespace {

// Reduction axes in the order given, each once.
std::vector<int> JoinedAxes(const Tensor& axes, int rank) {
  std::vector<int> result;
  for (int64_t given : IntegerVectorOrScalar("ReduceJoin", axes, "reduction_indices")) {
    if (given < -rank || given >= rank)
      throw OutOfRange("ReduceJoin: reduction index ", given, " is out of range for rank ", rank);
    const int axis = static_cast<int>(given < 0 ? given + rank : given);
    if (std::find(result.begin(), result.end(), axis) != result.end())
      throw InvalidArgument("ReduceJoin: reduction index ", axis, " is there twice");
    result.push_back(axis);
  }
  return result;
}

}  // namespace

void ReduceJoin(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::vector<int> joined = JoinedAxes(ctx.input(1), x.rank());
  if (joined.empty()) return ctx.SetOutput(0, x.Alias());
  const std::string& separator = ctx.string_attr("separator");
  const bool keeps = ctx.bool_attr("keep_dims");
  const std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  std::vector<int64_t> dims;
  std::vector<int> kept;
  for (int i = 0; i < x.rank(); ++i) {
    const bool is_joined = std::find(joined.begin(), joined.end(), i) != joined.end();
    if (!is_joined) kept.push_back(i);
    if (!is_joined || keeps) dims.push_back(is_joined ? 1 : x.dim_size(i));
  }
  Tensor& out = ctx.Allocate(0, DT_STRING, Shape(dims));
  // Offset of element n of a walk over some axes, the last one fastest.
  auto offset = [&](const std::vector<int>& axes, int64_t n) {
    int64_t at = 0;
    for (size_t k = axes.size(); k-- > 0; n /= x.dim_size(axes[k]))
      at += n % x.dim_size(axes[k]) * strides[axes[k]];
    return at;
  };
  int64_t count = 1;
  for (int axis : joined) count *= x.dim_size(axis);
  const std::vector<int> first_fastest(joined.rbegin(), joined.rend());
  for (int64_t i = 0; i < out.NumElements(); ++i) {
    const int64_t base = offset(kept, i);
    std::string& text = out.ptr<std::string>()[i];
    for (int64_t n = 0; n < count; ++n) {
      if (n > 0) text += separator;
      text += x.data<std::string>()[base + offset(first_fastest, n)];
    }
  }
}

void ReduceJoinShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  const Tensor* axes = ctx.value(1);
  if (!in.IsRankKnown() || !axes) return;
  const std::vector<int> joined = JoinedAxes(*axes, in.rank());
  std::vector<int64_t> dims;
  for (int i = 0; i < in.rank(); ++i) {
    const bool is_joined = std::find(joined.begin(), joined.end(), i) != joined.end();
    if (!is_joined)
      dims.push_back(in[i]);
    else if (ctx.attr<bool>("keep_dims"))
      dims.push_back(1);
  }
  ctx.SetOutput(0, Shape(dims));
}

void UnsortedSegmentJoin(KernelContext& ctx) {
  const std::string_view op = "UnsortedSegmentJoin";
  const Tensor &x = ctx.input(0), &ids = ctx.input(1);
  const std::string& separator = ctx.string_attr("separator");
  const int64_t count = IntegerScalar(op, ctx.input(2), "num_segments");
  bool fits = ids.rank() <= x.rank();
  for (int i = 0; fits && i < ids.rank(); ++i) fits = ids.dim_size(i) == x.dim_size(i);
  if (!fits || count < 0)
    throw InvalidArgument(op, ": the shape of inputs ", x.shape(),
                          " must start with that of segment_ids ", ids.shape(),
                          ", and num_segments ", count, " must not be negative");
  std::vector<int64_t> dims = {count};
  dims.insert(dims.end(), x.shape().dims().begin() + ids.rank(), x.shape().dims().end());
  Tensor& out = ctx.Allocate(0, DT_STRING, CheckedShape(op, dims));
  const int64_t width = ProductOfDims(dims, 1, static_cast<int>(dims.size()));
  std::vector<bool> has_text(static_cast<size_t>(out.NumElements()));
  const std::vector<int64_t> id = ids.AsInt64Vector();
  for (size_t i = 0; i < id.size(); ++i) {
    if (id[i] < 0 || id[i] >= count)
      throw InvalidArgument(op, ": segment_ids[", i, "] = ", id[i], " is not in [0, ", count, ")");
    for (int64_t k = 0; k < width; ++k) {
      const int64_t at = id[i] * width + k;
      if (has_text[at]) out.ptr<std::string>()[at] += separator;
      out.ptr<std::string>()[at] += x.data<std::string>()[static_cast<int64_t>(i) * width + k];
      has_text[at] = true;
    }
  }
}

namespace {

using Pieces = std::vector<std::string_view>;

// Cut at every one of the delimiter's characters, or between all characters if it is empty.
Pieces CutAtCharacters(std::string_view text, std::string_view delimiters, bool skip_empty) {
  Pieces pieces;
  if (text.empty()) return pieces;
  if (delimiters.empty()) {
    for (size_t i = 0; i < text.size(); ++i) pieces.push_back(text.substr(i, 1));
    return pieces;
  }
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find_first_of(delimiters, begin), text.size());
    if (end > begin || !skip_empty) pieces.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return pieces;
}

// Python's str.split: at a whole separator, or at runs of white space if it is empty.
Pieces CutAtSeparator(std::string_view text, std::string_view separator, int64_t max_cuts) {
  if (max_cuts == 0) return {text};
  Pieces pieces;
  auto skip_space = [&] {
    while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  };
  if (separator.empty()) {
    skip_space();
    while (!text.empty()) {
      const size_t length =
          static_cast<size_t>(std::find_if(text.begin(), text.end(), IsSpace) - text.begin());
      pieces.push_back(text.substr(0, length));
      text.remove_prefix(length);
      skip_space();
      if (max_cuts > 0 && static_cast<int64_t>(pieces.size()) == max_cuts) {
        pieces.push_back(text);
        break;
      }
    }
    return pieces;
  }
  while (max_cuts < 0 || static_cast<int64_t>(pieces.size()) < max_cuts) {
    const size_t at = text.find(separator);
    if (at == std::string_view::npos) break;
    pieces.push_back(text.substr(0, at));
    text.remove_prefix(at + separator.size());
  }
  pieces.push_back(text);
  return pieces;
}

// Writes the pieces of all strings as a sparse matrix.
void SplitAll(KernelContext& ctx, const std::function<Pieces(std::string_view)>& cut) {
  const Tensor& x = ctx.input(0);
  if (x.rank() != 1)
    throw InvalidArgument(ctx.op().name, ": input must be a vector, has shape ", x.shape());
  std::vector<Pieces> all;
  int64_t count = 0, widest = 0;
  for (int64_t i = 0; i < x.NumElements(); ++i) {
    all.push_back(cut(x.data<std::string>()[i]));
    count += static_cast<int64_t>(all.back().size());
    widest = std::max(widest, static_cast<int64_t>(all.back().size()));
  }
  int64_t* index = ctx.Allocate(0, DT_INT64, Shape({count, 2})).ptr<int64_t>();
  std::string* value = ctx.Allocate(1, DT_STRING, Shape({count})).ptr<std::string>();
  for (size_t i = 0; i < all.size(); ++i)
    for (size_t k = 0; k < all[i].size(); ++k) {
      *index++ = static_cast<int64_t>(i);
      *index++ = static_cast<int64_t>(k);
      *value++ = std::string(all[i][k]);
    }
  ctx.SetOutput(2, Tensor(std::vector<int64_t>{x.NumElements(), widest}));
}

std::string_view ScalarString(const KernelContext& ctx, int i) {
  const Tensor& t = ctx.input(i);
  if (t.rank() != 0)
    throw InvalidArgument(ctx.op().name, ": ", ctx.op().inputs[i].name,
                          " must be a scalar, has shape ", t.shape());
  return *t.data<std::string>();
}

}  // namespace

void StringSplit(KernelContext& ctx) {
  const bool skip_empty = ctx.bool_attr("skip_empty");
  const Tensor& delimiter = ctx.input(1);
  if (delimiter.NumElements() != 1 || delimiter.rank() > 1)
    throw InvalidArgument("StringSplit: delimiter must be a scalar, has shape ", delimiter.shape());
  const std::string& characters = *delimiter.data<std::string>();
  SplitAll(ctx,
           [&](std::string_view text) { return CutAtCharacters(text, characters, skip_empty); });
}

void StringSplitV2(KernelContext& ctx) {
  const int64_t max_cuts = ctx.int_attr("maxsplit");
  const std::string_view separator = ScalarString(ctx, 1);
  SplitAll(ctx, [&](std::string_view text) { return CutAtSeparator(text, separator, max_cuts); });
}

void StringSplitShape(ShapeContext& ctx) {
  ctx.WithRank(0, 1);
  ctx.SetOutput(0, Shape({Shape::kUnknownDim, 2}));
  ctx.SetOutput(1, Shape::UnknownOfRank(1));
  ctx.SetOutput(2, Shape({2}));
}

void StringLength(KernelContext& ctx) {
  const bool characters = CountsCharacters(ctx);
  const Tensor& x = ctx.input(0);
  const std::string* in = x.data<std::string>();
  int32_t* out = ctx.Allocate(0, DT_INT32, x.shape()).ptr<int32_t>();
  for (int64_t i = 0; i < x.NumElements(); ++i)
    out[i] =
        static_cast<int32_t>(characters ? Utf8Length(in[i]) : static_cast<int64_t>(in[i].size()));
}

void StringLower(KernelContext& ctx) {
  if (IsUtf8(ctx)) return MapStrings(ctx, Utf8ToLower);
  MapStrings(ctx, [](std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
  });
}

void StringUpper(KernelContext& ctx) {
  if (IsUtf8(ctx)) return MapStrings(ctx, Utf8ToUpper);
  MapStrings(ctx, [](std::string text) {
    for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return text;
  });
}

void StringStrip(KernelContext& ctx) {
  MapStrings(ctx, [](std::string_view text) {
    while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
    return std::string(text);
  });
}

namespace {

// Byte offsets at which characters begin, and the end.
std::vector<int64_t> CharacterOffsets(const std::string& text) {
  std::vector<int64_t> offsets;
  for (size_t i = 0; i < text.size(); ++i)
    if (!IsUtf8Continuation(text[i])) offsets.push_back(static_cast<int64_t>(i));
  offsets.push_back(static_cast<int64_t>(text.size()));
  return offsets;
}

std::string PartOf(const std::string& text, int64_t pos, int64_t length, bool characters,
                   int64_t element) {
  const std::vector<int64_t> offsets = characters ? CharacterOffsets(text) : std::vector<int64_t>();
  const int64_t size =
      characters ? static_cast<int64_t>(offsets.size()) - 1 : static_cast<int64_t>(text.size());
  const int64_t begin = pos < 0 ? pos + size : pos;
  if (begin < 0 || begin > size)
    throw InvalidArgument("Substr: pos ", pos, " is out of range for string '", text, "' at index ",
                          element);
  if (characters) length = std::max<int64_t>(length, 0);
  const int64_t end = length < 0 || length > size - begin ? size : begin + length;
  if (!characters) return text.substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin));
  return text.substr(static_cast<size_t>(offsets[begin]),
                     static_cast<size_t>(offsets[end] - offsets[begin]));
}

// Offsets of a broadcast operand: element i of the result uses element At(i) of the operand.
class BroadcastWalk {
 public:
  BroadcastWalk(const Shape& operand, const Shape& result)
      : result_(result), strides_(result.rank(), 0) {
    const std::vector<int64_t> own = RowMajorStrides(operand.dims());
    const int extra = result.rank() - operand.rank();
    for (int i = 0; i < operand.rank(); ++i)
      if (operand[i] != 1) strides_[i + extra] = own[i];
  }
  int64_t At(int64_t i) const {
    int64_t at = 0;
    for (int k = result_.rank(); k-- > 0; i /= result_[k]) at += i % result_[k] * strides_[k];
    return at;
  }

 private:
  Shape result_;
  std::vector<int64_t> strides_;
};

}  // namespace

void Substr(KernelContext& ctx) {
  const Tensor &x = ctx.input(0), &pos = ctx.input(1), &length = ctx.input(2);
  if (!(pos.shape() == length.shape()))
    throw InvalidArgument("Substr: pos and len must have one shape, have ", pos.shape(), " and ",
                          length.shape());
  const bool characters = CountsCharacters(ctx);
  const Shape shape = BroadcastShapes(x.shape(), pos.shape());
  const BroadcastWalk text_walk(x.shape(), shape), pos_walk(pos.shape(), shape);
  const std::vector<int64_t> begins = pos.AsInt64Vector(), lengths = length.AsInt64Vector();
  std::string* out = ctx.Allocate(0, DT_STRING, shape).ptr<std::string>();
  for (int64_t i = 0; i < shape.NumElements(); ++i) {
    const int64_t p = pos_walk.At(i);
    out[i] = PartOf(x.data<std::string>()[text_walk.At(i)], begins[p], lengths[p], characters, i);
  }
}

void SubstrShape(ShapeContext& ctx) {
  ctx.SetOutput(0, BroadcastShapes(ctx.input(0), ctx.Merge(ctx.input(1), ctx.input(2))));
}

}  // namespace eager::kernels
