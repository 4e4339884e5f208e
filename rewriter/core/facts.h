// SPDX-License-Identifier: Apache-2.0
// What match/ saw in the syntax tree, as plain data: the program that builds a graph and the graph
// it builds. Everything after this (slices, phases, decisions, text) needs no Clang.
//
// Replacement text in facts may hold three marks, resolved when text is written (emit.h):
//   kQualifier         "eager::" where the file needs it, nothing otherwise
//   kKeptOpen b:e kKeptClose   the text of bytes [b, e) of the same file, with its own edits applied
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "rewriter/core/site.h"

namespace eager::rewriter {

inline constexpr char kQualifier = '\x01';
inline constexpr char kKeptOpen = '\x02';
inline constexpr char kKeptClose = '\x03';

/// The mark for kept source text.
std::string KeptText(ByteRange range);

/// Kinds of values that live in the old program's variables.
enum class ValueKind {
  kHost,          // nothing of the graph
  kScope,
  kOutput,        // Output, Input, or an object of an op class with one output
  kOutputs,       // an op object with several outputs
  kOutputList,    // vectors of Output, OutputList, an op object with a list of outputs
  kOutputMap,     // map<..., Output>
  kOperation,     // Operation
  kOperationList,
  kClientSession, // by value or behind a pointer
  kSession,       // Session*, unique_ptr<Session>
  kGraphDef,
  kTensorList,    // vector<Tensor>
  kFeeds,         // FeedType, vector<pair<string, Tensor>>
  kStatus,
  kOptions,       // SessionOptions, RunOptions
};

std::string_view ToString(ValueKind kind);

/// A declared thing: a local, a parameter, a member or a global.
struct Handle {
  std::string usr;  // joins units; locals have one that is unique too
  std::string name;
  ValueKind kind = ValueKind::kHost;
  std::string file;
  ByteRange declaration;  // the declaration statement or the parameter
  ByteRange name_range;
  ByteRange type_range;
  int function = -1;  // index into Facts::functions; -1 for members and globals
  int unit = -1;      // the declaring unit; -1 for parameters and members
  bool is_parameter = false;
  bool is_member = false;
  bool is_pointer = false;
  bool is_output_parameter = false;  // vector<Tensor>*, unique_ptr<Session>*
  bool shares_declaration = false;   // `Output a, b;`
  std::string element_of;            // the list or map that a range-for walks over
  std::vector<ByteRange> writes;     // assignments and non-const uses of a host value
  std::set<int> writing_functions;   // where they stand
};

/// A node of the recovered graph.
enum class OpRole {
  kCompute,
  kConst,
  kPlaceholder,
  kVariable,
  kAssign,  // Assign, AssignAdd, AssignSub
  kUpdate,  // Apply*
  kHelper,  // call of a user's function that takes a Scope
};

std::string_view ToString(OpRole role);

struct OpFact {
  OpRole role = OpRole::kCompute;
  std::string op;    // the class as written: "Sub"
  std::string type;  // the class itself: "Subtract"
  std::string file;
  ByteRange range;                   // the whole expression
  std::vector<ByteRange> arguments;  // without scope and attributes
  std::vector<std::string> input_handles;  // USR where an argument is a plain handle, else ""
  std::vector<std::pair<std::string, ByteRange>> attributes;  // "transpose_b" → value
  std::string scope;     // USR of the scope handle
  std::string prefix;    // sub-scopes opened in place: "layer/", "$" when not literal
  std::string name;      // the literal given to WithOpName, or "$" and the USR of the string variable
  std::string callee;    // a helper's USR
  std::vector<std::string> controls;  // what runs before it though no value flows
  int unit = -1;
  std::string declared;  // USR of the handle it initialises or is assigned to, "" for none
  bool is_whole_unit = false;  // an expression statement of its own
  bool is_random = false;
  bool has_effect = false;  // writes files, prints, asserts
  bool is_single_output = true;
  std::vector<std::string> results;  // names of the outputs, where there are several
  bool takes_file = false;  // reads outside the program: its result may change
};

/// A gradient request.
struct GradientFact {
  std::string file;
  ByteRange range;  // the call
  int unit = -1;
  std::string scope;
  ByteRange ys, xs, dys;  // contents of the lists (or the vector expression)
  std::vector<std::string> y_handles, x_handles;
  bool ys_is_list = true, xs_is_list = true, has_dys = false;
  std::string grads;  // USR of the vector that is filled
};

struct FeedFact {
  std::string key;     // USR of the handle, or the name
  bool is_name = false;      // a string literal
  ByteRange key_range;
  ByteRange value;
};

/// A vector or map of feeds, as its declaration and the statements after it fill it.
struct FeedListFact {
  std::string usr;
  std::vector<FeedFact> feeds;
  std::vector<int> units;   // the statements that fill it
  bool is_known = true;
};

/// How a call that returns a Status is used.
enum class StatusStyle {
  kCheck,      // TF_CHECK_OK(call)
  kReturn,     // TF_RETURN_IF_ERROR(call)
  kIgnored,    // call;
  kDeclared,   // Status s = call;
  kAssigned,   // s = call;
  kReturned,   // return call;
  kArgument,   // anything else that takes a Status: a macro, a function, a condition
};

std::string_view ToString(StatusStyle style);

struct FetchFact {
  std::string handle;  // USR; "" when it is an expression or a name
  std::string list;    // USR of a vector all of whose elements are fetched
  bool is_name = false;
  std::string name;    // "normalized", output index split off
  int index = -1;
  ByteRange range;
  int op = -1;         // built in place
};

struct RunFact {
  std::string file;
  ByteRange call;      // session.Run(...)
  ByteRange statement; // TF_CHECK_OK(session.Run(...)); with its semicolon
  StatusStyle style = StatusStyle::kArgument;
  std::string status;  // USR of the status variable
  ByteRange status_text;  // "Status s" or "s"
  std::string session;
  ByteRange session_range;
  bool is_named = false;       // Session::Run
  std::vector<FeedFact> feeds;
  std::string feeds_handle;    // a named feed list
  ByteRange feeds_range;
  bool has_unknown_feeds = false;
  std::vector<FetchFact> fetches;
  std::vector<FetchFact> targets;
  std::string outputs;         // USR of the vector; "" for none
  ByteRange outputs_range;     // "&outputs" or "out"
  bool outputs_is_address = false;
  bool has_outputs = false;
  int unit = -1;
  int loop_depth = 0;
  int function = -1;
  std::string unknown;         // why it cannot be understood
  ByteRange unknown_at;
};

/// A statement, with what it does to handles. Units nest: a loop's body is made of units too.
struct Unit {
  std::string file;
  ByteRange range;  // with its semicolon
  int function = -1;
  int method = -1;  // the function it is written in, where several build one graph and count as one
  int parent = -1;  // enclosing unit, -1 in the function's own block
  int block = -1;   // groups the units of one compound statement
  int loop_depth = 0;
  bool is_conditional = false;
  bool is_block = false;        // contains units
  bool is_lambda = false;       // inside a lambda's body
  std::vector<std::string> declares;
  std::set<std::string> uses;      // handles and host variables, nested units included
  std::set<std::string> modifies;  // handles assigned or grown
  std::vector<int> ops;            // nested included
  std::vector<int> runs;
  std::vector<int> gradients;
  bool declares_only_scope = false;
  bool is_return = false;
  std::string assigns;  // the whole statement is `handle = value;`
  std::string null_check;  // `if (handle == nullptr) ...` without an else
};

struct FunctionFact {
  std::string usr;
  std::string name;
  std::string file;
  ByteRange range;
  ByteRange body;  // between the braces
  std::string parent_class;
  std::vector<std::string> parameters;
  bool takes_scope = false;
  bool is_constructor = false;
  bool is_template = false;
  bool is_virtual = false;
  bool returns_status = false;
};

/// A piece of old text with what stands for it in eager code.
enum class EditKind {
  kGraph,    // part of a conversion: applied when the graph it belongs to is converted
  kSymbol,   // a name: applied when nothing 1.x is left in the program
};

struct TextFact {
  EditKind kind = EditKind::kGraph;
  std::string file;
  ByteRange range;
  std::string text;
  std::string scope;  // graph: USR of the scope it belongs to, "" for "the function's"
  int function = -1;
};

/// Sessions and what they run.
struct SessionFact {
  std::string usr;  // the handle
  std::string file;
  ByteRange range;  // the statement that creates it
  std::string scope;      // ClientSession: the scope
  bool is_client = true;
  int unit = -1;
};

/// Calls on the way from a scope or a file to a session.
enum class StepKind { kToGraphDef, kNewSession, kCreate, kReadProto, kClose, kDelete, kScopeStatus, kScopeOk };

std::string_view ToString(StepKind kind);

struct StepFact {
  StepKind kind = StepKind::kToGraphDef;
  std::string file;
  ByteRange call;
  ByteRange statement;
  StatusStyle style = StatusStyle::kArgument;
  std::string status;
  ByteRange status_text;
  std::string subject;  // scope, session
  std::string object;   // graph def, session
  ByteRange subject_range;
  ByteRange object_range;
  ByteRange path;       // kReadProto
  int unit = -1;
};

/// Where a scope comes from: another one, with the sub-scopes opened on the way.
struct ScopeLink {
  std::string scope;
  std::string from;
  std::string prefix;  // as in OpFact
  int unit = -1;
};

/// x.node()->name(), or set_name("y") on it.
struct NodeNameFact {
  std::string handle;
  std::string file;
  ByteRange range;
  int unit = -1;
  bool is_set = false;
  std::string name;  // what is set
  bool needs_string = true;  // a literal would not do in its place
};

/// A vector of strings that is never changed.
struct NameListFact {
  std::string usr;
  std::vector<FetchFact> names;
};

/// A use of a handle that the walk did not understand.
struct UnknownFact {
  std::string handle;
  std::string file;
  ByteRange range;
  std::string reason;
  int function = -1;
};

/// The use of a 1.x symbol, as the sites list has it.
struct SymbolUse {
  SiteKind kind = SiteKind::kCall;
  std::string file;
  ByteRange range;
  std::string scope;   // enclosing declaration
  std::string symbol;  // qualified
  /// With its qualifier: "tf::Tensor"; equals `range` where there is none.
  ByteRange whole;
  bool in_macro_body = false;
  std::string macro;
  std::string header;  // where it is declared: "tensorflow/core/framework/tensor.h"
  std::string missing_header;  // the header of TensorFlow, which is nowhere, that it is or may be declared in
  /// The qualifier begins with namespace tensorflow or an alias of it.
  bool is_qualified = false;
};

/// `namespace tensorflow { ... }` in the user's files.
struct NamespaceFact {
  std::string file;
  ByteRange range;
  /// Nothing but forward declarations of TensorFlow's classes.
  bool is_forward = false;
};

/// outputs[i], and every other use of a tensor list.
struct OutputUse {
  std::string outputs;
  std::string file;
  ByteRange range;   // outputs[0], or the name alone
  int index = -1;    // -1: not a plain constant index
  int unit = -1;
  bool is_run_argument = false;
};

/// A call of one of the user's own functions.
struct CallFact {
  std::string callee;
  std::string object;  // USR of what a method is called on; "" for this and for free functions
  int unit = -1;
  int function = -1;
};

/// A reference to a handle in an expression.
struct HandleUse {
  std::string handle;
  std::string file;
  ByteRange range;
  int unit = -1;
};

/// A declaration at namespace scope: a function, a class with all in it, a variable, an alias.
struct PieceFact {
  /// Something that the piece names: whose part it is, and the declaration without its body.
  struct Reference {
    std::string owner;
    std::string file;
    ByteRange declaration;
    /// A function that takes and gives old values only as Tensors, which convert by themselves.
    bool is_bridge = false;

    friend bool operator==(const Reference&, const Reference&) = default;
  };
  std::string file;
  ByteRange range;
  std::string name;
  std::string usr;  // of the class for a method that is defined outside of it
  std::vector<Reference> references;
  std::set<std::string> macros;  // whose bodies it uses
};

struct Facts {
  std::vector<PieceFact> pieces;
  std::vector<Handle> handles;
  std::vector<FunctionFact> functions;
  std::vector<Unit> units;
  std::vector<OpFact> ops;
  std::vector<GradientFact> gradients;
  std::vector<RunFact> runs;
  std::vector<SessionFact> sessions;
  std::vector<StepFact> steps;
  std::vector<TextFact> texts;
  std::vector<UnknownFact> unknowns;
  std::vector<SymbolUse> symbols;
  std::vector<NamespaceFact> namespaces;
  std::vector<OutputUse> output_uses;
  std::vector<HandleUse> handle_uses;
  std::vector<CallFact> calls;
  /// Classes whose objects are copied, moved or held in a container by value.
  std::set<std::string> moved_classes;
  std::vector<FeedListFact> feed_lists;
  std::vector<NameListFact> name_lists;
  /// Statements that nothing needs once names are resolved.
  std::set<int> idle_units;
  std::vector<ScopeLink> scope_links;
  std::vector<NodeNameFact> node_names;
  /// Pairs of scopes that are one graph: a helper's parameter and the scope it is called with.
  std::vector<std::pair<std::string, std::string>> same_graph;
  /// Names declared by the user at namespace scope, per file: they may clash with the modern names.
  std::map<std::string, std::set<std::string>> user_names;
  /// Files of one program: each list is the user files of one translation unit.
  std::vector<std::vector<std::string>> units_files;

  /// Code of each file under an #if that no unit so far has reached.
  std::map<std::string, std::vector<ByteRange>> unparsed;

  /// What the walk has seen, over all translation units: headers are walked once.
  std::set<std::string> seen;
  std::map<std::string, int> handle_index;
  int next_block = 0;

  const Handle* FindHandle(const std::string& usr) const;
};

/// Text forms for --dump and tests.
std::string PrintFacts(const Facts& facts, const std::string& root);

}  // namespace eager::rewriter
