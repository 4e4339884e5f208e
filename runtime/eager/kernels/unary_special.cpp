// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/unary_special.h"

#include <cmath>

#include <Eigen/Core>
#include <unsupported/Eigen/SpecialFunctions>

namespace eager::special {

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
float Zeta(float x, float q) { return Eigen::numext::zeta(x, q); }
double Zeta(double x, double q) { return Eigen::numext::zeta(x, q); }
float Polygamma(float n, float x) { return Eigen::numext::polygamma(n, x); }
double Polygamma(double n, double x) { return Eigen::numext::polygamma(n, x); }
float Betainc(float a, float b, float x) { return Eigen::numext::betainc(a, b, x); }
double Betainc(double a, double b, double x) { return Eigen::numext::betainc(a, b, x); }

}  // namespace eager::special
