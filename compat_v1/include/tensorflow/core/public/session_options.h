// SPDX-License-Identifier: Apache-2.0
// SessionOptions: how a session runs.
#pragma once

#include <string>

#include "tensorflow/core/platform/types.h"
#include "tensorflow/core/protobuf/config.pb.h"

namespace tensorflow {

class Env;

struct SessionOptions {
  Env* env;
  /// Empty: this process, the only place there is.
  string target;
  ConfigProto config;

  SessionOptions();
};

}  // namespace tensorflow
