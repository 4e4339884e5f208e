# SPDX-License-Identifier: Apache-2.0
"""Checks that `#include` lines follow the directions between folders."""
import re
import unittest

import source_tree

# Folder of the runtime -> the folders that it may include, besides itself.
RUNTIME = {
    "core": [],
    "op": ["core"],
    "isa": ["core"],
    "kernels": ["core", "op", "isa"],
    "ops": ["core", "op", "kernels"],
    "graph": ["core", "op", "ops"],
    "state": ["core", "op", "ops"],
    "autodiff": ["core", "op", "ops", "graph", "state"],
    "function": ["core", "op", "ops", "graph", "autodiff", "state"],
    "io": ["core", "op", "ops", "graph", "autodiff", "state", "function"],
    "opgen": ["core", "op", "ops"],
}
for concept in ("keras", "data", "export", "tuner"):
    RUNTIME[concept] = ["core", "op", "ops", "graph", "autodiff", "state", "function", "io"]

REWRITER = {
    "core": [],
    "match": ["core"],
    "verify": ["core"],
    "tool": ["core", "match", "verify"],
}

# Headers of third parties that only some folders may include: pattern, allowed prefixes, why.
RESERVED = [
    (r"clang/(AST|ASTMatchers|Analysis|Sema|Index)/", ["rewriter/match/"],
     "only rewriter/match looks at Clang's AST"),
    (r"(clang|clang-c|llvm)/", ["rewriter/", "tests/rewriter/"],
     "only the rewriter uses LLVM"),
    (r"google/protobuf/|tensorflow/.*\.pb\.h$",
     ["runtime/eager/io/", "compat_v1/", "tests/", "benchmarks/"],
     "messages stay in eager/io and compat_v1"),
    (r"unsupported/Eigen/CXX11/(src/)?Tensor",
     ["runtime/eager/kernels/", "compat_v1/include/third_party/",
      # 1.15 declares these in terms of Eigen's tensors.
      "compat_v1/include/tensorflow/core/framework/tensor_shape.h",
      "compat_v1/include/tensorflow/core/framework/tensor_types.h", "tests/", "benchmarks/"],
     "Eigen's Tensor module costs seconds a file: kernels only"),
]

INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*[<"]([^>"]+)[>"]', re.MULTILINE)
# Text that the compiler does not read as directives: comments and raw string literals.
HIDDEN = re.compile(r'/\*.*?\*/|\bR"(\w*)\(.*?\)\1"', re.DOTALL)


def folder_of(path, root):
    """The folder below root that the path is in, or None: "runtime/eager/op/x.h" -> "op"."""
    if path == root + "ops.h":  # printed from the table, stands beside its folder
        return "ops"
    if not path.startswith(root) or "/" not in path[len(root):]:
        return None
    return path[len(root):].split("/")[0]


def reason_against(path, include):
    """Why the file at path may not include this, or None."""
    for pattern, allowed, why in RESERVED:
        if re.match(pattern, include) and not path.startswith(tuple(allowed)):
            return why

    is_public_header = (path.endswith(".h") and path.startswith("runtime/eager/")
                        and not path.startswith("runtime/eager/kernels/"))
    if is_public_header and re.match(r"google/protobuf/|tensorflow/|unsupported/Eigen", include):
        return "public headers name neither messages nor Eigen's Tensor module"

    if path.startswith("runtime/"):
        if include.startswith("tensorflow/") and not include.endswith(".pb.h"):
            return "the runtime never includes compat_v1"
        if include.startswith(("compat_v1/", "rewriter/")):
            return "the runtime stands below everything else"
        own, other = folder_of(path, "runtime/eager/"), folder_of(include, "eager/")
        if own and other and own != other and other not in RUNTIME.get(own, []):
            return f"eager/{own} may include {RUNTIME.get(own, [])}, not eager/{other}"
        if own and include == "eager/eager.h":
            return "the umbrella header is for users"
    if path.startswith("compat_v1/") and include.startswith("rewriter/"):
        return "compat_v1 knows no rewriter"
    if path.startswith("rewriter/"):
        if include.startswith(("eager/", "tensorflow/", "compat_v1/", "runtime/")):
            return "the rewriter shares no code with the runtime"
        own, other = folder_of(path, "rewriter/"), folder_of(include, "rewriter/")
        if own and other and own != other and other not in REWRITER.get(own, []):
            return f"rewriter/{own} may include {REWRITER.get(own, [])}, not rewriter/{other}"
    return None


def violations(files):
    """One line for every include that goes against a direction."""
    found = []
    for path, text in files:
        if not path.endswith(source_tree.CPP_SUFFIXES):
            continue
        for include in INCLUDE.findall(HIDDEN.sub("", text)):
            reason = reason_against(path, include)
            if reason:
                found.append(f"{path}: includes {include}; {reason}")
    return found


class IncludeDirections(unittest.TestCase):
    def test_the_tree_keeps_them(self):
        files = list(source_tree.source_files())
        self.assertTrue(any(path.startswith("runtime/eager/core/") for path, _ in files),
                        "no file of runtime/eager/core was seen: the test looks in a wrong place")
        self.assertEqual(violations(files), [], "\n" + "\n".join(violations(files)))

    def test_every_folder_has_a_direction(self):
        for root, table in (("runtime/eager/", RUNTIME), ("rewriter/", REWRITER)):
            folders = {folder_of(path, root) for path, _ in source_tree.source_files()} - {None}
            self.assertEqual(folders - set(table), set(), f"folders of {root} without a direction")

    def test_a_wrong_include_is_found(self):
        wrong = {
            "runtime/eager/core/tensor.h": ["eager/ops/math.h", "eager/ops.h", "eager/eager.h",
                                            "tensorflow/core/framework/graph.pb.h",
                                            "unsupported/Eigen/CXX11/Tensor"],
            "runtime/eager/op/apply.cpp": ["eager/kernels/blas.h", "google/protobuf/message.h"],
            "runtime/eager/state/variable.h": ["eager/function/function.h"],
            "runtime/eager/io/graph_def.h": ["tensorflow/core/framework/graph.pb.h"],
            "runtime/eager/io/graph_def.cpp": ["tensorflow/core/public/session.h"],
            "compat_v1/src/session.cpp": ["rewriter/core/finding.h", "llvm/ADT/StringRef.h"],
            "rewriter/core/edit.cpp": ["rewriter/match/facts.h", "clang/AST/Expr.h"],
            "rewriter/tool/main.cpp": ["clang/ASTMatchers/ASTMatchers.h", "eager/core/tensor.h"],
            "rewriter/verify/run.cpp": ["tensorflow/core/public/session.h"],
        }
        for path, includes in wrong.items():
            for include in includes:
                for line in (f'#include "{include}"\n', f"  #  include <{include}>\n"):
                    self.assertEqual(len(violations([(path, line)])), 1, f"{path}: {line}")

    def test_a_right_include_is_let_through(self):
        right = {
            "runtime/eager/ops/math_ops.cpp": ["eager/op/op_def.h", "eager/core/tensor.h",
                                               "eager/kernels/matmul.h", "vector"],
            "runtime/eager/kernels/matmul.cpp": ["eager/op/kernel_context.h", "Eigen/Core",
                                                 "unsupported/Eigen/CXX11/Tensor"],
            "runtime/eager/io/graph_def.cpp": ["tensorflow/core/framework/graph.pb.h",
                                               "eager/graph/graph.h"],
            "compat_v1/include/tensorflow/core/public/session.h": [
                "tensorflow/core/framework/tensor.h", "eager/core/tensor.h"],
            "rewriter/match/facts.cpp": ["clang/AST/Expr.h", "rewriter/core/finding.h"],
            "rewriter/core/rule.cpp": ["llvm/Support/YAMLTraits.h"],
        }
        for path, includes in right.items():
            for include in includes:
                self.assertEqual(violations([(path, f'#include "{include}"\n')]), [])
        commented = "/* kept out:\n#include \"eager/ops/math.h\"\n*/\n// #include <llvm/a.h>\n"
        self.assertEqual(violations([("runtime/eager/core/tensor.h", commented)]), [])
        quoted = 'text = R"old(\n#include "eager/ops/math.h"\n)old";\n'
        self.assertEqual(violations([("runtime/eager/core/tensor.cpp", quoted)]), [])


if __name__ == "__main__":
    unittest.main()
