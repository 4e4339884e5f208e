// SPDX-License-Identifier: Apache-2.0
#include "eager/autodiff/tape.h"

#include "eager/op/apply.h"
#include "eager/ops.h"
#include "eager/state/variable.h"

namespace eager {
namespace {

thread_local GradientTape* innermost = nullptr;

}  // namespace

GradientSource::GradientSource(const Variable& variable) : cell_(variable.cell()) {}

GradientTape::GradientTape(const GradientTapeOptions& options) : options_(options), outer_(innermost) {
  innermost = this;
  ++Listeners().active_tapes;
}

GradientTape::~GradientTape() {
  StopRecording();
  innermost = outer_;
}

void GradientTape::StopRecording() {
  if (!is_recording_) return;
  is_recording_ = false;
  --Listeners().active_tapes;
}

void GradientTape::ResumeRecording() {
  if (is_recording_) return;
  is_recording_ = true;
  ++Listeners().active_tapes;
}

void GradientTape::Watch(const Tensor& tensor) {
  if (!IsTrainable(tensor.dtype()))
    throw InvalidArgument("GradientTape: only floating and complex tensors can be watched, got ", tensor.Summary());
  watched_.insert(KeyOf(tensor));
  kept_.push_back(tensor);
}

void GradientTape::Watch(const Variable& variable) { watched_variables_.insert(variable.cell().get()); }

void GradientTape::Record(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
                          std::span<const Tensor> outputs) {
  if (!is_recording_ || op.has(kNotDifferentiable)) return;
  bool is_watched = false;
  for (int i = 0; i < num_inputs && !is_watched; ++i) is_watched = Watches(*inputs[i]);
  if (!is_watched) return;
  TapeEntry entry{&op, attrs, {}, {outputs.begin(), outputs.end()}};
  for (int i = 0; i < num_inputs; ++i) entry.inputs.push_back(*inputs[i]);
  for (const Tensor& y : outputs)
    if (y.IsDefined() && IsTrainable(y.dtype())) watched_.insert(KeyOf(y));
  entries_.push_back(std::move(entry));
}

void GradientTape::NoteRead(const std::shared_ptr<VariableCell>& cell, const Tensor& value) {
  if (!is_recording_ || !IsTrainable(value.dtype())) return;
  if (!options_.watch_accessed_variables && !watched_variables_.count(cell.get())) return;
  if (watched_.insert(KeyOf(value)).second) {
    reads_[cell.get()].push_back(value);
    kept_.push_back(value);
  }
}

void GradientTape::NoteWidened(std::span<const Tensor> outputs, std::span<const Tensor> new_outputs) {
  bool is_watched = false;
  for (const Tensor& y : outputs) is_watched |= Watches(y);
  if (!is_watched) return;
  for (const Tensor& y : new_outputs)
    if (IsTrainable(y.dtype())) watched_.insert(KeyOf(y));
}

std::vector<Tensor> GradientTape::Gradient(const std::vector<Tensor>& targets, const std::vector<GradientSource>& sources,
                                           const std::vector<Tensor>& output_gradients, UnconnectedGradients unconnected) {
  if (is_used_ && !options_.persistent)
    throw FailedPrecondition("GradientTape: Gradient can be called once; make the tape with {.persistent = true} for more");
  is_used_ = true;
  const bool was_recording = is_recording_;
  StopRecording();
  // A variable stands for every value that was read from it.
  std::vector<Tensor> xs;
  std::vector<std::pair<size_t, size_t>> ranges;
  for (const GradientSource& source : sources) {
    const size_t first = xs.size();
    if (source.cell_) {
      const auto& reads = reads_[source.cell_.get()];
      xs.insert(xs.end(), reads.begin(), reads.end());
    } else {
      xs.push_back(source.tensor_);
    }
    ranges.emplace_back(first, xs.size());
  }
  std::vector<Tensor> all = Backward(entries_, targets, xs, output_gradients);
  std::vector<Tensor> result;
  for (size_t i = 0; i < sources.size(); ++i) {
    std::vector<Tensor> parts;
    for (size_t at = ranges[i].first; at < ranges[i].second; ++at)
      if (all[at].IsDefined()) parts.push_back(all[at]);
    Tensor grad = parts.size() > 1 ? AddN(parts) : parts.empty() ? Tensor() : parts[0];
    if (!grad.IsDefined() && unconnected == UnconnectedGradients::kZero)
      grad = ZerosLike(sources[i].cell_ ? Variable(sources[i].cell_).value() : sources[i].tensor_);
    result.push_back(std::move(grad));
  }
  if (options_.persistent) {
    if (was_recording) ResumeRecording();
  } else {
    entries_.clear();
    kept_.clear();
    reads_.clear();
    watched_.clear();
  }
  return result;
}

std::vector<Tensor> GradientTape::Gradient(const Tensor& target, const std::vector<GradientSource>& sources,
                                           UnconnectedGradients unconnected) {
  return Gradient(std::vector<Tensor>{target}, sources, {}, unconnected);
}

void NotifyTapes(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
                 std::span<const Tensor> outputs) {
  for (GradientTape* tape = innermost; tape; tape = tape->outer()) tape->Record(op, inputs, num_inputs, attrs, outputs);
}

void NotifyVariableRead(const std::shared_ptr<VariableCell>& cell, const Tensor& value) {
  for (GradientTape* tape = innermost; tape; tape = tape->outer()) tape->NoteRead(cell, value);
}

bool IsWatched(const Tensor& tensor) {
  for (GradientTape* tape = innermost; tape; tape = tape->outer())
    if (tape->Watches(tensor)) return true;
  return false;
}

void NotifyWidened(std::span<const Tensor> outputs, std::span<const Tensor> new_outputs) {
  for (GradientTape* tape = innermost; tape; tape = tape->outer()) tape->NoteWidened(outputs, new_outputs);
}

}  // namespace eager
