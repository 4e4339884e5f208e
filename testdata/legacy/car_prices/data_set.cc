// SPDX-License-Identifier: Apache-2.0
#include "data_set.h"

#include <cmath>
#include <fstream>
#include <iostream>
#include <sstream>

using namespace std;

DataSet::DataSet(const string& file) {
  ifstream in(file);
  if (!in) {
    cerr << "cannot read " << file << endl;
    return;
  }
  vector<float> km, age, fuel, price;
  string line;
  getline(in, line);  // header
  while (getline(in, line)) {
    istringstream fields(line);
    string field;
    vector<float> values;
    while (getline(fields, field, ',')) values.push_back(stof(field));
    km.push_back(values[0]);
    age.push_back(values[1]);
    fuel.push_back(values[2]);
    price.push_back(values[3]);
  }
  Statistics(km, &km_mean_, &km_deviation_);
  Statistics(age, &age_mean_, &age_deviation_);
  Statistics(price, &price_mean_, &price_deviation_);
  for (size_t i = 0; i < price.size(); ++i) {
    auto row = Input(km[i], age[i], fuel[i] > 0);
    x_.insert(x_.end(), row.begin(), row.end());
    y_.push_back((price[i] - price_mean_) / price_deviation_);
  }
}

void DataSet::Statistics(const vector<float>& values, float* mean, float* deviation) {
  float sum = 0, squares = 0;
  for (float v : values) sum += v;
  *mean = sum / values.size();
  for (float v : values) squares += (v - *mean) * (v - *mean);
  *deviation = sqrt(squares / values.size());
}

vector<float> DataSet::Input(float kilometres, float age, bool diesel) const {
  return {(kilometres - km_mean_) / km_deviation_, (age - age_mean_) / age_deviation_,
          diesel ? 1.f : -1.f};
}

float DataSet::Price(float normalized) const { return normalized * price_deviation_ + price_mean_; }
