// SPDX-License-Identifier: Apache-2.0
// Straightens a scanned page. The graph was made in Python with tf.contrib.image.transform, so its
// op has to be linked in.
#include <iostream>
#include <memory>
#include <vector>

#include "tensorflow/contrib/image/kernels/image_ops.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

using namespace tensorflow;

int main() {
  GraphDef graph_def;
  TF_CHECK_OK(ReadTextProto(Env::Default(), "straighten.pbtxt", &graph_def));
  for (const NodeDef& node : graph_def.node()) {
    if (node.op() == "ImageProjectiveTransform") std::cout << "needs contrib: " << node.name() << std::endl;
  }

  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(graph_def));

  Tensor page(DT_FLOAT, TensorShape({1, 4, 4, 1}));
  page.flat<float>().setRandom();
  Tensor transform(DT_FLOAT, TensorShape({1, 8}));
  transform.flat<float>().setZero();
  transform.flat<float>()(0) = transform.flat<float>()(4) = 1.f;

  std::vector<Tensor> outputs;
  TF_CHECK_OK(session->Run({{"page", page}, {"transform", transform}}, {"straight"}, {}, &outputs));
  std::cout << (outputs[0].shape() == page.shape() ? "same" : "other") << " shape" << std::endl;
  return 0;
}
