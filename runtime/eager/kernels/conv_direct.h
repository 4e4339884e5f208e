// SPDX-License-Identifier: Apache-2.0
// Convolution without a matrix of patches: the pixels under one row of the window lie together, so a
// row of the output is a sum of products of the image, read where it is, with parts of the filter.
#pragma once

#include "eager/kernels/conv_gemm.h"

namespace eager {

/// True where this way repays: a window of several taps, and runs of pixels that are long enough.
bool HasDirectForm(const ConvGeometry& g);

/// As ConvForward and ConvBackwardFilter; HasDirectForm(g) must hold.
template <class T>
void ConvForwardDirect(const ConvGeometry& g, const T* in, const T* filter, T* out);
template <class T>
void ConvBackwardFilterDirect(const ConvGeometry& g, const T* in, const T* dout, T* dfilter);

extern template void ConvForwardDirect(const ConvGeometry&, const float*, const float*, float*);
extern template void ConvForwardDirect(const ConvGeometry&, const double*, const double*, double*);
extern template void ConvBackwardFilterDirect(const ConvGeometry&, const float*, const float*, float*);
extern template void ConvBackwardFilterDirect(const ConvGeometry&, const double*, const double*, double*);

}  // namespace eager
