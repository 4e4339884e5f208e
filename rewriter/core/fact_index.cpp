// SPDX-License-Identifier: Apache-2.0
// Look-ups over facts.
#include "rewriter/core/slices.h"

namespace eager::rewriter {

FactIndex::FactIndex(const Facts& facts) : facts_(facts) {
  for (const Handle& handle : facts.handles) handles_.emplace(handle.usr, &handle);
  for (const auto& [a, b] : facts.same_graph) {
    const std::string x = Root(a), y = Root(b);
    if (x != y) parent_[x] = y;
  }
  for (std::size_t i = 0; i < facts.units.size(); ++i) blocks_[facts.units[i].block].push_back(static_cast<int>(i));
}

const Handle* FactIndex::Find(const std::string& usr) const {
  const auto found = handles_.find(usr);
  return found == handles_.end() ? nullptr : found->second;
}

std::string FactIndex::Root(const std::string& scope) const {
  std::string root = scope;
  for (auto found = parent_.find(root); found != parent_.end(); found = parent_.find(root)) root = found->second;
  return root;
}

const std::vector<int>& FactIndex::UnitsOfBlock(int block) const {
  static const std::vector<int> none;
  const auto found = blocks_.find(block);
  return found == blocks_.end() ? none : found->second;
}

int FactIndex::AncestorInBlock(int unit, int block) const {
  while (unit >= 0 && facts_.units[unit].block != block) unit = facts_.units[unit].parent;
  return unit;
}

}  // namespace eager::rewriter
