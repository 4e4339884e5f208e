// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <string>
#include <vector>

// The adverts of a csv file: kilometres, age, fuel, price. Columns are brought to mean 0 and
// deviation 1; Input() and Price() go there and back.
class DataSet {
 public:
  explicit DataSet(const std::string& file);

  const std::vector<float>& x() const { return x_; }
  const std::vector<float>& y() const { return y_; }
  int size() const { return static_cast<int>(y_.size()); }

  std::vector<float> Input(float kilometres, float age, bool diesel) const;
  float Price(float normalized) const;

 private:
  static void Statistics(const std::vector<float>& values, float* mean, float* deviation);

  std::vector<float> x_, y_;
  float km_mean_, km_deviation_, age_mean_, age_deviation_, price_mean_, price_deviation_;
};
