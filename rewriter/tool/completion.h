// SPDX-License-Identifier: Apache-2.0
// The scripts of the shells, and what they share.
#pragma once

#include <string>
#include <vector>

#include "rewriter/tool/command_pages.h"

namespace eager::rewriter {

std::string BashCompletion(const CommandModel& model);
std::string ZshCompletion(const CommandModel& model);
std::string FishCompletion(const CommandModel& model);

std::vector<std::string> NamesOf(const std::vector<VerbModel>& verbs);
/// The first sentence, for a line beside a name.
std::string Short(const std::string& about);

}  // namespace eager::rewriter
