// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/render_report.h"
#include "rewriter/core/report_page.h"

namespace eager::rewriter {
namespace {

// JSON inside a script element: nothing in it may close the element or open a comment.
std::string ForScript(const std::string& json) {
  std::string safe;
  for (char c : json) {
    if (c == '<') {
      safe += "\\u003c";
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string DiagnosticsJson(const Report& report) {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  for (const SiteRecord& record : report.sites) {
    const std::string& id = record.finding.diagnostic;
    const Diagnostic* row = FindDiagnostic(id);
    if (row) json[id] = {{"message", std::string(row->message)}, {"help", std::string(row->help)}};
  }
  return json.dump();
}

// Puts the parts into their places; what is put in is not searched again.
std::string Fill(const std::string& page,
                 const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string out;
  for (std::size_t at = 0;;) {
    const std::size_t open = page.find("{{", at);
    if (open == std::string::npos) return out + page.substr(at);
    const std::size_t close = page.find("}}", open);
    out += page.substr(at, open - at);
    const std::string name = page.substr(open + 2, close - open - 2);
    for (const auto& [key, text] : parts) {
      if (key == name) out += text;
    }
    at = close + 2;
  }
}

}  // namespace

std::string RenderHtml(const Report& report) {
  return Fill(kReportHtml, {{"style", kReportCss},
                            {"run", ForScript(ToJson(report))},
                            {"diagnostics", ForScript(DiagnosticsJson(report))},
                            {"script", kReportJs}});
}

}  // namespace eager::rewriter
