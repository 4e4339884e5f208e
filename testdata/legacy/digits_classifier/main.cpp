// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <fstream>
#include <string>

#include "digits_classifier.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: %s GRAPH.pb DIGITS.txt\n", argv[0]);
    return 2;
  }
  DigitsClassifier classifier;
  if (!classifier.Load(argv[1])) return 1;

  // pictures of eight lines, '#' is ink, '+' is a little ink
  std::ifstream file(argv[2]);
  std::string line;
  std::vector<float> pixels;
  int count = 0;
  while (std::getline(file, line)) {
    if (line.empty()) continue;
    for (int x = 0; x < DigitsClassifier::kWidth; ++x) {
      pixels.push_back(line[x] == '#' ? 1.f : line[x] == '+' ? 0.5f : 0.f);
    }
    if (pixels.size() == DigitsClassifier::kWidth * DigitsClassifier::kHeight) {
      auto answer = classifier.Classify(pixels);
      std::printf("picture %d is a %d (%.3f)\n", ++count, answer.first, answer.second);
      std::vector<float> scores;
      if (!classifier.Scores(pixels, &scores)) return 1;
      for (float score : scores) std::printf(" %.3f", score);
      std::printf("\n");
      pixels.clear();
    }
  }
  return 0;
}
