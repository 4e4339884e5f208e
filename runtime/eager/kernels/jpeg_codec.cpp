// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/jpeg_codec.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

extern "C" {
#include <jerror.h>
#include <jpeglib.h>
}

namespace eager {
namespace {

// libjpeg ends the process on an error unless error_exit leaves by longjmp. So that no destructor
// is skipped, the functions that call setjmp own nothing.
struct ErrorHandler {
  jpeg_error_mgr manager;
  std::jmp_buf jump;
  char message[JMSG_LENGTH_MAX] = "";

  void Install(j_common_ptr info) {
    info->err = jpeg_std_error(&manager);
    manager.error_exit = [](j_common_ptr c) {
      auto* self = reinterpret_cast<ErrorHandler*>(c->err);
      c->err->format_message(c, self->message);
      std::longjmp(self->jump, 1);
    };
    manager.output_message = [](j_common_ptr) {};
  }
};

// The whole file in memory. Where it ends too early libjpeg gets an end marker (and fills up with
// gray) or, if the picture is not to be recovered, is told to wait, which ends the decoding.
struct MemorySource {
  jpeg_source_mgr manager;
  bool recover;

  void Install(j_decompress_ptr info, std::string_view data, bool recover_truncated) {
    recover = recover_truncated;
    manager.init_source = [](j_decompress_ptr) {};
    manager.term_source = [](j_decompress_ptr) {};
    manager.resync_to_restart = jpeg_resync_to_restart;
    manager.next_input_byte = reinterpret_cast<const JOCTET*>(data.data());
    manager.bytes_in_buffer = data.size();
    manager.fill_input_buffer = [](j_decompress_ptr c) -> boolean {
      static const JOCTET kEnd[2] = {0xFF, JPEG_EOI};
      auto* self = reinterpret_cast<MemorySource*>(c->src);
      if (!self->recover) return FALSE;
      self->manager.next_input_byte = kEnd;
      self->manager.bytes_in_buffer = 2;
      return TRUE;
    };
    manager.skip_input_data = [](j_decompress_ptr c, long count) {
      auto* source = c->src;
      if (count <= 0) return;
      const size_t n = std::min(static_cast<size_t>(count), source->bytes_in_buffer);
      source->next_input_byte += n;
      source->bytes_in_buffer -= n;
    };
    info->src = &manager;
  }
};

class Decoder {
 public:
  Decoder(std::string_view data, const JpegDecodeOptions& options)
      : data_(data), options_(options) {
    errors_.Install(reinterpret_cast<j_common_ptr>(&info_));
  }
  ~Decoder() {
    if (created_) jpeg_destroy_decompress(&info_);
  }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  std::string Decode(const AllocateImage& allocate) {
    if (!ReadHeader()) return Message("the header cannot be read");
    if (!Start()) return Message("the picture cannot be read");
    rows_.resize(static_cast<size_t>(info_.output_width) * info_.output_components);
    const ImageSize size{.height = height_, .width = width_, .channels = channels_};
    uint8_t* pixels = static_cast<uint8_t*>(allocate(size));
    const bool complete = ReadRows(pixels);
    if (complete) return {};
    const int64_t row_bytes = width_ * channels_;
    if (static_cast<float>(rows_read_) / static_cast<float>(height_) <
            options_.acceptable_fraction ||
        rows_read_ == 0)
      return Message("the data ends too early");
    std::memset(pixels + rows_read_ * row_bytes, 0, (height_ - rows_read_) * row_bytes);
    return {};
  }

  std::string ReadSize(ImageSize& size) {
    if (!ReadHeader()) return Message("the header cannot be read");
    size = {
        .height = info_.image_height, .width = info_.image_width, .channels = info_.num_components};
    return {};
  }

 private:
  std::string Message(const char* otherwise) const {
    return errors_.message[0] ? errors_.message : otherwise;
  }

  bool ReadHeader() {
    if (setjmp(errors_.jump)) return false;
    created_ = true;
    jpeg_create_decompress(&info_);
    source_.Install(&info_, data_, options_.recover_truncated);
    return jpeg_read_header(&info_, TRUE) == JPEG_HEADER_OK && info_.num_components > 0;
  }

  bool Start() {
    if (setjmp(errors_.jump)) return false;
    channels_ = options_.channels != 0 ? options_.channels
                                       : (info_.num_components < 3 ? info_.num_components : 3);
    if (channels_ == 1) {
      info_.out_color_space = JCS_GRAYSCALE;
    } else if (info_.jpeg_color_space == JCS_CMYK || info_.jpeg_color_space == JCS_YCCK) {
      is_cmyk_ = true;  // libjpeg converts to CMYK at most
      info_.out_color_space = JCS_CMYK;
    } else {
      info_.out_color_space = JCS_RGB;
    }
    info_.do_fancy_upsampling = options_.fancy_upscaling ? TRUE : FALSE;
    info_.scale_num = 1;
    info_.scale_denom = static_cast<unsigned>(options_.ratio);
    info_.dct_method = options_.fast_dct ? JDCT_IFAST : JDCT_ISLOW;
    jpeg_calc_output_dimensions(&info_);
    width_ = info_.output_width;
    height_ = info_.output_height;
    if (width_ * height_ * channels_ >= kMaxImageElements)
      return Problem("the picture is too large");
    if (options_.crop) {
      if (options_.crop_x < 0 || options_.crop_y < 0 || options_.crop_width <= 0 ||
          options_.crop_height <= 0 || options_.crop_width > width_ - options_.crop_x ||
          options_.crop_height > height_ - options_.crop_y)
        return Problem("the crop window does not lie in the picture");
      width_ = options_.crop_width;
      height_ = options_.crop_height;
    }
    if (!jpeg_start_decompress(&info_)) return Problem("the data ends too early");
    if (options_.crop) {
      // libjpeg crops to whole blocks; the columns before the window are dropped from each row.
      JDIMENSION x = static_cast<JDIMENSION>(options_.crop_x),
                 width = static_cast<JDIMENSION>(options_.crop_width);
      jpeg_crop_scanline(&info_, &x, &width);
      skip_columns_ = options_.crop_x - x;
      const JDIMENSION rows = static_cast<JDIMENSION>(options_.crop_y);
      if (rows > 0 && jpeg_skip_scanlines(&info_, rows) != rows)
        return Problem("the data ends too early");
    }
    return true;
  }

  bool Problem(const char* text) {
    std::snprintf(errors_.message, sizeof(errors_.message), "%s", text);
    return false;
  }

  bool ReadRows(uint8_t* pixels) {
    if (setjmp(errors_.jump)) return false;
    const int64_t row_bytes = width_ * channels_;
    while (rows_read_ < height_) {
      JSAMPROW row = rows_.data();
      if (jpeg_read_scanlines(&info_, &row, 1) != 1) return false;
      const uint8_t* from = rows_.data() + skip_columns_ * info_.output_components;
      uint8_t* to = pixels + rows_read_ * row_bytes;
      if (is_cmyk_)
        ConvertCmyk(from, to);
      else
        std::memcpy(to, from, row_bytes);
      ++rows_read_;
    }
    return true;
  }

  // Adobe's files hold inverted values.
  void ConvertCmyk(const uint8_t* from, uint8_t* to) const {
    for (int64_t i = 0; i < width_; ++i, from += 4, to += 3) {
      const int k = from[3];
      for (int c = 0; c < 3; ++c)
        to[c] = static_cast<uint8_t>(info_.saw_Adobe_marker ? k * from[c] / 255
                                                            : (255 - k) * (255 - from[c]) / 255);
    }
  }

  std::string_view data_;
  JpegDecodeOptions options_;
  ErrorHandler errors_;
  MemorySource source_;
  jpeg_decompress_struct info_ = {};
  bool created_ = false, is_cmyk_ = false;
  int64_t width_ = 0, height_ = 0, skip_columns_ = 0, rows_read_ = 0;
  int channels_ = 0;
  std::vector<uint8_t> rows_;
};

class Encoder {
 public:
  Encoder() { errors_.Install(reinterpret_cast<j_common_ptr>(&info_)); }
  ~Encoder() {
    if (created_) jpeg_destroy_compress(&info_);
    std::free(bytes_);
  }
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;

  bool Encode(const uint8_t* pixels, int64_t height, int64_t width, int channels,
              const JpegEncodeOptions& options) {
    if (setjmp(errors_.jump)) return false;
    created_ = true;
    jpeg_create_compress(&info_);
    jpeg_mem_dest(&info_, &bytes_, &size_);
    info_.image_width = static_cast<JDIMENSION>(width);
    info_.image_height = static_cast<JDIMENSION>(height);
    info_.input_components = channels;
    info_.in_color_space = channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info_);
    if (options.optimize_size) info_.optimize_coding = TRUE;
    info_.density_unit = static_cast<UINT8>(options.density_unit);
    info_.X_density = static_cast<UINT16>(options.x_density);
    info_.Y_density = static_cast<UINT16>(options.y_density);
    jpeg_set_quality(&info_, options.quality, TRUE);
    if (options.progressive) jpeg_simple_progression(&info_);
    if (!options.chroma_downsampling)
      for (int i = 0; i < info_.num_components; ++i)
        info_.comp_info[i].h_samp_factor = info_.comp_info[i].v_samp_factor = 1;
    jpeg_start_compress(&info_, TRUE);
    if (!options.xmp_metadata.empty()) WriteXmp(options.xmp_metadata);
    const int64_t row_bytes = width * channels;
    while (info_.next_scanline < info_.image_height) {
      JSAMPROW row = const_cast<JSAMPROW>(pixels + info_.next_scanline * row_bytes);
      jpeg_write_scanlines(&info_, &row, 1);
    }
    jpeg_finish_compress(&info_);
    return true;
  }
  std::string Bytes() const { return {reinterpret_cast<const char*>(bytes_), size_}; }
  std::string Message() const { return errors_.message; }

 private:
  // Metadata goes into an APP1 segment that begins with its namespace.
  void WriteXmp(const std::string& metadata) {
    static constexpr char kNamespace[] =
        "http://ns.adobe.com/xap/1.0/";  // the final NUL belongs to it
    if (sizeof(kNamespace) + metadata.size() > 65533) ERREXIT(&info_, JERR_BAD_LENGTH);
    jpeg_write_m_header(&info_, JPEG_APP0 + 1,
                        static_cast<unsigned>(sizeof(kNamespace) + metadata.size()));
    for (char c : kNamespace) jpeg_write_m_byte(&info_, static_cast<unsigned char>(c));
    for (size_t i = 0; i < metadata.size(); ++i)
      jpeg_write_m_byte(&info_, static_cast<unsigned char>(metadata[i]));
  }

  ErrorHandler errors_;
  jpeg_compress_struct info_ = {};
  bool created_ = false;
  unsigned char* bytes_ = nullptr;
  unsigned long size_ = 0;
};

}  // namespace

std::string DecodeJpeg(std::string_view data, const JpegDecodeOptions& options,
                       const AllocateImage& allocate) {
  return Decoder(data, options).Decode(allocate);
}

std::string ReadJpegSize(std::string_view data, ImageSize& size) {
  return Decoder(data, {}).ReadSize(size);
}

std::string EncodeJpeg(const uint8_t* pixels, int64_t height, int64_t width, int channels,
                       const JpegEncodeOptions& options, std::string& error) {
  Encoder encoder;
  if (encoder.Encode(pixels, height, width, channels, options)) return encoder.Bytes();
  error = encoder.Message();
  return {};
}

}  // namespace eager
