// SPDX-License-Identifier: Apache-2.0
// The second part of the family of image ops, which image_ops.cpp joins to the first.
#pragma once

#include <span>

#include "eager/op/op_def.h"

namespace eager::internal {

std::span<const OpEntry> ImageBoxOps();  // colors, crops, boxes

}  // namespace eager::internal
