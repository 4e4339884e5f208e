// SPDX-License-Identifier: Apache-2.0
// Bytes to bytes: DecodeCompressed and Fingerprint.
#include <zlib.h>

#include <cstring>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/string_hash.h"
#include "eager/kernels/string_parse.h"

namespace eager::kernels {
namespace {

// Everything in a zlib or gzip stream; `window_bits` says which, as zlib wants it.
std::string Inflated(const std::string& data, int window_bits) {
  z_stream stream{};
  if (inflateInit2(&stream, window_bits) != Z_OK)
    throw ResourceExhausted("DecodeCompressed: no memory to decompress");
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
  stream.avail_in = static_cast<uInt>(data.size());
  std::string out;
  char block[1 << 16];
  int result = Z_OK;
  while (result == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(block);
    stream.avail_out = sizeof block;
    result = inflate(&stream, Z_NO_FLUSH);
    out.append(block, sizeof block - stream.avail_out);
    // A gzip file may be several members one after the other.
    if (result == Z_STREAM_END && stream.avail_in > 0) result = inflateReset(&stream);
  }
  inflateEnd(&stream);
  if (result != Z_STREAM_END) throw DataLoss("DecodeCompressed: the data is damaged or incomplete");
  return out;
}

}  // namespace

void DecodeCompressed(KernelContext& ctx) {
  const std::string& type = ctx.string_attr("compression_type");
  const Tensor& x = ctx.input(0);
  if (type.empty()) return ctx.SetOutput(0, x.Alias());
  constexpr int kZlibWindow = 15, kGzipWindow = 15 + 16;
  if (type != "ZLIB" && type != "GZIP")
    throw InvalidArgument("DecodeCompressed: compression_type must be empty, ZLIB or GZIP, is '",
                          type, "'");
  std::string* out = ctx.Allocate(0, DT_STRING, x.shape()).ptr<std::string>();
  for (int64_t i = 0; i < x.NumElements(); ++i)
    out[i] = Inflated(x.data<std::string>()[i], type == "ZLIB" ? kZlibWindow : kGzipWindow);
}

void Fingerprint(KernelContext& ctx) {
  const Tensor &x = ctx.input(0), &method = ctx.input(1);
  if (method.rank() != 0 || *method.data<std::string>() != "farmhash64")
    throw InvalidArgument("Fingerprint: method must be the scalar 'farmhash64', is ", method);
  if (x.rank() < 1)
    throw InvalidArgument("Fingerprint: data must have at least one dimension, is a scalar");
  const int64_t rows = x.dim_size(0), width = ProductOfDims(x.shape().dims(), 1, x.rank());
  uint8_t* out = ctx.Allocate(0, DT_UINT8, Shape({rows, 8})).ptr<uint8_t>();
  auto put = [&](uint8_t* to, std::string_view bytes) {
    const uint64_t hash = FarmFingerprint64(bytes);
    std::memcpy(to, &hash, sizeof hash);
  };
  for (int64_t row = 0; row < rows; ++row) {
    if (x.dtype() != DT_STRING) {
      const size_t bytes = static_cast<size_t>(width) * DataTypeSize(x.dtype());
      put(out + row * 8,
          {static_cast<const char*>(x.raw()) + static_cast<size_t>(row) * bytes, bytes});
      continue;
    }
    // One string: its own fingerprint; several: that of their fingerprints.
    const std::string* text = x.data<std::string>() + row * width;
    std::string hashes(static_cast<size_t>(width) * 8, '\0');
    for (int64_t i = 0; i < width; ++i)
      put(reinterpret_cast<uint8_t*>(hashes.data()) + i * 8, text[i]);
    if (width == 1)
      std::memcpy(out + row * 8, hashes.data(), 8);
    else
      put(out + row * 8, hashes);
  }
}

void FingerprintShape(ShapeContext& ctx) {
  const Shape data = ctx.WithRankAtLeast(0, 1);
  ctx.SetOutput(0, Shape({data.IsRankKnown() ? data[0] : Shape::kUnknownDim, 8}));
}

}  // namespace eager::kernels
