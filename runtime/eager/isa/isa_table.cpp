// SPDX-License-Identifier: Apache-2.0
#include "eager/isa/isa_table.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace eager {

#define EAGER_DECLARE_FLAVOUR(FLAVOUR)      \
  namespace FLAVOUR {                       \
  void FillElementwise(IsaTable& table);    \
  void FillTranscendental(IsaTable& table); \
  void FillGemm(IsaTable& table);           \
  void FillReductions(IsaTable& table);     \
  }
EAGER_DECLARE_FLAVOUR(isa_v2)
#ifdef EAGER_ISA_LEVELS
EAGER_DECLARE_FLAVOUR(isa_v3)
EAGER_DECLARE_FLAVOUR(isa_v4)
#endif
#undef EAGER_DECLARE_FLAVOUR

namespace {

struct Level {
  const char* name;
  bool (*runs_here)();
  void (*fill[4])(IsaTable&);
};

// Best first. The last one is the build's baseline and always runs.
constexpr Level kLevels[] = {
#ifdef EAGER_ISA_LEVELS
    {"v4",
     [] { return __builtin_cpu_supports("x86-64-v4") != 0; },
     {isa_v4::FillElementwise, isa_v4::FillTranscendental, isa_v4::FillGemm,
      isa_v4::FillReductions}},
    {"v3",
     [] { return __builtin_cpu_supports("x86-64-v3") != 0; },
     {isa_v3::FillElementwise, isa_v3::FillTranscendental, isa_v3::FillGemm,
      isa_v3::FillReductions}},
#endif
    {"v2",
     [] { return true; },
     {isa_v2::FillElementwise, isa_v2::FillTranscendental, isa_v2::FillGemm,
      isa_v2::FillReductions}},
};

const Level& ChooseLevel() {
  if (const char* wanted = std::getenv("EAGERIZE_ISA"); wanted && *wanted) {
    for (const Level& level : kLevels)
      if (std::strcmp(level.name, wanted) == 0 && level.runs_here()) return level;
    std::fprintf(
        stderr,
        "EAGERIZE_ISA=%s: this CPU cannot run it or the name is not v2, v3 or v4; ignored\n",
        wanted);
  }
  for (const Level& level : kLevels)
    if (level.runs_here()) return level;
  std::abort();  // not reached: the baseline runs everywhere
}

IsaTable MakeTable() {
  const Level& level = ChooseLevel();
  IsaTable table = {};
  table.name = level.name;
  for (auto fill : level.fill) fill(table);
  return table;
}

}  // namespace

const IsaTable& Isa() {
  static const IsaTable table = MakeTable();
  return table;
}

}  // namespace eager
