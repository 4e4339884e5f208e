// SPDX-License-Identifier: Apache-2.0
#include "eager/io/function_writer.h"

#include "eager/io/graph_def.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/function.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"
#include "tensorflow/core/framework/op_def.pb.h"

namespace eager {
namespace {

// How a function names an output of a node: "node:argument:index".
std::string OutputName(const Node& node, int output) {
  for (const ArgDef& arg : node.op->outputs) {
    const auto [first, count] = ArgRange(*node.op, node.attrs, /*output=*/true, arg.name);
    if (output < first + count) return StrCat(node.name, ":", arg.name, ":", output - first);
  }
  throw Internal(Describe(node), ": has no output ", output);
}

}  // namespace

void FunctionWriter::WriteNode(const Node& node, tensorflow::NodeDef* out) {
  out->set_name(node.name);
  out->set_op(std::string(node.op->name));
  out->set_device(node.device);
  auto write = [&](std::string_view name, const AttrValue& value) {
    AttrToProto(WithWrittenFunctions(value), &(*out->mutable_attr())[std::string(name)]);
  };
  for (const AttrDef& attr : node.op->attrs)
    if (const AttrValue* value = node.FindAttr(attr.name)) write(attr.name, *value);
  for (const auto& [name, value] : node.attrs)
    if (name.starts_with("_")) write(name, value);
}

AttrValue FunctionWriter::WithWrittenFunctions(const AttrValue& value) {
  AttrValue copy = value;
  if (auto* function = std::get_if<FunctionRef>(&copy)) NameAndWrite(*function);
  if (auto* functions = std::get_if<std::vector<FunctionRef>>(&copy))
    for (FunctionRef& function : *functions) NameAndWrite(function);
  return copy;
}

void FunctionWriter::NameAndWrite(FunctionRef& function) {
  if (!function.body) return;
  const bool is_known = library_ && library_->Has(function.name);
  if (is_known &&
      library_->Body(function.name, function.attrs ? *function.attrs : Attrs()) == function.body)
    return;
  auto [it, is_new] = names_.try_emplace(function.body.get());
  if (is_new) {
    std::string name = function.name;
    for (int n = 1; taken_.count(name) || (library_ && library_->Has(name)); ++n)
      name = StrCat(function.name, "_", n);
    taken_.insert(name);
    it->second = name;
    WriteBody(*function.body, name);
  }
  function.name = names_.at(function.body.get());
  function.attrs = nullptr;  // the body has them in place of its placeholders
}

void FunctionWriter::WriteBody(const FunctionBody& body, const std::string& name) {
  tensorflow::FunctionDef def;
  tensorflow::OpDef* signature = def.mutable_signature();
  signature->set_name(name);
  std::map<Endpoint, std::string> arguments;
  std::set<int> argument_nodes;
  for (const Endpoint& e : body.arguments) {
    auto* arg = signature->add_input_arg();
    arg->set_name(body.graph.node(e.node).name);
    arg->set_type(static_cast<tensorflow::DataType>(BaseType(body.graph.type(e))));
    arguments[e] = arg->name();
    argument_nodes.insert(e.node);
  }
  auto name_of = [&](const Endpoint& e) {
    auto it = arguments.find(e);
    return it != arguments.end() ? it->second : OutputName(body.graph.node(e.node), e.output);
  };
  for (size_t i = 0; i < body.results.size(); ++i) {
    auto* result = signature->add_output_arg();
    result->set_name(StrCat("result_", i));
    result->set_type(static_cast<tensorflow::DataType>(BaseType(body.graph.type(body.results[i]))));
    (*def.mutable_ret())[result->name()] = name_of(body.results[i]);
  }
  for (int id = 0; id < body.graph.num_nodes(); ++id) {
    if (argument_nodes.count(id)) continue;
    const Node& node = body.graph.node(id);
    tensorflow::NodeDef* out = def.add_node_def();
    WriteNode(node, out);
    for (const Endpoint& e : node.inputs) out->add_input(name_of(e));
    for (int c : node.control_inputs) out->add_input("^" + body.graph.node(c).name);
  }
  *out_->add_function() = std::move(def);
}

}  // namespace eager
