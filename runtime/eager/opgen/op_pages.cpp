// SPDX-License-Identifier: Apache-2.0
// op_pages: prints docs/ops.md and docs/ops/<family>.md from the op table of the running library.
//
//   op_pages [--check] DOCS
//
// With --check it compares instead of writing; the exit code is 1 if a page is stale.
#include <algorithm>
#include <cctype>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "eager/op/op_def.h"
#include "eager/ops/family_list.h"

namespace eager {
namespace {
namespace fs = std::filesystem;

constexpr std::string_view kNoEntry = "no_entry";
constexpr const char* kGenerated =
    "Generated from the op table by the target `pages`. Do not edit.\n";

struct Page {
  std::string name;
  std::string title;
  std::vector<const OpDef*> ops;  // sorted by name
};

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return lower;
}

std::string Code(const std::string& text) { return "`" + text + "`"; }

/// "DT_FLOAT" as DataTypeName writes it: "float".
std::string TypeWord(const std::string& name) {
  return name.starts_with("DT_") ? Lower(name.substr(3)) : name;
}

std::string Argument(const ArgDef& arg) {
  std::string type(arg.type != DT_INVALID ? DataTypeName(arg.type) : arg.type_attr);
  if (!arg.type_list_attr.empty()) type = "each of " + std::string(arg.type_list_attr);
  if (arg.is_ref) type = "reference to " + type;
  if (!arg.number_attr.empty()) type = std::string(arg.number_attr) + " of " + type;
  return Code(std::string(arg.name) + ": " + type);
}

std::string Arguments(const char* what, std::span<const ArgDef> args) {
  if (args.empty()) return {};
  std::string line;
  for (const ArgDef& arg : args) line += (line.empty() ? "" : ", ") + Argument(arg);
  return std::string("- ") + what + ": " + line + "\n";
}

std::string Attribute(const OpDef& op, const AttrDef& attr) {
  std::string text = std::string(attr.name) + ": " + std::string(attr.type);
  if (!attr.default_json.empty()) text += " = " + std::string(attr.default_json);
  text = Code(text);
  if (!attr.allowed_json.empty()) {
    std::string words;
    for (const auto& word : nlohmann::json::parse(attr.allowed_json))
      words += (words.empty() ? "" : " ") + TypeWord(word.get<std::string>());
    text += ", one of " + words;
  }
  if (attr.has_minimum) text += ", at least " + std::to_string(attr.minimum);
  if (op.IsInferred(attr.name)) text += " (follows from the inputs)";
  return "  - " + text + "\n";
}

std::string YesOrNo(const char* what, bool has) { return std::string(has ? "" : "no ") + what; }

std::string Properties(const OpDef& op) {
  std::string line =
      "- " + YesOrNo("kernel", op.kernel) + ", " +
      (op.has(kNotDifferentiable) ? "the gradient stops here" : YesOrNo("gradient", op.grad)) +
      ", " + YesOrNo("shape function", op.shape);
  if (op.is_stateful) line += "; stateful";
  if (op.has(kElementwise)) line += "; elementwise";
  if (op.has(kPlaceholder)) line += "; must be fed";
  return line + "\n";
}

/// Paragraphs stay; indented ones are shown as they stand.
std::string DocText(std::string_view doc) {
  std::string text;
  for (size_t at = 0; at < doc.size();) {
    const size_t end = std::min(doc.find("\n\n", at), doc.size());
    const std::string_view paragraph = doc.substr(at, end - at);
    at = std::min(end + 2, doc.size());
    if (paragraph.starts_with("  ")) {
      text += "```text\n" + std::string(paragraph) + "\n```\n\n";
      continue;
    }
    for (char c : paragraph) {
      const bool would_link = c == '(' && text.ends_with(']');
      if (c == '*' || c == '<' || would_link) text += '\\';
      text += c;
    }
    text += "\n\n";
  }
  return text;
}

std::string Section(const OpDef& op) {
  std::string text = "\n### " + std::string(op.name) + "\n\n";
  text += DocText(op.doc);
  if (op.cc_class != op.name) text += "- class in C++: " + Code(std::string(op.cc_class)) + "\n";
  text += Arguments("inputs", op.inputs) + Arguments("outputs", op.outputs);
  if (!op.attrs.empty()) text += "- attributes:\n";
  for (const AttrDef& attr : op.attrs) text += Attribute(op, attr);
  return text + Properties(op);
}

std::vector<Page> Pages() {
  std::vector<Page> pages;
  std::set<std::string_view> placed;
  for (const OpFamily& family : OpFamilies()) {
    Page page{std::string(family.name), std::string(family.title), {}};
    for (const OpEntry& entry : family.entries()) {
      page.ops.push_back(&GetOp(entry.name));
      placed.insert(entry.name);
    }
    pages.push_back(std::move(page));
  }
  Page rest{std::string(kNoEntry), "Ops that are known by their schema only", {}};
  for (const OpDef* op : AllOps())
    if (!placed.contains(op->name)) rest.ops.push_back(op);
  pages.push_back(std::move(rest));
  for (Page& page : pages)
    std::sort(page.ops.begin(), page.ops.end(),
              [](const OpDef* a, const OpDef* b) { return a->name < b->name; });
  return pages;
}

std::string FamilyText(const Page& page) {
  std::string text = "# " + page.title + "\n\n" + kGenerated + "\n[All ops](../ops.md)\n";
  if (page.name == kNoEntry)
    text += "\nThese can be read, printed and pruned in a graph; to run one is `UNIMPLEMENTED`.\n";
  for (const OpDef* op : page.ops) text += Section(*op);
  return text;
}

std::string IndexText(const std::vector<Page>& pages) {
  std::string text =
      std::string("# Ops\n\n") + kGenerated +
      "\nAll ops of TensorFlow 1.15, and what is there for each: a kernel computes, a "
      "gradient lets tapes and graphs differentiate, a shape function knows shapes "
      "before the op runs. Types are those that the op allows.\n\n"
      "| family | ops | kernel | gradient | shape function |\n|---|---|---|---|---|\n";
  std::map<std::string, std::string> entries;  // by name in lower case, then by name
  for (const Page& page : pages) {
    const auto count = [&](auto has) {
      return " | " + std::to_string(std::count_if(page.ops.begin(), page.ops.end(), has));
    };
    text += "| [" + page.title + "](ops/" + page.name + ".md)" +
            count([](const OpDef*) { return true; }) +
            count([](const OpDef* op) { return op->kernel != nullptr; }) +
            count([](const OpDef* op) { return op->grad != nullptr; }) +
            count([](const OpDef* op) { return op->shape != nullptr; }) + " |\n";
    for (const OpDef* op : page.ops) {
      const std::string name(op->name);
      const char* slant = page.name == kNoEntry ? "*" : "";
      entries[Lower(name) + " " + name] =
          slant + ("[" + name + "](ops/" + page.name + ".md#" + Lower(name) + ")") + slant;
    }
  }
  text += "\nThose known by their schema only are *slanted*.\n";
  char letter = 0;
  for (const auto& [key, link] : entries) {
    if (key[0] == letter) {
      text += " ·\n" + link;
      continue;
    }
    text += (letter ? "\n\n## " : "\n## ") +
            std::string(1, static_cast<char>(std::toupper(key[0]))) + "\n\n" + link;
    letter = key[0];
  }
  return text + "\n";
}

std::string ReadFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void WriteFile(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path.string());
}

int Main(const fs::path& docs, bool check) {
  const std::vector<Page> pages = Pages();
  std::map<fs::path, std::string> texts = {{"ops.md", IndexText(pages)}};
  for (const Page& page : pages) texts["ops/" + page.name + ".md"] = FamilyText(page);
  bool stale = false;
  for (const auto& [name, text] : texts) {
    if (ReadFile(docs / name) == text) continue;
    stale = true;
    std::cout << (check ? "stale: " : "wrote ") << name.string() << "\n";
    if (!check) WriteFile(docs / name, text);
  }
  if (fs::is_directory(docs / "ops")) {
    for (const auto& entry : fs::directory_iterator(docs / "ops")) {
      if (texts.contains("ops" / entry.path().filename())) continue;
      stale = true;
      std::cout << "page of no family: " << entry.path().string() << "\n";
    }
  }
  if (check && stale) std::cout << "build the target `pages`\n";
  return check && stale ? 1 : 0;
}

}  // namespace
}  // namespace eager

int main(int argc, char** argv) {
  const bool check = argc > 1 && std::string_view(argv[1]) == "--check";
  if (argc != (check ? 3 : 2)) {
    std::cerr << "usage: op_pages [--check] DOCS\n";
    return 2;
  }
  try {
    return eager::Main(argv[argc - 1], check);
  } catch (const std::exception& error) {
    std::cerr << "op_pages: " << error.what() << "\n";
    return 2;
  }
}
