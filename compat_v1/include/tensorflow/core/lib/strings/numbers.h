// SPDX-License-Identifier: Apache-2.0
// Numbers to text and back.
#pragma once

#include <string>

#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/stringpiece.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace strings {

static const int kFastToBufferSize = 32;

/// Each writes a number and a terminating zero to `buffer`, which has kFastToBufferSize bytes, and
/// returns its length. Floating-point numbers get the fewest of two fixed numbers of digits that
/// reads back as the same value.
size_t FastInt32ToBufferLeft(int32 i, char* buffer);
size_t FastUInt32ToBufferLeft(uint32 i, char* buffer);
size_t FastInt64ToBufferLeft(int64 i, char* buffer);
size_t FastUInt64ToBufferLeft(uint64 i, char* buffer);
size_t DoubleToBuffer(double value, char* buffer);
size_t FloatToBuffer(float value, char* buffer);

/// A fingerprint as 16 hexadecimal digits, and back.
string FpToString(Fprint fp);
bool StringToFp(const string& s, Fprint* fp);
StringPiece Uint64ToHexString(uint64 v, char* buf);
bool HexStringToUint64(const StringPiece& s, uint64* v);

/// The whole text as a number; false if it is not one or out of range. Space around it is allowed.
bool safe_strto32(StringPiece str, int32* value);
bool safe_strtou32(StringPiece str, uint32* value);
bool safe_strto64(StringPiece str, int64* value);
bool safe_strtou64(StringPiece str, uint64* value);
bool safe_strtof(StringPiece str, float* value);
bool safe_strtod(StringPiece str, double* value);

inline bool ProtoParseNumeric(StringPiece s, int32* value) { return safe_strto32(s, value); }
inline bool ProtoParseNumeric(StringPiece s, uint32* value) { return safe_strtou32(s, value); }
inline bool ProtoParseNumeric(StringPiece s, int64* value) { return safe_strto64(s, value); }
inline bool ProtoParseNumeric(StringPiece s, uint64* value) { return safe_strtou64(s, value); }
inline bool ProtoParseNumeric(StringPiece s, float* value) { return safe_strtof(s, value); }
inline bool ProtoParseNumeric(StringPiece s, double* value) { return safe_strtod(s, value); }

template <typename T>
bool SafeStringToNumeric(StringPiece s, T* value) {
  return ProtoParseNumeric(s, value);
}

/// "1.02M", "2.39KiB", "3.5 min".
string HumanReadableNum(int64 value);
string HumanReadableNumBytes(int64 num_bytes);
string HumanReadableElapsedTime(double seconds);

}  // namespace strings
}  // namespace tensorflow
