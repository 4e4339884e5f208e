// SPDX-License-Identifier: Apache-2.0
// Bytes as a TensorProto: a tensor that is read is printed, written, and read again as the same
// bytes.
#include "eager/io/tensor_proto.h"

#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "eager/eager.h"
#include "tensorflow/core/framework/tensor.pb.h"

using namespace eager;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  SetAllocatorLimit(int64_t{64} << 20);
  tensorflow::TensorProto proto;
  if (!proto.ParseFromArray(data, static_cast<int>(size))) return 0;
  Try([&] {
    const Tensor tensor = TensorFromProto(proto);
    tensor.DebugString();
    tensorflow::TensorProto once, twice;
    TensorToProto(tensor, &once);
    TensorToProto(TensorFromProto(once), &twice);
    if (once.SerializeAsString() != twice.SerializeAsString()) {
      std::cerr << "written:\n" << once.DebugString() << "again:\n" << twice.DebugString();
      std::abort();
    }
  });
  return 0;
}
