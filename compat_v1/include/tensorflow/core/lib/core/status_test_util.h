// SPDX-License-Identifier: Apache-2.0
// Assertions on Status for tests.
#pragma once

#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/platform/test.h"

#define TF_EXPECT_OK(statement) EXPECT_EQ(::tensorflow::Status::OK(), (statement))
#define TF_ASSERT_OK(statement) ASSERT_EQ(::tensorflow::Status::OK(), (statement))
