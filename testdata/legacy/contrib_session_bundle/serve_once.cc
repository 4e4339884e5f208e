// SPDX-License-Identifier: Apache-2.0
// Answers one request with a model that was exported as a session bundle.
#include <iostream>
#include <string>
#include <vector>

#include "tensorflow/contrib/session_bundle/session_bundle.h"
#include "tensorflow/contrib/session_bundle/signature.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/public/session_options.h"

using tensorflow::Status;
using tensorflow::Tensor;
using tensorflow::serving::ClassificationSignature;
using tensorflow::serving::GetClassificationSignature;
using tensorflow::serving::LoadSessionBundleFromPath;
using tensorflow::serving::SessionBundle;

int main(int argc, char** argv) {
  const std::string export_dir = argc > 1 ? argv[1] : "export/00000001";

  SessionBundle bundle;
  Status status = LoadSessionBundleFromPath(tensorflow::SessionOptions(), export_dir, &bundle);
  if (!status.ok()) {
    LOG(ERROR) << export_dir << ": " << status;
    return 1;
  }

  ClassificationSignature signature;
  TF_CHECK_OK(GetClassificationSignature(bundle.meta_graph_def, &signature));

  Tensor request(tensorflow::DT_FLOAT, tensorflow::TensorShape({1, 3}));
  request.flat<float>().setConstant(0.5f);

  std::vector<Tensor> outputs;
  TF_CHECK_OK(bundle.session->Run({{signature.input().tensor_name(), request}},
                                  {signature.scores().tensor_name()}, {}, &outputs));
  std::cout << outputs[0].flat<float>()(0) << std::endl;
  return 0;
}
