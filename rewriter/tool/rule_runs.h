// SPDX-License-Identifier: Apache-2.0
// Executes examples of rules, old and new: both are built and run, and what each example prints is
// compared with the other side and with what the rule expects.
#pragma once

#include <map>
#include <string>

#include "rewriter/tool/rule_examples.h"

namespace eager::rewriter {

/// For each of `numbers`, all of which have a `run`: "" when it passed, else what is wrong.
/// `converted` is how they were converted. The programs are written to `folder` and stay there; ""
/// is a folder that is removed.
llvm::Expected<std::map<std::size_t, std::string>> RunExamples(const ExampleSetting& setting,
                                                               const ExampleNumbers& numbers,
                                                               ConvertedExamples converted,
                                                               const std::string& folder);

}  // namespace eager::rewriter
