// SPDX-License-Identifier: Apache-2.0
#include "session_script.h"

#include <google/protobuf/text_format.h>

#include <memory>
#include <sstream>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/protobuf/config.pb.h"
#include "tensorflow/core/public/session.h"

namespace session_script {
namespace {

using tensorflow::Status;
using tensorflow::Tensor;

std::string Describe(const Status& status) { return status.ok() ? "OK" : status.ToString(); }

// "float[2,2]{1,2,3,4}"; one value fills all; "?" makes a tensor without a type.
Tensor ParseTensor(const std::string& text) {
  const size_t open = text.find('['), close = text.find(']'), values = text.find('{');
  tensorflow::DataType dtype = tensorflow::DT_INVALID;
  if (open == std::string::npos || !tensorflow::DataTypeFromString(text.substr(0, open), &dtype)) {
    return Tensor(tensorflow::DT_INVALID);
  }
  tensorflow::TensorShape shape;
  std::stringstream dims(text.substr(open + 1, close - open - 1));
  for (std::string dim; std::getline(dims, dim, ',');) shape.AddDim(std::stoll(dim));
  tensorflow::TensorProto proto;
  proto.set_dtype(dtype);
  shape.AsProto(proto.mutable_tensor_shape());
  std::stringstream items(text.substr(values + 1, text.size() - values - 2));
  for (std::string item; std::getline(items, item, ',');) {
    if (dtype == tensorflow::DT_FLOAT) {
      proto.add_float_val(std::stof(item));
    } else if (dtype == tensorflow::DT_STRING) {
      proto.add_string_val(item);
    } else if (dtype == tensorflow::DT_INT64) {
      proto.add_int64_val(std::stoll(item));
    } else if (dtype == tensorflow::DT_BOOL) {
      proto.add_bool_val(item == "true");
    } else {
      proto.add_int_val(std::stoi(item));
    }
  }
  Tensor tensor(dtype, shape);
  if (!tensor.FromProto(proto)) return Tensor(tensorflow::DT_INVALID);
  return tensor;
}

std::string PrintTensor(const Tensor& tensor) {
  std::string dims;
  for (int d = 0; d < tensor.dims(); ++d) {
    dims += (d ? "," : "") + std::to_string(tensor.dim_size(d));
  }
  const std::string values(tensor.SummarizeValue(16));
  return tensorflow::DataTypeString(tensor.dtype()) + "[" + dims + "]{" + values + "}";
}

class Player {
 public:
  explicit Player(const Script& script) : script_(script) {}

  std::string Play() {
    for (const std::string& step : script_.steps) {
      std::istringstream words(step);
      std::string verb;
      words >> verb;
      if (verb == "option") {
        Option(words);
      } else if (verb == "create" || verb == "extend") {
        out_ << verb << ": " << Describe(Load(verb == "extend")) << "\n";
      } else if (verb == "close") {
        out_ << "close: " << Describe(Session().Close()) << "\n";
      } else if (verb == "run") {
        Run(words);
      } else {
        out_ << "no such step: " << step << "\n";
      }
    }
    return out_.str();
  }

 private:
  void Option(std::istringstream& words) {
    std::string name;
    words >> name;
    if (name == "soft_placement") options_.config.set_allow_soft_placement(true);
    int milliseconds = 0;
    if (name == "timeout_ms" && words >> milliseconds) run_options_.set_timeout_in_ms(milliseconds);
  }

  tensorflow::Session& Session() {
    if (!session_) session_.reset(tensorflow::NewSession(options_));
    return *session_;
  }

  Status Load(bool extend) {
    tensorflow::GraphDef def;
    if (next_graph_ >= script_.graphs.size() ||
        !google::protobuf::TextFormat::ParseFromString(script_.graphs[next_graph_], &def)) {
      return tensorflow::errors::DataLoss("the script's graph ", next_graph_, " cannot be read");
    }
    ++next_graph_;
    return extend ? Session().Extend(def) : Session().Create(def);
  }

  void Run(std::istringstream& words) {
    std::vector<std::pair<std::string, Tensor>> feeds;
    std::vector<std::string> fetches, targets;
    char part = '<';
    for (std::string word; words >> word;) {
      if (word == ">" || word == "!") {
        part = word[0];
      } else if (part == '>') {
        fetches.push_back(word);
      } else if (part == '!') {
        targets.push_back(word);
      } else {
        const size_t equals = word.find('=');
        feeds.emplace_back(word.substr(0, equals), ParseTensor(word.substr(equals + 1)));
      }
    }
    std::vector<Tensor> outputs;
    tensorflow::RunMetadata metadata;
    const Status status = Session().Run(run_options_, feeds, fetches, targets, &outputs, &metadata);
    if (!status.ok() || outputs.empty()) {
      out_ << "run: " << Describe(status) << "\n";
      return;
    }
    out_ << "run:";
    for (size_t i = 0; i < outputs.size(); ++i) {
      out_ << (i ? ", " : " ") << fetches[i] << " = " << PrintTensor(outputs[i]);
    }
    out_ << "\n";
  }

  const Script& script_;
  tensorflow::SessionOptions options_;
  tensorflow::RunOptions run_options_;
  std::unique_ptr<tensorflow::Session> session_;
  size_t next_graph_ = 0;
  std::ostringstream out_;
};

}  // namespace

std::vector<Script> ReadScripts(std::istream& in) {
  std::vector<Script> scripts;
  enum { kGraph, kSteps, kExpected } part = kGraph;
  int number = 0;
  bool is_new = true;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line == "==") {
      is_new = true;
      continue;
    }
    if (is_new) {
      scripts.emplace_back();
      scripts.back().line = number;
      scripts.back().graphs.emplace_back();
      part = kGraph;
      is_new = false;
    }
    Script& script = scripts.back();
    if (part == kExpected) {
      script.expected += line + "\n";
      continue;
    }
    if (line == "--") {
      part = kExpected;
      continue;
    }
    script.text += line + "\n";
    if (line.rfind("# ", 0) == 0) {
      if (script.name.empty()) script.name = line.substr(2);
    } else if (line == "do") {
      part = kSteps;
    } else if (part == kGraph && line == "more") {
      script.graphs.emplace_back();
    } else if (part == kGraph) {
      script.graphs.back() += line + "\n";
    } else {
      script.steps.push_back(line);
    }
  }
  return scripts;
}

std::string Transcript(const Script& script) { return Player(script).Play(); }

}  // namespace session_script
