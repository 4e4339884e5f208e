// SPDX-License-Identifier: Apache-2.0
// port::InitMain: what a main function calls first.
#pragma once

namespace tensorflow {
namespace port {

/// Prepares the process. Call it first in main; `argc` and `argv` may be changed.
void InitMain(const char* usage, int* argc, char*** argv);

}  // namespace port
}  // namespace tensorflow
