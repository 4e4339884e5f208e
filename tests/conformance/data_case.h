// SPDX-License-Identifier: Apache-2.0
// Op cases as text (testdata/ops/*.test). One file holds cases of one op, separated by lines "==":
//
//   # what is special
//   float [2,2] 1 2 3 4          an input: dtype, shape, elements in row-major order (one fills
//   all) float [2] 1 1 transpose_a = true           an attribute; lists as [1,2], types as
//   DT_FLOAT, strings in quotes
//   --
//   float [2] 4 6                an output; "_" is one that is not compared
//   gradient                     compared with central differences in double
//   error INVALID_ARGUMENT text  or: the run must fail so, with this text in the message
//   refused                      with the error: it comes when a graph is built of constants; without: not then
//   open shape                   an output's shape depends on values in ways that no shape function knows; the
//                                shapes of others must be known to the graph when it is built of constants
//   tolerance 1e-3 1e-4          rtol and atol, where the dtype's default is not right
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare.h"
#include "eager/op/op_def.h"

namespace eager::conformance {

struct DataCase {
  int line = 0;  ///< Where it begins.
  std::string comment;
  std::vector<Tensor> inputs;
  Attrs attrs;
  std::vector<Tensor> outputs;  ///< Undefined: not compared.
  bool check_gradient = false;
  std::string error_code, error_text;
  bool is_refused = false;
  bool has_open_shape = false;
  std::optional<Tolerance> tolerance;
};

/// Reads a file of cases of one op. Errors: kInvalidArgument with file and line.
std::vector<DataCase> ReadDataCases(const std::string& path, const OpDef& op);

/// Runs a case in every way; returns what went wrong, one line each.
std::vector<std::string> RunDataCase(const OpDef& op, const DataCase& c);

}  // namespace eager::conformance
