// SPDX-License-Identifier: Apache-2.0
// Environment variables as values, and folders for tests.
#include "tensorflow/core/util/env_var.h"

#include <stdlib.h>

#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/strings/numbers.h"
#include "tensorflow/core/lib/strings/str_util.h"

namespace tensorflow {

Status ReadBoolFromEnvVar(StringPiece env_var_name, bool default_val, bool* value) {
  *value = default_val;
  const char* text = getenv(string(env_var_name).c_str());
  if (text == nullptr) return Status::OK();
  string lower = str_util::Lowercase(text);
  if (lower == "0" || lower == "false") {
    *value = false;
  } else if (lower == "1" || lower == "true") {
    *value = true;
  } else {
    return errors::InvalidArgument("Failed to parse the env-var ${", env_var_name, "} into bool: ", text,
                                   ". Use the default value: ", static_cast<int>(default_val));
  }
  return Status::OK();
}

Status ReadInt64FromEnvVar(StringPiece env_var_name, int64 default_val, int64* value) {
  *value = default_val;
  const char* text = getenv(string(env_var_name).c_str());
  if (text == nullptr || strings::safe_strto64(text, value)) return Status::OK();
  *value = default_val;
  return errors::InvalidArgument("Failed to parse the env-var ${", env_var_name, "} into int64: ", text,
                                 ". Use the default value: ", default_val);
}

Status ReadStringFromEnvVar(StringPiece env_var_name, StringPiece default_val, string* value) {
  const char* text = getenv(string(env_var_name).c_str());
  *value = text != nullptr ? string(text) : string(default_val);
  return Status::OK();
}

namespace testing {

string TmpDir() {
  for (const char* name : {"TEST_TMPDIR", "TMPDIR"}) {
    if (const char* dir = getenv(name)) return dir;
  }
  return "/tmp";
}
string TensorFlowSrcRoot() {
  const char* dir = getenv("TEST_SRCDIR");
  return strings::StrCat(dir == nullptr ? "." : dir, "/tensorflow");
}
int RandomSeed() {
  const char* seed = getenv("TEST_RANDOM_SEED");
  return seed == nullptr ? 301 : atoi(seed);
}

}  // namespace testing
}  // namespace tensorflow
