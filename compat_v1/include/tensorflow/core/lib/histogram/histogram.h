// SPDX-License-Identifier: Apache-2.0
// Histogram: counts of values in buckets, as TensorBoard shows them.
#pragma once

#include <string>
#include <vector>

#include "tensorflow/core/lib/gtl/array_slice.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/mutex.h"
#include "tensorflow/core/platform/thread_annotations.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class HistogramProto;

namespace histogram {

class Histogram {
 public:
  /// Buckets whose limits grow by a tenth, on both sides of zero.
  Histogram();
  /// Buckets below each of these limits, which rise.
  explicit Histogram(gtl::ArraySlice<double> custom_bucket_limits);

  bool DecodeFromProto(const HistogramProto& proto);
  ~Histogram() {}

  void Clear();
  void Add(double value);
  /// Empty buckets in a row are written as one unless they are to be preserved.
  void EncodeToProto(HistogramProto* proto, bool preserve_zero_buckets) const;
  double Median() const;
  double Percentile(double p) const;
  double Average() const;
  double StandardDeviation() const;
  std::string ToString() const;

 private:
  double min_;
  double max_;
  double num_;
  double sum_;
  double sum_squares_;
  std::vector<double> bucket_limits_;
  std::vector<double> buckets_;
};

/// The same for several threads.
class ThreadSafeHistogram {
 public:
  ThreadSafeHistogram() {}
  explicit ThreadSafeHistogram(gtl::ArraySlice<double> custom_bucket_limits)
      : histogram_(custom_bucket_limits) {}
  bool DecodeFromProto(const HistogramProto& proto);
  ~ThreadSafeHistogram() {}

  void Clear();
  void Add(double value);
  void EncodeToProto(HistogramProto* proto, bool preserve_zero_buckets) const;
  double Median() const;
  double Percentile(double p) const;
  double Average() const;
  double StandardDeviation() const;
  std::string ToString() const;

 private:
  mutable mutex mu_;
  Histogram histogram_ GUARDED_BY(mu_);
};

}  // namespace histogram
}  // namespace tensorflow
