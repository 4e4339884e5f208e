// SPDX-License-Identifier: Apache-2.0
// Names of files and folders, taken apart and joined.
#pragma once

#include <initializer_list>

#include "tensorflow/core/platform/stringpiece.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace io {
namespace internal {
string JoinPathImpl(std::initializer_list<tensorflow::StringPiece> paths);
}  // namespace internal

/// The parts with exactly one slash between: JoinPath("/a/", "/b") is "/a/b".
template <typename... T>
string JoinPath(const T&... args) {
  return internal::JoinPathImpl({args...});
}

bool IsAbsolutePath(tensorflow::StringPiece path);
/// Before the last slash.
tensorflow::StringPiece Dirname(tensorflow::StringPiece path);
/// After the last slash.
tensorflow::StringPiece Basename(tensorflow::StringPiece path);
/// After the last dot of the basename.
tensorflow::StringPiece Extension(tensorflow::StringPiece path);
/// Without "//", "/./" and "/../".
string CleanPath(tensorflow::StringPiece path);

/// Splits "scheme://host/path"; without a scheme all is path.
void ParseURI(tensorflow::StringPiece uri, tensorflow::StringPiece* scheme,
              tensorflow::StringPiece* host, tensorflow::StringPiece* path);
string CreateURI(tensorflow::StringPiece scheme, tensorflow::StringPiece host,
                 tensorflow::StringPiece path);
/// The name of a new empty file in the folder for temporary files.
string GetTempFilename(const string& extension);

}  // namespace io
}  // namespace tensorflow
