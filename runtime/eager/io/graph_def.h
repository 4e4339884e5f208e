// SPDX-License-Identifier: Apache-2.0
// Graphs to and from TensorFlow's GraphDef (graph.proto), binary and text.
#pragma once

#include <string>

#include "eager/graph/graph.h"

namespace tensorflow {
class GraphDef;
class AttrValue;
}  // namespace tensorflow

namespace eager {

/// Adds the nodes of `def` to `graph`; on an error nothing is added.
/// Errors, as TensorFlow's session gives them: kNotFound for an unknown op or a missing attribute
/// that decides a type; kInvalidArgument for bad or duplicate names, unknown inputs, too many
/// inputs, wrong input types, control inputs before data inputs, cycles, devices that are not
/// there.
void ImportGraphDef(const tensorflow::GraphDef& def, Graph& graph);

/// The whole graph as a message. Defaults are left out.
/// Errors: kUnimplemented for constants that have no written form.
void ExportGraphDef(const Graph& graph, tensorflow::GraphDef* def);

/// Reads a binary GraphDef, or a text one if the name ends with "txt".
/// Errors: kNotFound if the file is not there, kDataLoss if it does not parse.
void ReadGraphDef(const std::string& path, tensorflow::GraphDef* def);
/// Writes binary or (name ends with "txt") text; atomically.
void WriteGraphDef(const tensorflow::GraphDef& def, const std::string& path);

AttrValue AttrFromProto(const tensorflow::AttrValue& proto);
void AttrToProto(const AttrValue& value, tensorflow::AttrValue* proto);

/// Whole file. Errors: kNotFound, kUnavailable.
std::string ReadFileBytes(const std::string& path);

}  // namespace eager
