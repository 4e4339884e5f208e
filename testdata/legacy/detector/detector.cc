// SPDX-License-Identifier: Apache-2.0
#include "detector.h"

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/platform/env.h"

namespace vision {

using tensorflow::Status;
using tensorflow::Tensor;

Detector::Detector(const Options& options) : options_(options) {}

Status Detector::Open() {
  Status status = tensorflow::ReadBinaryProto(tensorflow::Env::Default(), options_.graph, &graph_def_);
  if (!status.ok()) return status;
  session_.reset(tensorflow::NewSession(tensorflow::SessionOptions()));
  return session_->Create(graph_def_);
}

Status Detector::ReadImage(const std::string& file, Tensor* image) {
  namespace ops = tensorflow::ops;
  auto root = tensorflow::Scope::NewRootScope();
  auto jpeg = ops::DecodeJpeg(root, ops::ReadFile(root, file), ops::DecodeJpeg::Channels(1));
  auto pixels = ops::Cast(root, jpeg, tensorflow::DT_FLOAT);
  auto resized = ops::ResizeNearestNeighbor(root, ops::ExpandDims(root, pixels, 0),
                                            ops::Const(root, {options_.size, options_.size}));
  auto bytes = ops::Cast(root, resized, tensorflow::DT_UINT8);

  tensorflow::ClientSession session(root);
  std::vector<Tensor> outputs;
  TF_RETURN_IF_ERROR(session.Run({bytes}, &outputs));
  *image = outputs[0];
  return Status::OK();
}

Status Detector::Detect(const std::string& image_file, std::vector<Box>* boxes) {
  Tensor image;
  Status status = ReadImage(image_file, &image);
  if (!status.ok()) {
    return Status(status.code(), "image " + image_file + " is not usable");
  }

  std::vector<Tensor> outputs;
  TF_RETURN_IF_ERROR(session_->Run({{input_layer_, image}}, output_layers_, {}, &outputs));

  auto corners = outputs[0].tensor<float, 3>();
  auto scores = outputs[1].tensor<float, 2>();
  auto classes = outputs[2].tensor<float, 2>();
  const int count = static_cast<int>(outputs[3].flat<float>()(0));
  for (int i = 0; i < count; ++i) {
    if (scores(0, i) < options_.threshold) continue;
    boxes->push_back({corners(0, i, 0), corners(0, i, 1), corners(0, i, 2), corners(0, i, 3),
                      static_cast<int>(classes(0, i)), scores(0, i)});
  }
  return Status::OK();
}

}  // namespace vision
