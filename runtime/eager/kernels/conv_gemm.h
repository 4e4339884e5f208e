// SPDX-License-Identifier: Apache-2.0
// Convolution as products of matrices: patches under the window become rows (im2col), a block at a
// time. Knows geometry and elements, no ops. Two-dimensional convolution is the three-dimensional
// one with a single plane.
#pragma once

#include "eager/kernels/conv_window.h"

namespace eager {

/// A batch of images [batch, planes, rows, columns, in_channels], a filter [windows ...,
/// in_channels, out_channels] and the output [batch, places ..., out_channels].
struct ConvGeometry {
  int64_t batch = 1, in_channels = 1, out_channels = 1;
  std::array<WindowAxis, 3> axes;  ///< Planes, rows, columns.

  int64_t PixelsIn() const { return axes[0].in * axes[1].in * axes[2].in; }  ///< Of one image.
  int64_t PixelsOut() const { return axes[0].out * axes[1].out * axes[2].out; }
  int64_t Taps() const { return axes[0].window * axes[1].window * axes[2].window; }
  int64_t PatchSize() const { return Taps() * in_channels; }
};

/// out = conv(in, filter).
template <class T>
void ConvForward(const ConvGeometry& g, const T* in, const T* filter, T* out);
/// din = gradient of the input, from the output's gradient.
template <class T>
void ConvBackwardInput(const ConvGeometry& g, const T* dout, const T* filter, T* din);
/// dfilter = gradient of the filter.
template <class T>
void ConvBackwardFilter(const ConvGeometry& g, const T* in, const T* dout, T* dfilter);

extern template void ConvForward(const ConvGeometry&, const float*, const float*, float*);
extern template void ConvForward(const ConvGeometry&, const double*, const double*, double*);
extern template void ConvBackwardInput(const ConvGeometry&, const float*, const float*, float*);
extern template void ConvBackwardInput(const ConvGeometry&, const double*, const double*, double*);
extern template void ConvBackwardFilter(const ConvGeometry&, const float*, const float*, float*);
extern template void ConvBackwardFilter(const ConvGeometry&, const double*, const double*, double*);

}  // namespace eager
