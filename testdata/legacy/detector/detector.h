// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/public/session.h"

namespace vision {

struct Box {
  float top, left, bottom, right;
  int label;
  float score;
};

// Finds bright blobs. Options as a struct so that they can be read from a file one day.
class Detector {
 public:
  struct Options {
    std::string graph;
    int size = 12;
    float threshold = 0.5f;
  };

  explicit Detector(const Options& options);

  tensorflow::Status Open();
  tensorflow::Status Detect(const std::string& image_file, std::vector<Box>* boxes);

 private:
  tensorflow::Status ReadImage(const std::string& file, tensorflow::Tensor* image);

  Options options_;
  std::unique_ptr<tensorflow::Session> session_;
  tensorflow::GraphDef graph_def_;

  const std::string input_layer_ = "image_tensor:0";
  const std::vector<std::string> output_layers_ = {"detection_boxes:0", "detection_scores:0",
                                                   "detection_classes:0", "num_detections:0"};
};

}  // namespace vision
