// SPDX-License-Identifier: Apache-2.0
// How record files are compressed with zlib.
#pragma once

#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace io {

class ZlibCompressionOptions {
 public:
  static ZlibCompressionOptions DEFAULT();
  static ZlibCompressionOptions RAW();
  static ZlibCompressionOptions GZIP();

  int8 flush_mode = 0;            // Z_NO_FLUSH
  int64 input_buffer_size = 256 << 10;
  int64 output_buffer_size = 256 << 10;
  int8 window_bits = 15;          // 8 to 15; plus 16 for gzip, negative for no header
  int8 compression_level = -1;    // Z_DEFAULT_COMPRESSION
  int8 compression_method = 8;    // Z_DEFLATED
  int8 mem_level = 9;
  int8 compression_strategy = 0;  // Z_DEFAULT_STRATEGY
};

inline ZlibCompressionOptions ZlibCompressionOptions::DEFAULT() { return ZlibCompressionOptions(); }
inline ZlibCompressionOptions ZlibCompressionOptions::RAW() {
  ZlibCompressionOptions options;
  options.window_bits = static_cast<int8>(-options.window_bits);
  return options;
}
inline ZlibCompressionOptions ZlibCompressionOptions::GZIP() {
  ZlibCompressionOptions options;
  options.window_bits = static_cast<int8>(options.window_bits + 16);
  return options;
}

}  // namespace io
}  // namespace tensorflow
