// SPDX-License-Identifier: Apache-2.0
// Thread pools that a caller of Session::Run may bring along.
#pragma once

#include "tensorflow/core/lib/core/threadpool_interface.h"

namespace tensorflow {
namespace thread {

struct ThreadPoolOptions {
  thread::ThreadPoolInterface* inter_op_threadpool = nullptr;
  thread::ThreadPoolInterface* intra_op_threadpool = nullptr;
};

}  // namespace thread
}  // namespace tensorflow
