// SPDX-License-Identifier: Apache-2.0
// The runtime's op table as OpDef messages.
#include <memory>
#include <unordered_map>

#include "eager/io/graph_def.h"
#include "framework/eager_tensor.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/op.h"
#include "tensorflow/core/framework/op_def.pb.h"
#include "tensorflow/core/platform/mutex.h"

namespace tensorflow {
namespace {

void ArgToProto(const eager::ArgDef& arg, OpDef::ArgDef* out) {
  out->set_name(string(arg.name));
  if (arg.type != eager::DT_INVALID) out->set_type(eager::compat::FromEager(arg.type));
  out->set_type_attr(string(arg.type_attr));
  out->set_number_attr(string(arg.number_attr));
  out->set_type_list_attr(string(arg.type_list_attr));
  out->set_is_ref(arg.is_ref);
}

std::unique_ptr<OpDef> ToProto(const eager::OpDef& op) {
  std::unique_ptr<OpDef> def(new OpDef);
  def->set_name(string(op.name));
  for (const auto& arg : op.inputs) ArgToProto(arg, def->add_input_arg());
  for (const auto& arg : op.outputs) ArgToProto(arg, def->add_output_arg());
  for (size_t i = 0; i < op.attrs.size(); ++i) {
    OpDef::AttrDef* attr = def->add_attr();
    attr->set_name(string(op.attrs[i].name));
    attr->set_type(string(op.attrs[i].type));
    if (!op.attrs[i].default_json.empty() && i < op.defaults.size()) {
      eager::AttrToProto(op.defaults[i], attr->mutable_default_value());
    }
    attr->set_has_minimum(op.attrs[i].has_minimum);
    attr->set_minimum(op.attrs[i].minimum);
  }
  def->set_summary(op.doc);
  def->set_is_stateful(op.is_stateful);
  def->set_is_commutative(op.is_commutative);
  def->set_is_aggregate(op.is_aggregate);
  def->set_allows_uninitialized_input(op.allows_uninitialized_input);
  return def;
}

}  // namespace

OpRegistryInterface::~OpRegistryInterface() {}

class OpRegistry::Impl {
 public:
  const OpDef* Find(const string& name) {
    mutex_lock lock(mu_);
    auto& slot = defs_[name];
    if (slot == nullptr) {
      const eager::OpDef* op = eager::FindOp(name);
      if (op == nullptr) return nullptr;
      slot = ToProto(*op);
    }
    return slot.get();
  }

 private:
  mutex mu_;
  std::unordered_map<string, std::unique_ptr<OpDef>> defs_;
};

OpRegistry::OpRegistry() : impl_(new Impl) {}
OpRegistry::~OpRegistry() { delete impl_; }

OpRegistry* OpRegistry::Global() {
  static OpRegistry* instance = new OpRegistry;
  return instance;
}

Status OpRegistry::LookUpOpDef(const string& op_type_name, const OpDef** op_def) const {
  *op_def = impl_->Find(op_type_name);
  if (*op_def == nullptr) {
    return errors::NotFound("Op type not registered '", op_type_name, "' in binary");
  }
  return Status::OK();
}

void OpRegistry::Export(bool include_internal, OpList* ops) const {
  ops->Clear();
  for (const eager::OpDef* op : eager::AllOps()) {
    if (include_internal || op->name.empty() || op->name[0] != '_') {
      *ops->add_op() = *impl_->Find(string(op->name));
    }
  }
}
void OpRegistry::GetRegisteredOps(std::vector<OpDef>* op_defs) {
  for (const eager::OpDef* op : eager::AllOps()) op_defs->push_back(*impl_->Find(string(op->name)));
}

}  // namespace tensorflow
