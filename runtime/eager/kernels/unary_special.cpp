// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/unary_special.h"

#include <Eigen/Core>
#include <cmath>
#include <unsupported/Eigen/SpecialFunctions>

namespace eager::special {
namespace {

// Limits at infinity, where Eigen 3.4 gives NaN.
template <class T>
T ZetaOf(T x, T q) {
  if (std::isinf(q) && q > 0 && x > 1) return 0;
  const T zeta = Eigen::numext::zeta(x, q);
  return std::isnan(zeta) && x > 1 && q > 1 ? T(0) : zeta;  // q^-x is too small to be seen
}
template <class T>
T PolygammaOf(T n, T x) {
  if (std::isinf(x) && x > 0 && std::isfinite(n) && n >= 1) return 0;
  return Eigen::numext::polygamma(n, x);
}

}  // namespace

float Lgamma(float x) { return Eigen::numext::lgamma(x); }
double Lgamma(double x) { return Eigen::numext::lgamma(x); }
float Digamma(float x) { return Eigen::numext::digamma(x); }
double Digamma(double x) { return Eigen::numext::digamma(x); }
float BesselI0e(float x) { return Eigen::numext::bessel_i0e(x); }
double BesselI0e(double x) { return Eigen::numext::bessel_i0e(x); }
float BesselI1e(float x) { return Eigen::numext::bessel_i1e(x); }
double BesselI1e(double x) { return Eigen::numext::bessel_i1e(x); }
float Igamma(float a, float x) { return Eigen::numext::igamma(a, x); }
double Igamma(double a, double x) { return Eigen::numext::igamma(a, x); }
float Igammac(float a, float x) { return Eigen::numext::igammac(a, x); }
double Igammac(double a, double x) { return Eigen::numext::igammac(a, x); }
float IgammaGradA(float a, float x) { return Eigen::numext::igamma_der_a(a, x); }
double IgammaGradA(double a, double x) { return Eigen::numext::igamma_der_a(a, x); }
float RandomGammaGrad(float alpha, float sample) {
  return Eigen::numext::gamma_sample_der_alpha(alpha, sample);
}
double RandomGammaGrad(double alpha, double sample) {
  return Eigen::numext::gamma_sample_der_alpha(alpha, sample);
}
float Zeta(float x, float q) { return ZetaOf(x, q); }
double Zeta(double x, double q) { return ZetaOf(x, q); }
float Polygamma(float n, float x) { return PolygammaOf(n, x); }
double Polygamma(double n, double x) { return PolygammaOf(n, x); }
float Betainc(float a, float b, float x) { return Eigen::numext::betainc(a, b, x); }
double Betainc(double a, double b, double x) { return Eigen::numext::betainc(a, b, x); }

}  // namespace eager::special
