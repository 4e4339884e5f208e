// SPDX-License-Identifier: Apache-2.0
// Horizontal or vertical? A convolutional network for pictures of 6 x 6 pixels.
#include <iostream>

#include "cnn.h"

using namespace std;

// 24 pictures of one bar; class 0 lies, class 1 stands
static void MakePictures(Tensor& images, Tensor& labels) {
  images.flat<float>().setZero();
  labels.flat<float>().setZero();
  auto im = images.tensor<float, 4>();
  for (int i = 0; i < 24; i++) {
    bool stands = i % 2;
    int where = (i / 2) % 6, from = (i / 12) * 2;
    for (int k = from; k < from + 4; k++) {
      im(i, stands ? k : where, stands ? where : k, 0) = 1.0f - 0.05f * (i % 5);
    }
    labels.matrix<float>()(i, stands) = 1.0f;
  }
}

int main() {
  Tensor images(DT_FLOAT, TensorShape({24, 6, 6, 1}));
  Tensor labels(DT_FLOAT, TensorShape({24, 2}));
  MakePictures(images, labels);

  CNN model(6);
  Status s = model.CreateGraph();
  TF_CHECK_OK(s);
  s = model.CreateOptimization(0.002f);
  TF_CHECK_OK(s);
  s = model.Initialize();
  TF_CHECK_OK(s);

  float loss;
  for (int epoch = 0; epoch < 40; epoch++) {
    s = model.Train(images, labels, loss);
    TF_CHECK_OK(s);
    if (epoch % 10 == 9) printf("epoch %d loss %.3f\n", epoch + 1, loss);
  }

  vector<int> classes;
  s = model.Predict(images, classes);
  TF_CHECK_OK(s);
  int wrong = 0;
  for (size_t i = 0; i < classes.size(); i++) wrong += classes[i] != static_cast<int>(i % 2);
  cout << wrong << " of " << classes.size() << " wrong" << endl;
  return 0;
}
