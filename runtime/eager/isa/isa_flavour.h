// SPDX-License-Identifier: Apache-2.0
// For isa_*.cpp only. EAGER_ISA is the namespace of the level that is being compiled (isa_v2,
// isa_v3, isa_v4); each file fills its part of the level's table. Nothing here or in these files
// may be shared between levels: helpers have internal linkage, Eigen is renamed by
// -DEigen=Eigen_<level>.
#pragma once

#include "eager/isa/isa_table.h"

#ifndef EAGER_ISA
#error "compile isa_*.cpp through runtime/eager/ops/sources_math.cmake, which sets EAGER_ISA"
#endif

namespace eager::EAGER_ISA {

void FillElementwise(IsaTable& table);
void FillTranscendental(IsaTable& table);
void FillGemm(IsaTable& table);
void FillReductions(IsaTable& table);

}  // namespace eager::EAGER_ISA
