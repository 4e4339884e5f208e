// SPDX-License-Identifier: Apache-2.0
#include "eager/core/memory_limit.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <string_view>

#include "eager/core/error.h"

namespace eager {
namespace {

constexpr int64_t kUnlimited = std::numeric_limits<int64_t>::max();

int64_t MemoryOfMachine() {
  const int64_t pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGE_SIZE);
  return pages > 0 && page > 0 ? pages * page : kUnlimited;
}

// "max" (no limit), or a number that no machine reaches, where the group has none.
int64_t MemoryOfControlGroup() {
  for (const char* path :
       {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
    std::ifstream in(path);
    int64_t bytes = 0;
    if (in >> bytes && bytes > 0) return bytes;
  }
  return kUnlimited;
}

}  // namespace

int64_t ParseMemorySize(const std::string& text) {
  size_t end = 0;
  int64_t bytes = 0;
  for (; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end)
    if (__builtin_mul_overflow(bytes, 10, &bytes) ||
        __builtin_add_overflow(bytes, text[end] - '0', &bytes))
      return -1;
  if (end == 0 || text.size() - end > 1) return -1;
  if (end < text.size()) {
    constexpr std::string_view kUnits = "kmgt";
    const size_t unit = kUnits.find(static_cast<char>(text[end] | 0x20));
    if (unit == std::string_view::npos ||
        __builtin_mul_overflow(bytes, int64_t{1} << (10 * (unit + 1)), &bytes))
      return -1;
  }
  return bytes > 0 ? bytes : -1;
}

int64_t DefaultMemoryLimit() {
  const char* text = std::getenv("EAGERIZE_MEMORY_LIMIT");
  if (!text || !*text) return std::min(MemoryOfMachine(), MemoryOfControlGroup());
  const int64_t bytes = ParseMemorySize(text);
  if (bytes < 0)
    throw InvalidArgument("EAGERIZE_MEMORY_LIMIT is '", text,
                          "'; it must be a positive number of bytes, or one with K, M, G or T");
  return bytes;
}

}  // namespace eager
