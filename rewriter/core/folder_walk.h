// SPDX-License-Identifier: Apache-2.0
// The files below a folder. What cannot be read is named, never passed over in silence.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace eager::rewriter {

/// Why something cannot be read, in the system's words.
struct Unreadable {
  std::string path;
  std::string reason;
};

struct FoundFiles {
  std::vector<std::string> files;  // sorted
  std::vector<Unreadable> unreadable;
};

/// Regular files below `folder`, and links to such, for which `is_wanted(path, is_folder)` is true; a
/// folder it does not want is not entered. Links to folders are not followed. A wanted link that leads
/// nowhere is unreadable; pipes and devices are left out.
FoundFiles FilesBelow(const std::string& folder,
                      const std::function<bool(const std::string& path, bool is_folder)>& is_wanted);

}  // namespace eager::rewriter
