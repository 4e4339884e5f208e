// SPDX-License-Identifier: Apache-2.0
// OpRegistry: the ops that there are, as messages.
#pragma once

#include <string>
#include <vector>

#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class OpDef;
class OpList;

class OpRegistryInterface {
 public:
  virtual ~OpRegistryInterface();
  /// NOT_FOUND for an op that is not there.
  virtual Status LookUpOpDef(const string& op_type_name, const OpDef** op_def) const = 0;
};

class OpRegistry : public OpRegistryInterface {
 public:
  OpRegistry();
  ~OpRegistry() override;
  /// The registry of the process. Never deleted.
  static OpRegistry* Global();
  Status LookUpOpDef(const string& op_type_name, const OpDef** op_def) const override;
  /// All ops; those whose name begins with an underscore only if asked for.
  void Export(bool include_internal, OpList* ops) const;
  void GetRegisteredOps(std::vector<OpDef>* op_defs);

 private:
  class Impl;
  Impl* impl_;
};

}  // namespace tensorflow
