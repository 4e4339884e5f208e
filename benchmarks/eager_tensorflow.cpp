// SPDX-License-Identifier: Apache-2.0
// Row "eager_c", the peer: Add of 10 floats by TensorFlow's C API for eager execution.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "measure.h"
#include "tensorflow/c/c_api.h"
#include "tensorflow/c/eager/c_api.h"

namespace {

TF_Status* status = TF_NewStatus();

void Check() {
  if (TF_GetCode(status) == TF_OK) return;
  std::fprintf(stderr, "%s\n", TF_Message(status));
  std::exit(1);
}

TFE_TensorHandle* Filled(float value) {
  const int64_t shape[] = {10};
  TF_Tensor* tensor = TF_AllocateTensor(TF_FLOAT, shape, 1, 10 * sizeof(float));
  for (int i = 0; i < 10; ++i) static_cast<float*>(TF_TensorData(tensor))[i] = value;
  TFE_TensorHandle* handle = TFE_NewTensorHandle(tensor, status);
  Check();
  TF_DeleteTensor(tensor);
  return handle;
}

}  // namespace

int main() {
  TFE_ContextOptions* options = TFE_NewContextOptions();
  TFE_Context* context = TFE_NewContext(options, status);
  Check();
  TFE_TensorHandle *a = Filled(1), *b = Filled(2);
  return bench::Serve([&] {
    TFE_Op* add = TFE_NewOp(context, "AddV2", status);
    TFE_OpAddInput(add, a, status);
    TFE_OpAddInput(add, b, status);
    TFE_TensorHandle* sum = nullptr;
    int results = 1;
    TFE_Execute(add, &sum, &results, status);
    Check();
    bench::Keep(sum);
    TFE_DeleteTensorHandle(sum);
    TFE_DeleteOp(add);
  });
}
