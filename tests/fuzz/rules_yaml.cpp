// SPDX-License-Identifier: Apache-2.0
// Text as a rule file: it is refused with a place in it, or gives rules that can be checked and compiled.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "rewriter/core/rule_index.h"
#include "rewriter/core/rule_loader.h"

using namespace eager::rewriter;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  llvm::Expected<std::vector<Rule>> rules = ParseRules(text, "rules.yaml");
  if (!rules) {
    if (llvm::toString(rules.takeError()).rfind("rules.yaml:", 0) != 0) std::abort();
    return 0;
  }
  const RuleSet set{std::move(*rules)};
  // a run begins only when nothing is wrong with the rules
  if (CheckRules(set).empty()) const RuleIndex index(set);
  return 0;
}
