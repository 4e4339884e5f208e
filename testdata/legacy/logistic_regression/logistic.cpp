// SPDX-License-Identifier: Apache-2.0
/* Logistic regression: passes an exam after so many hours of study and sleep. */

#include <iostream>
#include <memory>

#include <tensorflow/cc/client/client_session.h>
#include <tensorflow/cc/framework/gradients.h>
#include <tensorflow/cc/ops/standard_ops.h>
#include <tensorflow/core/framework/tensor.h>

namespace tf = tensorflow;

int main()
{
    const float study[10]  = { 0.5f, 1.0f, 1.5f, 2.0f, 2.5f, 3.0f, 3.5f, 4.0f, 4.5f, 5.0f };
    const float sleep[10]  = { 8.0f, 5.5f, 7.0f, 4.0f, 7.5f, 6.0f, 8.0f, 5.0f, 7.0f, 6.5f };
    const float passed[10] = { 0, 0, 0, 0, 1, 0, 1, 1, 1, 1 };

    tf::Tensor xs(tf::DT_FLOAT, tf::TensorShape({ 10, 2 }));
    tf::Tensor ys(tf::DT_FLOAT, tf::TensorShape({ 10, 1 }));
    for (int i = 0; i < 10; ++i) {
        xs.matrix<float>()(i, 0) = study[i] - 2.75f;
        xs.matrix<float>()(i, 1) = (sleep[i] - 6.5f) / 2;
        ys.matrix<float>()(i, 0) = passed[i];
    }

    auto scope = tf::Scope::NewRootScope();

    auto x = tf::ops::Placeholder(scope, tf::DT_FLOAT);
    auto y = tf::ops::Placeholder(scope, tf::DT_FLOAT);

    auto w = tf::ops::Variable(scope, { 2, 1 }, tf::DT_FLOAT);
    auto b = tf::ops::Variable(scope, { 1, 1 }, tf::DT_FLOAT);
    auto init_w = tf::ops::Assign(scope, w, tf::ops::Const(scope, 0.f, { 2, 1 }));
    auto init_b = tf::ops::Assign(scope, b, tf::ops::Const(scope, { { 0.f } }));

    auto z = tf::ops::Add(scope, tf::ops::MatMul(scope, x, w), b);
    auto p = tf::ops::Sigmoid(scope, z);

    // cross entropy: -mean(y log p + (1 - y) log(1 - p))
    auto one = tf::ops::Const(scope, 1.f);
    auto yes = tf::ops::Multiply(scope, y, tf::ops::Log(scope, p));
    auto no = tf::ops::Multiply(scope, tf::ops::Sub(scope, one, y),
                                tf::ops::Log(scope, tf::ops::Sub(scope, one, p)));
    auto loss = tf::ops::Negate(scope, tf::ops::Mean(scope, tf::ops::Add(scope, yes, no), { 0, 1 }));

    auto correct = tf::ops::Equal(scope, tf::ops::Round(scope, p), y);
    auto accuracy = tf::ops::Mean(scope, tf::ops::Cast(scope, correct, tf::DT_FLOAT), { 0, 1 });

    std::vector<tf::Output> grads;
    TF_CHECK_OK(tf::AddSymbolicGradients(scope, { loss }, { w, b }, &grads));
    auto rate = tf::ops::Const(scope, 0.3f);
    auto step_w = tf::ops::ApplyGradientDescent(scope, w, rate, grads[0]);
    auto step_b = tf::ops::ApplyGradientDescent(scope, b, rate, grads[1]);

    std::unique_ptr<tf::ClientSession> session(new tf::ClientSession(scope));
    session->Run({ init_w, init_b }, nullptr);

    const tf::ClientSession::FeedType feed = { { x, xs }, { y, ys } };
    std::vector<tf::Tensor> results;
    for (int epoch = 0; epoch < 200; ++epoch) {
        session->Run(feed, { step_w, step_b, loss }, &results);
        if (epoch % 50 == 49)
            std::cout << "epoch " << epoch + 1 << ": loss " << results[2].scalar<float>()(0) << std::endl;
    }

    session->Run(feed, { accuracy, w, b }, &results);
    std::cout << "accuracy " << results[0].scalar<float>()() << std::endl;
    std::cout << "weights " << results[1].matrix<float>() << std::endl;
    std::cout << "bias " << results[2].matrix<float>() << std::endl;
    return 0;
}
