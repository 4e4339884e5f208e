// SPDX-License-Identifier: Apache-2.0
// Histogram.
#include "tensorflow/core/lib/histogram/histogram.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "tensorflow/core/framework/summary.pb.h"
#include "tensorflow/core/lib/strings/stringprintf.h"

namespace tensorflow {
namespace histogram {
namespace {

const std::vector<double>& DefaultLimits() {
  static const std::vector<double>& limits = *[] {
    std::vector<double> positive;
    for (double limit = 1.0e-12; limit < 1.0e20; limit *= 1.1) positive.push_back(limit);
    positive.push_back(DBL_MAX);
    auto* all = new std::vector<double>;
    for (size_t i = positive.size(); i-- > 0;) all->push_back(-positive[i]);
    all->push_back(0.0);
    all->insert(all->end(), positive.begin(), positive.end());
    return all;
  }();
  return limits;
}

}  // namespace

Histogram::Histogram() : bucket_limits_(DefaultLimits()) { Clear(); }

Histogram::Histogram(gtl::ArraySlice<double> custom_bucket_limits)
    : bucket_limits_(custom_bucket_limits.begin(), custom_bucket_limits.end()) {
  if (bucket_limits_.empty() || bucket_limits_.back() != DBL_MAX) bucket_limits_.push_back(DBL_MAX);
  Clear();
}

bool Histogram::DecodeFromProto(const HistogramProto& proto) {
  if (proto.bucket_size() != proto.bucket_limit_size() || proto.bucket_size() == 0) return false;
  min_ = proto.min();
  max_ = proto.max();
  num_ = proto.num();
  sum_ = proto.sum();
  sum_squares_ = proto.sum_squares();
  bucket_limits_.assign(proto.bucket_limit().begin(), proto.bucket_limit().end());
  buckets_.assign(proto.bucket().begin(), proto.bucket().end());
  return true;
}

void Histogram::Clear() {
  min_ = bucket_limits_.back();
  max_ = -DBL_MAX;
  num_ = sum_ = sum_squares_ = 0;
  buckets_.assign(bucket_limits_.size(), 0);
}

void Histogram::Add(double value) {
  auto bucket = std::upper_bound(bucket_limits_.begin(), bucket_limits_.end(), value);
  size_t at = std::min(static_cast<size_t>(bucket - bucket_limits_.begin()), buckets_.size() - 1);
  buckets_[at] += 1.0;
  min_ = std::min(min_, value);
  max_ = std::max(max_, value);
  num_ += 1;
  sum_ += value;
  sum_squares_ += value * value;
}

void Histogram::EncodeToProto(HistogramProto* proto, bool preserve_zero_buckets) const {
  proto->Clear();
  proto->set_min(min_);
  proto->set_max(max_);
  proto->set_num(num_);
  proto->set_sum(sum_);
  proto->set_sum_squares(sum_squares_);
  for (size_t i = 0; i < buckets_.size();) {
    double end = bucket_limits_[i];
    double count = buckets_[i++];
    while (!preserve_zero_buckets && count <= 0.0 && i < buckets_.size() && buckets_[i] <= 0.0) {
      end = bucket_limits_[i];
      count = buckets_[i++];
    }
    proto->add_bucket_limit(end);
    proto->add_bucket(count);
  }
  if (proto->bucket_size() == 0) {
    proto->add_bucket_limit(DBL_MAX);
    proto->add_bucket(0.0);
  }
}

double Histogram::Median() const { return Percentile(50.0); }

double Histogram::Percentile(double p) const {
  if (num_ == 0.0) return 0.0;
  const double threshold = num_ * (p / 100.0);
  double below = 0;
  for (size_t i = 0; i < buckets_.size(); ++i) {
    const double here = below + buckets_[i];
    if (here < threshold || here == below) {
      below = here;
      continue;
    }
    // Within a bucket values are taken to be spread evenly; the outer buckets end at min and max.
    double left = i == 0 || below == 0 ? min_ : std::max(min_, bucket_limits_[i - 1]);
    double right = std::max(left, std::min(max_, bucket_limits_[i]));
    return left + (threshold - below) / (here - below) * (right - left);
  }
  return max_;
}

double Histogram::Average() const { return num_ == 0.0 ? 0 : sum_ / num_; }
double Histogram::StandardDeviation() const {
  if (num_ == 0.0) return 0;
  return std::sqrt((sum_squares_ * num_ - sum_ * sum_) / (num_ * num_));
}

std::string Histogram::ToString() const {
  std::string text = strings::Printf("Count: %.0f  Average: %.4f  StdDev: %.2f\n", num_, Average(),
                                     StandardDeviation());
  strings::Appendf(&text, "Min: %.4f  Median: %.4f  Max: %.4f\n", num_ == 0.0 ? 0.0 : min_, Median(),
                   num_ == 0.0 ? 0.0 : max_);
  text += "------------------------------------------------------\n";
  const double percent = num_ > 0 ? 100.0 / num_ : 0;
  double seen = 0;
  for (size_t i = 0; i < buckets_.size(); ++i) {
    if (buckets_[i] <= 0.0) continue;
    seen += buckets_[i];
    strings::Appendf(&text, "[ %10.2g, %10.2g ) %7.0f %7.3f%% %7.3f%% ",
                     i == 0 ? -DBL_MAX : bucket_limits_[i - 1], bucket_limits_[i], buckets_[i],
                     percent * buckets_[i], percent * seen);
    text.append(static_cast<size_t>(20 * (buckets_[i] / num_) + 0.5), '#');
    text += '\n';
  }
  return text;
}

bool ThreadSafeHistogram::DecodeFromProto(const HistogramProto& proto) {
  mutex_lock lock(mu_);
  return histogram_.DecodeFromProto(proto);
}
void ThreadSafeHistogram::Clear() {
  mutex_lock lock(mu_);
  histogram_.Clear();
}
void ThreadSafeHistogram::Add(double value) {
  mutex_lock lock(mu_);
  histogram_.Add(value);
}
void ThreadSafeHistogram::EncodeToProto(HistogramProto* proto, bool preserve_zero_buckets) const {
  mutex_lock lock(mu_);
  histogram_.EncodeToProto(proto, preserve_zero_buckets);
}
double ThreadSafeHistogram::Median() const {
  mutex_lock lock(mu_);
  return histogram_.Median();
}
double ThreadSafeHistogram::Percentile(double p) const {
  mutex_lock lock(mu_);
  return histogram_.Percentile(p);
}
double ThreadSafeHistogram::Average() const {
  mutex_lock lock(mu_);
  return histogram_.Average();
}
double ThreadSafeHistogram::StandardDeviation() const {
  mutex_lock lock(mu_);
  return histogram_.StandardDeviation();
}
std::string ThreadSafeHistogram::ToString() const {
  mutex_lock lock(mu_);
  return histogram_.ToString();
}

}  // namespace histogram
}  // namespace tensorflow
