// SPDX-License-Identifier: Apache-2.0
// Runs a .tflite network of the time when TensorFlow Lite still lived in contrib.
#include <cstdio>
#include <iostream>
#include <memory>

#include "tensorflow/contrib/lite/interpreter.h"
#include "tensorflow/contrib/lite/kernels/register.h"
#include "tensorflow/contrib/lite/model.h"

#define LITE_CHECK(x)                                                \
  if (!(x)) {                                                        \
    std::fprintf(stderr, "failed at %s:%d\n", __FILE__, __LINE__);   \
    return 1;                                                        \
  }

int main(int argc, char* argv[]) {
  std::unique_ptr<tflite::FlatBufferModel> model =
      tflite::FlatBufferModel::BuildFromFile(argc > 1 ? argv[1] : "network.tflite");
  LITE_CHECK(model != nullptr);

  tflite::ops::builtin::BuiltinOpResolver resolver;
  std::unique_ptr<tflite::Interpreter> interpreter;
  tflite::InterpreterBuilder(*model, resolver)(&interpreter);
  LITE_CHECK(interpreter != nullptr);
  LITE_CHECK(interpreter->AllocateTensors() == kTfLiteOk);

  float* input = interpreter->typed_input_tensor<float>(0);
  for (int i = 0; i < 4; ++i) input[i] = 0.25f * i;
  LITE_CHECK(interpreter->Invoke() == kTfLiteOk);

  std::cout << interpreter->typed_output_tensor<float>(0)[0] << std::endl;
  return 0;
}
