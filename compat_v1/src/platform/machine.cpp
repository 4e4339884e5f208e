// SPDX-License-Identifier: Apache-2.0
// What this machine and this build are: processors, memory, host name, and port::InitMain.
#include <sched.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <random>
#include <thread>

#include "tensorflow/core/lib/random/random.h"
#include "tensorflow/core/platform/cpu_info.h"
#include "tensorflow/core/platform/host_info.h"
#include "tensorflow/core/platform/init_main.h"
#include "tensorflow/core/platform/mem.h"
#include "tensorflow/core/platform/mutex.h"
#include "tensorflow/core/platform/numa.h"
#include "tensorflow/core/public/version.h"
#include "tensorflow/core/util/port.h"

const char* tf_git_version() { return "eagerize"; }
const char* tf_compiler_version() { return __VERSION__; }
int tf_cxx11_abi_flag() { return _GLIBCXX_USE_CXX11_ABI; }
int tf_monolithic_build() { return 1; }

namespace tensorflow {

bool IsGoogleCudaEnabled() { return false; }
bool IsBuiltWithROCm() { return false; }
bool IsBuiltWithNvcc() { return false; }
bool GpuSupportsHalfMatMulAndConv() { return false; }
bool IsMklEnabled() { return false; }

namespace random {

uint64 New64() {
  static mutex mu;
  static std::mt19937_64* generator = [] {
    std::random_device device;
    return new std::mt19937_64((static_cast<uint64>(device()) << 32) | device());
  }();
  mutex_lock lock(mu);
  return (*generator)();
}
uint64 New64DefaultSeed() {
  static mutex mu;
  static std::mt19937_64* generator = new std::mt19937_64;
  mutex_lock lock(mu);
  return (*generator)();
}

}  // namespace random

namespace port {

void InitMain(const char*, int*, char***) {}

string Hostname() {
  char name[1024];
  if (gethostname(name, sizeof(name)) != 0) return "";
  name[sizeof(name) - 1] = '\0';
  return name;
}

int NumSchedulableCPUs() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0) return CPU_COUNT(&set);
  unsigned count = std::thread::hardware_concurrency();
  return count == 0 ? 1 : static_cast<int>(count);
}
int MaxParallelism() { return NumSchedulableCPUs(); }
int MaxParallelism(int) { return NumSchedulableCPUs(); }
int NumTotalCPUs() { return static_cast<int>(sysconf(_SC_NPROCESSORS_CONF)); }
int GetCurrentCPU() { return sched_getcpu(); }
int NumHyperthreadsPerCore() { return 1; }
double NominalCPUFrequency() { return 1.0; }

namespace {

/// What the CPUID instruction answers: eax, ebx, ecx, edx.
struct CpuId {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
};
CpuId Ask(unsigned leaf, unsigned subleaf = 0) {
  CpuId id;
#ifdef PLATFORM_IS_X86
  __asm__("cpuid" : "=a"(id.eax), "=b"(id.ebx), "=c"(id.ecx), "=d"(id.edx) : "a"(leaf), "c"(subleaf));
#else
  (void)leaf, (void)subleaf;
#endif
  return id;
}
bool Bit(unsigned word, int bit) { return ((word >> bit) & 1u) != 0; }

}  // namespace

bool TestCPUFeature(CPUFeature feature) {
#ifdef PLATFORM_IS_X86
  // The compiler's run-time support also asks the system whether it saves the wide registers.
  switch (feature) {
    case MMX: return __builtin_cpu_supports("mmx");
    case SSE: return __builtin_cpu_supports("sse");
    case SSE2: return __builtin_cpu_supports("sse2");
    case SSE3: return __builtin_cpu_supports("sse3");
    case SSSE3: return __builtin_cpu_supports("ssse3");
    case SSE4_1: return __builtin_cpu_supports("sse4.1");
    case SSE4_2: return __builtin_cpu_supports("sse4.2");
    case POPCNT: return __builtin_cpu_supports("popcnt");
    case AES: return __builtin_cpu_supports("aes");
    case AVX: return __builtin_cpu_supports("avx");
    case AVX2: return __builtin_cpu_supports("avx2");
    case FMA: return __builtin_cpu_supports("fma");
    case PCLMULQDQ: return __builtin_cpu_supports("pclmul");
    case BMI1: return __builtin_cpu_supports("bmi");
    case BMI2: return __builtin_cpu_supports("bmi2");
    case AVX512F: return __builtin_cpu_supports("avx512f");
    case AVX512CD: return __builtin_cpu_supports("avx512cd");
    case AVX512VL: return __builtin_cpu_supports("avx512vl");
    case AVX512BW: return __builtin_cpu_supports("avx512bw");
    case AVX512DQ: return __builtin_cpu_supports("avx512dq");
    case AVX512VBMI: return __builtin_cpu_supports("avx512vbmi");
    case AVX512IFMA: return __builtin_cpu_supports("avx512ifma");
    case CMOV: return Bit(Ask(1).edx, 15);
    case CMPXCHG8B: return Bit(Ask(1).edx, 8);
    case CMPXCHG16B: return Bit(Ask(1).ecx, 13);
    case RDRAND: return Bit(Ask(1).ecx, 30);
    case F16C: return Bit(Ask(1).ecx, 29) && __builtin_cpu_supports("avx");
    case HYPERVISOR: return Bit(Ask(1).ecx, 31);
    case RDSEED: return Bit(Ask(7).ebx, 18);
    case ADX: return Bit(Ask(7).ebx, 19);
    case SMAP: return Bit(Ask(7).ebx, 20);
    case PREFETCHWT1: return Bit(Ask(7).ecx, 0);
    default: return false;
  }
#else
  (void)feature;
  return false;
#endif
}

std::string CPUVendorIDString() {
  CpuId id = Ask(0);
  char text[13] = {};
  std::memcpy(text, &id.ebx, 4);
  std::memcpy(text + 4, &id.edx, 4);
  std::memcpy(text + 8, &id.ecx, 4);
  return text;
}
int CPUFamily() {
  unsigned eax = Ask(1).eax;
  unsigned family = (eax >> 8) & 0xf;
  return static_cast<int>(family == 0xf ? family + ((eax >> 20) & 0xff) : family);
}
int CPUModelNum() {
  unsigned eax = Ask(1).eax;
  return static_cast<int>(((eax >> 4) & 0xf) | (((eax >> 16) & 0xf) << 4));
}

void* AlignedMalloc(size_t size, int minimum_alignment) {
  size_t alignment = static_cast<size_t>(minimum_alignment);
  if (alignment < sizeof(void*)) return Malloc(size);
  void* ptr = nullptr;
  return posix_memalign(&ptr, alignment, size) == 0 ? ptr : nullptr;
}
void AlignedFree(void* aligned_memory) { Free(aligned_memory); }
void* Malloc(size_t size) { return std::malloc(size); }
void* Realloc(void* ptr, size_t size) { return std::realloc(ptr, size); }
void Free(void* ptr) { std::free(ptr); }

int64 AvailableRam() {
  struct sysinfo info;
  return sysinfo(&info) == 0 ? static_cast<int64>(info.freeram) * info.mem_unit : kint64max;
}

bool NUMAEnabled() { return false; }
int NUMANumNodes() { return 1; }
void NUMASetThreadNodeAffinity(int) {}
int NUMAGetThreadNodeAffinity() { return kNUMANoAffinity; }
void* NUMAMalloc(int, size_t size, int minimum_alignment) { return AlignedMalloc(size, minimum_alignment); }
void NUMAFree(void* ptr, size_t) { AlignedFree(ptr); }
int NUMAGetMemAffinity(const void*) { return kNUMANoAffinity; }

}  // namespace port
}  // namespace tensorflow
