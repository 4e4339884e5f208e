// SPDX-License-Identifier: Apache-2.0
// SessionOptions without the messages it holds, which cost more to compile than all else that a
// ClientSession needs. Whoever touches `config` includes session_options.h or session.h.
#pragma once

#include <memory>
#include <string>

#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class ConfigProto;
class Env;

struct SessionOptions {
  Env* env;
  /// Empty: this process, the only place there is.
  string target;

 private:
  std::unique_ptr<ConfigProto> owned_config_;

 public:
  ConfigProto& config;

  SessionOptions();
  SessionOptions(const SessionOptions& other);
  SessionOptions& operator=(const SessionOptions& other);
  ~SessionOptions();
};

}  // namespace tensorflow
