// SPDX-License-Identifier: Apache-2.0
// A program of ClientSession and op classes alone: see the quirk ClientSessionHeaderHasNoMessages.
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"

#ifdef GOOGLE_PROTOBUF_VERSION
#error "the headers of a ClientSession program include protocol buffers"
#endif

/// The sum that such a program computes.
float SumWithoutMessages() {
  using namespace tensorflow;       // NOLINT(build/namespaces)
  using namespace tensorflow::ops;  // NOLINT(build/namespaces)
  Scope root = Scope::NewRootScope();
  auto sum = Add(root, 1.f, 2.f);
  SessionOptions options;
  ClientSession session(root, options);
  std::vector<Tensor> outputs;
  TF_CHECK_OK(session.Run({sum}, &outputs));
  return outputs[0].scalar<float>()();
}
