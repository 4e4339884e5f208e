// SPDX-License-Identifier: Apache-2.0
// The files of rewriter/core/page/ as text, put into the program by the build.
#pragma once

namespace eager::rewriter {

extern const char kReportHtml[];
extern const char kReportCss[];
extern const char kReportJs[];

}  // namespace eager::rewriter
