// SPDX-License-Identifier: Apache-2.0
// What this build was made for: the CPU alone.
#pragma once

namespace tensorflow {

bool IsGoogleCudaEnabled();
bool IsBuiltWithROCm();
bool IsBuiltWithNvcc();
bool GpuSupportsHalfMatMulAndConv();
bool IsMklEnabled();

}  // namespace tensorflow
