// SPDX-License-Identifier: Apache-2.0
// GoogleTest as TensorFlow's tests use it, and folders for tests.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/platform.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace testing {

/// A folder for temporary files.
string TmpDir();
/// The folder of the sources under test.
string TensorFlowSrcRoot();
/// A seed from TEST_RANDOM_SEED, or the same every time.
int RandomSeed();

}  // namespace testing
}  // namespace tensorflow
