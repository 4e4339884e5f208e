// SPDX-License-Identifier: Apache-2.0
// Strings in tensors: takes a list of "name:amount" apart, adds it up and writes a report.
#include <iostream>
#include <string>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

using namespace tensorflow;
using namespace tensorflow::ops;

int main() {
  Tensor orders(DT_STRING, TensorShape({4}));
  auto o = orders.flat<string>();
  o(0) = "apples:3.5";
  o(1) = "pears:10";
  o(2) = "plums:0.25";
  o(3) = "cherries:7";

  Scope scope = Scope::NewRootScope();
  auto lines = Placeholder(scope.WithOpName("lines"), DT_STRING);

  // sparse: values are name, amount, name, amount, ...
  auto split = StringSplit(scope, lines, ":");
  auto table = Reshape(scope, split.values, {-1, 2});
  auto names = Squeeze(scope, Slice(scope, table, {0, 0}, {-1, 1}), Squeeze::Axis({1}));
  auto amounts = StringToNumber(scope, Squeeze(scope, Slice(scope, table, {0, 1}, {-1, 1}),
                                               Squeeze::Axis({1})));
  auto total = Sum(scope, amounts, 0);

  auto initials = Substr(scope, names, 0, 1);
  auto printed = AsString(scope, amounts, AsString::Precision(2).Width(8));
  auto report = StringJoin(scope, std::initializer_list<Input>{initials, Const(scope, string(".")), printed},
                           StringJoin::Separator(" "));
  auto headline = StringJoin(
      scope, std::initializer_list<Output>{Const(scope, "total"),
                                           AsString(scope, total, AsString::Precision(1))},
      StringJoin::Separator(" = "));

  ClientSession session(scope);
  std::vector<Tensor> outputs;
  Status status = session.Run({{lines, orders}}, {names, report, headline, split.shape}, &outputs);
  if (!status.ok()) {
    std::cerr << status.error_message() << std::endl;
    return 1;
  }

  auto shown = outputs[0].flat<string>();
  for (int i = 0; i < shown.size(); ++i) {
    std::cout << shown(i) << " | " << outputs[1].flat<string>()(i) << "\n";
  }
  const string& last = outputs[2].scalar<string>()();
  std::cout << last << " (" << last.size() << " characters)\n";
  std::cout << "sparse shape " << outputs[3].vec<int64>()(0) << " x " << outputs[3].vec<int64>()(1)
            << std::endl;

  // a wrong amount is an error, and says which
  o(2) = "plums:many";
  status = session.Run({{lines, orders}}, {total}, &outputs);
  std::cout << (errors::IsInvalidArgument(status) ? "not a number" : "unexpected") << std::endl;
  return 0;
}
