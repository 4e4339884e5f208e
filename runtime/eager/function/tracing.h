// SPDX-License-Identifier: Apache-2.0
// TraceScope: while it lives, stateful ops of this thread are recorded; tapes outside do not listen
// unless asked for.
#pragma once

#include "eager/op/apply.h"

namespace eager {

class TraceScope {
 public:
  explicit TraceScope(Graph* graph, bool tapes_listen = false) : before_(Listeners()) {
    Listeners() = {graph, tapes_listen ? before_.active_tapes : 0};
  }
  ~TraceScope() { Listeners() = before_; }
  TraceScope(const TraceScope&) = delete;
  TraceScope& operator=(const TraceScope&) = delete;

 private:
  ApplyListeners before_;
};

}  // namespace eager
