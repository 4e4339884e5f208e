// SPDX-License-Identifier: Apache-2.0
// FunctionWriter: writes nodes into messages, and with them the bodies of the functions that they
// call: those that were read from the library under their names, others (traced branches,
// gradients) under names that nobody has yet.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include "eager/graph/function_body.h"
#include "eager/io/function_library.h"

namespace eager {

class FunctionWriter {
 public:
  /// `library` (may be null) holds the functions that are in `out` already.
  FunctionWriter(std::shared_ptr<FunctionLibrary> library, tensorflow::FunctionDefLibrary* out)
      : library_(std::move(library)), out_(out) {}

  /// Name, op, device and attributes: those of the op, and those that begin with '_', which belong
  /// to nobody. Inputs are the caller's. Errors: kUnimplemented for a value that has no form in a
  /// message.
  void WriteNode(const Node& node, tensorflow::NodeDef* out);

 private:
  AttrValue WithWrittenFunctions(const AttrValue& value);
  void NameAndWrite(FunctionRef& function);
  void WriteBody(const FunctionBody& body, const std::string& name);
  std::shared_ptr<FunctionLibrary> library_;
  tensorflow::FunctionDefLibrary* out_;
  std::map<const FunctionBody*, std::string> names_;
  std::set<std::string> taken_;
};

}  // namespace eager
