// SPDX-License-Identifier: Apache-2.0
// FunctionLibrary: the functions of a GraphDef, made into bodies for given attributes when a node
// first refers to them; and the reading of one NodeDef, which graphs and functions share.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "eager/graph/function_body.h"

namespace tensorflow {
class FunctionDef;
class FunctionDefLibrary;
class NodeDef;
}  // namespace tensorflow

namespace eager {

class FunctionLibrary {
 public:
  FunctionLibrary();
  ~FunctionLibrary();
  /// Adds functions. Errors: kInvalidArgument for a name that stands for another function already.
  void Add(const tensorflow::FunctionDefLibrary& library);
  bool Has(const std::string& name) const;
  struct Signature {
    std::vector<DataType> arguments, results;
  };
  /// The types that the function takes and gives. Errors: kNotFound for an unknown name or an
  /// attribute that decides a type and is missing.
  Signature Types(const std::string& name, const Attrs& attrs) const;
  /// The function with its attributes ("T") replaced. Errors: kNotFound for an unknown name;
  /// kInvalidArgument for a body that does not hold together; kResourceExhausted for bodies that
  /// call each other more than kDeepestCalls deep.
  std::shared_ptr<const FunctionBody> Body(const std::string& name, const Attrs& attrs);
  /// Copies of the definitions, for export.
  void WriteTo(tensorflow::FunctionDefLibrary* library) const;

 private:
  void Instantiate(const tensorflow::FunctionDef& def, const Attrs& attrs, FunctionBody& body);
  mutable std::recursive_mutex mutex_;
  std::map<std::string, std::unique_ptr<tensorflow::FunctionDef>> definitions_;
  std::map<std::string, std::shared_ptr<FunctionBody>> bodies_;  // by name and attributes
  std::vector<const FunctionBody*> being_filled_;  // each was referred to by the one before
  std::vector<std::string> new_keys_;  // of the bodies made since the first of these was begun
};

/// A NodeDef without its inputs.
struct NodeRead {
  NodeSpec spec;
  std::vector<DataType> output_types;
};
/// Looks up the op (a function of the library becomes a call of it), reads the attributes, replaces
/// placeholders by `substitutions`, and finds the bodies of functions in attributes.
/// Errors: kNotFound for an unknown op or a missing attribute that decides a type;
/// kInvalidArgument.
NodeRead ReadNodeDef(const tensorflow::NodeDef& def, FunctionLibrary& library,
                     const Attrs& substitutions);

/// Makes `from`, an output of type `type` of node `source` (DT_INVALID: it has no such output), the
/// next input of a node that takes inputs of the types `wanted`. `text` is how the input is
/// written. Errors: kInvalidArgument if it does not fit.
void ConnectInput(NodeSpec& spec, const std::vector<DataType>& wanted, const Endpoint& from,
                  DataType type, const std::string& source, const std::string& text);

}  // namespace eager
