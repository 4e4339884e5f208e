// SPDX-License-Identifier: Apache-2.0
// An edit: a range of one file and the pieces that take its place. A piece is new text or a source
// range that is kept, so edits inside kept text compose with the edit around them.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "rewriter/core/site.h"

namespace eager::rewriter {

/// Source text that goes on living, where it stands or at another place (a moved statement). Edits
/// inside the range are applied to the kept copy.
struct Kept {
  std::string file;
  ByteRange range;

  friend bool operator==(const Kept&, const Kept&) = default;
};

using Piece = std::variant<std::string, Kept>;

/// Where an insertion (an edit of an empty range) belongs when text around it moves or goes away.
enum class Glue {
  kNone,       // to the place: stays when the text before or after it is replaced
  kPreceding,  // to the character before: moves and goes with it
  kFollowing,  // to the character after
};

struct Edit {
  std::string file;
  ByteRange range;
  std::vector<Piece> pieces;
  /// All edits of one group are applied or taken back together.
  std::string group;
  Glue glue = Glue::kNone;

  friend bool operator==(const Edit&, const Edit&) = default;
};

/// One conversion. It is applied only if all groups in `needs` are.
struct EditGroup {
  std::string id;
  std::vector<std::string> needs;
};

/// An edit that follows from conversions instead of being one: includes, using-directives,
/// declarations that lost their last use.
struct DependentEdit {
  enum class When {
    kAllApplied,  // for example: the include of a header nobody uses any more goes
    kAnyApplied,  // for example: the include of eager/eager.h comes
  };

  Edit edit;  // its `group` is empty
  When when = When::kAllApplied;
  std::vector<std::string> groups;
};

}  // namespace eager::rewriter
