// SPDX-License-Identifier: Apache-2.0
// printf into strings.
#pragma once

#include <cstdarg>
#include <string>

#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace strings {

/// What printf would print.
string Printf(const char* format, ...) TF_PRINTF_ATTRIBUTE(1, 2);
/// The same, appended to `*dst`.
void Appendf(string* dst, const char* format, ...) TF_PRINTF_ATTRIBUTE(2, 3);
void Appendv(string* dst, const char* format, va_list ap);

}  // namespace strings
}  // namespace tensorflow
