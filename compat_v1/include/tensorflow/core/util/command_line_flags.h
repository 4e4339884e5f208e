// SPDX-License-Identifier: Apache-2.0
// Flags: options of a program, written --name=value.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tensorflow/core/platform/types.h"

namespace tensorflow {

/// One option. Flag("width", &width, "pixels") sets `width`; a hook is called with the value instead.
class Flag {
 public:
  Flag(const char* name, int32* dst, const string& usage_text);
  Flag(const char* name, int64* dst, const string& usage_text);
  Flag(const char* name, bool* dst, const string& usage_text);
  Flag(const char* name, string* dst, const string& usage_text);
  Flag(const char* name, float* dst, const string& usage_text);

  /// A hook returns false for a value that is not allowed.
  Flag(const char* name, std::function<bool(int32)> int32_hook, int32 default_value_for_display,
       const string& usage_text);
  Flag(const char* name, std::function<bool(int64)> int64_hook, int64 default_value_for_display,
       const string& usage_text);
  Flag(const char* name, std::function<bool(float)> float_hook, float default_value_for_display,
       const string& usage_text);
  Flag(const char* name, std::function<bool(bool)> bool_hook, bool default_value_for_display,
       const string& usage_text);
  Flag(const char* name, std::function<bool(string)> string_hook, string default_value_for_display,
       const string& usage_text);

 private:
  friend class Flags;

  bool Parse(string arg, bool* value_parsing_ok) const;

  string name_;
  enum { TYPE_INT32, TYPE_INT64, TYPE_BOOL, TYPE_STRING, TYPE_FLOAT } type_;
  std::function<bool(int32)> int32_hook_;
  int32 int32_default_for_display_ = 0;
  std::function<bool(int64)> int64_hook_;
  int64 int64_default_for_display_ = 0;
  std::function<bool(float)> float_hook_;
  float float_default_for_display_ = 0;
  std::function<bool(bool)> bool_hook_;
  bool bool_default_for_display_ = false;
  std::function<bool(string)> string_hook_;
  string string_default_for_display_;
  string usage_text_;
};

class Flags {
 public:
  /// Sets the flags that `argv` gives and takes them out of it; others stay. False if a value is
  /// wrong or the help was asked for. "--" ends the flags.
  static bool Parse(int* argc, char** argv, const std::vector<Flag>& flag_list);
  static bool Parse(std::vector<string>& flags, const std::vector<Flag>& flag_list);
  /// A text that explains the flags.
  static string Usage(const string& cmdline, const std::vector<Flag>& flag_list);
};

}  // namespace tensorflow
