// SPDX-License-Identifier: Apache-2.0
// Row "gemm", the peers: the same product into memory that is there already.
#include <cstdint>
#include <cstdlib>
#include <vector>

#ifdef BENCH_ONEDNN
#include <oneapi/dnnl/dnnl.h>
#else
#include <cblas.h>
#endif

#include "measure.h"

int main(int argc, char** argv) {
  const int64_t n = argc > 1 ? std::atoll(argv[1]) : 256;
  const std::vector<float> a(n * n, 0.5f), b(n * n, 0.25f);
  std::vector<float> c(n * n);
  return bench::Serve([&] {
#ifdef BENCH_ONEDNN
    if (dnnl_sgemm('N', 'N', n, n, n, 1, a.data(), n, b.data(), n, 0, c.data(), n) != dnnl_success) std::abort();
#else
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a.data(), n, b.data(), n, 0, c.data(), n);
#endif
    bench::Keep(c);
  });
}
