// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/png_codec.h"

#include <png.h>

#include <csetjmp>
#include <cstring>
#include <vector>

namespace eager {
namespace {

void OnError(png_structp png, png_const_charp message) {
  if (auto* text = static_cast<std::string*>(png_get_error_ptr(png)); text && text->empty())
    *text = message;
  png_longjmp(png, 1);
}
void OnWarning(png_structp, png_const_charp) {}

// libpng's calls are made in steps that each return whether they succeeded: a longjmp ends a step,
// and no step owns an object with a destructor.
class Reader {
 public:
  explicit Reader(std::string_view data) : rest_(data) {
    png_ = png_create_read_struct(PNG_LIBPNG_VER_STRING, &error_, OnError, OnWarning);
    if (png_) info_ = png_create_info_struct(png_);
  }
  ~Reader() { png_destroy_read_struct(&png_, &info_, nullptr); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  std::string Decode(int channels, int bits, const AllocateImage& allocate) {
    if (!info_) return "out of memory";
    if (rest_.size() < 8 || png_sig_cmp(reinterpret_cast<png_const_bytep>(rest_.data()), 0, 8) != 0)
      return "it does not begin as PNG data does";
    channels_ = channels;
    if (!ReadHeader(bits)) return error_;
    const ImageSize size{.height = height_, .width = width_, .channels = channels_};
    if (static_cast<double>(height_) * width_ * channels_ >= kMaxImageElements)
      return "the picture is too large: " + std::to_string(width_) + " x " +
             std::to_string(height_);
    pixels_ = static_cast<uint8_t*>(allocate(size));
    if (!ReadRows()) return error_;
    if (widen_) Widen();
    return {};
  }

 private:
  bool ReadHeader(int bits) {
    if (setjmp(png_jmpbuf(png_))) return false;
    png_set_read_fn(png_, this, [](png_structp png, png_bytep to, png_size_t n) {
      auto* self = static_cast<Reader*>(png_get_io_ptr(png));
      if (self->rest_.size() < n) png_error(png, "the data ends too early");
      std::memcpy(to, self->rest_.data(), n);
      self->rest_.remove_prefix(n);
    });
    png_read_info(png_, info_);
    png_uint_32 width = 0, height = 0;
    int depth = 0, color = 0;
    png_get_IHDR(png_, info_, &width, &height, &depth, &color, nullptr, nullptr, nullptr);
    width_ = width;
    height_ = height;
    const bool has_transparency = png_get_valid(png_, info_, PNG_INFO_tRNS) != 0;
    const bool has_alpha = (color & PNG_COLOR_MASK_ALPHA) != 0;
    const bool is_palette = color == PNG_COLOR_TYPE_PALETTE;
    if (channels_ == 0)
      channels_ = is_palette ? (has_transparency ? 4 : 3) : png_get_channels(png_, info_);
    if (channels_ % 2 == 0) {
      if (has_alpha) {
      } else if (has_transparency) {
        png_set_tRNS_to_alpha(png_);
      } else {
        png_set_add_alpha(png_, (1u << depth) - 1, PNG_FILLER_AFTER);
      }
    } else if (has_alpha || has_transparency) {
      png_set_strip_alpha(png_);
    }
    if (depth > 8 && bits <= 8) png_set_strip_16(png_);
    widen_ = depth <= 8 && bits == 16;
    png_set_packing(png_);
    passes_ = png_set_interlace_handling(png_);
    if (bits > 8) png_set_swap(png_);
    if (is_palette) png_set_palette_to_rgb(png_);
    const bool is_gray = (color & PNG_COLOR_MASK_COLOR) == 0;
    if (is_gray && depth < 8) png_set_expand_gray_1_2_4_to_8(png_);
    if (channels_ < 3 && !is_gray) {
      png_set_rgb_to_gray(png_, PNG_ERROR_ACTION_NONE, 0.299, 0.587);
    } else if (channels_ >= 3 && is_gray) {
      png_set_gray_to_rgb(png_);
    }
    png_read_update_info(png_, info_);
    row_bytes_ = static_cast<int64_t>(png_get_rowbytes(png_, info_));
    if (row_bytes_ != width_ * channels_ * (widen_ ? 1 : bits / 8))
      png_error(png_, "the format of its rows is not supported");
    return true;
  }

  bool ReadRows() {
    if (setjmp(png_jmpbuf(png_))) return false;
    for (int pass = 0; pass < passes_; ++pass)
      for (int64_t row = 0; row < height_; ++row)
        png_read_row(png_, pixels_ + row * row_bytes_, nullptr);
    png_read_end(png_, info_);
    return true;
  }

  // 8-bit elements, which were read to the front, become 16-bit ones: 255 becomes 65535.
  void Widen() {
    auto* wide = reinterpret_cast<uint16_t*>(pixels_);
    for (int64_t i = height_ * row_bytes_ - 1; i >= 0; --i)
      wide[i] = static_cast<uint16_t>(pixels_[i] * 257);
  }

  std::string_view rest_;
  std::string error_;
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
  int64_t height_ = 0, width_ = 0, row_bytes_ = 0;
  int channels_ = 0, passes_ = 1;
  bool widen_ = false;
  uint8_t* pixels_ = nullptr;
};

class Writer {
 public:
  Writer() {
    png_ = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, OnError, OnWarning);
    if (png_) info_ = png_create_info_struct(png_);
  }
  ~Writer() { png_destroy_write_struct(&png_, &info_); }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  bool Write(const uint8_t* pixels, int64_t height, int64_t width, int channels, int bits,
             int compression) {
    if (!info_ || setjmp(png_jmpbuf(png_))) return false;
    constexpr int kColors[] = {PNG_COLOR_TYPE_GRAY, PNG_COLOR_TYPE_GRAY_ALPHA, PNG_COLOR_TYPE_RGB,
                               PNG_COLOR_TYPE_RGB_ALPHA};
    png_set_write_fn(
        png_, this,
        [](png_structp png, png_bytep from, png_size_t n) {
          static_cast<Writer*>(png_get_io_ptr(png))
              ->bytes_.append(reinterpret_cast<const char*>(from), n);
        },
        nullptr);
    if (compression >= 0) png_set_compression_level(png_, compression);
    png_set_compression_mem_level(png_, 9);
    png_set_IHDR(png_, info_, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height),
                 bits, kColors[channels - 1], PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png_, info_);
    if (bits > 8) png_set_swap(png_);
    const int64_t row_bytes = width * channels * (bits / 8);
    for (int64_t row = 0; row < height; ++row) png_write_row(png_, pixels + row * row_bytes);
    png_write_end(png_, nullptr);
    return true;
  }
  std::string TakeBytes() { return std::move(bytes_); }

 private:
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
  std::string bytes_;
};

}  // namespace

std::string DecodePng(std::string_view data, int channels, int bits,
                      const AllocateImage& allocate) {
  return Reader(data).Decode(channels, bits, allocate);
}

std::string EncodePng(const void* pixels, int64_t height, int64_t width, int channels, int bits,
                      int compression) {
  Writer writer;
  if (!writer.Write(static_cast<const uint8_t*>(pixels), height, width, channels, bits,
                    compression))
    return {};
  return writer.TakeBytes();
}

}  // namespace eager
