// SPDX-License-Identifier: Apache-2.0
// Makes thumbnails: reads any picture, scales it, writes a png. Usage: image_convert OUT_DIR FILE...
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/image_ops.h"
#include "tensorflow/cc/ops/io_ops.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/lib/strings/str_util.h"
#include "tensorflow/core/public/session.h"

using namespace tensorflow;
using namespace tensorflow::ops;

// The decoder for a file name, as a node of this scope.
Output DecodeAny(const Scope& scope, const string& file, const Output& contents) {
  if (str_util::EndsWith(file, ".png")) {
    return DecodePng(scope, contents, DecodePng::Channels(3));
  } else if (str_util::EndsWith(file, ".gif")) {
    // the first frame only
    return Squeeze(scope, Slice(scope, DecodeGif(scope, contents), {0, 0, 0, 0}, {1, -1, -1, -1}),
                   Squeeze::Axis({0}));
  } else if (str_util::EndsWith(file, ".bmp")) {
    return DecodeBmp(scope, contents);
  }
  return DecodeJpeg(scope, contents, DecodeJpeg::Channels(3));
}

Status LoadThumbnail(const string& file, int size, std::vector<Tensor>* out) {
  Scope root = Scope::NewRootScope();
  auto contents = ReadFile(root.WithOpName("contents"), file);
  Output pixels = DecodeAny(root, file, contents);
  auto real = Cast(root, pixels, DT_FLOAT);
  auto batch = ExpandDims(root, real, 0);
  auto scaled = ResizeBilinear(root, batch, {size, size}, ResizeBilinear::AlignCorners(true));
  auto rounded = Add(root, Squeeze(root, scaled, Squeeze::Axis({0})), 0.5f);
  auto bytes = Cast(root.WithOpName("bytes"), rounded, DT_UINT8);
  ClientSession session(root);
  return session.Run({bytes, Shape(root, pixels)}, out);
}

Status SavePng(const string& file, const Tensor& pixels) {
  Scope root = Scope::NewRootScope();
  auto png = EncodePng(root, pixels, EncodePng::Compression(9));
  auto write = WriteFile(root.WithOpName("write"), file, png);

  GraphDef graph;
  TF_RETURN_IF_ERROR(root.ToGraphDef(&graph));
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_RETURN_IF_ERROR(session->Create(graph));
  return session->Run({}, {}, {"write"}, nullptr);
}

int main(int argc, char* argv[]) {
  if (argc < 3) {
    std::cerr << "usage: " << argv[0] << " OUT_DIR FILE..." << std::endl;
    return 2;
  }
  for (int i = 2; i < argc; ++i) {
    std::vector<Tensor> small;
    Status status = LoadThumbnail(argv[i], 4, &small);
    if (!status.ok()) {
      std::cout << argv[i] << ": " << (errors::IsNotFound(status) ? "no such file" : "not a picture")
                << std::endl;
      continue;
    }
    auto shape = small[1].vec<int32>();
    std::cout << argv[i] << ": " << shape(0) << " x " << shape(1) << " x " << shape(2) << std::endl;

    string target = io::JoinPath(argv[1], str_util::StringReplace(io::Basename(argv[i]), ".", "_", true));
    TF_CHECK_OK(SavePng(target + ".png", small[0]));

    // look at what was written
    std::vector<Tensor> again;
    TF_CHECK_OK(LoadThumbnail(target + ".png", 4, &again));
    auto pixel = again[0].tensor<uint8, 3>();
    for (int y = 0; y < 4; ++y) {
      for (int x = 0; x < 4; ++x) {
        std::cout << " " << int(pixel(y, x, 0)) << "," << int(pixel(y, x, 1)) << "," << int(pixel(y, x, 2));
      }
      std::cout << std::endl;
    }
  }
  return 0;
}
