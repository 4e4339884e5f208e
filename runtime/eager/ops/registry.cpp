// SPDX-License-Identifier: Apache-2.0
// The op table: generated schemas joined with the families' entries. An OpDef is made when it is
// first asked for, so that a program pays only for the ops that it uses.
#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <unordered_map>

#include "eager/op/op_def.h"
#include "eager/ops/families.h"
#include "eager/ops/family_list.h"
#include "eager/ops/generated/op_ids.h"

namespace eager {
namespace internal {
OpDef MakeOpDef(const OpSchema& schema, const OpEntry* entry);
}
namespace {

#include "eager/ops/generated/op_schemas.inc"

constexpr OpFamily kFamilies[] = {
    {"unary", "Elementwise, of one tensor", UnaryOps},
    {"binary", "Elementwise, of two tensors; comparison, logic, bits", BinaryOps},
    {"cast", "Casts, selection, complex parts", CastOps},
    {"matmul", "Matrix products", MatMulOps},
    {"reduction", "Reductions and scans", ReductionOps},
    {"constant", "Constants, ranges, shapes as values", ConstantOps},
    {"shape", "Reshaping, joining, splitting, padding", ShapeOps},
    {"index", "Gathering, scattering, slicing, sorting, segments", IndexOps},
    {"activation", "Activations, softmax, losses", ActivationOps},
    {"conv", "Convolutions", ConvOps},
    {"pool", "Pooling", PoolOps},
    {"norm", "Normalisation", NormOps},
    {"image", "Images", ImageOps},
    {"random", "Random numbers", RandomOps},
    {"string", "Strings and parsing", StringOps},
    {"file", "Files", FileOps},
    {"state", "Variables and what changes them", StateOps},
    {"training", "Training steps", TrainingOps},
    {"control", "Placeholders, identities, control flow, assertions", ControlOps},
    {"functional", "Ops that run functions", FunctionalOps},
    {"list", "Lists of tensors", ListOps},
};

class Registry {
 public:
  Registry() {
    for (const OpFamily& family : kFamilies)
      for (const OpEntry& entry : family.entries()) {
        const int id = SchemaId(entry.name);
        if (id < 0) std::abort();  // an entry without a schema: our own mistake, seen by every test
        entries_[id] = &entry;
      }
  }

  const OpDef& ById(int id) {
    if (const OpDef* op = defs_[id].load(std::memory_order_acquire)) return *op;
    std::lock_guard lock(mutex_);
    if (const OpDef* op = defs_[id].load(std::memory_order_relaxed)) return *op;
    storage_.push_back(internal::MakeOpDef(kSchemas[id], entries_[id]));
    defs_[id].store(&storage_.back(), std::memory_order_release);
    return storage_.back();
  }

  const OpDef* Find(std::string_view name) {
    const int id = SchemaId(name);
    if (id >= 0) return &ById(id);
    std::lock_guard lock(mutex_);
    auto it = registered_.find(name);
    return it == registered_.end() ? nullptr : it->second;
  }

  const OpDef& Register(const OpSchema& schema, const OpEntry& entry) {
    std::lock_guard lock(mutex_);
    storage_.push_back(internal::MakeOpDef(schema, &entry));
    registered_[schema.name] = &storage_.back();
    all_.clear();
    return storage_.back();
  }

  std::span<const OpDef* const> All() {
    std::vector<const OpDef*> all;
    for (int id = 0; id < kNumSchemas; ++id) all.push_back(&ById(id));
    std::lock_guard lock(mutex_);
    if (all_.empty()) {
      for (const auto& [name, op] : registered_) all.push_back(op);
      std::sort(all.begin(), all.end(), [](auto* a, auto* b) { return a->name < b->name; });
      all_ = std::move(all);
    }
    return all_;
  }

 private:
  // The schemas are sorted by name.
  static int SchemaId(std::string_view name) {
    const auto* end = kSchemas + kNumSchemas;
    const auto* it = std::lower_bound(
        kSchemas, end, name, [](const OpSchema& s, std::string_view n) { return s.name < n; });
    return it != end && it->name == name ? static_cast<int>(it - kSchemas) : -1;
  }

  std::mutex mutex_;
  const OpEntry* entries_[kNumSchemas] = {};
  std::atomic<const OpDef*> defs_[kNumSchemas] = {};
  std::deque<OpDef> storage_;
  std::unordered_map<std::string_view, const OpDef*> registered_;
  std::vector<const OpDef*> all_;
};

Registry& TheRegistry() {
  static Registry* registry = new Registry;
  return *registry;
}

}  // namespace

std::span<const OpFamily> OpFamilies() { return kFamilies; }
const OpDef& OpById(int id) { return TheRegistry().ById(id); }
const OpDef* FindOp(std::string_view name) { return TheRegistry().Find(name); }
const OpDef& GetOp(std::string_view name) {
  const OpDef* op = FindOp(name);
  if (!op) throw NotFound("Op type not registered '", name, "'");
  return *op;
}
std::span<const OpDef* const> AllOps() { return TheRegistry().All(); }
const OpDef& RegisterOp(const OpSchema& schema, const OpEntry& entry) {
  return TheRegistry().Register(schema, entry);
}

}  // namespace eager
