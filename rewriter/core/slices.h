// SPDX-License-Identifier: Apache-2.0
// One graph of one function, cut into slices: which statement builds what, what each Run needs, and
// what becomes a function of its own. Facts in, plain structures out; phases.h and function_text.h
// go on from here.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rewriter/core/facts.h"

namespace eager::rewriter {

/// Look-ups over facts that everything needs.
class FactIndex {
 public:
  explicit FactIndex(const Facts& facts);

  const Facts& facts() const { return facts_; }
  const Handle* Find(const std::string& usr) const;
  /// The scope a scope comes from: sub-scopes, parameters and members of one graph have one root.
  std::string Root(const std::string& scope) const;
  /// All scopes of the graph.
  bool IsSameGraph(const std::string& a, const std::string& b) const { return Root(a) == Root(b); }
  const std::vector<int>& UnitsOfBlock(int block) const;
  /// The unit of `block` that contains `unit`, or -1.
  int AncestorInBlock(int unit, int block) const;

 private:
  const Facts& facts_;
  std::map<std::string, const Handle*> handles_;
  std::map<std::string, std::string> parent_;
  std::map<int, std::vector<int>> blocks_;
};

/// Why something stays, and where the reason stands.
struct Reason {
  std::string file;
  ByteRange range;
  std::string text;
  std::string diagnostic;
};

enum class UnitRole {
  kHost,         // nothing of this graph
  kScope,        // goes
  kSession,      // goes
  kPlaceholder,  // becomes a parameter
  kVariable,     // becomes a Variable
  kAssign,       // an initial value, or an assignment
  kState,        // builds variables and assigns in some order: stays, as Variables
  kBuild,        // computes: stays (static) or moves into functions (dynamic)
  kListDeclaration,  // an empty vector of outputs
  kRun,          // contains Runs
  kStep,         // ToGraphDef, Create, status of the scope: goes
};

std::string_view ToString(UnitRole role);

/// The USR of the handle, or of the whole list, that is fetched; "" for an expression.
std::string HandleOf(const FetchFact& fetch);

/// A Run and what it is in eager code.
struct Slice {
  int run = -1;
  bool is_initialization = false;  // runs initial assigns and nothing else
  bool is_static = false;          // all it fetches stands where it was built
  std::set<int> units;             // dynamic units it needs
  std::vector<std::string> fetched;  // USRs, in order; "" for an expression
  int function = -1;               // index into Graph::functions; -1 when fetched one by one
};

/// A function to be written.
struct NewFunction {
  std::string name;
  std::vector<std::string> heads;      // USRs of what it returns
  std::vector<FetchFact> head_fetches; // as the Run asks for them
  std::vector<std::string> targets;    // run, not returned
  std::set<int> units;                 // statements that move into it
  std::vector<std::string> parameters; // placeholders, in order of their declarations
  std::set<std::string> calls;         // heads of other functions it calls
  std::set<std::string> inlined;       // heads computed again here: a gradient passes through them
  bool is_pure = true;
  bool is_single = false;              // one head, which is a variable of the user's
  bool returns_nothing = false;
  bool returns_one = false;            // one tensor, beside targets
  int position = -1;                   // the unit at whose place it is defined
  std::string file;                    // where the head texts stand
};

struct Graph {
  std::string root;          // USR of the scope
  int function = -1;         // of the old program
  int block = -1;
  std::vector<int> units;    // of the block, in order
  std::map<int, UnitRole> roles;
  std::set<int> dynamic;     // units
  std::set<int> unused;      // units that build what no Run needs: they go, since they were never executed
  std::set<std::string> placeholders, variables, variable_lists, assigns, assign_lists, dynamic_handles;
  std::vector<std::string> placeholder_order;
  /// Lists of Assigns that were filled from others.
  std::map<std::string, std::set<std::string>> assign_sources;
  std::vector<Slice> slices;
  std::vector<NewFunction> functions;
  std::map<std::string, int> function_of;  // head → functions
  std::set<std::string> sessions;
  /// USR of the class whose members hold the graph; "" for a graph of one function. Its Runs may stand
  /// in any method, and its functions become members.
  std::string home_class;
  std::optional<Reason> blocked;

  bool IsMember(const std::string& usr) const {
    return !home_class.empty() && usr.rfind(home_class + "@FI@", 0) == 0;
  }
};

/// `loss_ = Mean(...);` as the only assignment of a member is its definition: the statement declares it.
void AdoptDefinitions(Facts& facts);

/// An Assign gives an initial value if one Run asks for it, before all others. Others are updates: they run
/// each time they are asked for, alone, behind a control dependency or inside an expression.
void ReleaseAssigns(Facts& facts);

/// Methods that build one graph one after the other, each called once, count as one function: the first.
void JoinBuilders(Facts& facts);

/// What stands against a graph whose home is a class: objects that move, a method that builds or
/// initialises twice, a member that is used by others. Nothing when all is well.
std::optional<Reason> CheckClassHome(const FactIndex& index, const Graph& graph);
/// The function is called once for each object: a constructor, or a method with one call outside of loops.
bool IsCalledOnce(const FactIndex& index, int function);

/// Recovers the graph whose root scope is `root`: a local of one function, or a member of a class.
Graph RecoverGraph(const FactIndex& index, const std::string& root);

/// Text forms for --dump.
std::string PrintGraph(const FactIndex& index, const Graph& graph);
std::string PrintSlices(const FactIndex& index, const Graph& graph);

}  // namespace eager::rewriter
