// SPDX-License-Identifier: Apache-2.0
// JSON that others wrote: parsed and read with messages that say where the mistake is.
#pragma once

#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "llvm/Support/Error.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {

/// What a JSON exception says, without its number.
inline std::string MessageOf(const std::exception& error) {
  const std::string text = error.what();
  const std::size_t close = text.rfind("[json.exception", 0) == 0 ? text.find("] ") : std::string::npos;
  return close == std::string::npos ? text : text.substr(close + 2);
}

/// The value of `text`; errors are "name:line:column: not JSON: what", without a place for
/// numbers that are too large.
template <typename Json>
llvm::Expected<Json> ParseJson(const std::string& text, const std::string& name) {
  try {
    return Json::parse(text);
  } catch (const nlohmann::detail::parse_error& error) {
    const Position place = PositionAt(text, static_cast<unsigned>(error.byte > 0 ? error.byte - 1 : 0));
    // the place is said once
    std::string what = MessageOf(error);
    const std::size_t colon = what.find(": ");
    if (colon != std::string::npos) what = what.substr(colon + 2);
    return llvm::createStringError(name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) +
                                   ": not JSON: " + what);
  } catch (const nlohmann::detail::out_of_range& error) {  // 1e999
    return llvm::createStringError(name + ": not JSON: " + MessageOf(error));
  }
}

/// A number of an object's or a list's member that is none of ours: throws for one that is negative,
/// broken or too large.
template <typename Json>
unsigned UnsignedOf(const Json& json) {
  if (!json.is_number_unsigned() || json.template get<std::uint64_t>() > std::numeric_limits<unsigned>::max()) {
    throw std::invalid_argument("a number from 0 to 4294967295 is expected, not " + json.dump().substr(0, 40));
  }
  return json.template get<unsigned>();
}

/// A path that is joined to a root later: throws for one that would lead out of it.
template <typename Json>
std::string PathBelow(const Json& json) {
  const std::string path = json.template get<std::string>();
  if (!StaysBelow(path)) throw std::invalid_argument("'" + path + "' is not a path below the root");
  return path;
}

}  // namespace eager::rewriter
