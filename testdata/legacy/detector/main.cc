// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <iostream>

#include "detector.h"

static const char* kLabels[] = {"nothing", "bright", "brighter"};

int main(int argc, char* argv[]) {
  vision::Detector::Options options;
  options.graph = "blobs.pb";
  options.threshold = argc > 1 ? std::atof(argv[1]) : 0.5f;

  vision::Detector detector(options);
  tensorflow::Status status = detector.Open();
  if (!status.ok()) {
    std::cerr << "cannot open the detector: " << status.ToString() << std::endl;
    return 1;
  }
  for (const char* file : {"two_blobs.jpg", "dark.jpg", "absent.jpg"}) {
    std::vector<vision::Box> boxes;
    status = detector.Detect(file, &boxes);
    if (!status.ok()) {
      std::cout << file << ": " << status.error_message() << std::endl;
      continue;
    }
    std::cout << file << ": " << boxes.size() << " found" << std::endl;
    for (const auto& box : boxes) {
      std::printf("  %s %.3f at [%.3f %.3f %.3f %.3f]\n", kLabels[box.label], box.score, box.top, box.left,
                  box.bottom, box.right);
      std::fflush(stdout);
    }
  }
  return 0;
}
