// SPDX-License-Identifier: Apache-2.0
// Formats what edits produced, and nothing else, in the style of the project the file belongs to.
#pragma once

#include <string>

#include "rewriter/core/compose.h"

namespace eager::rewriter {

/// Reformats the changed ranges of `composed` with the .clang-format found above `path`; without
/// one, indentation, line length and pointer alignment are taken from `old_text`. Includes are not
/// sorted.
void FormatChanges(const std::string& path, const std::string& old_text, ComposedFile& composed);

}  // namespace eager::rewriter
