// SPDX-License-Identifier: Apache-2.0
#include "graph_session.h"

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/const_op.h"
#include "tensorflow/core/graph/graph.h"
#include "tensorflow/core/graph/graph_constructor.h"
#include "tensorflow/core/public/session.h"

namespace eager::conformance {

void ThrowIfError(const tensorflow::Status& status) {
  if (!status.ok()) throw Error(static_cast<Code>(status.code()), status.error_message());
}

GraphSession::GraphSession(const tensorflow::GraphDef& def) {
  tensorflow::Session* session = nullptr;
  ThrowIfError(tensorflow::NewSession(tensorflow::SessionOptions(), &session));
  session_.reset(session);
  ThrowIfError(session_->Create(def));
}

GraphSession::~GraphSession() { session_->Close().IgnoreError(); }

void GraphSession::Extend(const tensorflow::GraphDef& def) { ThrowIfError(session_->Extend(def)); }

std::vector<Tensor> GraphSession::Run(const Feeds& feeds, const std::vector<std::string>& fetches,
                                      const std::vector<std::string>& targets) {
  const std::vector<std::pair<std::string, tensorflow::Tensor>> inputs(feeds.begin(), feeds.end());
  std::vector<tensorflow::Tensor> outputs;
  ThrowIfError(session_->Run(inputs, fetches, targets, &outputs));
  return {outputs.begin(), outputs.end()};
}

std::vector<Tensor> SymbolicGradientsInSession(const tensorflow::GraphDef& def,
                                               const GradientQuestion& question) {
  const tensorflow::Scope scope = tensorflow::Scope::NewRootScope();
  ThrowIfError(tensorflow::ConvertGraphDefToGraph({}, def, scope.graph()));
  const auto nodes = scope.graph()->BuildNodeNameIndex();
  auto output = [&](const std::string& name) {
    const size_t colon = name.rfind(':');
    return tensorflow::Output(nodes.at(name.substr(0, colon)), std::stoi(name.substr(colon + 1)));
  };
  auto outputs = [&](const std::vector<std::string>& names) {
    std::vector<tensorflow::Output> list;
    for (const std::string& name : names) list.push_back(output(name));
    return list;
  };
  std::vector<tensorflow::Output> dys, grads;
  for (const Tensor& dy : question.dys)
    dys.push_back(
        tensorflow::ops::Const(scope, tensorflow::Input::Initializer(tensorflow::Tensor(dy))));
  ThrowIfError(scope.status());
  const tensorflow::Status status = tensorflow::AddSymbolicGradients(
      scope, outputs(question.ys), outputs(question.xs), dys, &grads);
  // The API's way to say that a gradient is not there yet.
  const std::string& message = status.error_message();
  if (status.code() == tensorflow::error::NOT_FOUND && message.starts_with("No gradient defined"))
    throw Unimplemented(message.substr(message.rfind(": ") + 2), ": no gradient is defined");
  ThrowIfError(status);
  tensorflow::ClientSession::FeedType feeds;
  for (const auto& [name, value] : question.feeds)
    feeds.emplace(output(name), tensorflow::Tensor(value));
  std::vector<Tensor> results(question.xs.size());
  std::vector<tensorflow::Output> fetches;
  std::vector<size_t> fetched;
  for (size_t i = 0; i < grads.size(); ++i) {
    if (grads[i].node() == nullptr) continue;
    fetches.push_back(grads[i]);
    fetched.push_back(i);
  }
  if (fetches.empty()) return results;
  std::vector<tensorflow::Tensor> values;
  ThrowIfError(tensorflow::ClientSession(scope).Run(feeds, fetches, &values));
  for (size_t k = 0; k < fetched.size(); ++k) results[fetched[k]] = values[k];
  return results;
}

}  // namespace eager::conformance
