// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <sstream>

#include "data_case.h"

namespace eager::conformance {
namespace {

std::string Trim(const std::string& text) {
  const size_t first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

// Words between spaces; a word in quotes may hold spaces and the escapes \n, \" and \\.
std::vector<std::string> Words(const std::string& text) {
  std::vector<std::string> words;
  for (size_t i = 0; i < text.size();) {
    if (text[i] == ' ') {
      ++i;
      continue;
    }
    std::string word;
    if (text[i] == '"') {
      for (++i; i < text.size() && text[i] != '"'; ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
          ++i;
          word += text[i] == 'n' ? '\n' : text[i];
        } else {
          word += text[i];
        }
      }
      ++i;
    } else {
      while (i < text.size() && text[i] != ' ') word += text[i++];
    }
    words.push_back(word);
  }
  return words;
}

std::vector<std::string> ListItems(const std::string& text) {
  if (text.size() < 2 || text.front() != '[' || text.back() != ']')
    throw InvalidArgument("'", text, "' is no list");
  std::vector<std::string> items;
  std::stringstream stream(text.substr(1, text.size() - 2));
  for (std::string item; std::getline(stream, item, ',');) items.push_back(Trim(item));
  return items;
}

double Number(const std::string& text) {
  size_t used = 0;
  const double value = std::stod(text, &used);
  if (used != text.size()) throw InvalidArgument("'", text, "' is no number");
  return value;
}

Shape ShapeOf(const std::string& text) {
  std::vector<int64_t> dims;
  for (const std::string& d : ListItems(text)) dims.push_back(static_cast<int64_t>(Number(d)));
  return Shape(dims);
}

Tensor TensorOf(const std::string& line) {
  const std::vector<std::string> words = Words(line);
  const DataType dtype = DataTypeFromName(words[0]);
  if (dtype == DT_INVALID || words.size() < 2) throw InvalidArgument("'", line, "' is no tensor");
  Tensor t(dtype, ShapeOf(words[1]));
  const size_t given = words.size() - 2, wanted = static_cast<size_t>(t.NumElements());
  if (given != wanted && given != 1)
    throw InvalidArgument(t.Summary(), " needs ", wanted, " elements, ", given, " given");
  for (size_t i = 0; i < wanted; ++i) {
    const std::string& word = words[2 + (given == 1 ? 0 : i)];
    if (dtype == DT_STRING) {
      t.ptr<std::string>()[i] = word;
    } else if (dtype == DT_BOOL) {
      t.ptr<bool>()[i] = word == "true";
    } else if (dtype == DT_INT64) {
      t.ptr<int64_t>()[i] = std::stoll(word);
    } else if (dtype == DT_UINT64) {
      t.ptr<uint64_t>()[i] = std::stoull(word);
    } else {
      NumberTypes::Dispatch(dtype, [&]<class T>() {
        if constexpr (std::is_same_v<T, complex64> || std::is_same_v<T, complex128>) {
          std::istringstream in(word);  // (re,im)
          in >> t.ptr<T>()[i];
          if (!in) throw InvalidArgument("'", word, "' is no complex number; write (re,im)");
        } else {
          t.ptr<T>()[i] = static_cast<T>(Number(word));
        }
      });
    }
  }
  return t;
}

AttrValue AttrOf(const std::string& type, const std::string& text) {
  auto unquoted = [](const std::string& s) {
    return s.size() >= 2 && s[0] == '"' ? s.substr(1, s.size() - 2) : s;
  };
  if (type == "int") return static_cast<int64_t>(Number(text));
  if (type == "float") return static_cast<float>(Number(text));
  if (type == "bool") return text == "true";
  if (type == "string") return unquoted(text);
  if (type == "type") return DataTypeFromName(text);
  if (type == "shape") return text == "?" ? Shape::Unknown() : ShapeOf(text);
  const std::vector<std::string> items = ListItems(text);
  if (type == "list(int)") {
    std::vector<int64_t> list;
    for (const auto& item : items) list.push_back(static_cast<int64_t>(Number(item)));
    return list;
  }
  if (type == "list(float)") {
    std::vector<float> list;
    for (const auto& item : items) list.push_back(static_cast<float>(Number(item)));
    return list;
  }
  if (type == "list(type)") {
    std::vector<DataType> list;
    for (const auto& item : items) list.push_back(DataTypeFromName(item));
    return list;
  }
  if (type == "list(string)") {
    std::vector<std::string> list;
    for (const auto& item : items) list.push_back(unquoted(item));
    return list;
  }
  throw InvalidArgument("attributes of type ", type, " have no text form");
}

void ReadInputLine(const OpDef& op, const std::string& line, DataCase& c) {
  const size_t equals = line.find(" = ");
  if (equals == std::string::npos) {
    c.inputs.push_back(TensorOf(line));
    return;
  }
  const std::string name = line.substr(0, equals);
  const AttrDef* attr = op.FindAttr(name);
  if (!attr) throw InvalidArgument(op.name, " has no attribute '", name, "'");
  c.attrs.Set(attr->name, AttrOf(std::string(attr->type), Trim(line.substr(equals + 3))));
}

void ReadResultLine(const std::string& line, DataCase& c) {
  if (line == "gradient") {
    c.check_gradient = true;
  } else if (line == "_") {
    c.outputs.emplace_back();
  } else if (line == "refused") {
    c.is_refused = true;
  } else if (line == "open shape") {
    c.has_open_shape = true;
  } else if (line.starts_with("error ")) {
    const size_t space = line.find(' ', 6);
    c.error_code = line.substr(6, space == std::string::npos ? space : space - 6);
    if (space != std::string::npos) c.error_text = Trim(line.substr(space));
  } else if (line.starts_with("tolerance ")) {
    const auto words = Words(line);
    c.tolerance = Tolerance{Number(words.at(1)), Number(words.at(2))};
  } else {
    c.outputs.push_back(TensorOf(line));
  }
}

}  // namespace

std::vector<DataCase> ReadDataCases(const std::string& path, const OpDef& op) {
  std::ifstream in(path);
  if (!in) throw NotFound(path);
  std::vector<DataCase> cases;
  DataCase current;
  bool in_results = false, has_any = false;
  int number = 0;
  auto finish = [&] {
    if (has_any && !in_results) throw InvalidArgument(path, ":", number, ": a case without '--'");
    if (has_any) cases.push_back(std::move(current));
    current = {};
    in_results = has_any = false;
  };
  for (std::string raw; std::getline(in, raw);) {
    ++number;
    const std::string line = Trim(raw);
    if (line.empty()) continue;
    if (line == "==") {
      finish();
      continue;
    }
    if (!has_any) current.line = number;
    if (line[0] == '#') {
      current.comment = Trim(line.substr(1));
      continue;
    }
    has_any = true;
    try {
      if (line == "--")
        in_results = true;
      else if (in_results)
        ReadResultLine(line, current);
      else
        ReadInputLine(op, line, current);
    } catch (const std::exception& error) {
      throw InvalidArgument(path, ":", number, ": ", error.what());
    }
  }
  finish();
  if (cases.empty()) throw InvalidArgument(path, ": no cases");
  return cases;
}

}  // namespace eager::conformance
