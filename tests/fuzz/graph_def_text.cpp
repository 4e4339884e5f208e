// SPDX-License-Identifier: Apache-2.0
// Bytes as a GraphDef in text form. A graph that loads is written again, and what was written loads
// as the same graph.
#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/text_format.h>

#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "eager/io/graph_def.h"
#include "load_and_run.h"

using google::protobuf::TextFormat;

namespace {

class Quiet : public google::protobuf::io::ErrorCollector {
  void AddError(int, int, const std::string&) override {}
};

bool Write(const tensorflow::GraphDef& def, tensorflow::GraphDef* written) {
  return eager::Try([&] {
           eager::Graph graph;
           eager::ImportGraphDef(def, graph);
           eager::ExportGraphDef(graph, written);
         })
      .ok();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  tensorflow::GraphDef def;
  Quiet quiet;
  TextFormat::Parser parser;
  parser.RecordErrorsTo(&quiet);
  parser.SetRecursionLimit(100);
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (!parser.ParseFromString(text, &def)) return 0;
  fuzz::LoadAndRun(def);

  tensorflow::GraphDef once, twice;
  if (!Write(def, &once)) return 0;
  if (!Write(once, &twice) || once.DebugString() != twice.DebugString()) {
    std::cerr << "written:\n" << once.DebugString() << "read and written:\n" << twice.DebugString();
    std::abort();
  }
  return 0;
}
