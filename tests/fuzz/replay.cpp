// SPDX-License-Identifier: Apache-2.0
// usage: fuzz_<target> FILE-OR-FOLDER...
// main() of a fuzz target in a build without libFuzzer: gives each file, in order of its name, to
// the target. The name is printed first, so that the last line tells which file did it.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> FilesIn(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(path)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  int count = 0;
  for (int i = 1; i < argc; ++i) {
    for (const fs::path& file : FilesIn(argv[i])) {
      std::cout << file.string() << std::endl;
      std::ifstream in(file, std::ios::binary);
      const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
      if (!in) {
        std::cerr << "cannot be read\n";
        return 1;
      }
      // A block of exactly this size: what is read beyond its end is seen by AddressSanitizer.
      const std::vector<uint8_t> input(bytes.begin(), bytes.end());
      LLVMFuzzerTestOneInput(input.data(), input.size());
      ++count;
    }
  }
  std::cout << count << " inputs\n";
  if (count == 0) std::cerr << "there was nothing to replay\n";
  return count == 0 ? 1 : 0;
}
