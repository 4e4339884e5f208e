// SPDX-License-Identifier: Apache-2.0
#include "eager/op/op_def.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace eager {
namespace {

using Json = nlohmann::json;

Shape ShapeFromJson(const Json& value) {
  if (value.contains("unknown_rank")) return Shape::Unknown();
  std::vector<int64_t> dims;
  if (value.contains("dim"))
    for (const Json& dim : value["dim"])
      dims.push_back(std::stoll(dim["size"][0].get<std::string>()));
  return Shape(dims);
}

AttrValue ValueFromJson(std::string_view type, const Json& value) {
  if (type == "string") return value.get<std::string>();
  if (type == "int") return value.get<int64_t>();
  if (type == "float")
    return value.is_string() ? std::stof(value.get<std::string>()) : value.get<float>();
  if (type == "bool") return value.get<bool>();
  if (type == "type") return DataTypeFromName(value.get<std::string>());
  if (type == "shape") return ShapeFromJson(value);
  if (type == "list(string)") return value.get<std::vector<std::string>>();
  if (type == "list(int)") return value.get<std::vector<int64_t>>();
  if (type == "list(float)") return value.get<std::vector<float>>();
  if (type == "list(bool)") return value.get<std::vector<bool>>();
  if (type == "list(type)") {
    std::vector<DataType> types;
    for (const Json& t : value) types.push_back(DataTypeFromName(t.get<std::string>()));
    return types;
  }
  if (type == "list(shape)") {
    std::vector<Shape> shapes;
    for (const Json& s : value) shapes.push_back(ShapeFromJson(s));
    return shapes;
  }
  return std::monostate();  // tensor: kernels treat a missing value as the default
}

}  // namespace

const AttrDef* OpDef::FindAttr(std::string_view wanted) const {
  for (const AttrDef& attr : attrs)
    if (attr.name == wanted) return &attr;
  return nullptr;
}

bool OpDef::IsInferred(std::string_view attr) const {
  for (const ArgDef& arg : inputs)
    if (arg.type_attr == attr || arg.number_attr == attr || arg.type_list_attr == attr) return true;
  return false;
}

namespace internal {
// Merges schema and entry. Called once per op, by the registry.
OpDef MakeOpDef(const OpSchema& schema, const OpEntry* entry) {
  OpDef op;
  static_cast<OpSchema&>(op) = schema;
  if (entry) {
    op.doc = entry->doc;
    op.kernel = entry->kernel;
    op.shape = entry->shape;
    op.grad = entry->grad;
    op.flags = entry->flags;
  }
  for (const AttrDef& attr : op.attrs)
    op.defaults.push_back(attr.default_json.empty()
                              ? AttrValue()
                              : ValueFromJson(attr.type, Json::parse(attr.default_json)));
  for (const AttrDef& attr : op.attrs) {
    uint64_t types = ~uint64_t{0};
    if (attr.type.ends_with("type)") || attr.type == "type") {
      if (!attr.allowed_json.empty()) {
        types = 0;
        for (const Json& name : Json::parse(attr.allowed_json))
          types |= uint64_t{1} << DataTypeFromName(name.get<std::string>());
      }
    }
    op.attr_types.push_back(types);
  }
  for (const ArgDef& arg : op.inputs) {
    op.input_types.push_back(arg.type == DT_INVALID ? ~uint64_t{0} : uint64_t{1} << arg.type);
    for (size_t i = 0; i < op.attrs.size(); ++i)
      if (!arg.type_attr.empty() && op.attrs[i].name == arg.type_attr)
        op.input_types.back() = op.attr_types[i];
  }
  for (const ArgDef& arg : op.outputs) op.has_list_outputs |= arg.is_list();
  for (size_t i = 0; i < op.inputs.size(); ++i) {
    const ArgDef& arg = op.inputs[i];
    op.has_list_inputs |= arg.is_list();
    op.has_ref_inputs |= arg.is_ref;
    int source = static_cast<int>(i);
    if (!arg.type_attr.empty())
      for (int j = static_cast<int>(i) - 1; j >= 0; --j)
        if (op.inputs[j].type_attr == arg.type_attr) source = j;
    op.type_source.push_back(static_cast<int8_t>(source));
  }
  return op;
}
}  // namespace internal

const AttrValue* FindAttrValue(const OpDef& op, const Attrs& attrs, std::string_view name) {
  if (const AttrValue* v = attrs.Find(name)) return v;
  for (size_t i = 0; i < op.attrs.size(); ++i)
    if (op.attrs[i].name == name)
      return std::holds_alternative<std::monostate>(op.defaults[i]) ? nullptr : &op.defaults[i];
  return nullptr;
}

namespace {

// Sets or checks one attribute that an input decides.
void Bind(const OpDef& op, Attrs& attrs, std::string_view name, AttrValue value,
          std::string_view arg) {
  const AttrValue* known = attrs.Find(name);
  if (!known) {
    attrs.Set(name, std::move(value));
    return;
  }
  if (const auto* empty = std::get_if<EmptyList>(known)) {
    (void)empty;
    attrs.Set(name, std::move(value));
    return;
  }
  if (!AttrEquals(*known, value))
    throw InvalidArgument(op.name, ": input '", arg, "' makes attribute ", name, " ",
                          AttrToString(value), ", but it is already ", AttrToString(*known));
}

bool IsAllowed(const AttrDef& def, const AttrValue& value) {
  if (def.allowed_json.empty()) return true;
  const Json allowed = Json::parse(def.allowed_json);
  auto contains = [&](const std::string& text) {
    return std::find(allowed.begin(), allowed.end(), text) != allowed.end();
  };
  if (const auto* type = std::get_if<DataType>(&value)) return contains(DataTypeEnumName(*type));
  if (const auto* text = std::get_if<std::string>(&value)) return contains(*text);
  if (const auto* types = std::get_if<std::vector<DataType>>(&value))
    return std::all_of(types->begin(), types->end(),
                       [&](DataType t) { return contains(DataTypeEnumName(t)); });
  return true;
}

int64_t ListLength(const OpDef& op, const Attrs& attrs, std::string_view name) {
  const AttrValue* v = FindAttrValue(op, attrs, name);
  const int64_t* n = v ? std::get_if<int64_t>(v) : nullptr;
  if (!n) throw InvalidArgument(op.name, ": attribute '", name, "' is missing");
  if (*n < 0 || *n > 1'000'000) throw InvalidArgument(op.name, ": attribute '", name, "' is ", *n);
  return *n;
}

// An attribute that decides a type is not there, or is of another kind.
Error NoSuchType(const OpDef& op, const AttrValue* value, std::string_view attr, const char* kind) {
  if (!value) return NotFound(op.name, ": attribute '", attr, "' is missing");
  return InvalidArgument(op.name, ": attribute '", attr, "' must be ", kind, ", is ",
                         AttrKind(*value));
}

DataType TypeOf(const OpDef& op, const Attrs& attrs, const ArgDef& arg) {
  DataType type = arg.type;
  if (!arg.type_attr.empty()) {
    const AttrValue* v = FindAttrValue(op, attrs, arg.type_attr);
    const DataType* t = v ? std::get_if<DataType>(v) : nullptr;
    if (!t) throw NoSuchType(op, v, arg.type_attr, "type");
    type = *t;
  }
  return arg.is_ref ? RefType(type) : type;
}

std::vector<DataType> TypesOf(const OpDef& op, const Attrs& attrs, std::span<const ArgDef> args) {
  std::vector<DataType> types;
  for (const ArgDef& arg : args) {
    if (!arg.type_list_attr.empty()) {
      const AttrValue* v = FindAttrValue(op, attrs, arg.type_list_attr);
      if (v && std::holds_alternative<EmptyList>(*v)) continue;
      const auto* list = v ? std::get_if<std::vector<DataType>>(v) : nullptr;
      if (!list) throw NoSuchType(op, v, arg.type_list_attr, "list(type)");
      types.insert(types.end(), list->begin(), list->end());
    } else {
      const int64_t n = arg.number_attr.empty() ? 1 : ListLength(op, attrs, arg.number_attr);
      types.insert(types.end(), n, n > 0 ? TypeOf(op, attrs, arg) : DT_INVALID);
    }
  }
  return types;
}

}  // namespace

void CheckAttrs(const OpDef& op, const Attrs& attrs) {
  for (const AttrDef& def : op.attrs) {
    const AttrValue* value = FindAttrValue(op, attrs, def.name);
    if (!value) {
      if (!def.default_json.empty()) continue;
      throw NotFound(op.name, ": attribute '", def.name, "' is missing");
    }
    const bool is_list = def.type.starts_with("list(");
    if (AttrKind(*value) != def.type && !(is_list && std::holds_alternative<EmptyList>(*value)))
      throw InvalidArgument(op.name, ": attribute '", def.name, "' must be ", def.type, ", is ",
                            AttrKind(*value), " ", AttrToString(*value));
    if (!IsAllowed(def, *value))
      throw InvalidArgument(op.name, ": attribute '", def.name, "' is ", AttrToString(*value),
                            "; allowed are ", def.allowed_json);
    if (!def.has_minimum) continue;
    int64_t size = 0;
    if (const auto* n = std::get_if<int64_t>(value))
      size = *n;
    else
      size = std::visit(
          [](const auto& v) -> int64_t {
            if constexpr (requires {
                            v.size();
                            v.begin();
                          })
              return static_cast<int64_t>(v.size());
            else
              return 0;
          },
          *value);
    if (size < def.minimum)
      throw InvalidArgument(op.name, ": attribute '", def.name, "' must be at least ", def.minimum,
                            ", is ", size);
  }
}

void CheckTypeAttrs(const OpDef& op, const Attrs& attrs) {
  for (const auto& [name, value] : attrs) {
    const DataType* type = std::get_if<DataType>(&value);
    if (!type) continue;
    for (size_t i = 0; i < op.attrs.size(); ++i) {
      if (op.attrs[i].name != name) continue;
      // That something is a reference is said by the argument, not by its type attribute.
      if (*type >= 0 && *type < 64 && (op.attr_types[i] >> *type & 1)) break;
      throw InvalidArgument(
          op.name, ": Value for attr '", name, "' of ", DataTypeName(*type),
          " is not in the list of allowed values: ",
          op.attrs[i].allowed_json.empty() ? "any but references" : op.attrs[i].allowed_json);
    }
  }
}

void InferAttrs(const OpDef& op, std::span<const DataType> input_types, Attrs& attrs) {
  size_t next = 0;
  auto missing = [&](const ArgDef& arg) {
    return InvalidArgument(op.name, ": input '", arg.name, "' is missing; ", input_types.size(),
                           " given");
  };
  for (const ArgDef& arg : op.inputs) {
    if (!arg.type_list_attr.empty()) {
      // A list of types takes what the attribute says, or everything that is left.
      size_t count = input_types.size() - next;
      if (const AttrValue* v = attrs.Find(arg.type_list_attr))
        if (const auto* list = std::get_if<std::vector<DataType>>(v)) count = list->size();
      if (next + count > input_types.size()) throw missing(arg);
      std::vector<DataType> types;
      for (size_t i = 0; i < count; ++i) types.push_back(BaseType(input_types[next++]));
      Bind(op, attrs, arg.type_list_attr, types, arg.name);
      continue;
    }
    int64_t count = 1;
    if (!arg.number_attr.empty()) {
      const AttrValue* v = attrs.Find(arg.number_attr);
      if (v)
        count = ListLength(op, attrs, arg.number_attr);
      else
        attrs.Set(arg.number_attr, count = static_cast<int64_t>(input_types.size() - next));
    }
    for (int64_t i = 0; i < count; ++i) {
      if (next >= input_types.size()) throw missing(arg);
      const DataType given = input_types[next++];
      if (arg.is_ref && !IsRef(given))
        throw InvalidArgument(op.name, ": input '", arg.name, "' must be a variable (",
                              DataTypeName(RefType(given)), "), is ", DataTypeName(given));
      if (!arg.type_attr.empty()) {
        Bind(op, attrs, arg.type_attr, BaseType(given), arg.name);
      } else if (BaseType(given) != arg.type) {
        throw InvalidArgument(op.name, ": input '", arg.name, "' must be ", DataTypeName(arg.type),
                              ", is ", DataTypeName(given));
      }
    }
  }
  if (next != input_types.size())
    throw InvalidArgument(op.name, ": takes ", next, " inputs, ", input_types.size(), " given");
}

std::vector<DataType> OutputTypes(const OpDef& op, const Attrs& attrs) {
  return TypesOf(op, attrs, op.outputs);
}
std::vector<DataType> InputTypes(const OpDef& op, const Attrs& attrs) {
  return TypesOf(op, attrs, op.inputs);
}

std::pair<int, int> ArgRange(const OpDef& op, const Attrs& attrs, bool output,
                             std::string_view wanted) {
  int first = 0;
  for (const ArgDef& arg : output ? op.outputs : op.inputs) {
    int count = 1;
    if (!arg.number_attr.empty()) {
      count = static_cast<int>(ListLength(op, attrs, arg.number_attr));
    } else if (!arg.type_list_attr.empty()) {
      const AttrValue* v = FindAttrValue(op, attrs, arg.type_list_attr);
      const auto* list = v ? std::get_if<std::vector<DataType>>(v) : nullptr;
      count = list ? static_cast<int>(list->size()) : 0;
    }
    if (arg.name == wanted) return {first, count};
    first += count;
  }
  throw Internal(op.name, ": has no ", output ? "output" : "input", " '", wanted, "'");
}

}  // namespace eager
