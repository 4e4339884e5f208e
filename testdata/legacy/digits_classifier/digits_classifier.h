// SPDX-License-Identifier: Apache-2.0
#ifndef DIGITS_CLASSIFIER_H_
#define DIGITS_CLASSIFIER_H_

#include <string>
#include <utility>
#include <vector>

// keep TensorFlow out of everybody else's build
namespace tensorflow {
class Session;
class Tensor;
}  // namespace tensorflow

class DigitsClassifier {
 public:
  static const int kWidth = 8;
  static const int kHeight = 8;

  DigitsClassifier();
  ~DigitsClassifier();

  // Returns false (and says why on stderr) if there is no usable graph in model_path.
  bool Load(const std::string& model_path);

  // pixels: kWidth * kHeight grey values, row by row, 0 to 1.
  // Returns digit and confidence, or -1.
  std::pair<int, float> Classify(const std::vector<float>& pixels);

  // Confidence for each digit.
  bool Scores(const std::vector<float>& pixels, std::vector<float>* scores);

 private:
  bool RunGraph(const std::vector<float>& pixels, std::vector<tensorflow::Tensor>* outputs);

  tensorflow::Session* session_;
  std::string input_name_;
  std::string output_name_;
};

#endif  // DIGITS_CLASSIFIER_H_
