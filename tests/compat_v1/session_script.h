// SPDX-License-Identifier: Apache-2.0
// Session scripts (testdata/sessions/*.test): a graph, what is done with it, and the transcript.
// Written with the public API only, so that it also builds against TensorFlow itself.
//
//   # a sentence: the test's name
//   node { name: "x" op: "Placeholder" ... }     a GraphDef as text, up to "do"; "more" begins
//   more                                          the next one, for extend
//   do
//   option soft_placement                         before create; also: timeout_ms N
//   create
//   run x=float[2]{1,2} > y:0 z ! target          feeds > fetches ! targets
//   extend                                        the next graph
//   close
//   --
//   create: OK                                    one line for each step; an error is its code and
//   run: y:0 = float[2]{2 4}                      its message
#pragma once

#include <istream>
#include <string>
#include <vector>

namespace session_script {

struct Script {
  std::string name;
  int line = 0;
  std::vector<std::string> graphs;  ///< GraphDefs as text.
  std::vector<std::string> steps;
  std::string expected;
  std::string text;  ///< All before "--", as it was read.
};

std::vector<Script> ReadScripts(std::istream& in);
/// What happens, one line for each step.
std::string Transcript(const Script& script);

}  // namespace session_script
