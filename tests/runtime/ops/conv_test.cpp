// SPDX-License-Identifier: Apache-2.0
// Convolutions and their gradients against the definition, in double: windows, strides, dilations,
// paddings and channels on both sides of where the ways of computing change.
#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "eager/core/thread_pool.h"
#include "eager/kernels/conv_direct.h"

namespace eager {
namespace {

std::vector<float> RandomValues(int64_t n, uint32_t seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<float> values(-1, 1);
  std::vector<float> out(n);
  for (float& x : out) x = values(random);
  return out;
}

// Calls f(pixel in, tap, pixel out) for every pair of pixels that a tap connects.
template <class F>
void ForEachProduct(const ConvGeometry& g, F f) {
  const auto& [P, R, C] = g.axes;
  for (int64_t b = 0; b < g.batch; ++b)
    for (int64_t op = 0; op < P.out; ++op)
      for (int64_t orow = 0; orow < R.out; ++orow)
        for (int64_t oc = 0; oc < C.out; ++oc)
          for (int64_t p = 0; p < P.window; ++p)
            for (int64_t r = 0; r < R.window; ++r)
              for (int64_t c = 0; c < C.window; ++c) {
                const int64_t ip = P.Begin(op) + p * P.dilation, ir = R.Begin(orow) + r * R.dilation,
                              ic = C.Begin(oc) + c * C.dilation;
                if (ip < 0 || ip >= P.in || ir < 0 || ir >= R.in || ic < 0 || ic >= C.in) continue;
                f(((b * P.in + ip) * R.in + ir) * C.in + ic, (p * R.window + r) * C.window + c,
                  ((b * P.out + op) * R.out + orow) * C.out + oc);
              }
}

void ExpectNear(const std::vector<float>& got, const std::vector<double>& want, const char* what) {
  ASSERT_EQ(got.size(), want.size());
  double largest = 1;
  for (double x : want) largest = std::max(largest, std::abs(x));
  for (size_t i = 0; i < got.size(); ++i) ASSERT_NEAR(got[i], want[i], 2e-5 * largest) << what << " at " << i;
}

void CheckConvolution(const ConvGeometry& g) {
  const int64_t I = g.in_channels, O = g.out_channels;
  const auto in = RandomValues(g.batch * g.PixelsIn() * I, 1), filter = RandomValues(g.PatchSize() * O, 2),
             dout = RandomValues(g.batch * g.PixelsOut() * O, 3);
  std::vector<double> out_want(dout.size()), din_want(in.size()), dfilter_want(filter.size());
  ForEachProduct(g, [&](int64_t x, int64_t tap, int64_t y) {
    for (int64_t i = 0; i < I; ++i)
      for (int64_t o = 0; o < O; ++o) {
        const int64_t w = (tap * I + i) * O + o;
        out_want[y * O + o] += static_cast<double>(in[x * I + i]) * filter[w];
        din_want[x * I + i] += static_cast<double>(dout[y * O + o]) * filter[w];
        dfilter_want[w] += static_cast<double>(in[x * I + i]) * dout[y * O + o];
      }
  });
  std::vector<float> out(dout.size()), din(in.size()), dfilter(filter.size());
  ConvForward(g, in.data(), filter.data(), out.data());
  ConvBackwardInput(g, dout.data(), filter.data(), din.data());
  ConvBackwardFilter(g, in.data(), dout.data(), dfilter.data());
  ExpectNear(out, out_want, "output");
  ExpectNear(din, din_want, "input's gradient");
  ExpectNear(dfilter, dfilter_want, "filter's gradient");
}

WindowAxis Axis(int64_t in, int64_t window, int64_t stride, int64_t dilation, const char* padding) {
  return MakeWindowAxis("test", in, window, dilation, stride, {padding, {}}, 1);
}

TEST(Convolution, AgreesWithItsDefinition) {
  for (int64_t channels : {3, 11, 32, 40})
    for (int64_t filters : {1, 10, 64, 70})
      for (const char* padding : {"SAME", "VALID"})
        for (int64_t stride : {1, 2})
          for (int64_t dilation : {1, 2}) {
            if (stride > 1 && dilation > 1) continue;
            SCOPED_TRACE(testing::Message() << channels << " to " << filters << " channels, " << padding
                                            << ", stride " << stride << ", dilation " << dilation);
            const ConvGeometry g{.batch = 2, .in_channels = channels, .out_channels = filters,
                                 .axes = {WindowAxis{}, Axis(19, 3, stride, dilation, padding),
                                          Axis(13, 3, stride, dilation, padding)}};
            CheckConvolution(g);
            if (HasFatalFailure()) return;
          }
}

TEST(Convolution, WindowsLargerThanTheImageAndPlanes) {
  CheckConvolution({.batch = 1, .in_channels = 32, .out_channels = 5,
                    .axes = {WindowAxis{}, Axis(2, 5, 1, 1, "SAME"), Axis(4, 7, 1, 1, "SAME")}});
  CheckConvolution({.batch = 2, .in_channels = 33, .out_channels = 66,
                    .axes = {Axis(5, 3, 2, 1, "SAME"), Axis(9, 2, 1, 1, "VALID"), Axis(8, 3, 1, 1, "SAME")}});
  // Padding that is wider than the window, and elements that no window reaches.
  WindowAxis wide{.in = 6, .window = 3, .dilation = 1, .stride = 1, .pad_before = 4, .out = 11};
  WindowAxis cut{.in = 9, .window = 3, .dilation = 1, .stride = 1, .pad_before = -2, .out = 4};
  CheckConvolution({.batch = 1, .in_channels = 32, .out_channels = 4, .axes = {WindowAxis{}, wide, cut}});
}

TEST(Convolution, DoesNotDependOnThreads) {
  const ConvGeometry g{.batch = 3, .in_channels = 32, .out_channels = 20,
                       .axes = {WindowAxis{}, Axis(21, 3, 1, 1, "SAME"), Axis(17, 3, 1, 1, "SAME")}};
  ASSERT_TRUE(HasDirectForm(g));
  const auto in = RandomValues(g.batch * g.PixelsIn() * 32, 1), filter = RandomValues(g.PatchSize() * 20, 2),
             dout = RandomValues(g.batch * g.PixelsOut() * 20, 3);
  std::vector<std::vector<float>> results;
  const int threads = NumThreads();
  for (int n : {1, 4}) {
    SetNumThreads(n);
    std::vector<float> out(dout.size()), dfilter(filter.size());
    ConvForward(g, in.data(), filter.data(), out.data());
    ConvBackwardFilter(g, in.data(), dout.data(), dfilter.data());
    out.insert(out.end(), dfilter.begin(), dfilter.end());
    results.push_back(std::move(out));
  }
  SetNumThreads(threads);
  EXPECT_EQ(results[0], results[1]);
}

}  // namespace
}  // namespace eager
