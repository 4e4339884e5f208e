// SPDX-License-Identifier: Apache-2.0
#include "eager/core/attr.h"

#include <mutex>
#include <unordered_set>

namespace eager {
namespace {

template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};

template <class T>
std::string ListText(const std::vector<T>& items) {
  std::string text = "[";
  for (size_t i = 0; i < items.size(); ++i) {
    if (i) text += ", ";
    text += AttrToString(AttrValue(static_cast<T>(items[i])));
  }
  return text + "]";
}

}  // namespace

const char* AttrKind(const AttrValue& value) {
  static constexpr const char* kKinds[] = {
      "nothing",    "string",     "int",         "float",        "bool",       "type",
      "shape",      "tensor",     "func",        "list(string)", "list(int)",  "list(float)",
      "list(bool)", "list(type)", "list(shape)", "list(tensor)", "list(func)", "list"};
  static_assert(std::size(kKinds) == std::variant_size_v<AttrValue>);
  return kKinds[value.index()];
}

std::string AttrToString(const AttrValue& value) {
  return std::visit(Overloaded{
                        [](std::monostate) -> std::string { return "nothing"; },
                        [](const std::string& v) { return "\"" + v + "\""; },
                        [](int64_t v) { return std::to_string(v); },
                        [](float v) { return StrCat(v); },
                        [](bool v) -> std::string { return v ? "true" : "false"; },
                        [](DataType v) { return DataTypeEnumName(v); },
                        [](const Shape& v) { return v.ToString(); },
                        [](const Tensor& v) {
                          return v.IsDefined() && !v.IsSymbol() ? StrCat(v.Summary(), " ", v)
                                                                : v.Summary();
                        },
                        [](const FunctionRef& v) { return "function " + v.name; },
                        [](const EmptyList&) -> std::string { return "[]"; },
                        [](const auto& list) { return ListText(list); },
                    },
                    value);
}

bool AttrEquals(const AttrValue& a, const AttrValue& b) {
  auto is_empty_list = [](const AttrValue& v) {
    return std::visit(
        [](const auto& x) {
          if constexpr (std::is_same_v<std::decay_t<decltype(x)>, EmptyList>)
            return true;
          else if constexpr (requires {
                               x.empty();
                               x.push_back(x[0]);
                             } && !std::is_same_v<std::decay_t<decltype(x)>, std::string>)
            return x.empty();
          else
            return false;
        },
        v);
  };
  if (is_empty_list(a) && is_empty_list(b)) return true;
  if (a.index() != b.index()) return false;
  return std::visit(
      [&](const auto& x) {
        using T = std::decay_t<decltype(x)>;
        const T& y = std::get<T>(b);
        if constexpr (std::is_same_v<T, Tensor>) {
          return Identical(x, y);
        } else if constexpr (std::is_same_v<T, FunctionRef>) {
          return x.name == y.name;
        } else if constexpr (std::is_same_v<T, std::vector<Tensor>>) {
          return std::equal(x.begin(), x.end(), y.begin(), y.end(), Identical);
        } else if constexpr (std::is_same_v<T, std::vector<FunctionRef>>) {
          return std::equal(
              x.begin(), x.end(), y.begin(), y.end(),
              [](const FunctionRef& f, const FunctionRef& g) { return f.name == g.name; });
        } else {
          return x == y;
        }
      },
      a);
}

std::string_view InternName(std::string_view name) {
  static auto* mutex = new std::mutex;
  static auto* names = new std::unordered_set<std::string>;
  std::lock_guard lock(*mutex);
  return *names->emplace(name).first;
}

void Attrs::Set(std::string_view name, AttrValue value) {
  for (auto& [n, v] : items_)
    if (n == name) {
      v = std::move(value);
      return;
    }
  items_.emplace_back(name, std::move(value));
}

bool Attrs::Erase(std::string_view name) {
  return std::erase_if(items_, [&](const auto& item) { return item.first == name; }) > 0;
}

}  // namespace eager
