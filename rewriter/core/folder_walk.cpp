// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/folder_walk.h"

#include <algorithm>
#include <filesystem>

namespace eager::rewriter {
namespace fs = std::filesystem;

FoundFiles FilesBelow(const std::string& folder,
                      const std::function<bool(const std::string& path, bool is_folder)>& is_wanted) {
  FoundFiles found;
  std::vector<fs::path> left = {folder};
  while (!left.empty()) {
    const fs::path current = std::move(left.back());
    left.pop_back();
    std::error_code error;
    fs::directory_iterator entries(current, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
      const fs::path& path = entries->path();
      std::error_code broken;
      const fs::file_status own = entries->symlink_status(broken);
      if (fs::is_directory(own)) {
        if (is_wanted(path.string(), true)) left.push_back(path);
        continue;
      }
      const bool is_link = fs::is_symlink(own);
      const fs::file_status real = is_link ? fs::status(path, broken) : own;
      if (fs::is_regular_file(real)) {
        if (is_wanted(path.string(), false)) found.files.push_back(path.string());
      } else if (is_link && !fs::exists(real) && is_wanted(path.string(), false)) {
        found.unreadable.push_back({path.string(), broken ? broken.message() : "the link leads nowhere"});
      }
    }
    if (error) found.unreadable.push_back({current.string(), error.message()});
  }
  std::sort(found.files.begin(), found.files.end());
  std::sort(found.unreadable.begin(), found.unreadable.end(),
            [](const Unreadable& a, const Unreadable& b) { return a.path < b.path; });
  return found;
}

}  // namespace eager::rewriter
