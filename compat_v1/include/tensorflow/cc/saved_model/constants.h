// SPDX-License-Identifier: Apache-2.0
// Names of files and collections in a SavedModel.
#pragma once

namespace tensorflow {

constexpr char kSavedModelAssetsDirectory[] = "assets";
constexpr char kSavedModelAssetsExtraDirectory[] = "assets.extra";
constexpr char kSavedModelAssetsKey[] = "saved_model_assets";
constexpr char kSavedModelFilenamePb[] = "saved_model.pb";
constexpr char kSavedModelFilenamePbTxt[] = "saved_model.pbtxt";
constexpr char kSavedModelInitOpSignatureKey[] = "__saved_model_init_op";
constexpr char kSavedModelLegacyInitOpKey[] = "legacy_init_op";
constexpr char kSavedModelMainOpKey[] = "saved_model_main_op";
constexpr char kSavedModelTrainOpSignatureKey[] = "__saved_model_train_op";
constexpr char kSavedModelVariablesDirectory[] = "variables";
constexpr char kSavedModelVariablesFilename[] = "variables";

}  // namespace tensorflow
