// SPDX-License-Identifier: Apache-2.0
// Special functions of one, two and three real numbers (float and double), on Eigen's scalar
// implementations of the Cephes algorithms.
#pragma once

namespace eager::special {

float Lgamma(float x);
double Lgamma(double x);
float Digamma(float x);
double Digamma(double x);
float BesselI0e(float x);
double BesselI0e(double x);
float BesselI1e(float x);
double BesselI1e(double x);
/// Regularised lower and upper incomplete gamma functions, and the derivative of the lower one by
/// a.
float Igamma(float a, float x);
double Igamma(double a, double x);
float Igammac(float a, float x);
double Igammac(double a, double x);
float IgammaGradA(float a, float x);
double IgammaGradA(double a, double x);
/// Derivative by alpha of a gamma(alpha) sample that is kept at its quantile.
float RandomGammaGrad(float alpha, float sample);
double RandomGammaGrad(double alpha, double sample);
/// Hurwitz zeta function.
float Zeta(float x, float q);
double Zeta(double x, double q);
float Polygamma(float n, float x);
double Polygamma(double n, double x);
/// Regularised incomplete beta function.
float Betainc(float a, float b, float x);
double Betainc(double a, double b, double x);

}  // namespace eager::special
