// SPDX-License-Identifier: Apache-2.0
// Op classes of ops added to a build: none.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
