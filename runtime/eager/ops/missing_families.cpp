// SPDX-License-Identifier: Apache-2.0
// Families that have no entries yet. Weak: a family file takes over.
#include "eager/ops/families.h"

namespace eager {

__attribute__((weak)) std::span<const OpEntry> UnaryOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> BinaryOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> CastOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> MatMulOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> ReductionOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> ConstantOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> ShapeOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> IndexOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> ActivationOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> ConvOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> PoolOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> NormOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> ImageOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> RandomOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> StringOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> FileOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> StateOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> TrainingOps() { return {}; }
__attribute__((weak)) std::span<const OpEntry> ControlOps() { return {}; }

}  // namespace eager
