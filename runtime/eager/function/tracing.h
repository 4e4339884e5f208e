// SPDX-License-Identifier: Apache-2.0
// TraceScope: while it lives, stateful ops of this thread are recorded, and tapes outside do not
// listen.
#pragma once

#include "eager/op/apply.h"

namespace eager {

class TraceScope {
 public:
  explicit TraceScope(Graph* graph) : before_(Listeners()) { Listeners() = {graph, 0}; }
  ~TraceScope() { Listeners() = before_; }
  TraceScope(const TraceScope&) = delete;
  TraceScope& operator=(const TraceScope&) = delete;

 private:
  ApplyListeners before_;
};

}  // namespace eager
