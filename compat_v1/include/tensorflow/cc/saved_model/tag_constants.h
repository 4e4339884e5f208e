// SPDX-License-Identifier: Apache-2.0
// Tags of the meta graphs in a SavedModel.
#pragma once

namespace tensorflow {

constexpr char kSavedModelTagServe[] = "serve";
constexpr char kSavedModelTagTrain[] = "train";
constexpr char kSavedModelTagGpu[] = "gpu";
constexpr char kSavedModelTagTpu[] = "tpu";

}  // namespace tensorflow
