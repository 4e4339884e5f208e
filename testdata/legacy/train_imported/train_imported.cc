// SPDX-License-Identifier: Apache-2.0
// Trains a graph that was built in Python. Only names connect the two:
//   init, x, y, train, loss, w, b
#include <iostream>
#include <utility>
#include <vector>

#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

using namespace std;
using namespace tensorflow;

typedef vector<pair<string, Tensor>> Feeds;

// y = 3 x - 1, with a little noise that is always the same
Feeds NextBatch(int step) {
  Tensor x(DT_FLOAT, TensorShape({8, 1}));
  Tensor y(DT_FLOAT, TensorShape({8, 1}));
  auto _x = x.matrix<float>();
  auto _y = y.matrix<float>();
  for (int i = 0; i < 8; i++) {
    float v = ((step * 8 + i) % 21) / 10.0f - 1.0f;
    float noise = ((step * 8 + i) % 5 - 2) * 0.01f;
    _x(i, 0) = v;
    _y(i, 0) = 3.0f * v - 1.0f + noise;
  }
  return {{"x", x}, {"y", y}};
}

int main() {
  const string graph_file = "regression.pb";

  GraphDef graph_def;
  TF_CHECK_OK(ReadBinaryProto(Env::Default(), graph_file, &graph_def));

  Session* session;
  TF_CHECK_OK(NewSession(SessionOptions(), &session));
  TF_CHECK_OK(session->Create(graph_def));

  // variables
  TF_CHECK_OK(session->Run({}, {}, {"init"}, nullptr));

  vector<Tensor> outputs;
  cout.precision(4);
  cout << fixed;
  for (int step = 0; step < 100; ++step) {
    Feeds feeds = NextBatch(step);
    if (step % 20 == 0) {
      TF_CHECK_OK(session->Run(feeds, {"loss"}, {}, &outputs));
      cout << "step " << step << " loss " << outputs[0].scalar<float>()() << endl;
    }
    TF_CHECK_OK(session->Run(feeds, {}, {"train"}, nullptr));
  }

  TF_CHECK_OK(session->Run({}, {"w", "b"}, {}, &outputs));
  cout << "w " << outputs[0].flat<float>()(0) << " b " << outputs[1].flat<float>()(0) << endl;

  session->Close();
  delete session;
  return 0;
}
