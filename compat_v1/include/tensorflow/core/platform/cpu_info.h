// SPDX-License-Identifier: Apache-2.0
// What the machine's processors can do.
#pragma once

#include <string>

#include "tensorflow/core/platform/byte_order.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace port {

/// Processors this process may be scheduled on; at least 1.
int MaxParallelism();
int MaxParallelism(int numa_node);
int NumSchedulableCPUs();
/// Processors of the machine, 0 or less if unknown.
int NumTotalCPUs();
/// The processor of the calling thread, or -1.
int GetCurrentCPU();
/// Hardware threads for one core, 1 if unknown.
int NumHyperthreadsPerCore();
/// Nominal clock in Hz, 1 if unknown.
double NominalCPUFrequency();

enum CPUFeature {
  MMX = 0, SSE = 1, SSE2 = 2, SSE3 = 3, SSSE3 = 4, SSE4_1 = 5, SSE4_2 = 6, CMOV = 7,
  CMPXCHG8B = 8, CMPXCHG16B = 9, POPCNT = 10, AES = 11, AVX = 12, RDRAND = 13, AVX2 = 14,
  FMA = 15, F16C = 16, PCLMULQDQ = 17, RDSEED = 18, ADX = 19, SMAP = 20, PREFETCHWT1 = 21,
  BMI1 = 22, BMI2 = 23, HYPERVISOR = 25, PREFETCHW = 26, AVX512F = 27, AVX512CD = 28,
  AVX512ER = 29, AVX512PF = 30, AVX512VL = 31, AVX512BW = 32, AVX512DQ = 33, AVX512VBMI = 34,
  AVX512IFMA = 35, AVX512_4VNNIW = 36, AVX512_4FMAPS = 37,
};

/// Whether the processor has the feature; false for one that cannot be asked about.
bool TestCPUFeature(CPUFeature feature);
std::string CPUVendorIDString();
int CPUFamily();
int CPUModelNum();

}  // namespace port
}  // namespace tensorflow
