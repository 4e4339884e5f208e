// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/candidate_sampling_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

AllCandidateSampler::AllCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique) : AllCandidateSampler(scope, true_classes, num_true, num_sampled, unique, Attrs()) {}
AllCandidateSampler::AllCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, const AllCandidateSampler::Attrs& attrs) {
  OpMaker op(scope, "AllCandidateSampler", "AllCandidateSampler", {true_classes}, {{"num_true", num_true}, {"num_sampled", num_sampled}, {"unique", unique}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); sampled_candidates = op.One(0); true_expected_count = op.One(1); sampled_expected_count = op.One(2);
}

ComputeAccidentalHits::ComputeAccidentalHits(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, ::tensorflow::Input sampled_candidates, int64 num_true) : ComputeAccidentalHits(scope, true_classes, sampled_candidates, num_true, Attrs()) {}
ComputeAccidentalHits::ComputeAccidentalHits(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, ::tensorflow::Input sampled_candidates, int64 num_true, const ComputeAccidentalHits::Attrs& attrs) {
  OpMaker op(scope, "ComputeAccidentalHits", "ComputeAccidentalHits", {true_classes, sampled_candidates}, {{"num_true", num_true}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); indices = op.One(0); ids = op.One(1); weights = op.One(2);
}

FixedUnigramCandidateSampler::FixedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max) : FixedUnigramCandidateSampler(scope, true_classes, num_true, num_sampled, unique, range_max, Attrs()) {}
FixedUnigramCandidateSampler::FixedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const FixedUnigramCandidateSampler::Attrs& attrs) {
  OpMaker op(scope, "FixedUnigramCandidateSampler", "FixedUnigramCandidateSampler", {true_classes}, {{"num_true", num_true}, {"num_sampled", num_sampled}, {"unique", unique}, {"range_max", range_max}, {"vocab_file", attrs.vocab_file_}, {"distortion", attrs.distortion_}, {"num_reserved_ids", attrs.num_reserved_ids_}, {"num_shards", attrs.num_shards_}, {"shard", attrs.shard_}, {"unigrams", attrs.unigrams_}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); sampled_candidates = op.One(0); true_expected_count = op.One(1); sampled_expected_count = op.One(2);
}

LearnedUnigramCandidateSampler::LearnedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max) : LearnedUnigramCandidateSampler(scope, true_classes, num_true, num_sampled, unique, range_max, Attrs()) {}
LearnedUnigramCandidateSampler::LearnedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const LearnedUnigramCandidateSampler::Attrs& attrs) {
  OpMaker op(scope, "LearnedUnigramCandidateSampler", "LearnedUnigramCandidateSampler", {true_classes}, {{"num_true", num_true}, {"num_sampled", num_sampled}, {"unique", unique}, {"range_max", range_max}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); sampled_candidates = op.One(0); true_expected_count = op.One(1); sampled_expected_count = op.One(2);
}

LogUniformCandidateSampler::LogUniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max) : LogUniformCandidateSampler(scope, true_classes, num_true, num_sampled, unique, range_max, Attrs()) {}
LogUniformCandidateSampler::LogUniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const LogUniformCandidateSampler::Attrs& attrs) {
  OpMaker op(scope, "LogUniformCandidateSampler", "LogUniformCandidateSampler", {true_classes}, {{"num_true", num_true}, {"num_sampled", num_sampled}, {"unique", unique}, {"range_max", range_max}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); sampled_candidates = op.One(0); true_expected_count = op.One(1); sampled_expected_count = op.One(2);
}

UniformCandidateSampler::UniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max) : UniformCandidateSampler(scope, true_classes, num_true, num_sampled, unique, range_max, Attrs()) {}
UniformCandidateSampler::UniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const UniformCandidateSampler::Attrs& attrs) {
  OpMaker op(scope, "UniformCandidateSampler", "UniformCandidateSampler", {true_classes}, {{"num_true", num_true}, {"num_sampled", num_sampled}, {"unique", unique}, {"range_max", range_max}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); sampled_candidates = op.One(0); true_expected_count = op.One(1); sampled_expected_count = op.One(2);
}

}  // namespace ops
}  // namespace tensorflow
