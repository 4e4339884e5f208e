// SPDX-License-Identifier: Apache-2.0
#include "eager/io/device_name.h"

#include <algorithm>
#include <cctype>
#include <sstream>

#include "eager/core/error.h"

namespace eager {
namespace {

thread_local bool soft_placement = false;

std::string Lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  return text;
}

bool IsIndexHere(const std::string& index) { return index == "0" || index == "*"; }

// One part between slashes: "job:localhost", "replica:0", "task:0", "device:CPU:0", "cpu:0".
bool IsHere(const std::string& part) {
  const size_t colon = part.find(':');
  if (colon == std::string::npos) return Lower(part) == "cpu";
  const std::string key = Lower(part.substr(0, colon)), value = part.substr(colon + 1);
  if (key == "job") return value == "localhost";
  if (key == "replica" || key == "task" || key == "cpu") return IsIndexHere(value);
  if (key != "device") return false;
  const size_t second = value.find(':');
  const std::string type = Lower(value.substr(0, second));
  if (type == "*") return true;
  return type == "cpu" && (second == std::string::npos || IsIndexHere(value.substr(second + 1)));
}

}  // namespace

SoftPlacement::SoftPlacement(bool enabled) : before_(soft_placement) { soft_placement = enabled; }
SoftPlacement::~SoftPlacement() { soft_placement = before_; }

void CheckDevice(const std::string& node, const std::string& device) {
  if (device.empty() || soft_placement) return;
  std::stringstream parts(device);
  for (std::string part; std::getline(parts, part, '/');)
    if (!part.empty() && !IsHere(part))
      throw InvalidArgument(
          "Cannot assign a device for operation ", node, ": ", device,
          " is not available; the only device is /job:localhost/replica:0/task:0/device:CPU:0");
}

}  // namespace eager
