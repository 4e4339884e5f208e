// SPDX-License-Identifier: Apache-2.0
#include "eager/io/graph_def.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/text_format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>

#include "eager/graph/tensor_name.h"
#include "eager/io/function_library.h"
#include "eager/io/function_writer.h"
#include "eager/io/tensor_proto.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/function.pb.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"
#include "tensorflow/core/framework/versions.pb.h"

namespace eager {
namespace {

FunctionRef FunctionFromProto(const tensorflow::NameAttrList& proto) {
  FunctionRef f{proto.name(), nullptr, nullptr};
  auto attrs = std::make_shared<Attrs>();
  for (const auto& [name, value] : proto.attr()) attrs->Set(InternName(name), AttrFromProto(value));
  f.attrs = attrs;
  return f;
}

bool IsNameChar(char c, bool first) {
  if (std::isalnum(static_cast<unsigned char>(c)) || c == '.') return true;
  return !first && (c == '_' || c == '/' || c == '-' || c == '>' || c == '\\');
}
bool IsNodeName(const std::string& name) {
  if (name.empty()) return false;
  // Names that begin with '_' are internal; graphs written by TensorFlow contain them.
  for (size_t i = 0; i < name.size(); ++i)
    if (!IsNameChar(name[i], i == 0) && !(i == 0 && name[0] == '_')) return false;
  return true;
}

TensorName ParseInput(const std::string& node, const std::string& text) {
  std::optional<TensorName> input = ParseTensorName(text);
  if (!input || !IsNodeName(input->node))
    throw InvalidArgument("Node '", node, "': input '", text, "' is not a tensor name");
  return *std::move(input);
}

class Importer {
  static constexpr int kConsumer = 134;  // the graph version that TensorFlow 1.15 reads

 public:
  Importer(const tensorflow::GraphDef& def, Graph& graph) : def_(def), graph_(graph) {}

  void Import() {
    if (def_.versions().min_consumer() > kConsumer)
      throw InvalidArgument("GraphDef min consumer version ", def_.versions().min_consumer(),
                            " above current version ", kConsumer,
                            " for TensorFlow 1.15.  Please upgrade TensorFlow.");
    library_ = graph_.library ? graph_.library : std::make_shared<FunctionLibrary>();
    library_->Add(def_.library());
    for (const auto& node : def_.node()) Declare(node);
    for (Pending& p : pending_) Connect(p);
    CheckCycles();
    for (Pending& p : pending_) graph_.AddUnchecked(std::move(p.spec), std::move(p.output_types));
    graph_.library = library_;
    if (def_.versions().producer() > 0) graph_.producer_version = def_.versions().producer();
  }

 private:
  struct Pending {
    const tensorflow::NodeDef* def;
    NodeSpec spec;
    std::vector<DataType> output_types;
  };

  void Declare(const tensorflow::NodeDef& def) {
    if (!IsNodeName(def.name()))
      throw InvalidArgument("Node '", def.name(), "': Node name contains invalid characters");
    if (graph_.FindNode(def.name()) ||
        !ids_.emplace(def.name(), graph_.num_nodes() + static_cast<int>(pending_.size())).second)
      throw InvalidArgument("Node name '", def.name(), "' already exists in the Graph");
    NodeRead read = ReadNodeDef(def, *library_, {});
    Pending p{&def, std::move(read.spec), std::move(read.output_types)};
    pending_.push_back(std::move(p));
  }

  DataType TypeOf(const Endpoint& e) const {
    const int here = e.node - graph_.num_nodes();
    const auto& types = here >= 0 ? pending_[here].output_types : graph_.node(e.node).output_types;
    return e.output < static_cast<int>(types.size()) ? types[e.output] : DT_INVALID;
  }

  void Connect(Pending& p) {
    const std::string& name = p.spec.name;
    const std::vector<DataType> wanted = InputTypes(*p.spec.op, p.spec.attrs);
    bool seen_control = false;
    for (const std::string& text : p.def->input()) {
      const TensorName input = ParseInput(name, text);
      int id = -1;
      if (auto it = ids_.find(input.node); it != ids_.end())
        id = it->second;
      else if (const Node* node = graph_.FindNode(input.node))
        id = node->id;
      if (id < 0) throw InvalidArgument("Node '", name, "': Unknown input node '", text, "'");
      if (input.is_control) {
        seen_control = true;
        p.spec.control_inputs.push_back(id);
        continue;
      }
      if (seen_control)
        throw InvalidArgument("Node '", name,
                              "': Control dependencies must come after regular dependencies");
      const Endpoint e{id, input.output};
      ConnectInput(p.spec, wanted, e, TypeOf(e), input.node, text);
    }
  }

  // Loops go through NextIteration into Merge; any other cycle is an error.
  void CheckCycles() {
    const int base = graph_.num_nodes(), count = static_cast<int>(pending_.size());
    std::vector<int> waiting(count);
    std::vector<std::vector<int>> successors(count);
    for (int i = 0; i < count; ++i) {
      auto depend = [&](int id) {
        if (id < base || pending_[id - base].spec.op->name.ends_with("NextIteration")) return;
        ++waiting[i];
        successors[id - base].push_back(i);
      };
      for (const Endpoint& e : pending_[i].spec.inputs) depend(e.node);
      for (int c : pending_[i].spec.control_inputs) depend(c);
    }
    std::vector<int> ready;
    for (int i = 0; i < count; ++i)
      if (waiting[i] == 0) ready.push_back(i);
    int done = 0;
    while (!ready.empty()) {
      const int i = ready.back();
      ready.pop_back();
      ++done;
      for (int s : successors[i])
        if (--waiting[s] == 0) ready.push_back(s);
    }
    if (done == count) return;
    for (int i = 0; i < count; ++i)
      if (waiting[i] > 0)
        throw InvalidArgument("The graph couldn't be sorted in topological order: node '",
                              pending_[i].spec.name, "' is part of a cycle");
  }

  const tensorflow::GraphDef& def_;
  Graph& graph_;
  std::shared_ptr<FunctionLibrary> library_;
  std::vector<Pending> pending_;
  std::unordered_map<std::string, int> ids_;
};

// Errors: kInvalidArgument for a number that names no type.
DataType TypeFromProto(int number) {
  const auto type = static_cast<DataType>(number);
  if (number != DT_INVALID && (number < 0 || BaseType(type) == DT_INVALID || DataTypeSize(type) == 0))
    throw InvalidArgument(number, " is no data type");
  return type;
}

bool IsText(const std::string& path) { return path.ends_with("txt"); }

}  // namespace

AttrValue AttrFromProto(const tensorflow::AttrValue& proto) {
  using Proto = tensorflow::AttrValue;
  switch (proto.value_case()) {
    case Proto::kS:
      return proto.s();
    case Proto::kI:
      return static_cast<int64_t>(proto.i());
    case Proto::kF:
      return proto.f();
    case Proto::kB:
      return proto.b();
    case Proto::kType:
      return TypeFromProto(proto.type());
    case Proto::kShape:
      return ShapeFromProto(proto.shape());
    case Proto::kTensor:
      return TensorFromProto(proto.tensor());
    case Proto::kFunc:
      return FunctionFromProto(proto.func());
    case Proto::kPlaceholder:
      throw InvalidArgument("a placeholder outside a function");
    case Proto::VALUE_NOT_SET:
      return std::monostate();
    case Proto::kList:
      break;
  }
  const auto& list = proto.list();
  if (list.s_size()) return std::vector<std::string>(list.s().begin(), list.s().end());
  if (list.i_size()) return std::vector<int64_t>(list.i().begin(), list.i().end());
  if (list.f_size()) return std::vector<float>(list.f().begin(), list.f().end());
  if (list.b_size()) return std::vector<bool>(list.b().begin(), list.b().end());
  if (list.type_size()) {
    std::vector<DataType> types;
    for (int t : list.type()) types.push_back(TypeFromProto(t));
    return types;
  }
  if (list.shape_size()) {
    std::vector<Shape> shapes;
    for (const auto& s : list.shape()) shapes.push_back(ShapeFromProto(s));
    return shapes;
  }
  if (list.tensor_size()) {
    std::vector<Tensor> tensors;
    for (const auto& t : list.tensor()) tensors.push_back(TensorFromProto(t));
    return tensors;
  }
  if (list.func_size()) {
    std::vector<FunctionRef> functions;
    for (const auto& f : list.func()) functions.push_back(FunctionFromProto(f));
    return functions;
  }
  return EmptyList();
}

void AttrToProto(const AttrValue& value, tensorflow::AttrValue* proto) {
  proto->Clear();
  auto function_to = [](const FunctionRef& f, tensorflow::NameAttrList* out) {
    out->set_name(f.name);
    if (f.attrs)
      for (const auto& [name, v] : *f.attrs)
        AttrToProto(v, &(*out->mutable_attr())[std::string(name)]);
  };
  std::visit(
      [&](const auto& v) {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::string>)
          proto->set_s(v);
        else if constexpr (std::is_same_v<T, int64_t>)
          proto->set_i(v);
        else if constexpr (std::is_same_v<T, float>)
          proto->set_f(v);
        else if constexpr (std::is_same_v<T, bool>)
          proto->set_b(v);
        else if constexpr (std::is_same_v<T, DataType>)
          proto->set_type(static_cast<tensorflow::DataType>(v));
        else if constexpr (std::is_same_v<T, Shape>)
          ShapeToProto(v, proto->mutable_shape());
        else if constexpr (std::is_same_v<T, Tensor>)
          TensorToProto(v, proto->mutable_tensor());
        else if constexpr (std::is_same_v<T, FunctionRef>)
          function_to(v, proto->mutable_func());
        else if constexpr (std::is_same_v<T, EmptyList>)
          proto->mutable_list();
        else if constexpr (std::is_same_v<T, std::monostate>) {
        } else {
          auto* out = proto->mutable_list();
          for (const auto& item : v) {
            using E = typename T::value_type;
            if constexpr (std::is_same_v<E, std::string>)
              out->add_s(item);
            else if constexpr (std::is_same_v<E, int64_t>)
              out->add_i(item);
            else if constexpr (std::is_same_v<E, float>)
              out->add_f(item);
            else if constexpr (std::is_same_v<E, bool>)
              out->add_b(item);
            else if constexpr (std::is_same_v<E, DataType>)
              out->add_type(static_cast<tensorflow::DataType>(item));
            else if constexpr (std::is_same_v<E, Shape>)
              ShapeToProto(item, out->add_shape());
            else if constexpr (std::is_same_v<E, Tensor>)
              TensorToProto(item, out->add_tensor());
            else
              function_to(item, out->add_func());
          }
        }
      },
      value);
}

void ImportGraphDef(const tensorflow::GraphDef& def, Graph& graph) {
  Importer(def, graph).Import();
}

void ExportGraphDef(const Graph& graph, tensorflow::GraphDef* def) {
  def->Clear();
  def->mutable_versions()->set_producer(graph.producer_version);
  if (graph.library) graph.library->WriteTo(def->mutable_library());
  FunctionWriter writer(graph.library, def->mutable_library());
  for (int id = 0; id < graph.num_nodes(); ++id) {
    const Node& node = graph.node(id);
    tensorflow::NodeDef* out = def->add_node();
    writer.WriteNode(node, out);
    for (const Endpoint& e : node.inputs)
      out->add_input(e.output == 0 ? graph.node(e.node).name
                                   : StrCat(graph.node(e.node).name, ":", e.output));
    for (int c : node.control_inputs) out->add_input("^" + graph.node(c).name);
  }
  if (def->library().function_size() == 0) def->clear_library();
}

std::string ReadFileBytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw NotFound(path, "; ", std::strerror(errno));
  std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (in.bad()) throw Unavailable(path, ": could not be read");
  return bytes;
}

void ReadGraphDef(const std::string& path, tensorflow::GraphDef* def) {
  const std::string bytes = ReadFileBytes(path);
  bool ok = false;
  if (IsText(path)) {
    google::protobuf::TextFormat::Parser parser;
    parser.SetRecursionLimit(100);
    ok = parser.ParseFromString(bytes, def);
  } else {
    google::protobuf::io::ArrayInputStream stream(
        bytes.data(), static_cast<int>(std::min<size_t>(bytes.size(), INT_MAX)));
    google::protobuf::io::CodedInputStream coded(&stream);
    ok = bytes.size() < INT_MAX && def->ParseFromCodedStream(&coded) &&
         coded.ConsumedEntireMessage();
  }
  if (!ok) throw DataLoss("Can't parse ", path, " as ", IsText(path) ? "text" : "binary", " proto");
}

void WriteGraphDef(const tensorflow::GraphDef& def, const std::string& path) {
  std::string bytes;
  if (IsText(path))
    google::protobuf::TextFormat::PrintToString(def, &bytes);
  else
    def.SerializeToString(&bytes);
  const std::string temporary = path + ".tmp";
  {
    std::ofstream out(temporary, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) {
      std::remove(temporary.c_str());
      throw Unavailable(path, ": could not be written; ", std::strerror(errno));
    }
  }
  if (std::rename(temporary.c_str(), path.c_str()) != 0)
    throw Unavailable(path, ": could not be written; ", std::strerror(errno));
}

}  // namespace eager
