// SPDX-License-Identifier: Apache-2.0
// What a Clang type or declaration means for the graph: scopes, outputs, op classes, sessions.
#pragma once

#include <string>

#include "clang/AST/DeclCXX.h"
#include "clang/AST/Type.h"
#include "rewriter/core/facts.h"

namespace eager::rewriter {

/// Declared in namespace tensorflow (or in one inside it), outside of the user's files.
bool IsTensorflow(const clang::Decl& declaration);

/// "tensorflow::ops::MatMul".
std::string QualifiedName(const clang::NamedDecl& declaration);

/// A class of namespace tensorflow::ops whose constructors take a Scope first.
bool IsOpClass(const clang::CXXRecordDecl& record);
const clang::CXXRecordDecl* OpClassOf(clang::QualType type);

/// How many results an op class has.
enum class OpOutputs { kNone, kOne, kList, kSeveral };
OpOutputs OutputsOf(const clang::CXXRecordDecl& op);

/// What a value of this type is; references and one level of pointers are looked through.
ValueKind KindOf(clang::QualType type);

/// The type is class `name` of namespace tensorflow (references looked through).
bool IsClass(clang::QualType type, llvm::StringRef name);

/// A key that is the same in all declarations of one thing, in all translation units.
std::string UsrOf(const clang::Decl& declaration);

}  // namespace eager::rewriter
