// SPDX-License-Identifier: Apache-2.0
// Writes the loss of a tiny training for TensorBoard.
#include <iostream>
#include <memory>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/summary/summary_file_writer.h"
#include "tensorflow/core/util/events_writer.h"

using namespace tensorflow;
using namespace tensorflow::ops;

int main(int argc, char* argv[]) {
  if (argc != 2) {
    std::cerr << "usage: " << argv[0] << " LOGDIR" << std::endl;
    return 2;
  }
  const string logdir = argv[1];
  Env* env = Env::Default();

  SummaryWriterInterface* writer = nullptr;
  TF_CHECK_OK(CreateSummaryFileWriter(/*max_queue=*/1, /*flush_millis=*/0, logdir, ".tiny", env, &writer));

  Scope root = Scope::NewRootScope();
  auto w = Variable(root.WithOpName("w"), {2}, DT_FLOAT);
  auto init = Assign(root, w, Const(root, {3.f, -2.f}));
  auto loss = ReduceSum(root.WithOpName("loss"), Multiply(root, w, w), 0);
  std::vector<Output> grads;
  TF_CHECK_OK(AddSymbolicGradients(root, {loss}, {w}, &grads));
  auto step = ApplyGradientDescent(root, w, 0.1f, grads[0]);

  GraphDef graph;
  TF_CHECK_OK(root.ToGraphDef(&graph));
  TF_CHECK_OK(writer->WriteGraph(0, std::unique_ptr<GraphDef>(new GraphDef(graph))));

  ClientSession session(root);
  TF_CHECK_OK(session.Run({init}, nullptr));
  std::vector<Tensor> outputs;
  for (int64 global_step = 0; global_step < 5; ++global_step) {
    TF_CHECK_OK(session.Run({loss}, &outputs));
    TF_CHECK_OK(writer->WriteScalar(global_step, outputs[0], "loss"));
    std::cout << "step " << global_step << " loss " << outputs[0].scalar<float>() << std::endl;
    TF_CHECK_OK(session.Run({step}, nullptr));
  }
  TF_CHECK_OK(writer->Flush());
  writer->Unref();

  // the older way: events by hand
  {
    EventsWriter events(io::JoinPath(logdir, "by_hand"));
    Event event;
    event.set_step(7);
    event.set_wall_time(1.5e9);
    Summary::Value* value = event.mutable_summary()->add_value();
    value->set_tag("loss");
    value->set_simple_value(0.25f);
    events.WriteEvent(event);
    TF_CHECK_OK(events.Close());
  }

  std::vector<string> files;
  TF_CHECK_OK(env->GetChildren(logdir, &files));
  int written = 0, empty = 0;
  for (const string& file : files) {
    uint64 size = 0;
    TF_CHECK_OK(env->GetFileSize(io::JoinPath(logdir, file), &size));
    written++;
    if (size == 0) empty++;
  }
  std::cout << written << " files, " << empty << " empty" << std::endl;
  return 0;
}
