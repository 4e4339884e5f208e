// SPDX-License-Identifier: Apache-2.0
// Ops that read and write whole files.
#include "eager/kernels/file_kernels.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

const OpEntry kEntries[] = {
    {.name = "ReadFile",
     .doc = "The contents of the file with the given name, a scalar.\n"
            "Errors: kNotFound, kPermissionDenied, kFailedPrecondition for a folder; "
            "kInvalidArgument if filename is no\n"
            "scalar.",
     .kernel = kernels::ReadFile,
     .shape = kernels::ReadFileShape,
     .flags = kNotDifferentiable | kNeverFold},
    {.name = "WriteFile",
     .doc = "Writes `contents` to the file, replacing what is there; folders are made as needed.\n"
            "Errors: kPermissionDenied, kFailedPrecondition for a folder; kInvalidArgument unless "
            "both are scalars.",
     .kernel = kernels::WriteFile,
     .shape = shapes::Unknown,
     .flags = kNotDifferentiable},
    {.name = "MatchingFiles",
     .doc = "The names of all files that match one of the patterns (with *, ? and [...]; * does "
            "not match /), sorted.\n"
            "Errors: kInvalidArgument unless pattern is a scalar or a vector.",
     .kernel = kernels::MatchingFiles,
     .shape = kernels::MatchingFilesShape,
     .flags = kNotDifferentiable | kNeverFold},
};

}  // namespace

std::span<const OpEntry> FileOps() { return kEntries; }

}  // namespace eager
