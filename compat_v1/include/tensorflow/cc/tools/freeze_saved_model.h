// SPDX-License-Identifier: Apache-2.0
// FreezeSavedModel: a graph whose variables have become constants.
#pragma once

#include <string>
#include <unordered_set>

#include "tensorflow/cc/saved_model/loader.h"

namespace tensorflow {

/// The part of the model that its signatures need, and the names of their inputs and outputs.
Status FreezeSavedModel(const SavedModelBundle& saved_model_bundle, GraphDef* frozen_graph_def,
                        std::unordered_set<string>* inputs, std::unordered_set<string>* outputs);

}  // namespace tensorflow
