// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/gif_codec.h"

#include <gif_lib.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace eager {
namespace {

struct CloseGif {
  void operator()(GifFileType* file) const { DGifCloseFile(file, nullptr); }
};
using GifFile = std::unique_ptr<GifFileType, CloseGif>;

int ReadBytes(GifFileType* file, GifByteType* to, int count) {
  auto* rest = static_cast<std::string_view*>(file->UserData);
  const size_t n = std::min(rest->size(), static_cast<size_t>(std::max(count, 0)));
  std::memcpy(to, rest->data(), n);
  rest->remove_prefix(n);
  return static_cast<int>(n);
}

std::string ErrorText(int code) {
  const char* text = GifErrorString(code);
  return text ? text : "unknown error";
}

// Draws frame k; `before` is the frame before it or null.
std::string DrawFrame(GifFileType* file, int k, const ImageSize& size, const uint8_t* before,
                      uint8_t* to) {
  const SavedImage& image = file->SavedImages[k];
  const GifImageDesc& place = image.ImageDesc;
  GraphicsControlBlock control;
  const int transparent = DGifSavedExtensionToGCB(file, k, &control) == GIF_OK
                              ? control.TransparentColor
                              : NO_TRANSPARENT_COLOR;
  const ColorMapObject* colors = place.ColorMap ? place.ColorMap : file->SColorMap;
  if (!colors) return "frame " + std::to_string(k) + " has no color map";
  const int64_t frame_bytes = size.height * size.width * 3;
  if (before)
    std::memcpy(to, before, frame_bytes);
  else
    std::memset(to, 0, frame_bytes);
  const int64_t top = std::clamp<int64_t>(place.Top, 0, size.height),
                left = std::clamp<int64_t>(place.Left, 0, size.width);
  const int64_t bottom = std::min<int64_t>(place.Top + int64_t{place.Height}, size.height);
  const int64_t right = std::min<int64_t>(place.Left + int64_t{place.Width}, size.width);
  for (int64_t y = top; y < bottom; ++y)
    for (int64_t x = left; x < right; ++x) {
      const int index = image.RasterBits[(y - place.Top) * place.Width + (x - place.Left)];
      if (index == transparent) continue;  // shows what is below
      if (index >= colors->ColorCount)
        return "frame " + std::to_string(k) + " uses color " + std::to_string(index) + " of " +
               std::to_string(colors->ColorCount);
      const GifColorType& color = colors->Colors[index];
      uint8_t* pixel = to + (y * size.width + x) * 3;
      pixel[0] = color.Red;
      pixel[1] = color.Green;
      pixel[2] = color.Blue;
    }
  return {};
}

}  // namespace

std::string DecodeGif(std::string_view data, const AllocateImage& allocate) {
  int error = D_GIF_SUCCEEDED;
  std::string_view rest = data;
  GifFile file(DGifOpen(&rest, ReadBytes, &error));
  if (!file) return ErrorText(error);
  // What comes after the last whole frame may be broken.
  const bool complete = DGifSlurp(file.get()) == GIF_OK;
  if (file->ImageCount <= 0) return complete ? "it holds no image" : ErrorText(file->Error);
  ImageSize size{.frames = file->ImageCount, .channels = 3};
  for (int k = 0; k < file->ImageCount; ++k) {
    if (!file->SavedImages[k].RasterBits) return "frame " + std::to_string(k) + " is missing";
    size.width = std::max<int64_t>(size.width, file->SavedImages[k].ImageDesc.Width);
    size.height = std::max<int64_t>(size.height, file->SavedImages[k].ImageDesc.Height);
  }
  if (size.NumElements() == 0) return "its images are empty";
  if (static_cast<double>(size.frames) * size.height * size.width * 3 >= kMaxImageElements)
    return "the picture is too large";
  auto* pixels = static_cast<uint8_t*>(allocate(size));
  const int64_t frame_bytes = size.height * size.width * 3;
  for (int k = 0; k < size.frames; ++k) {
    uint8_t* to = pixels + k * frame_bytes;
    if (std::string problem =
            DrawFrame(file.get(), k, size, k > 0 ? to - frame_bytes : nullptr, to);
        !problem.empty())
      return problem;
  }
  return {};
}

}  // namespace eager
