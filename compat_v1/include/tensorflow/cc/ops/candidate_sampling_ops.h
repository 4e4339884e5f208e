// SPDX-License-Identifier: Apache-2.0
// Op classes: candidate sampling. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// AllCandidateSampler(true_classes) -> sampled_candidates, true_expected_count, sampled_expected_count.
class AllCandidateSampler {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  AllCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique);
  AllCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, const AllCandidateSampler::Attrs& attrs);
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sampled_candidates;
  ::tensorflow::Output true_expected_count;
  ::tensorflow::Output sampled_expected_count;
};

/// ComputeAccidentalHits(true_classes, sampled_candidates) -> indices, ids, weights.
class ComputeAccidentalHits {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  ComputeAccidentalHits(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, ::tensorflow::Input sampled_candidates, int64 num_true);
  ComputeAccidentalHits(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, ::tensorflow::Input sampled_candidates, int64 num_true, const ComputeAccidentalHits::Attrs& attrs);
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output indices;
  ::tensorflow::Output ids;
  ::tensorflow::Output weights;
};

/// FixedUnigramCandidateSampler(true_classes) -> sampled_candidates, true_expected_count, sampled_expected_count.
class FixedUnigramCandidateSampler {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs VocabFile(StringPiece x) {
      Attrs ret = *this; ret.vocab_file_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Distortion(float x) {
      Attrs ret = *this; ret.distortion_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NumReservedIds(int64 x) {
      Attrs ret = *this; ret.num_reserved_ids_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NumShards(int64 x) {
      Attrs ret = *this; ret.num_shards_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Shard(int64 x) {
      Attrs ret = *this; ret.shard_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Unigrams(const gtl::ArraySlice<float>& x) {
      Attrs ret = *this; ret.unigrams_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    StringPiece vocab_file_ = "";
    float distortion_ = 1.0f;
    int64 num_reserved_ids_ = 0;
    int64 num_shards_ = 1;
    int64 shard_ = 0;
    gtl::ArraySlice<float> unigrams_ = {};
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  FixedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max);
  FixedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const FixedUnigramCandidateSampler::Attrs& attrs);
  static Attrs VocabFile(StringPiece x) { return Attrs().VocabFile(x); }
  static Attrs Distortion(float x) { return Attrs().Distortion(x); }
  static Attrs NumReservedIds(int64 x) { return Attrs().NumReservedIds(x); }
  static Attrs NumShards(int64 x) { return Attrs().NumShards(x); }
  static Attrs Shard(int64 x) { return Attrs().Shard(x); }
  static Attrs Unigrams(const gtl::ArraySlice<float>& x) { return Attrs().Unigrams(x); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sampled_candidates;
  ::tensorflow::Output true_expected_count;
  ::tensorflow::Output sampled_expected_count;
};

/// LearnedUnigramCandidateSampler(true_classes) -> sampled_candidates, true_expected_count, sampled_expected_count.
class LearnedUnigramCandidateSampler {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  LearnedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max);
  LearnedUnigramCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const LearnedUnigramCandidateSampler::Attrs& attrs);
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sampled_candidates;
  ::tensorflow::Output true_expected_count;
  ::tensorflow::Output sampled_expected_count;
};

/// LogUniformCandidateSampler(true_classes) -> sampled_candidates, true_expected_count, sampled_expected_count.
class LogUniformCandidateSampler {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  LogUniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max);
  LogUniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const LogUniformCandidateSampler::Attrs& attrs);
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sampled_candidates;
  ::tensorflow::Output true_expected_count;
  ::tensorflow::Output sampled_expected_count;
};

/// UniformCandidateSampler(true_classes) -> sampled_candidates, true_expected_count, sampled_expected_count.
class UniformCandidateSampler {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  UniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max);
  UniformCandidateSampler(const ::tensorflow::Scope& scope, ::tensorflow::Input true_classes, int64 num_true, int64 num_sampled, bool unique, int64 range_max, const UniformCandidateSampler::Attrs& attrs);
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sampled_candidates;
  ::tensorflow::Output true_expected_count;
  ::tensorflow::Output sampled_expected_count;
};

}  // namespace ops
}  // namespace tensorflow
