// SPDX-License-Identifier: Apache-2.0
// port::Hostname.
#pragma once

#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace port {
string Hostname();
}  // namespace port
}  // namespace tensorflow
