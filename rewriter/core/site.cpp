// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/site.h"

#include <cstdint>

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

namespace eager::rewriter {

std::string_view ToString(SiteKind kind) {
  switch (kind) {
    case SiteKind::kInclude: return "include";
    case SiteKind::kUsing: return "using";
    case SiteKind::kNamespace: return "namespace";
    case SiteKind::kType: return "type";
    case SiteKind::kOp: return "op";
    case SiteKind::kCall: return "call";
    case SiteKind::kMember: return "member";
    case SiteKind::kSession: return "session";
    case SiteKind::kRun: return "run";
    case SiteKind::kMacro: return "macro";
    case SiteKind::kString: return "string";
    case SiteKind::kContrib: return "contrib";
    case SiteKind::kModel: return "model";
    case SiteKind::kBuild: return "build";
    case SiteKind::kUnreached: return "unreached";
  }
  return "call";
}

std::string MakeSiteId(std::string_view relative_path, std::string_view scope,
                       std::string_view tokens, unsigned ordinal) {
  std::string key;
  for (std::string_view part : {relative_path, scope, tokens}) {
    key += part;
    key += '\0';
  }
  key += std::to_string(ordinal);
  const std::uint64_t hash = llvm::xxh3_64bits(llvm::StringRef(key));
  return llvm::utohexstr(hash, /*LowerCase=*/true, /*Width=*/16);
}

}  // namespace eager::rewriter
