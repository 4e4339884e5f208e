// SPDX-License-Identifier: Apache-2.0
// GradientTape: remembers the ops that run on this thread and what they depend on, to differentiate
// them afterwards.
#pragma once

#include <initializer_list>
#include <memory>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "eager/autodiff/backward.h"
#include "eager/core/resource.h"

namespace eager {

class Variable;

/// What a gradient is taken by: a watched tensor or a variable.
class GradientSource {
 public:
  GradientSource(const Tensor& tensor) : tensor_(tensor) {}  // NOLINT(google-explicit-constructor)
  GradientSource(const Variable& variable);                  // NOLINT(google-explicit-constructor)

 private:
  friend class GradientTape;
  Tensor tensor_;
  std::shared_ptr<VariableCell> cell_;
};

/// What a source gets that no path connects to the target.
enum class UnconnectedGradients { kNone, kZero };

struct GradientTapeOptions {
  bool persistent = false;               ///< Gradient may be called more than once.
  bool watch_accessed_variables = true;  ///< Every variable that is read is a possible source.
};

/// Records from its construction until Gradient is called or it ends.
///
///   GradientTape tape;
///   tape.Watch(x);
///   Tensor y = x * x;
///   Tensor dx = tape.Gradient(y, x);    // 2 * x
///
/// Tapes nest: an inner tape's gradient is recorded by an outer one, which gives second order.
/// A tape belongs to the thread that made it and must end on it, in reverse order of construction.
class GradientTape {
 public:
  explicit GradientTape(const GradientTapeOptions& options = {});
  ~GradientTape();
  GradientTape(const GradientTape&) = delete;
  GradientTape& operator=(const GradientTape&) = delete;

  /// Makes a tensor a possible source. Errors: kInvalidArgument unless it is floating or complex.
  void Watch(const Tensor& tensor);
  void Watch(const Variable& variable);

  /// d(sum of target)/d(source) for each source, in their order. A source that the target does not
  /// depend on gets an undefined Tensor, or zeros with kZero.
  /// Errors: kFailedPrecondition on a second call unless persistent; kUnimplemented for an op
  /// without gradient.
  std::vector<Tensor> Gradient(const Tensor& target, const std::vector<GradientSource>& sources,
                               UnconnectedGradients unconnected = UnconnectedGradients::kNone);
  std::vector<Tensor> Gradient(const std::vector<Tensor>& targets,
                               const std::vector<GradientSource>& sources,
                               const std::vector<Tensor>& output_gradients = {},
                               UnconnectedGradients unconnected = UnconnectedGradients::kNone);
  /// The same for a single source. A template, so that a list of one, `{w}`, still gives a list.
  template <class Source>
    requires std::is_same_v<Source, Tensor> || std::is_same_v<Source, Variable>
  Tensor Gradient(const Tensor& target, const Source& source) {
    return Gradient(target, std::vector<GradientSource>{GradientSource(source)})[0];
  }

  /// Goes on recording what follows, or stops.
  void StopRecording();
  void ResumeRecording();

  // For the seam in op/apply.h and for variables.
  void Record(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
              std::span<const Tensor> outputs);
  void NoteRead(const std::shared_ptr<VariableCell>& cell, const Tensor& value);
  void NoteWidened(std::span<const Tensor> outputs, std::span<const Tensor> new_outputs);
  bool Watches(const Tensor& tensor) const { return watched_.count(KeyOf(tensor)) > 0; }
  GradientTape* outer() const { return outer_; }

 private:
  GradientTapeOptions options_;
  GradientTape* outer_;
  bool is_recording_ = true;
  bool is_used_ = false;
  std::vector<TapeEntry> entries_;
  std::unordered_set<TensorKey, TensorKeyHash> watched_;
  std::vector<Tensor> kept_;  // watched tensors, so that no other value takes their identity
  std::unordered_map<const VariableCell*, std::vector<Tensor>> reads_;
  std::unordered_set<const VariableCell*> watched_variables_;
};

/// Whether a tape of this thread has seen that the tensor depends on what it watches.
bool IsWatched(const Tensor& tensor);
/// Tells the tapes of this thread that a recorded node got further outputs: these depend on what the
/// node depends on.
void NotifyWidened(std::span<const Tensor> outputs, std::span<const Tensor> new_outputs);

}  // namespace eager
