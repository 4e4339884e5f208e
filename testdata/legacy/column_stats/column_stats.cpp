// SPDX-License-Identifier: Apache-2.0
// mean, deviation, extremes, best rows and a histogram of a table of measurements
#include <cstdio>
#include <iostream>
#include <vector>
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"

using namespace std;
using namespace tensorflow;
using namespace tensorflow::ops;

static const int kRows = 6;
static const int kCols = 4;
static const double kTable[kRows][kCols] = {
  { 12.5, 0.31, 100.0, -4.0 },
  { 11.0, 0.29, 140.0, -2.5 },
  { 13.2, 0.35,  90.0,  1.0 },
  { 12.9, 0.33, 120.0,  7.5 },
  { 10.4, 0.27, 155.0,  3.5 },
  { 14.1, 0.38,  80.0, -1.0 },
};

void print_row(const char* name, const Tensor& t)
{
  printf("%-8s", name);
  auto v = t.flat<double>();
  for (int i = 0; i < v.size(); i++)
    printf(" %9.4f", v(i));
  printf("\n");
}

int main(int argc, char *argv[])
{
  Tensor data(DT_DOUBLE, TensorShape({kRows, kCols}));
  for (int r = 0; r < kRows; r++)
    for (int c = 0; c < kCols; c++)
      data.matrix<double>()(r, c) = kTable[r][c];

  Scope root = Scope::NewRootScope();
  Output table = Placeholder(root, DT_DOUBLE);

  Output mean = ReduceMean(root, table, {0});
  Output deviation = Sqrt(root, ReduceMean(root, SquaredDifference(root, table, mean), {0}));
  Output low = ReduceMin(root, table, {0});
  Output high = ReduceMax(root, table, {0});
  Output product = ReduceProd(root, Sign(root, table), {0});

  // standard scores and the rows that stand out most
  Output z = Div(root, Subtract(root, table, mean), deviation);
  Output unusual = ReduceSum(root, Abs(root, z), {1});
  auto top = TopK(root, unusual, 2);

  Output cumulative = Cumsum(root, table, 0);
  Output any_cold = ReduceAny(root, Less(root, table, Cast(root, 0, DT_DOUBLE)), {0});
  Output cold = ReduceSum(root, Cast(root, Less(root, table, Const<double>(root, 0.0)), DT_INT32), {0});
  Output best_row = ArgMax(root, table, 0, ArgMax::OutputType(DT_INT32));

  ClientSession session(root);
  vector<Tensor> out;
  vector<Output> fetches = {mean, deviation, low, high, product};
  Status s = session.Run({{table, data}}, fetches, &out);
  if (!s.ok()) {
    cout << "ERROR: " << s.ToString() << endl;
    return -1;
  }
  const char* names[] = {"mean", "stddev", "min", "max", "signs"};
  for (size_t i = 0; i < out.size(); i++)
    print_row(names[i], out[i]);

  s = session.Run({{table, data}}, {top.values, top.indices, unusual}, &out);
  if (!s.ok()) {
    cout << "ERROR: " << s.ToString() << endl;
    return -1;
  }
  for (int i = 0; i < 2; i++)
    printf("row %d stands out by %.4f\n", out[1].flat<int>()(i), out[0].flat<double>()(i));

  s = session.Run({{table, data}}, {cumulative, any_cold, cold, best_row}, &out);
  if (!s.ok()) {
    cout << "ERROR: " << s.ToString() << endl;
    return -1;
  }
  printf("sum of the third column: %.1f\n", out[0].matrix<double>()(kRows - 1, 2));
  cout << "cold:";
  for (int c = 0; c < kCols; c++)
    cout << " " << (out[1].vec<bool>()(c) ? "yes" : "no") << "/" << out[2].vec<int32>()(c);
  cout << endl << "best rows:";
  for (int c = 0; c < kCols; c++)
    cout << " " << out[3].vec<int32>()(c);
  cout << endl;
  return 0;
}
