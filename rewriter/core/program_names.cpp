// SPDX-License-Identifier: Apache-2.0
// Names, using-directives and includes of a program whose graphs are written.
#include <algorithm>

#include "rewriter/core/program.h"

namespace eager::rewriter {
namespace {

const std::string kModern(1, kQualifier);

bool IsStatusHelper(const SymbolUse& use) {
  return use.symbol.rfind("tensorflow::errors::", 0) == 0 || use.symbol == "TF_RETURN_IF_ERROR" ||
         use.symbol == "TF_CHECK_OK" || use.symbol == "TF_QCHECK_OK" || use.symbol.rfind("tensorflow::Env::", 0) == 0;
}

struct StandardHeader {
  const char* header;
  std::vector<const char*> words;
};

const std::vector<StandardHeader> kStandardHeaders = {
    {"algorithm", {"std::copy", "std::copy_n", "copy_n", "std::max", "std::min", "std::sort", "std::fill"}},
    {"cmath", {"std::sqrt", "std::sin", "std::cos", "std::exp", "std::abs", "sqrt"}},
    {"cstdio", {"printf", "fprintf"}},
    {"cstring", {"memcpy", "strlen"}},
    {"iostream", {"cout", "cerr", "cin"}},
    {"map", {"std::map"}},
    {"memory", {"unique_ptr", "shared_ptr"}},
};

// The word stands in the text, not as a part of a longer name.
bool HasWord(const std::string& text, const std::string& word) {
  const auto is_name = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !is_name(text[at - 1]);
    const std::size_t end = at + word.size();
    if (begins && (end == text.size() || !is_name(text[end]))) return true;
  }
  return false;
}

std::string LastName(const std::string& symbol) { return symbol.substr(symbol.rfind(':') + 1); }

}  // namespace

// Where names of the modern API may stand alone: where the old ones could, unless the program has
// names of its own that would clash.
void Program::ChooseSpelling() {
  must_qualify_ = old_names_stay_ = SeesOldNames();
  // what stays and what moves meet in the old Status
  keeps_old_status_ = !part_.IsWhole();
  static const std::set<std::string> modern = {"Tensor", "Shape", "Variable", "Function", "GradientTape", "Status", "Try",
                                               "LoadGraph", "LoadedGraph", "Error", "NotFound", "Graph", "Layer"};
  std::set<std::string> used = modern;
  for (const OpFact& op : facts_.ops) {
    if (IsOurs(op.file, op.range) && op.role != OpRole::kHelper) used.insert(op.op);
  }
  for (const std::string& file : part_.files()) {
    const auto names = facts_.user_names.find(file);
    if (names == facts_.user_names.end()) continue;
    for (const std::string& name : names->second) must_qualify_ |= used.contains(name);
  }
  for (const SymbolUse& use : facts_.symbols) {
    if (use.kind != SiteKind::kUsing || !IsOurs(use.file, use.range)) continue;
    if (use.symbol != "tensorflow" && use.symbol != "tensorflow::ops") continue;
    if (editor_.Source(use.file, use.range).find("using") != 0) continue;
    if (use.scope.empty()) {
      open_files_.insert(use.file);
      continue;
    }
    for (const FunctionFact& function : facts_.functions) {
      if (function.file == use.file && function.range.Contains(use.range)) {
        open_functions_.emplace_back(use.file, ByteRange{use.range.begin, function.range.end});
      }
    }
  }
  // A header's directive opens the files that include it.
  for (const std::vector<std::string>& unit : facts_.units_files) {
    const bool is_open = std::any_of(unit.begin(), unit.end(), [&](const std::string& file) {
      return open_files_.contains(file) && (file.ends_with(".h") || file.ends_with(".hpp"));
    });
    if (!is_open) continue;
    for (const std::string& file : unit) {
      if (part_.files().contains(file)) open_files_.insert(file);
    }
  }
}

bool Program::IsInTensorflow(const std::string& file, unsigned at) const {
  return std::any_of(facts_.namespaces.begin(), facts_.namespaces.end(), [&](const NamespaceFact& space) {
    return space.file == file && space.range.begin <= at && at < space.range.end;
  });
}

bool Program::IsKeptForward(const SymbolUse& use) const {
  return use.kind == SiteKind::kNamespace && options_.rules->NameFor(use.symbol, use.header).fate == NameFate::kPlatform;
}

// The old names stand alone around a part, because directives and declarations of its files stay.
bool Program::SeesOldNames() const {
  if (part_.IsWhole()) return false;
  std::set<std::string> seen = part_.files();
  for (const std::vector<std::string>& unit : facts_.units_files) {
    const bool meets = std::any_of(unit.begin(), unit.end(), [&](const std::string& file) { return part_.files().contains(file); });
    if (meets) seen.insert(unit.begin(), unit.end());
  }
  return std::any_of(facts_.symbols.begin(), facts_.symbols.end(), [&](const SymbolUse& use) {
    return use.kind == SiteKind::kUsing && seen.contains(use.file) && use.scope.empty();
  });
}

bool Program::IsQualifiedAt(const std::string& file, unsigned at) const {
  if (must_qualify_ || IsInTensorflow(file, at)) return true;
  if (open_files_.contains(file)) return false;
  return std::none_of(open_functions_.begin(), open_functions_.end(), [&](const auto& open) {
    return open.first == file && open.second.begin <= at && at <= open.second.end;
  });
}

// A use that no conversion removed.
bool Program::IsLeft(const SymbolUse& use) const { return !editor_.Covers(use.file, use.range); }

void Program::BlockMacro(const SymbolUse& use) {
  const NameRule rule = options_.rules->NameFor(use.symbol, use.header);
  const bool is_meant_anew = rule.is_same_name && part_.IsWhole();  // what is around a part keeps its old names
  if (is_meant_anew || rule.fate == NameFate::kPlatform) return;
  Block({use.file, use.range, "the body of macro " + use.macro + " uses " + use.symbol, "EAG1901"});
}

void Program::WriteNames() {
  for (const SymbolUse& use : facts_.symbols) {
    if (!IsOurs(use.file, use.range)) continue;
    if (IsStatusHelper(use) && IsLeft(use)) keeps_old_status_ = true;
  }
  // The macro returns a tensorflow::Status, also where a conversion wrote it.
  for (const std::string& file : part_.files()) {
    const std::string& text = editor_.Text(file);
    const std::string rendered = editor_.Render(file, {0, static_cast<unsigned>(text.size())});
    if (rendered.find("TF_RETURN_IF_ERROR(") != std::string::npos) keeps_old_status_ = true;
  }
  // Platform calls that fill a tensorflow::int64 need exactly that type.
  bool keeps_old_integers = false;
  for (const SymbolUse& use : facts_.symbols) {
    const bool is_filling = use.symbol.rfind("tensorflow::Env::", 0) == 0 || use.symbol.rfind("tensorflow::strings::safe_", 0) == 0;
    if (IsOurs(use.file, use.range) && is_filling && IsLeft(use)) keeps_old_integers = true;
  }
  std::set<std::pair<std::string, unsigned>> named_in_full;
  std::map<std::string, std::set<std::string>> declared;  // names that using-declarations bring
  for (const SymbolUse& use : facts_.symbols) {
    if (use.kind == SiteKind::kUsing) declared[use.file].insert(use.symbol);
  }
  for (const SymbolUse& use : facts_.symbols) {
    if (use.in_macro_body && !IsOurs(use.file, use.range) && part_.Expands(facts_, use.macro)) BlockMacro(use);
    if (!IsOurs(use.file, use.range) || use.kind == SiteKind::kUsing || use.kind == SiteKind::kInclude || use.kind == SiteKind::kNamespace) continue;
    if (use.kind == SiteKind::kMacro && !use.in_macro_body) continue;
    if (use.in_macro_body) {
      BlockMacro(use);
      continue;
    }
    const NameRule rule = options_.rules->NameFor(use.symbol, use.header);
    if (rule.fate == NameFate::kNone && IsLeft(use)) {
      Block({use.file, use.range, use.symbol + " has no eager counterpart", "EAG1402"});
    }
    if (rule.fate == NameFate::kGraph && IsLeft(use)) {
      Block({use.file, use.range, use.symbol + " is used in a way that is not followed", "EAG1205"});
    }
    // Helpers that stay are named in full: the directive that made them visible goes.
    const bool is_free = !use.is_qualified && !declared[use.file].contains(use.symbol);
    const bool is_inside = IsInTensorflow(use.file, use.range.begin);
    if (rule.fate == NameFate::kPlatform && is_free && !is_inside && !old_names_stay_ && IsLeft(use) &&
        named_in_full.emplace(use.file, use.whole.begin).second) {
      editor_.Insert(use.file, use.whole.begin, "tensorflow::");
    }
    if (keeps_old_integers && (use.symbol == "tensorflow::int64" || use.symbol == "tensorflow::uint64")) {
      editor_.Replace(use.file, use.whole, is_inside ? LastName(use.symbol) : use.symbol);
    } else if (use.symbol == "tensorflow::Status" && old_names_stay_) {
      editor_.Replace(use.file, use.whole, editor_.Source(use.file, use.whole));
    } else if (use.symbol == "tensorflow::Status" && keeps_old_status_) {
      const bool is_short = is_inside || (declared[use.file].contains(use.symbol) && !use.is_qualified);
      editor_.Replace(use.file, use.whole, is_short ? "Status" : "tensorflow::Status");
    } else if (rule.is_same_name && !rule.text.empty() && !use.is_qualified && declared[use.file].contains(use.symbol) && !must_qualify_) {
      editor_.Replace(use.file, use.whole, LastName(use.symbol));
    }
  }
}

void Program::WriteUsings() {
  std::map<std::string, bool> has_directive;  // per file and scope
  for (const SymbolUse& use : facts_.symbols) {
    if (!IsOurs(use.file, use.range)) continue;
    const std::string& text = editor_.Text(use.file);
    if (use.kind == SiteKind::kNamespace) {
      // forward declarations of classes that the file no longer needs
      const bool goes = use.symbol != "tensorflow" && !IsKeptForward(use);
      if (goes) editor_.Replace(use.file, WholeLines(text, use.whole), "");
      continue;
    }
    if (use.kind != SiteKind::kUsing) continue;
    const std::string source = editor_.Source(use.file, use.range);
    if (source.rfind("namespace", 0) == 0) {  // an alias
      bool is_needed = false;
      for (const SymbolUse& other : facts_.symbols) {
        if (other.file == use.file && options_.rules->NameFor(other.symbol, other.header).fate == NameFate::kPlatform && IsLeft(other)) is_needed = true;
      }
      if (!is_needed || use.symbol != "tensorflow") editor_.Replace(use.file, WholeLines(text, use.whole), "");
      continue;
    }
    if (use.symbol == "tensorflow" || use.symbol == "tensorflow::ops") {
      const std::string key = use.file + "@" + use.scope;
      if (must_qualify_ || has_directive[key] || IsInTensorflow(use.file, use.range.begin) || (!use.scope.empty() && open_files_.contains(use.file))) {
        editor_.Replace(use.file, WholeLines(text, use.whole), "");
      } else {
        editor_.Replace(use.file, use.range, "using namespace eager");
        has_directive[key] = true;
      }
      continue;
    }
    const NameRule rule = options_.rules->NameFor(use.symbol, use.header);
    if (rule.fate == NameFate::kPlatform) continue;
    if (use.symbol == "tensorflow::Status" && keeps_old_status_) continue;
    if (rule.fate == NameFate::kRenamed && rule.text.rfind(kModern, 0) == 0 && rule.is_same_name) {
      editor_.Replace(use.file, use.range, "using eager::" + rule.text.substr(1));
    } else if (rule.text == "std::string") {
      editor_.Replace(use.file, use.range, "using std::string");
    } else {
      editor_.Replace(use.file, WholeLines(text, use.whole), "");
    }
  }
}

// `namespace tensorflow { class Session; class Tensor; }` goes as a whole, with the comment behind it.
void Program::DropForwardNamespaces() {
  for (const NamespaceFact& space : facts_.namespaces) {
    if (!IsOurs(space.file, space.range) || !space.is_forward) continue;
    const bool is_needed = std::any_of(facts_.symbols.begin(), facts_.symbols.end(), [&](const SymbolUse& use) {
      return use.file == space.file && space.range.Contains(use.range) && IsKeptForward(use);
    });
    if (!is_needed) editor_.Replace(space.file, WholeLines(editor_.Text(space.file), space.range), "");
  }
}

void Program::WriteIncludes() {
  for (const std::string& file : part_.files()) {
    const std::string& text = editor_.Text(file);
    std::set<std::string> needed;  // platform headers still used, at their 2.x paths
    bool uses_modern = false;
    for (const SymbolUse& use : facts_.symbols) {
      if (use.file != file || use.kind == SiteKind::kInclude || use.kind == SiteKind::kUsing) continue;
      const NameRule rule = options_.rules->NameFor(use.symbol, use.header);
      const bool is_macro = use.kind == SiteKind::kMacro && !use.in_macro_body;
      if ((rule.fate == NameFate::kPlatform || is_macro) && options_.rules->IsPlatformHeader(use.header)) {
        // an insertion of its namespace does not remove it
        if (!editor_.Covers(file, use.range)) needed.insert(options_.rules->ModernHeader(use.header));
      } else {
        uses_modern = true;
      }
      if (use.symbol == "tensorflow::Status" && keeps_old_status_) needed.insert("tensorflow/core/platform/status.h");
    }
    if (editor_.Source(file, {0, static_cast<unsigned>(text.size())}).empty()) continue;
    const std::string rendered = editor_.Render(file, {0, static_cast<unsigned>(text.size())});
    if (rendered.find("TF_RETURN_IF_ERROR(") != std::string::npos) needed.insert("tensorflow/core/platform/errors.h");
    if (rendered.find("TF_CHECK_OK(") != std::string::npos) needed.insert("tensorflow/core/platform/status.h");
    // What TensorFlow's headers brought in by the way.
    std::string standard;
    if (uses_modern) {
      for (const auto& [header, words] : kStandardHeaders) {
        if (text.find("<" + std::string(header) + ">") != std::string::npos) continue;
        const bool is_used = std::any_of(words.begin(), words.end(), [&](const char* word) { return HasWord(rendered, word); });
        if (is_used) standard += "#include <" + std::string(header) + ">\n";
      }
    }
    std::vector<const SymbolUse*> includes;
    for (const SymbolUse& use : facts_.symbols) {
      if (use.file == file && use.kind == SiteKind::kInclude) includes.push_back(&use);
    }
    if (includes.empty() && !uses_modern) continue;
    std::set<std::string> kept;
    std::vector<const SymbolUse*> removed;
    for (const SymbolUse* include : includes) {
      const std::string modern = options_.rules->ModernHeader(include->symbol);
      if (options_.rules->IsPlatformHeader(include->symbol) && needed.contains(modern)) {
        kept.insert(modern);
        if (modern != include->symbol) editor_.Replace(file, include->range, "#include \"" + modern + "\"");
      } else {
        removed.push_back(include);
      }
    }
    if (!standard.empty() && !removed.empty()) standard += "\n";
    const std::string modern_include = "#include \"eager/eager.h\"";
    const bool needs_modern = uses_modern && text.find(modern_include) == std::string::npos;
    std::string added = needs_modern ? modern_include : "";
    for (const std::string& header : needed) {
      if (!kept.contains(header)) added += (added.empty() ? "" : "\n") + ("#include \"" + header + "\"");
    }
    for (const SymbolUse* include : removed) {
      const ByteRange line = WholeLines(text, include->range);
      if (!added.empty()) {
        const bool has_standard = text.find("#include <") != std::string::npos;
        if (!standard.empty() && has_standard) {
          const std::size_t at = text.find("#include <");
          editor_.Insert(file, static_cast<unsigned>(at), standard.substr(0, standard.size() - 1));
          standard.clear();
        }
        editor_.Replace(file, include->range, standard + added);
        added.clear();
      } else {
        editor_.Replace(file, line, "");
      }
    }
    if (added.empty()) continue;
    // no include to take the place of: behind the last one, or the first comment
    const std::size_t last = text.rfind("\n#include");
    const bool is_header_included = includes.empty() && facts_.units_files.empty();
    if (last != std::string::npos && !is_header_included) {
      const std::size_t end = text.find('\n', last + 1);
      // a file that gets everything from its own header needs only what that one needs not
      if (includes.empty() && !file.ends_with(".h")) {
        added.clear();
        for (const std::string& header : needed) {
          if (!kept.contains(header)) added += (added.empty() ? "#include \"" : "\n#include \"") + header + "\"";
        }
        if (added.empty()) continue;
      }
      editor_.Insert(file, static_cast<unsigned>(end == std::string::npos ? text.size() : end), "\n" + added);
    }
  }
}

}  // namespace eager::rewriter
