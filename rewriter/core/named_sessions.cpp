// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/named_sessions.h"

namespace eager::rewriter {

void NamedSessions::Write() {}

}  // namespace eager::rewriter
