// SPDX-License-Identifier: Apache-2.0
// The element type of string tensors: std::string under its later name.
#pragma once

#include <string>

namespace tensorflow {
typedef std::string tstring;
}  // namespace tensorflow
