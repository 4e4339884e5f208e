// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <memory>
#include <set>

#include "eager/autodiff/backward.h"
#include "eager/function/body_gradient.h"
#include "eager/function/functional_grads.h"
#include "eager/function/tracing.h"
#include "eager/op/apply.h"
#include "eager/op/operators.h"
#include "eager/ops.h"

namespace eager {
namespace {

Tensor AnyShape() { return Tensor(int32_t{-1}); }

// The gradient of one turn, and how it gets the values that it takes.
struct Turn {
  // A value that each turn pushes: where it is in the body, the list before and after the pop.
  struct Pushed {
    Endpoint value, list, rest;
  };

  Turn(const FunctionBody& body, const std::vector<bool>& is_invariant, const std::vector<int>& ys,
       const std::vector<int>& xs)
      : gradient(body, ys, xs, [this, &is_invariant](BodyGradient& g, const Endpoint& e) {
          const Graph& from = g.forward().graph;
          FunctionBody& to = g.gradient();
          const DataType dtype = BaseType(from.type(e));
          if (const int k = g.ArgumentOf(e); k >= 0 && is_invariant[k]) {
            AddArgument(to, dtype, Shape::Unknown());
            return handed_over[k] = to.arguments.back();
          }
          const Tensor list = AddArgument(to, DT_VARIANT, Shape());
          const auto popped = TensorListPopBack(list, AnyShape(), dtype);
          pushed.push_back({e, to.graph.Record(list), to.graph.Record(popped.output_handle)});
          return to.graph.Record(popped.tensor);
        }) {}

  std::vector<Pushed> pushed;
  std::map<int, Endpoint> handed_over;  // variables that no turn changes, by number
  BodyGradient gradient;
};

class WhileDifferentiator {
 public:
  explicit WhileDifferentiator(const GradContext& g)
      : g_(g),
        graph_(*g.y().graph()),
        id_(g.y().node_id()),
        op_(*graph_.node(id_).op),
        attrs_(graph_.node(id_).attrs),
        body_(Function("body")),
        cond_(Function("cond")),
        count_(g.num_inputs()) {
    for (int k = 0; k < count_; ++k)
      is_invariant_.push_back(WithoutIdentity(body_.graph, body_.results[k]) == body_.arguments[k]);
  }

  Grads Run() {
    Grads grads(count_);
    for (int k = 0; k < count_; ++k)
      if (is_invariant_[k] && g_.HasDy(k)) grads[k] = g_.dy(k);
    FindFlow();
    if (flowing_.empty()) return grads;
    const std::vector<Tensor> saved = SaveValues();
    // Turns that are left; gradients that flow; sums of what flowed to values that no turn changes;
    // lists; values that are handed over.
    std::vector<Tensor> inputs = {saved[0]};
    for (int k : flowing_) inputs.push_back(g_.dy(k));
    for (int k : summed_)
      inputs.push_back(g_.HasDy(k) ? g_.dy(k)
                                   : ZerosLikeSource(g_.x(k), turn_->gradient.dx(k).dtype()));
    inputs.insert(inputs.end(), saved.begin() + 1, saved.end());
    MakeBackwardBody();
    for (const auto& [k, stand_in] : turn_->handed_over) inputs.push_back(g_.x(k));
    const FunctionBody& backward = turn_->gradient.gradient();
    const OpDef& op = GetOp(HasStatefulOps(backward.graph) ? "While" : "StatelessWhile");
    const std::vector<Tensor> results =
        Apply(op, inputs,
              {{"cond", FunctionRef{"turns_left", nullptr, BackwardCondition()}},
               {"body", FunctionRef{backward.name, nullptr, turn_->gradient.shared_gradient()}}});
    size_t at = 1;
    for (int k : flowing_) grads[k] = results[at++];
    for (int k : summed_) grads[k] = results[at++];
    return grads;
  }

 private:
  const FunctionBody& Function(std::string_view attr) const {
    const auto& f = std::get<FunctionRef>(*FindAttrValue(op_, attrs_, attr));
    if (!f.body) throw Unimplemented(op_.name, ": function '", f.name, "' has no body here");
    return *f.body;
  }

  // Which variables the gradients of later turns reach: more with each look, until it is all.
  void FindFlow() {
    std::vector<int> xs;
    for (int k = 0; k < count_; ++k) {
      if (!IsTrainable(g_.dtype(k))) continue;
      xs.push_back(k);
      if (!is_invariant_[k] && g_.HasDy(k)) flowing_.insert(k);
    }
    for (size_t before = 0; before != flowing_.size();) {
      before = flowing_.size();
      turn_ = std::make_unique<Turn>(body_, is_invariant_,
                                     std::vector<int>(flowing_.begin(), flowing_.end()), xs);
      for (int k : xs)
        if (!is_invariant_[k] && turn_->gradient.dx(k).IsDefined()) flowing_.insert(k);
    }
    if (flowing_.empty()) return;
    for (int k : xs)
      if (is_invariant_[k] && turn_->gradient.dx(k).IsDefined()) summed_.push_back(k);
  }

  // The body of the loop backwards. Each variable comes out in the place where it went in.
  void MakeBackwardBody() {
    // Before the lists and what is handed over are counted: zeros may ask for more of them.
    std::vector<Tensor> gradients;
    for (int k : flowing_) gradients.push_back(next_[k]);
    FunctionBody& body = turn_->gradient.gradient();
    const TraceScope scope(&body.graph);
    std::vector<Endpoint> arguments, results;
    auto add = [&](const Endpoint& argument, const Tensor& result) {
      arguments.push_back(argument);
      results.push_back(body.graph.Record(result));
    };
    const std::vector<Endpoint> upstream = body.arguments;
    const Tensor turns = AddArgument(body, DT_INT32, Shape());
    add(body.arguments.back(), turns - int32_t{1});
    for (size_t i = 0; i < gradients.size(); ++i) add(upstream[i], gradients[i]);
    for (int k : summed_) {
      const Tensor& part = turn_->gradient.dx(k);
      const Tensor sum = AddArgument(body, part.dtype(), Shape::Unknown());
      add(body.arguments.back(), AddN({sum, part}));
    }
    for (const Turn::Pushed& p : turn_->pushed) add(p.list, body.graph.Symbol(p.rest));
    for (const auto& [k, stand_in] : turn_->handed_over) add(stand_in, body.graph.Symbol(stand_in));
    body.arguments = std::move(arguments);
    body.results = std::move(results);
    for (const Endpoint& e : body.arguments) types_.push_back(body.graph.type(e));
  }

  std::shared_ptr<const FunctionBody> BackwardCondition() const {
    auto cond = std::make_shared<FunctionBody>();
    cond->name = "turns_left";
    for (DataType type : types_) AddArgument(*cond, type, Shape::Unknown());
    const TraceScope scope(&cond->graph);
    const Tensor is_left = Greater(cond->graph.Symbol(cond->arguments[0]), int32_t{0});
    cond->results = {cond->graph.Record(is_left)};
    return cond;
  }

  // Puts the loop into a function that also counts the turns and keeps the lists, and makes the
  // node a call of it. Returns the number of turns and the lists.
  std::vector<Tensor> SaveValues() {
    for (int k : flowing_) {
      const Tensor& dx = turn_->gradient.dx(k);
      next_[k] = dx.IsDefined() ? dx : turn_->gradient.ZerosLikeArgument(k, BaseType(g_.dtype(k)));
    }
    const std::shared_ptr<const FunctionBody> call = MakeCountingLoop();
    std::vector<DataType> in, out;
    for (int k = 0; k < count_; ++k) in.push_back(BaseType(g_.dtype(k)));
    for (const Endpoint& e : call->results) out.push_back(call->graph.type(e));
    const OpDef& op = GetOp(op_.is_stateful ? "StatefulPartitionedCall" : "PartitionedCall");
    return WidenNode(graph_, id_, op,
                     {{"Tin", in}, {"Tout", out}, {"f", FunctionRef{call->name, nullptr, call}}},
                     count_);
  }

  // A function with the loop, its turns counted and the values pushed that the gradient takes.
  std::shared_ptr<const FunctionBody> MakeCountingLoop() {
    FunctionBody& body = turn_->gradient.forward();
    {
      const TraceScope scope(&body.graph);
      const Tensor turns = AddArgument(body, DT_INT32, Shape());
      body.results.push_back(body.graph.Record(turns + int32_t{1}));
      for (const Turn::Pushed& p : turn_->pushed) {
        const Tensor list = AddArgument(body, DT_VARIANT, Shape());
        const Tensor longer = TensorListPushBack(list, body.graph.Symbol(p.value));
        body.results.push_back(body.graph.Record(longer));
      }
    }
    const std::shared_ptr<FunctionBody> cond = CopyOf(cond_);
    AddArgument(*cond, DT_INT32, Shape());
    for (size_t i = 0; i < turn_->pushed.size(); ++i) AddArgument(*cond, DT_VARIANT, Shape());

    auto call = std::make_shared<FunctionBody>();
    call->name = body.name + "_loop";
    const TraceScope scope(&call->graph);
    std::vector<Tensor> variables;
    for (int k = 0; k < count_; ++k)
      variables.push_back(AddArgument(*call, BaseType(g_.dtype(k)), g_.x(k).shape()));
    variables.push_back(Tensor(int32_t{0}));
    for (const Turn::Pushed& p : turn_->pushed)
      variables.push_back(EmptyList(call->graph, BaseType(body.graph.type(p.value))));
    Attrs attrs = attrs_;
    attrs.Erase("output_shapes");
    attrs.Set("T", TypesOf(variables));
    attrs.Set("cond", FunctionRef{cond->name, nullptr, cond});
    attrs.Set("body", FunctionRef{body.name, nullptr, turn_->gradient.shared_forward()});
    for (const Tensor& result : Apply(op_, variables, attrs))
      call->results.push_back(call->graph.Record(result));
    return call;
  }

  // A node, not a constant: a list has no form in a message.
  static Tensor EmptyList(Graph& graph, DataType dtype) {
    const Tensor shape = AnyShape(), no_limit = int32_t{-1};
    const Tensor* inputs[] = {&shape, &no_limit};
    std::vector<Tensor> outputs;
    RecordNode(&graph, GetOp("EmptyTensorList"), inputs, 2, {{"element_dtype", dtype}}, outputs);
    return outputs[0];
  }

  const GradContext& g_;
  Graph& graph_;
  const int id_;
  const OpDef& op_;
  const Attrs attrs_;  // of the node as it was
  const FunctionBody &body_, &cond_;
  const int count_;
  std::vector<bool> is_invariant_;
  std::set<int> flowing_;    // variables of which each turn passes a gradient back
  std::vector<int> summed_;  // variables that no turn changes, to whose gradient each turn adds
  std::unique_ptr<Turn> turn_;
  std::map<int, Tensor> next_;   // by number of the flowing variable: its gradient a turn earlier
  std::vector<DataType> types_;  // of the variables of the loop backwards
};

}  // namespace

Grads WhileGradient(const GradContext& g) { return WhileDifferentiator(g).Run(); }

}  // namespace eager
