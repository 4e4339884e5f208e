// SPDX-License-Identifier: Apache-2.0
// How alike are two pictures? Compares what a small mobile network sees in them.
#include <cmath>
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

using namespace std;
using namespace tensorflow;

// What a camera library would give us: interleaved bytes, blue first.
struct Frame {
  int width, height;
  vector<uint8_t> bgr;
};

Frame grab(int number) {
  Frame frame = {20, 16, {}};
  for (int y = 0; y < frame.height; y++) {
    for (int x = 0; x < frame.width; x++) {
      frame.bgr.push_back((x * 13) % 256);
      frame.bgr.push_back((y * 15 + number * 2) % 256);
      frame.bgr.push_back(number < 2 ? 200 : (x * y) % 256);
    }
  }
  return frame;
}

class FeatureNet {
  std::shared_ptr<Session> session;
  GraphDef graph;

 public:
  bool load(const string& path) {
    session = std::shared_ptr<Session>(NewSession(SessionOptions()));
    Status s = ReadBinaryProto(Env::Default(), path, &graph);
    if (s.ok()) s = session->Create(graph);
    if (!s.ok()) cerr << s.ToString() << endl;
    return s.ok();
  }

  // crop the middle, swap the channels, scale to -1..1
  Tensor toTensor(const Frame& frame, int size) {
    Tensor t(DT_FLOAT, TensorShape({1, size, size, 3}));
    auto mapped = t.tensor<float, 4>();
    int left = (frame.width - size) / 2, top = (frame.height - size) / 2;
    for (int y = 0; y < size; ++y) {
      const uint8_t* row = frame.bgr.data() + ((top + y) * frame.width + left) * 3;
      for (int x = 0; x < size; ++x) {
        for (int c = 0; c < 3; ++c) mapped(0, y, x, c) = row[x * 3 + 2 - c] / 127.5f - 1.0f;
      }
    }
    return t;
  }

  vector<float> features(const Frame& frame) {
    vector<Tensor> outputs;
    Status s = session->Run({{"input", toTensor(frame, 12)}}, {"MobileNet/features"}, {}, &outputs);
    if (!s.ok()) {
      cerr << s.ToString() << endl;
      return vector<float>();
    }
    auto v = outputs[0].flat<float>();
    return vector<float>(v.data(), v.data() + v.size());
  }
};

float cosine(const vector<float>& a, const vector<float>& b) {
  float ab = 0, aa = 0, bb = 0;
  for (size_t i = 0; i < a.size(); i++) {
    ab += a[i] * b[i];
    aa += a[i] * a[i];
    bb += b[i] * b[i];
  }
  return ab / sqrt(aa * bb);
}

int main() {
  FeatureNet net;
  if (!net.load("mobile.pb")) return 1;
  vector<vector<float>> seen;
  cout << fixed;
  cout.precision(4);
  for (int i = 0; i < 4; i++) {
    seen.push_back(net.features(grab(i)));
    if (seen.back().empty()) return 1;
    cout << "frame " << i << ":";
    for (float f : seen.back()) cout << " " << f;
    cout << endl;
  }
  for (int i = 1; i < 4; i++) cout << "0 and " << i << ": " << cosine(seen[0], seen[i]) << endl;
  return 0;
}
