// SPDX-License-Identifier: Apache-2.0
// Integers in files: fixed width, little endian, and variable width.
#pragma once

#include "tensorflow/core/lib/core/raw_coding.h"
#include "tensorflow/core/platform/stringpiece.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace core {

static const int kMaxVarint32Bytes = 5;
static const int kMaxVarint64Bytes = 10;

void EncodeFixed16(char* dst, uint16 value);
void EncodeFixed32(char* dst, uint32 value);
void EncodeFixed64(char* dst, uint64 value);
void PutFixed16(string* dst, uint16 value);
void PutFixed32(string* dst, uint32 value);
void PutFixed64(string* dst, uint64 value);

/// Both return the place after the last byte written.
char* EncodeVarint32(char* dst, uint32 v);
char* EncodeVarint64(char* dst, uint64 v);
void PutVarint32(string* dst, uint32 value);
void PutVarint64(string* dst, uint64 value);

/// Take a number off the front of `*input`. False if there is none.
bool GetVarint32(StringPiece* input, uint32* value);
bool GetVarint64(StringPiece* input, uint64* value);
/// The place after the number, or null.
const char* GetVarint32Ptr(const char* p, const char* limit, uint32* v);
const char* GetVarint64Ptr(const char* p, const char* limit, uint64* v);
int VarintLength(uint64_t v);

}  // namespace core
}  // namespace tensorflow
