// SPDX-License-Identifier: Apache-2.0
#include "cnn.h"

#include <cmath>

Input CNN::InitWeights(Scope scope, int fan_in, int fan_out, vector<int> shape, int seed) {
  const float std_dev = std::sqrt(2.0f / (fan_in + fan_out));
  Tensor dims(DT_INT32, {static_cast<int64>(shape.size())});
  std::copy(shape.begin(), shape.end(), dims.flat<int>().data());
  auto rand = RandomNormal(scope, dims, DT_FLOAT, RandomNormal::Seed(seed));
  return Multiply(scope, rand, std_dev);
}

Output CNN::AddConvLayer(string idx, Scope scope, int in_channels, int out_channels, Input input) {
  TensorShape sp({3, 3, in_channels, out_channels});
  m_vars["W" + idx] = Variable(scope.WithOpName("W"), sp, DT_FLOAT);
  m_shapes["W" + idx] = sp;
  m_assigns["W" + idx + "_assign"] =
      Assign(scope.WithOpName("W_assign"), m_vars["W" + idx],
             InitWeights(scope, 9 * in_channels, 9 * out_channels, {3, 3, in_channels, out_channels}, 21));

  sp = {out_channels};
  m_vars["B" + idx] = Variable(scope.WithOpName("B"), sp, DT_FLOAT);
  m_shapes["B" + idx] = sp;
  m_assigns["B" + idx + "_assign"] =
      Assign(scope.WithOpName("B_assign"), m_vars["B" + idx], Input::Initializer(0.f, sp));

  auto conv = Conv2D(scope.WithOpName("Conv"), input, m_vars["W" + idx], {1, 1, 1, 1}, "SAME");
  auto bias = BiasAdd(scope.WithOpName("Bias"), conv, m_vars["B" + idx]);
  auto relu = Relu(scope.WithOpName("Relu"), bias);
  return MaxPool(scope.WithOpName("Pool"), relu, {1, 2, 2, 1}, {1, 2, 2, 1}, "SAME");
}

Output CNN::AddDenseLayer(string idx, Scope scope, int in_units, int out_units, bool relu, Input input) {
  TensorShape sp({in_units, out_units});
  m_vars["W" + idx] = Variable(scope.WithOpName("W"), sp, DT_FLOAT);
  m_shapes["W" + idx] = sp;
  m_assigns["W" + idx + "_assign"] = Assign(scope.WithOpName("W_assign"), m_vars["W" + idx],
                                            InitWeights(scope, in_units, out_units, {in_units, out_units}, 22));
  sp = {out_units};
  m_vars["B" + idx] = Variable(scope.WithOpName("B"), sp, DT_FLOAT);
  m_shapes["B" + idx] = sp;
  m_assigns["B" + idx + "_assign"] =
      Assign(scope.WithOpName("B_assign"), m_vars["B" + idx], Input::Initializer(0.f, sp));

  auto dense = Add(scope.WithOpName("Dense_b"), MatMul(scope.WithOpName("Dense_w"), input, m_vars["W" + idx]),
                   m_vars["B" + idx]);
  if (relu) return Relu(scope.WithOpName("Relu"), dense);
  return dense;
}

Status CNN::CreateGraph() {
  input_batch_var = Placeholder(t_root.WithOpName("input"), DT_FLOAT);
  input_labels_var = Placeholder(t_root.WithOpName("labels"), DT_FLOAT);

  Scope scope_conv = t_root.NewSubScope("Conv1_layer");
  auto pool1 = AddConvLayer("1", scope_conv, 1, 4, input_batch_var);

  Scope flatten = t_root.NewSubScope("flat_layer");
  int flat_len = image_side / 2 * (image_side / 2) * 4;
  auto flat = Reshape(flatten, pool1, {-1, flat_len});

  Scope scope_out = t_root.NewSubScope("Output_layer");
  auto logits = AddDenseLayer("2", scope_out, flat_len, 2, false, flat);
  out_classification = Softmax(t_root.WithOpName("Classification"), logits);

  Scope scope_loss = t_root.NewSubScope("Loss_scope");
  auto entropy = SoftmaxCrossEntropyWithLogits(scope_loss, logits, input_labels_var);
  // keep the weights small
  auto decay = Multiply(scope_loss, L2Loss(scope_loss, m_vars["W2"]), 0.001f);
  out_loss_var = Add(scope_loss.WithOpName("Loss"), Mean(scope_loss, entropy.loss, {0}), decay);
  return scope_loss.status();
}

Status CNN::CreateOptimization(float learning_rate) {
  for (std::pair<string, Output> i : m_vars) v_weights_biases.push_back(i.second);
  TF_CHECK_OK(AddSymbolicGradients(t_root, {out_loss_var}, v_weights_biases, &v_out_grads));
  int index = 0;
  for (std::pair<string, Output> i : m_vars) {
    string s_index = std::to_string(index);
    auto m_var = Variable(t_root, m_shapes[i.first], DT_FLOAT);
    auto v_var = Variable(t_root, m_shapes[i.first], DT_FLOAT);
    m_assigns["m_assign" + s_index] = Assign(t_root, m_var, Input::Initializer(0.f, m_shapes[i.first]));
    m_assigns["v_assign" + s_index] = Assign(t_root, v_var, Input::Initializer(0.f, m_shapes[i.first]));
    // beta powers as constants
    auto adam = ApplyAdam(t_root, i.second, m_var, v_var, 0.f, 0.f, learning_rate, 0.9f, 0.999f, 0.00000001f,
                          {v_out_grads[index]});
    v_updates.push_back(adam.operation);
    index++;
  }
  return t_root.status();
}

Status CNN::Initialize() {
  if (!t_root.ok()) return t_root.status();
  vector<Operation> ops_to_run;
  for (std::pair<string, Output> i : m_assigns) ops_to_run.push_back(i.second.op());
  t_session = std::unique_ptr<ClientSession>(new ClientSession(t_root));
  TF_CHECK_OK(t_session->Run({}, {}, ops_to_run, nullptr));
  return Status::OK();
}

Status CNN::Train(const Tensor& images, const Tensor& labels, float& loss) {
  vector<Tensor> out_tensors;
  TF_CHECK_OK(t_session->Run({{input_batch_var, images}, {input_labels_var, labels}}, {out_loss_var},
                             v_updates, &out_tensors));
  loss = out_tensors[0].scalar<float>()(0);
  return Status::OK();
}

Status CNN::Predict(const Tensor& images, vector<int>& classes) {
  vector<Tensor> out_tensors;
  TF_CHECK_OK(t_session->Run({{input_batch_var, images}}, {out_classification}, &out_tensors));
  auto mat = out_tensors[0].matrix<float>();
  for (int i = 0; i < mat.dimension(0); i++) classes.push_back(mat(i, 0) > mat(i, 1) ? 0 : 1);
  return Status::OK();
}
