// SPDX-License-Identifier: Apache-2.0
#include "op_cases.h"

#include <filesystem>
#include <functional>
#include <map>

#include "compare.h"
#include "deviations.h"
#include "eager/eager.h"
#include "eager/io/graph_def.h"
#include "eager/io/tensor_proto.h"
#include "eager/op/apply.h"
#include "graph_session.h"
#include "shapes.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"

namespace eager::conformance {
namespace {

using tensorflow::GraphDef;
using tensorflow::NodeDef;

struct OpCase {
  std::string name;  // "c3"
  std::vector<const NodeDef*> inputs;
  const NodeDef* op = nullptr;
  std::map<int, Tensor> feeds;
  std::map<int, Tensor> expect[3];  // of the first, second and third run
  std::map<int, Tensor> dys, grads;
  std::string error;
  std::optional<Tolerance> tolerance;
  std::string note;
};

std::map<int, OpCase> ReadCases(const GraphDef& def) {
  std::map<int, OpCase> cases;
  for (const NodeDef& node : def.node()) {
    const std::string& name = node.name();
    const size_t slash = name.find('/');
    if (name[0] != 'c' || slash == std::string::npos) continue;
    OpCase& c = cases[std::stoi(name.substr(1, slash - 1))];
    c.name = name.substr(0, slash);
    const std::string rest = name.substr(slash + 1);
    auto value = [&] { return TensorFromProto(node.attr().at("value").tensor()); };
    auto number_after = [&](const char* prefix) {
      return std::stoi(rest.substr(std::string(prefix).size()));
    };
    if (rest == "op")
      c.op = &node;
    else if (rest.starts_with("in")) {
      const size_t i = number_after("in");
      c.inputs.resize(std::max(c.inputs.size(), i + 1));
      c.inputs[i] = &node;
    } else if (rest.starts_with("feed/in"))
      c.feeds[number_after("feed/in")] = value();
    else if (rest.starts_with("expect/"))
      c.expect[0][number_after("expect/")] = value();
    else if (rest.starts_with("expect_run2/"))
      c.expect[1][number_after("expect_run2/")] = value();
    else if (rest.starts_with("expect_run3/"))
      c.expect[2][number_after("expect_run3/")] = value();
    else if (rest.starts_with("dy/"))
      c.dys[number_after("dy/")] = value();
    else if (rest.starts_with("grad/"))
      c.grads[number_after("grad/")] = value();
    else if (rest == "error")
      c.error = value().scalar<std::string>()();
    else if (rest == "tolerance") {
      const Tensor t = value();
      c.tolerance = Tolerance{t.flat<float>()(0), t.flat<float>()(1)};
    } else if (rest == "note")
      c.note = value().scalar<std::string>()();
  }
  return cases;
}

class CaseRunner {
 public:
  CaseRunner(const OpCase& c, std::string label, Report& report)
      : c_(c), label_(std::move(label)), report_(report) {}

  void RunAll() {
    if (!c_.op) return;
    Check("session", [&] { RunSession(); });
    Check("eager", [&] { RunEager(); });
    if (c_.error.empty()) {
      Check("function", [&] { RunFunction(); });
      Check("shapes", [&] { CheckShapes(); });
      if (!c_.grads.empty()) {
        Check("tape", [&] { RunTape(); });
        Check("gradients", [&] { RunSymbolicGradients(); });
      }
    }
  }

 private:
  struct Mismatch {
    std::string text;
  };

  void Check(const char* way, const std::function<void()>& run) {
    CaseResult result{label_ + "/" + c_.name + " " + way, Outcome::kPassed, ""};
    try {
      bool must_fail = !c_.error.empty();
      try {
        run();
      } catch (const Error& error) {
        if (!must_fail || error.code() == Code::kUnimplemented) throw;
        must_fail = false;
        if (CodeName(error.code()) != c_.error)
          throw Mismatch{StrCat("error is ", error.what(), ", expected ", c_.error)};
      }
      if (must_fail) throw Mismatch{"no error, expected " + c_.error};
    } catch (const Mismatch& mismatch) {
      result.outcome = Outcome::kFailed;
      result.detail = mismatch.text;
    } catch (const Error& error) {
      const bool skip = error.code() == Code::kUnimplemented;
      result.outcome = skip ? Outcome::kSkipped : Outcome::kFailed;
      result.detail = error.what();
      if (skip) report_.AddMissing(error.message().substr(0, error.message().find_first_of(":;")));
    } catch (const std::exception& error) {
      result.outcome = Outcome::kFailed;
      result.detail = error.what();
    }
    if (const char* reason = AcceptedDeviation(c_.op->op(), way);
        reason && result.outcome == Outcome::kFailed) {
      report_.AddAccepted(StrCat(result.name, ": ", reason));
      return;
    }
    if (result.outcome == Outcome::kFailed && !c_.note.empty())
      result.detail += " (" + c_.note + ")";
    report_.Add(std::move(result));
  }

  Tolerance ToleranceFor(DataType dtype) const {
    return c_.tolerance ? *c_.tolerance : DefaultTolerance(dtype);
  }

  void Compare(const std::string& what, Tensor actual, Tensor expected) const {
    const std::string& op = c_.op->op();
    if (op == "EncodePng" || op == "EncodeJpeg") {  // the pictures count, not the bytes
      auto decode = [&](const Tensor& t) {
        return op == "EncodePng" ? DecodePng(t) : DecodeJpeg(t);
      };
      actual = decode(actual);
      expected = decode(expected);
    }
    if (auto difference = Difference(actual, expected, ToleranceFor(expected.dtype())))
      throw Mismatch{what + ": " + *difference};
  }

  Tensor InputValue(size_t i) const {
    if (auto it = c_.feeds.find(static_cast<int>(i)); it != c_.feeds.end()) return it->second;
    return TensorFromProto(c_.inputs[i]->attr().at("value").tensor());
  }
  std::vector<Tensor> InputValues() const {
    std::vector<Tensor> values;
    for (size_t i = 0; i < c_.inputs.size(); ++i) values.push_back(InputValue(i));
    return values;
  }
  const OpDef& op() const { return GetOp(c_.op->op()); }
  Attrs OpAttrs() const {
    Attrs attrs;
    for (const AttrDef& def : op().attrs)
      if (auto it = c_.op->attr().find(std::string(def.name)); it != c_.op->attr().end())
        attrs.Set(def.name, AttrFromProto(it->second));
    return attrs;
  }

  GraphDef Def() const {
    GraphDef def;
    for (const NodeDef* in : c_.inputs) *def.add_node() = *in;
    *def.add_node() = *c_.op;
    return def;
  }
  Feeds NamedFeeds() const {
    Feeds feeds;
    for (const auto& [i, value] : c_.feeds)
      feeds.emplace_back(StrCat(c_.name, "/in", i, ":0"), value);
    return feeds;
  }

  void RunSession() {
    GraphSession session(Def());
    for (int run = 0; run < 3; ++run) {
      if (run > 0 && c_.expect[run].empty()) break;
      std::vector<std::string> fetches;
      for (const auto& [j, value] : c_.expect[run])
        fetches.push_back(StrCat(c_.op->name(), ":", j));
      std::vector<std::string> targets;
      if (fetches.empty()) targets.push_back(c_.op->name());
      std::vector<Tensor> results = session.Run(NamedFeeds(), fetches, targets);
      size_t at = 0;
      for (const auto& [j, value] : c_.expect[run])
        Compare(StrCat("output ", j, run ? StrCat(" of run ", run + 1) : ""), results[at++], value);
    }
  }

  void RunEager() {
    std::vector<Tensor> inputs = InputValues();
    Attrs attrs = OpAttrs();
    CheckAttrs(op(), attrs);
    std::vector<Tensor> outputs = Apply(op(), inputs, attrs);
    for (const auto& [j, value] : c_.expect[0]) Compare(StrCat("output ", j), outputs.at(j), value);
  }

  // Inputs that are Const in the case stay constants: an op may read them while it is traced.
  void RunFunction() {
    std::vector<Tensor> fed;
    std::vector<int> positions;
    for (const auto& [i, value] : c_.feeds) {
      fed.push_back(value);
      positions.push_back(i);
    }
    internal::TracedFunction function(
        [&](std::span<const Tensor> arguments) {
          std::vector<Tensor> inputs = InputValues();
          for (size_t a = 0; a < positions.size(); ++a) inputs[positions[a]] = arguments[a];
          return Apply(op(), inputs, OpAttrs());
        },
        {.name = c_.op->op()});
    for (int run = 0; run < 3; ++run) {
      if (run > 0 && c_.expect[run].empty()) break;
      std::vector<Tensor> outputs = function.Call(fed);
      for (const auto& [j, value] : c_.expect[run])
        Compare(StrCat("output ", j, run ? StrCat(" of run ", run + 1) : ""), outputs.at(j), value);
    }
  }

  void CheckShapes() {
    for (const Known known : {Known::kShapes, Known::kValues}) {
      const std::vector<Shape> shapes = InferShapes(op(), InputValues(), OpAttrs(), known);
      for (const auto& [j, value] : c_.expect[0])
        if (const auto difference = ShapeDifference(shapes.at(j), value.shape()))
          throw Mismatch{StrCat("output ", j, " ", *difference)};
    }
  }

  void CompareGrads(const std::vector<Tensor>& grads) const {
    for (size_t i = 0; i < c_.inputs.size(); ++i) {
      const auto expected = c_.grads.find(static_cast<int>(i));
      const std::string what = StrCat("gradient of input ", i);
      if (expected == c_.grads.end()) {
        if (grads[i].IsDefined() && IsTrainable(InputValue(i).dtype()))
          throw Mismatch{what + ": there is one, expected none"};
      } else if (!grads[i].IsDefined()) {
        throw Mismatch{what + ": there is none, expected one"};
      } else {
        Compare(what, grads[i], expected->second);
      }
    }
  }

  void RunTape() {
    std::vector<Tensor> inputs = InputValues();
    GradientTape tape;
    std::vector<GradientSource> sources;
    for (const Tensor& x : inputs) {
      if (IsTrainable(x.dtype())) tape.Watch(x);
      sources.emplace_back(x);
    }
    std::vector<Tensor> outputs = Apply(op(), inputs, OpAttrs());
    std::vector<Tensor> targets, dys;
    for (const auto& [j, dy] : c_.dys) {
      targets.push_back(outputs.at(j));
      dys.push_back(dy);
    }
    CompareGrads(tape.Gradient(targets, sources, dys));
  }

  void RunSymbolicGradients() {
    GradientQuestion question;
    for (const auto& [j, dy] : c_.dys) {
      question.ys.push_back(StrCat(c_.op->name(), ":", j));
      question.dys.push_back(dy);
    }
    for (const NodeDef* in : c_.inputs) question.xs.push_back(in->name() + ":0");
    question.feeds = NamedFeeds();
    CompareGrads(SymbolicGradientsInSession(Def(), question));
  }

  const OpCase& c_;
  std::string label_;
  Report& report_;
};

}  // namespace

void RunOpFile(const std::string& path, Report& report) {
  const std::string label = std::filesystem::path(path).stem();
  GraphDef def;
  std::map<int, OpCase> cases;
  try {
    ReadGraphDef(path, &def);
    cases = ReadCases(def);
  } catch (const std::exception& error) {
    report.Add({label, Outcome::kFailed, StrCat("cannot be read: ", error.what())});
    return;
  }
  for (const auto& [k, c] : cases) CaseRunner(c, label, report).RunAll();
}

}  // namespace eager::conformance
