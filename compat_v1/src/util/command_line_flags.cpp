// SPDX-License-Identifier: Apache-2.0
// Flags: parsing and the help text.
#include "tensorflow/core/util/command_line_flags.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "tensorflow/core/lib/strings/str_util.h"
#include "tensorflow/core/lib/strings/stringprintf.h"
#include "tensorflow/core/platform/logging.h"

namespace tensorflow {
namespace {

/// Takes "--name=" off the front of `*arg`. `*is_bare` if there is only "--name".
bool MatchesName(const string& name, StringPiece* arg, bool* is_bare) {
  if (!str_util::ConsumePrefix(arg, "--") || !str_util::ConsumePrefix(arg, name)) return false;
  *is_bare = arg->empty();
  return *is_bare || str_util::ConsumePrefix(arg, "=");
}

bool Reject(const string& name, const string& text) {
  LOG(ERROR) << "Couldn't interpret value " << text << " for flag " << name << ".";
  return false;
}

/// A whole number that fits into `Integer`.
template <typename Integer>
bool ParseWhole(const string& text, Integer* value) {
  char* end;
  errno = 0;
  long long parsed = std::strtoll(text.c_str(), &end, 10);
  *value = static_cast<Integer>(parsed);
  return !text.empty() && *end == '\0' && errno == 0 && *value == parsed;
}

}  // namespace

Flag::Flag(const char* name, int32* dst, const string& usage_text)
    : name_(name), type_(TYPE_INT32), int32_hook_([dst](int32 value) { *dst = value; return true; }),
      int32_default_for_display_(*dst), usage_text_(usage_text) {}
Flag::Flag(const char* name, int64* dst, const string& usage_text)
    : name_(name), type_(TYPE_INT64), int64_hook_([dst](int64 value) { *dst = value; return true; }),
      int64_default_for_display_(*dst), usage_text_(usage_text) {}
Flag::Flag(const char* name, float* dst, const string& usage_text)
    : name_(name), type_(TYPE_FLOAT), float_hook_([dst](float value) { *dst = value; return true; }),
      float_default_for_display_(*dst), usage_text_(usage_text) {}
Flag::Flag(const char* name, bool* dst, const string& usage_text)
    : name_(name), type_(TYPE_BOOL), bool_hook_([dst](bool value) { *dst = value; return true; }),
      bool_default_for_display_(*dst), usage_text_(usage_text) {}
Flag::Flag(const char* name, string* dst, const string& usage_text)
    : name_(name), type_(TYPE_STRING),
      string_hook_([dst](string value) { *dst = std::move(value); return true; }),
      string_default_for_display_(*dst), usage_text_(usage_text) {}

Flag::Flag(const char* name, std::function<bool(int32)> int32_hook, int32 default_value_for_display,
           const string& usage_text)
    : name_(name), type_(TYPE_INT32), int32_hook_(std::move(int32_hook)),
      int32_default_for_display_(default_value_for_display), usage_text_(usage_text) {}
Flag::Flag(const char* name, std::function<bool(int64)> int64_hook, int64 default_value_for_display,
           const string& usage_text)
    : name_(name), type_(TYPE_INT64), int64_hook_(std::move(int64_hook)),
      int64_default_for_display_(default_value_for_display), usage_text_(usage_text) {}
Flag::Flag(const char* name, std::function<bool(float)> float_hook, float default_value_for_display,
           const string& usage_text)
    : name_(name), type_(TYPE_FLOAT), float_hook_(std::move(float_hook)),
      float_default_for_display_(default_value_for_display), usage_text_(usage_text) {}
Flag::Flag(const char* name, std::function<bool(bool)> bool_hook, bool default_value_for_display,
           const string& usage_text)
    : name_(name), type_(TYPE_BOOL), bool_hook_(std::move(bool_hook)),
      bool_default_for_display_(default_value_for_display), usage_text_(usage_text) {}
Flag::Flag(const char* name, std::function<bool(string)> string_hook, string default_value_for_display,
           const string& usage_text)
    : name_(name), type_(TYPE_STRING), string_hook_(std::move(string_hook)),
      string_default_for_display_(std::move(default_value_for_display)), usage_text_(usage_text) {}

bool Flag::Parse(string arg, bool* value_parsing_ok) const {
  *value_parsing_ok = true;
  StringPiece rest = arg;
  bool is_bare = false;
  if (!MatchesName(name_, &rest, &is_bare)) return false;
  const string text(rest);
  switch (type_) {
    case TYPE_INT32: {
      int32 value;
      if (is_bare) return false;
      *value_parsing_ok = ParseWhole(text, &value) ? int32_hook_(value) : Reject(name_, text);
      return true;
    }
    case TYPE_INT64: {
      int64 value;
      if (is_bare) return false;
      *value_parsing_ok = ParseWhole(text, &value) ? int64_hook_(value) : Reject(name_, text);
      return true;
    }
    case TYPE_FLOAT: {
      if (is_bare) return false;
      char* end;
      float value = std::strtof(text.c_str(), &end);
      *value_parsing_ok = !text.empty() && *end == '\0' ? float_hook_(value) : Reject(name_, text);
      return true;
    }
    case TYPE_BOOL:
      if (is_bare || text == "true") {
        *value_parsing_ok = bool_hook_(true);
      } else if (text == "false") {
        *value_parsing_ok = bool_hook_(false);
      } else {
        *value_parsing_ok = Reject(name_, text);
      }
      return true;
    case TYPE_STRING:
      if (is_bare) return false;
      *value_parsing_ok = string_hook_(text);
      return true;
  }
  return false;
}

bool Flags::Parse(std::vector<string>& flags, const std::vector<Flag>& flag_list) {
  bool result = true;
  std::vector<string> unknown;
  for (const string& arg : flags) {
    bool was_found = false;
    for (const Flag& flag : flag_list) {
      bool value_parsing_ok;
      was_found = flag.Parse(arg, &value_parsing_ok);
      result = result && value_parsing_ok;
      if (was_found) break;
    }
    if (!was_found) unknown.push_back(arg);
  }
  flags = unknown;
  return result;
}

bool Flags::Parse(int* argc, char** argv, const std::vector<Flag>& flag_list) {
  bool result = true;
  std::vector<char*> unknown;
  for (int i = 1; i < *argc; ++i) {
    if (std::strcmp(argv[i], "--") == 0) {
      while (i < *argc) unknown.push_back(argv[i++]);
      break;
    }
    bool was_found = false;
    for (const Flag& flag : flag_list) {
      bool value_parsing_ok;
      was_found = flag.Parse(argv[i], &value_parsing_ok);
      result = result && value_parsing_ok;
      if (was_found) break;
    }
    if (!was_found) unknown.push_back(argv[i]);
  }
  int next = 1;
  for (char* arg : unknown) argv[next++] = arg;
  argv[next] = nullptr;
  *argc = next;
  return result && (*argc < 2 || std::strcmp(argv[1], "--help") != 0);
}

string Flags::Usage(const string& cmdline, const std::vector<Flag>& flag_list) {
  string usage_text = strings::StrCat("usage: ", cmdline, "\n");
  if (!flag_list.empty()) usage_text += "Flags:\n";
  for (const Flag& flag : flag_list) {
    string type, value;
    switch (flag.type_) {
      case Flag::TYPE_INT32:
        type = "int32";
        value = strings::StrCat(flag.int32_default_for_display_);
        break;
      case Flag::TYPE_INT64:
        type = "int64";
        value = strings::StrCat(flag.int64_default_for_display_);
        break;
      case Flag::TYPE_FLOAT:
        type = "float";
        value = strings::Printf("%f", static_cast<double>(flag.float_default_for_display_));
        break;
      case Flag::TYPE_BOOL:
        type = "bool";
        value = flag.bool_default_for_display_ ? "true" : "false";
        break;
      case Flag::TYPE_STRING:
        type = "string";
        value = strings::StrCat("\"", flag.string_default_for_display_, "\"");
        break;
    }
    string declaration = strings::StrCat("--", flag.name_, "=", value);
    strings::Appendf(&usage_text, "\t%-33s\t%s\t%s\n", declaration.c_str(), type.c_str(),
                     flag.usage_text_.c_str());
  }
  return usage_text;
}

}  // namespace tensorflow
