// SPDX-License-Identifier: Apache-2.0
// Fixed-width integers, their limits and tensorflow::string.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

#include "tensorflow/core/platform/platform.h"

namespace tensorflow {

typedef signed char int8;
typedef short int16;        // NOLINT(runtime/int)
typedef int int32;
typedef long long int64;    // NOLINT(runtime/int)
typedef unsigned char uint8;
typedef unsigned short uint16;      // NOLINT(runtime/int)
typedef unsigned int uint32;
typedef unsigned long long uint64;  // NOLINT(runtime/int)

using std::string;

static const uint8 kuint8max = static_cast<uint8>(0xFF);
static const uint16 kuint16max = static_cast<uint16>(0xFFFF);
static const uint32 kuint32max = static_cast<uint32>(0xFFFFFFFF);
static const uint64 kuint64max = std::numeric_limits<uint64>::max();
static const int8 kint8min = std::numeric_limits<int8>::min();
static const int8 kint8max = std::numeric_limits<int8>::max();
static const int16 kint16min = std::numeric_limits<int16>::min();
static const int16 kint16max = std::numeric_limits<int16>::max();
static const int32 kint32min = std::numeric_limits<int32>::min();
static const int32 kint32max = std::numeric_limits<int32>::max();
static const int64 kint64min = std::numeric_limits<int64>::min();
static const int64 kint64max = std::numeric_limits<int64>::max();

/// A fingerprint.
typedef uint64 Fprint;

}  // namespace tensorflow
