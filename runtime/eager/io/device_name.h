// SPDX-License-Identifier: Apache-2.0
// Device names of nodes. The CPU is the only device.
#pragma once

#include <string>

namespace eager {

/// Errors: kInvalidArgument, naming the node, if `device` ("/device:GPU:0", "/job:...", "/cpu:0")
/// asks for anything but this process's CPU 0. An empty name is any device.
void CheckDevice(const std::string& node, const std::string& device);

/// While this is alive on the thread, devices that are not there are accepted and ignored
/// (allow_soft_placement).
class SoftPlacement {
 public:
  explicit SoftPlacement(bool enabled);
  ~SoftPlacement();
  SoftPlacement(const SoftPlacement&) = delete;
  SoftPlacement& operator=(const SoftPlacement&) = delete;

 private:
  bool before_;
};

}  // namespace eager
