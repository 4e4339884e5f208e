// SPDX-License-Identifier: Apache-2.0
//
// What is on this picture? Prints the most likely of the labels of a frozen network.
//
//   label_image --image=data/stripes.png --graph=data/shapes_frozen.pb --labels=data/labels.txt

#include <fstream>
#include <memory>
#include <utility>
#include <vector>

#include "tensorflow/cc/ops/const_op.h"
#include "tensorflow/cc/ops/image_ops.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/graph/default_device.h"
#include "tensorflow/core/graph/graph_def_builder.h"
#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/core/threadpool.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/lib/strings/str_util.h"
#include "tensorflow/core/lib/strings/stringprintf.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/init_main.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/types.h"
#include "tensorflow/core/public/session.h"
#include "tensorflow/core/util/command_line_flags.h"

using tensorflow::Flag;
using tensorflow::int32;
using tensorflow::Status;
using tensorflow::string;
using tensorflow::Tensor;

// One label a line, in the order of the scores.
Status ReadLabelsFile(const string& file_name, std::vector<string>* labels) {
  std::ifstream file(file_name);
  if (!file) {
    return tensorflow::errors::NotFound("No labels in '", file_name, "'");
  }
  string line;
  while (std::getline(file, line)) labels->push_back(line);
  return Status::OK();
}

// The picture as the network wants it: [1, height, width, 3], centred on mean, divided by std.
Status ReadTensorFromImageFile(const string& file_name, const int height, const int width,
                               const float mean, const float std, std::vector<Tensor>* out) {
  auto root = tensorflow::Scope::NewRootScope();
  using namespace ::tensorflow::ops;

  auto bytes = ReadFile(root.WithOpName("bytes"), file_name);

  const int kChannels = 3;
  tensorflow::Output pixels;
  if (tensorflow::str_util::EndsWith(file_name, ".png")) {
    pixels = DecodePng(root.WithOpName("png"), bytes, DecodePng::Channels(kChannels));
  } else if (tensorflow::str_util::EndsWith(file_name, ".gif")) {
    // frames come first: there is only one
    pixels = Squeeze(root.WithOpName("frame"), DecodeGif(root.WithOpName("gif"), bytes));
  } else if (tensorflow::str_util::EndsWith(file_name, ".bmp")) {
    pixels = DecodeBmp(root.WithOpName("bmp"), bytes);
  } else {
    pixels = DecodeJpeg(root.WithOpName("jpeg"), bytes, DecodeJpeg::Channels(kChannels));
  }

  auto as_float = Cast(root.WithOpName("as_float"), pixels, tensorflow::DT_FLOAT);
  auto batch = ExpandDims(root, as_float, 0);
  auto resized = ResizeBilinear(root, batch, Const(root.WithOpName("size"), {height, width}));
  Div(root.WithOpName("normalized"), Sub(root, resized, {mean}), {std});

  tensorflow::GraphDef graph;
  TF_RETURN_IF_ERROR(root.ToGraphDef(&graph));

  std::unique_ptr<tensorflow::Session> session(
      tensorflow::NewSession(tensorflow::SessionOptions()));
  TF_RETURN_IF_ERROR(session->Create(graph));
  TF_RETURN_IF_ERROR(session->Run({}, {"normalized"}, {}, out));
  return Status::OK();
}

// Fills *session with a new session that knows the graph of this file.
Status LoadGraph(const string& graph_file_name, std::unique_ptr<tensorflow::Session>* session) {
  tensorflow::GraphDef graph_def;
  Status load_status = ReadBinaryProto(tensorflow::Env::Default(), graph_file_name, &graph_def);
  if (!load_status.ok()) {
    return tensorflow::errors::NotFound("Cannot read the graph '", graph_file_name, "'");
  }
  session->reset(tensorflow::NewSession(tensorflow::SessionOptions()));
  Status create_status = (*session)->Create(graph_def);
  if (!create_status.ok()) {
    return create_status;
  }
  return Status::OK();
}

// The best scores, best first, and which labels they belong to.
Status GetTopLabels(const Tensor& all_scores, int how_many, Tensor* indices, Tensor* scores) {
  auto root = tensorflow::Scope::NewRootScope();
  using namespace ::tensorflow::ops;

  string best = "best";
  TopK(root.WithOpName(best), all_scores, how_many);

  tensorflow::GraphDef graph;
  TF_RETURN_IF_ERROR(root.ToGraphDef(&graph));
  std::unique_ptr<tensorflow::Session> session(
      tensorflow::NewSession(tensorflow::SessionOptions()));
  TF_RETURN_IF_ERROR(session->Create(graph));

  // values are output 0, their places output 1
  std::vector<Tensor> results;
  TF_RETURN_IF_ERROR(session->Run({}, {best + ":0", best + ":1"}, {}, &results));
  *scores = results[0];
  *indices = results[1];
  return Status::OK();
}

Status PrintTopLabels(const std::vector<Tensor>& outputs, const string& labels_file) {
  std::vector<string> labels;
  TF_RETURN_IF_ERROR(ReadLabelsFile(labels_file, &labels));

  const int how_many = std::min(3, static_cast<int>(labels.size()));
  Tensor indices;
  Tensor scores;
  TF_RETURN_IF_ERROR(GetTopLabels(outputs[0], how_many, &indices, &scores));

  tensorflow::TTypes<float>::Flat scores_flat = scores.flat<float>();
  tensorflow::TTypes<int32>::Flat indices_flat = indices.flat<int32>();
  for (int pos = 0; pos < how_many; ++pos) {
    std::cout << labels[indices_flat(pos)] << " (" << indices_flat(pos)
              << "): " << tensorflow::strings::Printf("%.4f", scores_flat(pos)) << std::endl;
  }
  return Status::OK();
}

int main(int argc, char* argv[]) {
  string image = "data/stripes.png";
  string graph = "data/shapes_frozen.pb";
  string labels = "data/labels.txt";
  int32 input_width = 16;
  int32 input_height = 16;
  float input_mean = 128;
  float input_std = 128;
  string input_layer = "input";
  string output_layer = "scores";
  string root_dir = "";
  std::vector<Flag> flag_list = {
      Flag("image", &image, "the picture"),
      Flag("graph", &graph, "the frozen network"),
      Flag("labels", &labels, "text file, one label a line"),
      Flag("input_width", &input_width, "width the network expects"),
      Flag("input_height", &input_height, "height the network expects"),
      Flag("input_mean", &input_mean, "subtracted from every pixel"),
      Flag("input_std", &input_std, "every pixel is divided by it"),
      Flag("input_layer", &input_layer, "name of the input layer"),
      Flag("output_layer", &output_layer, "name of the output layer"),
      Flag("root_dir", &root_dir, "folder that the file names are relative to"),
  };
  string usage = tensorflow::Flags::Usage(argv[0], flag_list);
  if (!tensorflow::Flags::Parse(&argc, argv, flag_list)) {
    LOG(ERROR) << usage;
    return -1;
  }

  tensorflow::port::InitMain(argv[0], &argc, &argv);
  if (argc > 1) {
    LOG(ERROR) << "What is " << argv[1] << "?\n" << usage;
    return -1;
  }

  std::unique_ptr<tensorflow::Session> session;
  string graph_path = tensorflow::io::JoinPath(root_dir, graph);
  Status load_graph_status = LoadGraph(graph_path, &session);
  if (!load_graph_status.ok()) {
    LOG(ERROR) << load_graph_status;
    return -1;
  }

  std::vector<Tensor> resized_tensors;
  string image_path = tensorflow::io::JoinPath(root_dir, image);
  Status read_tensor_status = ReadTensorFromImageFile(image_path, input_height, input_width,
                                                      input_mean, input_std, &resized_tensors);
  if (!read_tensor_status.ok()) {
    LOG(ERROR) << read_tensor_status;
    return -1;
  }
  const Tensor& resized_tensor = resized_tensors[0];

  std::vector<Tensor> outputs;
  Status run_status = session->Run({{input_layer, resized_tensor}}, {output_layer}, {}, &outputs);
  if (!run_status.ok()) {
    LOG(ERROR) << "The network did not run: " << run_status;
    return -1;
  }

  Status print_status = PrintTopLabels(outputs, labels);
  if (!print_status.ok()) {
    LOG(ERROR) << "No labels to show: " << print_status;
    return -1;
  }
  return 0;
}
