// SPDX-License-Identifier: Apache-2.0
// Scores customers with one session that several worker threads share.
#include <cstdio>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/public/session.h"

namespace scoring {

using tensorflow::Status;
using tensorflow::Tensor;

const int kWorkers = 4;
const int kBatches = 12;
const int kColumns = 5;

Status LoadGraph(const std::string& path, std::unique_ptr<tensorflow::Session>* session) {
  tensorflow::GraphDef graph;
  TF_RETURN_IF_ERROR(tensorflow::ReadBinaryProto(tensorflow::Env::Default(), path, &graph));
  tensorflow::SessionOptions options;
  options.config.set_inter_op_parallelism_threads(2);
  session->reset(tensorflow::NewSession(options));
  if (*session == nullptr) return tensorflow::errors::Internal("no session");
  return (*session)->Create(graph);
}

// The same customers for everybody: column c of customer i
float Feature(int customer, int column) { return ((customer * 7 + column * 3) % 11) / 10.f - 0.5f; }

class Worker {
 public:
  Worker(tensorflow::Session* session, int first, std::vector<float>* best)
      : session_(session), first_(first), best_(best) {}

  void operator()() {
    for (int batch = first_; batch < kBatches; batch += kWorkers) {
      Tensor customers(tensorflow::DT_FLOAT, {3, kColumns});
      auto rows = customers.matrix<float>();
      for (int i = 0; i < 3; ++i) {
        for (int c = 0; c < kColumns; ++c) rows(i, c) = Feature(batch * 3 + i, c);
      }
      std::vector<Tensor> outputs;
      TF_CHECK_OK(session_->Run({{"customers", customers}}, {"score"}, {}, &outputs));
      auto scores = outputs[0].flat<float>();
      float best = scores(0);
      for (int i = 1; i < 3; ++i) best = std::max(best, scores(i));
      // each batch has a place of its own, no lock needed
      (*best_)[batch] = best;
    }
  }

 private:
  tensorflow::Session* session_;
  int first_;
  std::vector<float>* best_;
};

}  // namespace scoring

int main(int argc, char* argv[]) {
  std::unique_ptr<tensorflow::Session> session;
  auto status = scoring::LoadGraph("score.pb", &session);
  if (!status.ok()) {
    LOG(ERROR) << status;
    return 1;
  }

  std::vector<float> best(scoring::kBatches, -1.f);
  std::vector<std::thread> threads;
  for (int i = 0; i < scoring::kWorkers; ++i) {
    threads.emplace_back(scoring::Worker(session.get(), i, &best));
  }
  for (auto& thread : threads) thread.join();

  for (int batch = 0; batch < scoring::kBatches; ++batch) {
    std::printf("batch %2d best %.4f\n", batch, best[batch]);
  }
  return 0;
}
