// SPDX-License-Identifier: Apache-2.0
// Names in the signatures of a SavedModel.
#pragma once

namespace tensorflow {

static constexpr char kDefaultServingSignatureDefKey[] = "serving_default";

static constexpr char kClassifyInputs[] = "inputs";
static constexpr char kClassifyMethodName[] = "tensorflow/serving/classify";
static constexpr char kClassifyOutputClasses[] = "classes";
static constexpr char kClassifyOutputScores[] = "scores";

static constexpr char kPredictInputs[] = "inputs";
static constexpr char kPredictMethodName[] = "tensorflow/serving/predict";
static constexpr char kPredictOutputs[] = "outputs";

static constexpr char kRegressInputs[] = "inputs";
static constexpr char kRegressMethodName[] = "tensorflow/serving/regress";
static constexpr char kRegressOutputs[] = "outputs";

}  // namespace tensorflow
