// SPDX-License-Identifier: Apache-2.0
#include "eager/io/function_library.h"

#include <algorithm>

#include "eager/io/device_name.h"
#include "eager/io/graph_def.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/function.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"
#include "tensorflow/core/framework/op_def.pb.h"

namespace eager {
namespace {

// Replaces {placeholder: "T"} by the caller's T.
AttrValue Substituted(const tensorflow::AttrValue& proto, const Attrs& substitutions) {
  if (proto.value_case() != tensorflow::AttrValue::kPlaceholder) return AttrFromProto(proto);
  const AttrValue* value = substitutions.Find(proto.placeholder());
  if (!value)
    throw InvalidArgument("attribute placeholder '", proto.placeholder(), "' has no value");
  return *value;
}

void FindBodies(FunctionRef& function, FunctionLibrary& library) {
  if (library.Has(function.name))
    function.body = library.Body(function.name, function.attrs ? *function.attrs : Attrs());
}

void FindBodies(AttrValue& value, FunctionLibrary& library) {
  if (auto* function = std::get_if<FunctionRef>(&value))
    FindBodies(*function, library);
  else if (auto* list = std::get_if<std::vector<FunctionRef>>(&value))
    for (FunctionRef& f : *list) FindBodies(f, library);
}

// Types of a function's arguments or results.
std::vector<DataType> ArgTypes(
    const google::protobuf::RepeatedPtrField<tensorflow::OpDef::ArgDef>& args, const Attrs& attrs) {
  std::vector<DataType> types;
  for (const auto& arg : args) {
    if (!arg.type_list_attr().empty()) {
      const AttrValue* v = attrs.Find(arg.type_list_attr());
      if (const auto* list = v ? std::get_if<std::vector<DataType>>(v) : nullptr)
        types.insert(types.end(), list->begin(), list->end());
      continue;
    }
    auto type = static_cast<DataType>(arg.type());
    if (!arg.type_attr().empty()) {
      const AttrValue* v = attrs.Find(arg.type_attr());
      const DataType* t = v ? std::get_if<DataType>(v) : nullptr;
      if (!t)
        throw NotFound("argument '", arg.name(), "': attribute '", arg.type_attr(), "' is missing");
      type = *t;
    }
    int64_t count = 1;
    if (!arg.number_attr().empty()) {
      const AttrValue* v = attrs.Find(arg.number_attr());
      const int64_t* n = v ? std::get_if<int64_t>(v) : nullptr;
      if (!n || *n < 0 || *n > 100000)
        throw NotFound("argument '", arg.name(), "': attribute '", arg.number_attr(),
                       "' is missing");
      count = *n;
    }
    types.insert(types.end(), static_cast<size_t>(count), arg.is_ref() ? RefType(type) : type);
  }
  return types;
}

// A node whose op is a function: a call of it.
NodeRead ReadCall(const tensorflow::NodeDef& def, FunctionLibrary& library,
                  const Attrs& substitutions) {
  auto attrs = std::make_shared<Attrs>();
  for (const auto& [name, value] : def.attr())
    attrs->Set(InternName(name), Substituted(value, substitutions));
  NodeRead read;
  read.spec.name = def.name();
  read.spec.op = &GetOp("StatefulPartitionedCall");
  // By the signature: the body of a function that calls itself is not complete yet.
  auto [inputs, results] = library.Types(def.op(), *attrs);
  for (DataType type : results) read.output_types.push_back(BaseType(type));
  FunctionRef function{def.op(), attrs, library.Body(def.op(), *attrs)};
  read.spec.attrs = {{"Tin", inputs}, {"Tout", read.output_types}, {"f", std::move(function)}};
  return read;
}

// "arg", "arg:1", "node:output:2" inside a function.
class Scope {
 public:
  Scope(const FunctionBody& body, const std::map<std::string, int>& first_argument,
        const std::map<std::string, int>& ids, const std::vector<NodeRead>& nodes)
      : body_(body), first_argument_(first_argument), ids_(ids), nodes_(nodes) {}

  Endpoint Find(const std::string& text) const {
    const size_t colon = text.find(':');
    const std::string name = text.substr(0, colon);
    if (auto it = first_argument_.find(name); it != first_argument_.end()) {
      const size_t at = static_cast<size_t>(it->second) +
                        (colon == std::string::npos ? 0 : Index(text.substr(colon + 1)));
      if (at >= body_.arguments.size())
        throw InvalidArgument("function '", body_.name, "': input '", text, "' is not there");
      return body_.arguments[at];
    }
    auto it = ids_.find(name);
    if (it == ids_.end())
      throw InvalidArgument("function '", body_.name, "': input '", text, "' is not there");
    if (colon == std::string::npos) return {it->second, 0};
    const size_t second = text.find(':', colon + 1);
    const std::string output =
        text.substr(colon + 1, second == std::string::npos ? second : second - colon - 1);
    const size_t index = second == std::string::npos ? 0 : Index(text.substr(second + 1));
    const NodeRead& node = nodes_[static_cast<size_t>(it->second) - body_.arguments.size()];
    if (!output.empty() && std::isdigit(static_cast<unsigned char>(output[0])))
      return {it->second, static_cast<int>(Index(output))};
    int first = 0;
    // A call has one list of outputs, whatever the function calls its results.
    const bool is_call =
        node.spec.attrs.Find("f") && node.spec.op->name.ends_with("PartitionedCall");
    const auto& outputs = node.spec.op->outputs;
    if (!is_call && std::none_of(outputs.begin(), outputs.end(),
                                 [&](const ArgDef& arg) { return arg.name == output; }))
      throw InvalidArgument("function '", body_.name, "': input '", text, "': ", node.spec.op->name,
                            " has no output '", output, "'");
    if (!is_call) first = ArgRange(*node.spec.op, node.spec.attrs, /*output=*/true, output).first;
    return {it->second, first + static_cast<int>(index)};
  }

 private:
  static size_t Index(const std::string& digits) {
    if (digits.empty() || digits.size() > 6 ||
        digits.find_first_not_of("0123456789") != std::string::npos)
      throw InvalidArgument("'", digits, "' is no index");
    return std::stoul(digits);
  }
  const FunctionBody& body_;
  const std::map<std::string, int>& first_argument_;
  const std::map<std::string, int>& ids_;
  const std::vector<NodeRead>& nodes_;
};

}  // namespace

FunctionLibrary::FunctionLibrary() = default;
FunctionLibrary::~FunctionLibrary() = default;

void FunctionLibrary::Add(const tensorflow::FunctionDefLibrary& library) {
  std::lock_guard lock(mutex_);
  for (const auto& def : library.function()) {
    auto& slot = definitions_[def.signature().name()];
    if (slot && slot->SerializeAsString() != def.SerializeAsString())
      throw InvalidArgument("Cannot add function '", def.signature().name(),
                            "' because a different function with the same name already exists.");
    if (!slot) slot = std::make_unique<tensorflow::FunctionDef>(def);
  }
}

bool FunctionLibrary::Has(const std::string& name) const {
  std::lock_guard lock(mutex_);
  return definitions_.count(name) > 0;
}

FunctionLibrary::Signature FunctionLibrary::Types(const std::string& name,
                                                  const Attrs& attrs) const {
  std::lock_guard lock(mutex_);
  const auto it = definitions_.find(name);
  if (it == definitions_.end()) throw NotFound("function '", name, "' is not in the library");
  const auto& signature = it->second->signature();
  return {ArgTypes(signature.input_arg(), attrs), ArgTypes(signature.output_arg(), attrs)};
}

std::shared_ptr<const FunctionBody> FunctionLibrary::Body(const std::string& name,
                                                          const Attrs& attrs) {
  std::lock_guard lock(mutex_);
  auto it = definitions_.find(name);
  if (it == definitions_.end()) throw NotFound("function '", name, "' is not in the library");
  std::string key = name;
  for (const auto& [attr, value] : attrs) key += StrCat(";", attr, "=", AttrToString(value));
  auto& slot = bodies_[key];
  if (slot) {
    // A function that calls itself does not own itself: it would never go.
    const bool is_itself =
        std::find(being_filled_.begin(), being_filled_.end(), slot.get()) != being_filled_.end();
    return is_itself ? std::shared_ptr<const FunctionBody>(std::shared_ptr<void>(), slot.get())
                     : slot;
  }
  if (being_filled_.size() == kDeepestCalls) {
    bodies_.erase(key);
    throw ResourceExhausted("function '", name, "': functions call each other ", kDeepestCalls,
                            " deep");
  }
  auto body = slot = std::make_shared<FunctionBody>();
  body->name = name;
  being_filled_.push_back(body.get());
  const size_t first_new = new_keys_.size();
  new_keys_.push_back(key);
  // With it goes what was made for it, which may refer to it without owning it.
  const auto forget = [&] {
    being_filled_.pop_back();
    for (size_t i = first_new; i < new_keys_.size(); ++i) bodies_.erase(new_keys_[i]);
    new_keys_.resize(first_new);
  };
  try {
    Instantiate(*it->second, attrs, *body);
  } catch (const Error& error) {
    forget();
    throw error.WithTrace(StrCat("; in function '", name, "'"));
  } catch (...) {
    forget();
    throw;
  }
  being_filled_.pop_back();
  if (being_filled_.empty()) new_keys_.clear();
  return body;
}

void FunctionLibrary::Instantiate(const tensorflow::FunctionDef& def, const Attrs& attrs,
                                  FunctionBody& body) {
  std::map<std::string, int> first_argument, ids;
  for (const auto& arg : def.signature().input_arg()) {
    first_argument[arg.name()] = static_cast<int>(body.arguments.size());
    google::protobuf::RepeatedPtrField<tensorflow::OpDef::ArgDef> one;
    *one.Add() = arg;
    for (DataType type : ArgTypes(one, attrs)) AddArgument(body, type, Shape::Unknown());
  }
  std::vector<NodeRead> nodes;
  for (const auto& node : def.node_def()) {
    if (!ids.emplace(node.name(), static_cast<int>(body.arguments.size() + nodes.size())).second)
      throw InvalidArgument("node '", node.name(), "' is there twice");
    nodes.push_back(ReadNodeDef(node, *this, attrs));
  }
  const Scope scope(body, first_argument, ids, nodes);
  // DT_INVALID for an output that is not there.
  const auto type_of = [&](const Endpoint& e) {
    const size_t first = body.arguments.size(), node = static_cast<size_t>(e.node);
    const auto& types =
        node < first ? body.graph.node(e.node).output_types : nodes[node - first].output_types;
    return e.output >= 0 && static_cast<size_t>(e.output) < types.size()
               ? types[static_cast<size_t>(e.output)]
               : DT_INVALID;
  };
  for (int i = 0; i < def.node_def_size(); ++i) {
    NodeSpec& spec = nodes[static_cast<size_t>(i)].spec;
    const std::vector<DataType> wanted = InputTypes(*spec.op, spec.attrs);
    std::vector<int>& control = spec.control_inputs;
    for (const std::string& input : def.node_def(i).input()) {
      if (input.starts_with("^")) {
        const std::string name = input.substr(1);
        if (auto it = ids.find(name); it != ids.end())
          control.push_back(it->second);
        else if (!first_argument.count(name))
          throw InvalidArgument("control input '", input, "' is not there");
      } else {
        const Endpoint from = scope.Find(input);
        ConnectInput(spec, wanted, from, type_of(from), input.substr(0, input.find(':')), input);
      }
    }
  }
  for (const auto& result : def.signature().output_arg()) {
    auto it = def.ret().find(result.name());
    if (it == def.ret().end()) throw InvalidArgument("result '", result.name(), "' is not there");
    google::protobuf::RepeatedPtrField<tensorflow::OpDef::ArgDef> one;
    *one.Add() = result;
    Endpoint e = scope.Find(it->second);
    for (const DataType type : ArgTypes(one, attrs)) {
      const DataType given = type_of(e);
      if (given == DT_INVALID)
        throw InvalidArgument("result '", result.name(), "' takes output ", e.output, " of '",
                              it->second, "', which is not there");
      if (BaseType(given) != BaseType(type))
        throw InvalidArgument("result '", result.name(), "' is ", DataTypeName(given),
                              ", the signature says ", DataTypeName(type));
      body.results.push_back(e);
      ++e.output;
    }
  }
  for (size_t i = 0; i < nodes.size(); ++i) {
    if (body.graph.FindNode(nodes[i].spec.name))
      nodes[i].spec.name = body.graph.UniqueName(nodes[i].spec.name);
    body.graph.AddUnchecked(std::move(nodes[i].spec), std::move(nodes[i].output_types));
  }
}

void FunctionLibrary::WriteTo(tensorflow::FunctionDefLibrary* library) const {
  std::lock_guard lock(mutex_);
  for (const auto& [name, def] : definitions_) *library->add_function() = *def;
}

namespace {

/// A tensor that cannot be read harms no run that does not need its node: what is wrong with it
/// stands in its place, and is said when the attributes of the node are checked.
AttrValue ReadAttr(const tensorflow::AttrValue& proto, const Attrs& substitutions) {
  try {
    return Substituted(proto, substitutions);
  } catch (const Error& error) {
    if (proto.value_case() != tensorflow::AttrValue::kTensor) throw;
    return error.message();
  }
}

}  // namespace

NodeRead ReadNodeDef(const tensorflow::NodeDef& def, FunctionLibrary& library,
                     const Attrs& substitutions) {
  const OpDef* op = FindOp(def.op());
  if (!op && library.Has(def.op())) return ReadCall(def, library, substitutions);
  if (!op) throw NotFound("Op type not registered '", def.op(), "'; node '", def.name(), "'");
  CheckDevice(def.name(), def.device());
  NodeRead read;
  read.spec.name = def.name();
  read.spec.op = op;
  read.spec.device = def.device();
  auto set = [&](std::string_view name, const tensorflow::AttrValue& proto) {
    try {
      AttrValue value = ReadAttr(proto, substitutions);
      FindBodies(value, library);
      read.spec.attrs.Set(name, std::move(value));
    } catch (const Error& error) {
      throw Error(error.code(),
                  StrCat("Node '", def.name(), "': attribute '", name, "': ", error.message()));
    }
  };
  for (const AttrDef& attr : op->attrs)
    if (auto it = def.attr().find(std::string(attr.name)); it != def.attr().end())
      set(attr.name, it->second);
  // Attributes that belong to no op ("_class") are kept as they are.
  for (const auto& [name, value] : def.attr())
    if (name.starts_with("_")) set(InternName(name), value);
  try {
    read.output_types = OutputTypes(*op, read.spec.attrs);
    InputTypes(*op, read.spec.attrs);
    CheckTypeAttrs(*op, read.spec.attrs);
  } catch (const Error& error) {
    throw Error(error.code(), StrCat("Node '", def.name(), "': ", error.message()));
  }
  return read;
}

void ConnectInput(NodeSpec& spec, const std::vector<DataType>& wanted, const Endpoint& from,
                  DataType type, const std::string& source, const std::string& text) {
  if (type == DT_INVALID)
    throw InvalidArgument("Node '", spec.name, "': Connecting to invalid output ", from.output,
                          " of source node '", source, "'");
  const size_t at = spec.inputs.size();
  if (at >= wanted.size())
    throw InvalidArgument("Node '", spec.name, "': has more inputs than its op ", spec.op->name,
                          " takes (", wanted.size(), ")");
  const bool fits = type == wanted[at] || (IsRef(type) && BaseType(type) == wanted[at]);
  if (!fits)
    throw InvalidArgument("Node '", spec.name, "': Input ", at, " was passed ", DataTypeName(type),
                          " from '", text, "' incompatible with expected ",
                          DataTypeName(wanted[at]));
  spec.inputs.push_back(from);
}

}  // namespace eager
