// SPDX-License-Identifier: Apache-2.0
#include "session_cases.h"

#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "compare.h"
#include "eager/io/graph_def.h"
#include "eager/io/tensor_proto.h"
#include "graph_session.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"
#include "tensorflow/core/protobuf/meta_graph.pb.h"

namespace eager::conformance {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using tensorflow::GraphDef;

struct Mismatch {
  std::string text;
};

class Scenario {
 public:
  Scenario(fs::path folder, fs::path models)
      : folder_(std::move(folder)), models_(std::move(models)) {
    const fs::path base = fs::temp_directory_path() / "eagerize_conformance_XXXXXX";
    std::string pattern = base.string();
    if (!mkdtemp(pattern.data())) throw Unavailable("no scratch directory at ", pattern);
    scratch_ = pattern;
  }
  ~Scenario() {
    std::error_code ignored;
    fs::remove_all(scratch_, ignored);
  }

  void Run() {
    script_ = json::parse(ReadFileBytes((folder_ / "script.json").string()));
    GraphDef tensors;
    if (fs::exists(folder_ / "tensors.pb"))
      ReadGraphDef((folder_ / "tensors.pb").string(), &tensors);
    for (const auto& node : tensors.node())
      tensors_[node.name()] = TensorFromProto(node.attr().at("value").tensor());
    const json& load = script_.at("load");
    if (load.contains("error")) {
      ExpectError(load, "load", [&] { Load(load); });
      return;
    }
    Load(load);
    int number = 0;
    for (const json& step : script_.value("steps", json::array())) {
      const std::string where = StrCat("step ", number++);
      if (step.contains("restart"))
        Restart();
      else if (step.contains("extend"))
        ExtendStep(step, where);
      else
        RunStep(step, where);
    }
  }

 private:
  fs::path Resolve(const std::string& name) const {
    if (name.starts_with("@models/")) return models_ / name.substr(8);
    return folder_ / name;
  }

  GraphDef ReadLoad(const json& load) const {
    GraphDef def;
    if (load.contains("graph")) {
      ReadGraphDef(Resolve(load["graph"]).string(), &def);
    } else if (load.contains("meta")) {
      tensorflow::MetaGraphDef meta;
      if (!meta.ParseFromString(ReadFileBytes(Resolve(load["meta"]).string())))
        throw DataLoss(load["meta"].dump(), ": is no MetaGraphDef");
      def = meta.graph_def();
    } else {
      throw Unimplemented("SavedModel: loading is not implemented yet");
    }
    return def;
  }

  void Load(const json& load) {
    session_.reset();
    session_ = std::make_unique<GraphSession>(ReadLoad(load));
  }

  void Extend(const std::string& file) {
    GraphDef def;
    ReadGraphDef(Resolve(file).string(), &def);
    session_->Extend(def);
  }

  void Restart() {
    Load(script_["load"]);
    for (const std::string& file : extended_) Extend(file);
  }

  void ExtendStep(const json& step, const std::string& where) {
    const std::string file = step["extend"];
    if (step.contains("error")) return ExpectError(step, where, [&] { Extend(file); });
    Extend(file);
    extended_.push_back(file);
  }

  Tensor Value(const std::string& name) const {
    Tensor value = tensors_.at(name);
    if (value.dtype() != DT_STRING) return value;
    value = value.DeepCopy();
    for (std::string& text : value.flat<std::string>())
      for (auto [mark, path] :
           {std::pair{"@TMP@", scratch_.string()}, {"@HERE@", folder_.string()}})
        for (size_t at; (at = text.find(mark)) != std::string::npos;)
          text.replace(at, std::string(mark).size(), path);
    return value;
  }

  void RunStep(const json& step, const std::string& where) {
    Feeds feeds;
    const json fed = step.value("feeds", json::object());
    for (const auto& [name, tensor] : fed.items()) feeds.emplace_back(name, Value(tensor));
    const auto fetches = step.value("fetches", std::vector<std::string>());
    const auto targets = step.value("targets", std::vector<std::string>());
    if (step.contains("error"))
      return ExpectError(step, where, [&] { session_->Run(feeds, fetches, targets); });
    std::vector<Tensor> results;
    try {
      results = session_->Run(feeds, fetches, targets);
    } catch (const Error& error) {
      throw error.WithPrefix(where + ": ");
    }
    if (!step.contains("expect")) return;
    for (size_t i = 0; i < fetches.size(); ++i) {
      if (step["expect"][i].is_null()) continue;
      const Tensor expected = Value(step["expect"][i]);
      Tolerance tolerance = DefaultTolerance(expected.dtype());
      if (step.contains("rtol")) tolerance.rtol = step["rtol"];
      if (step.contains("atol")) tolerance.atol = step["atol"];
      if (auto difference = Difference(results[i], expected, tolerance))
        throw Mismatch{StrCat(where, ", ", fetches[i], ": ", *difference)};
    }
  }

  template <class F>
  void ExpectError(const json& step, const std::string& where, F run) {
    const std::string wanted = step["error"];
    try {
      run();
    } catch (const Error& error) {
      if (error.code() == Code::kUnimplemented && wanted != "UNIMPLEMENTED") throw;
      if (CodeName(error.code()) != wanted)
        throw Mismatch{StrCat(where, ": error is ", error.what(), ", expected ", wanted)};
      for (const std::string& word : step.value("message_contains", std::vector<std::string>()))
        if (error.message().find(word) == std::string::npos)
          throw Mismatch{StrCat(where, ": '", word, "' is not in the message: ", error.message())};
      return;
    }
    throw Mismatch{StrCat(where, ": no error, expected ", wanted)};
  }

  fs::path folder_, models_, scratch_;
  json script_;
  std::map<std::string, Tensor> tensors_;
  std::unique_ptr<GraphSession> session_;
  std::vector<std::string> extended_;
};

}  // namespace

void RunSessionFolder(const std::string& folder, const std::string& models, Report& report) {
  CaseResult result{fs::path(folder).filename().string(), Outcome::kPassed, ""};
  try {
    Scenario(folder, models).Run();
  } catch (const Mismatch& mismatch) {
    result.outcome = Outcome::kFailed;
    result.detail = mismatch.text;
  } catch (const Error& error) {
    const bool skip = error.code() == Code::kUnimplemented;
    result.outcome = skip ? Outcome::kSkipped : Outcome::kFailed;
    result.detail = error.what();
    if (skip) {
      std::string text = error.message();
      if (text.starts_with("step ")) text = text.substr(text.find(": ") + 2);
      report.AddMissing(text.substr(0, text.find_first_of(":;")));
    }
  } catch (const std::exception& error) {
    result.outcome = Outcome::kFailed;
    result.detail = error.what();
  }
  report.Add(std::move(result));
}

}  // namespace eager::conformance
