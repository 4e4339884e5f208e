// SPDX-License-Identifier: Apache-2.0
// Row "conv", the peer: the same with oneDNN. Images stay channels-last; the filter has the layout
// that oneDNN likes best, made before the clock starts.
#include <oneapi/dnnl/dnnl.hpp>
#include <string_view>

#include "measure.h"

using namespace dnnl;

int main(int argc, char** argv) {
  const std::string_view which = argc > 1 ? argv[1] : "forward";
  const engine cpu(engine::kind::cpu, 0);
  stream queue(cpu);
  const auto f32 = memory::data_type::f32;
  const memory::desc image({8, 64, 56, 56}, f32, memory::format_tag::nhwc);
  const memory::desc any({64, 64, 3, 3}, f32, memory::format_tag::any);
  const memory::dims ones = {1, 1};
  const auto method = algorithm::convolution_direct;
  const convolution_forward::primitive_desc forward(
      {prop_kind::forward_training, method, image, any, image, ones, ones, ones}, cpu);
  const auto filled = [&](const memory::desc& desc, float value) {
    memory m(desc, cpu);
    float* data = static_cast<float*>(m.get_data_handle());
    std::fill_n(data, desc.get_size() / sizeof(float), value);
    return m;
  };
  memory x = filled(image, 0.5f), y = filled(image, 0);
  const auto serve = [&](const primitive& p, const std::unordered_map<int, memory>& args) {
    return bench::Serve([&] {
      p.execute(queue, args);
      queue.wait();
    });
  };
  if (which == "input") {
    const convolution_backward_data::primitive_desc d({method, image, any, image, ones, ones, ones}, cpu, forward);
    return serve(convolution_backward_data(d), {{DNNL_ARG_DIFF_DST, x}, {DNNL_ARG_WEIGHTS, filled(d.weights_desc(), 0.25f)},
                                                {DNNL_ARG_DIFF_SRC, y}});
  }
  if (which == "filter") {
    const convolution_backward_weights::primitive_desc d({method, image, any, image, ones, ones, ones}, cpu, forward);
    return serve(convolution_backward_weights(d), {{DNNL_ARG_SRC, x}, {DNNL_ARG_DIFF_DST, y},
                                                   {DNNL_ARG_DIFF_WEIGHTS, filled(d.diff_weights_desc(), 0)}});
  }
  return serve(convolution_forward(forward), {{DNNL_ARG_SRC, x}, {DNNL_ARG_WEIGHTS, filled(forward.weights_desc(), 0.25f)},
                                              {DNNL_ARG_DST, y}});
}
