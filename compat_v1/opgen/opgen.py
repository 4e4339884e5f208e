#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the 1.x op classes (tensorflow/cc/ops/*_ops.h) from the runtime's op table.

  opgen.py [--check]

Reads runtime/eager/ops/data/ops.jsonl and the doc strings of the runtime's family files. Writes, or
with --check compares, include/tensorflow/cc/ops/*.h and src/ops/*.cpp below compat_v1. With --check
the exit code is 1 if a file is stale.
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
RUNTIME = ROOT.parent / "runtime/eager"
sys.path.insert(0, str(RUNTIME / "opgen"))
import opgen as runtime_opgen  # noqa: E402  (finds the doc strings)

# Attribute type: parameter type, member type.
TYPES = {
    "string": ("StringPiece", "StringPiece"),
    "int": ("int64", "int64"),
    "float": ("float", "float"),
    "bool": ("bool", "bool"),
    "type": ("DataType", "DataType"),
    "shape": ("PartialTensorShape", "PartialTensorShape"),
    "tensor": ("const TensorProto&", "Tensor"),
    "list(string)": ("const gtl::ArraySlice<::tensorflow::tstring>&", "gtl::ArraySlice<::tensorflow::tstring>"),
    "list(int)": ("const gtl::ArraySlice<int>&", "gtl::ArraySlice<int>"),
    "list(float)": ("const gtl::ArraySlice<float>&", "gtl::ArraySlice<float>"),
    "list(type)": ("const DataTypeSlice&", "DataTypeSlice"),
    "list(shape)": ("const gtl::ArraySlice<PartialTensorShape>&", "gtl::ArraySlice<PartialTensorShape>"),
}
KEYWORDS = {"switch", "template", "default", "operator", "register", "delete", "new", "class", "const",
            "while", "case", "if", "final", "union", "xor", "and", "or", "not"}
# Second names, as 1.15 declares them.
ALIASES = {"All": "ReduceAll", "Any": "ReduceAny", "Max": "ReduceMax", "Mean": "ReduceMean", "Min": "ReduceMin",
           "Multiply": "Mul", "Negate": "Neg", "Prod": "ReduceProd", "Subtract": "Sub", "Sum": "ReduceSum"}
# Headers of standard_ops.h that hold no class of the table.
EXTRA_HEADERS = ["const_op", "user_ops"]


def identifier(name):
    return name + "_" if name in KEYWORDS else name


def camel(name):
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def cpp_string(text):
    return json.dumps(text)


def inferred(op):
    names = set()
    for arg in op["inputs"]:
        names.update(arg[k] for k in ("type_attr", "number_attr", "type_list_attr") if k in arg)
    return names


def cc_name(item):
    return identifier(item.get("cc_name", item["name"]))


def attr_name(attr):
    return attr.get("cc_name", attr["name"])


def default_of(attr):
    return attr.get("cc_default", attr.get("default"))


class Op:
    def __init__(self, op, doc):
        self.doc = doc
        self.graph_op = op["op"]
        self.name = op["cc_class"]
        self.inputs = op["inputs"]
        self.outputs = op["outputs"]
        known = inferred(op)
        own = [a for a in op["attrs"] if a["name"] not in known]
        self.required = [a for a in own if "default" not in a]
        self.optional = [a for a in own if "default" in a]
        self.attrs = own

    def parameters(self, with_attrs):
        out = ["const ::tensorflow::Scope& scope"]
        for arg in self.inputs:
            kind = "InputList" if "number_attr" in arg or "type_list_attr" in arg else "Input"
            out.append(f"::tensorflow::{kind} {cc_name(arg)}")
        out += [f"{TYPES[a['type']][0]} {identifier(attr_name(a))}" for a in self.required]
        if with_attrs:
            out.append(f"const {self.name}::Attrs& attrs")
        return ", ".join(out)

    def arguments(self):
        names = ["scope"] + [cc_name(a) for a in self.inputs] + [identifier(attr_name(a)) for a in self.required]
        return ", ".join(names + ["Attrs()"])

    def member_default(self, attr):
        value, kind = default_of(attr), attr["type"]
        if kind == "string":
            return cpp_string(value)
        if kind == "bool":
            return "true" if value else "false"
        if kind == "int":
            return str(value)
        if kind == "float":
            text = repr(float(value))
            return text + "f"
        if kind == "type":
            return value
        if kind == "shape":
            return "::tensorflow::PartialTensorShape()" if value.get("unknown_rank") else "::tensorflow::PartialTensorShape({})"
        if kind == "tensor":
            sizes = ", ".join(d["size"][0] for d in value["tensor_shape"][0]["dim"])
            return f"Input::Initializer({{{', '.join(value['int_val'])}}}, {{{sizes}}}).tensor"
        return None  # lists: see list_default

    def list_default(self, attr):
        """The elements of a list default, which must outlive every Attrs."""
        value, kind = default_of(attr), attr["type"]
        if not value:
            return None
        element = {"list(int)": "int", "list(float)": "float"}[kind]
        items = [repr(float(v)) + "f" if element == "float" else str(v) for v in value]
        return f"static const {element}* Default_{attr['name']}() {{\n" \
               f"    static const {element} kValues[] = {{{', '.join(items)}}};\n    return kValues;\n  }}", len(items)

    def attrs_struct(self):
        lines = ["  struct Attrs {"]
        for a in self.optional:
            parameter, setter, member = TYPES[a["type"]][0], camel(attr_name(a)), attr_name(a) + "_"
            if a["type"] == "tensor":  # its message is not complete here
                lines.append(f"    TF_MUST_USE_RESULT Attrs {setter}({parameter} x);")
                continue
            lines.append(f"    TF_MUST_USE_RESULT Attrs {setter}({parameter} x) {{")
            lines.append(f"      Attrs ret = *this; ret.{member} = x; return ret;")
            lines.append("    }")
        for a in self.optional:
            member, kind = attr_name(a) + "_", TYPES[a["type"]][1]
            value = self.member_default(a)
            if value is None:
                found = self.list_default(a)
                value = f"{kind}(Default_{a['name']}(), {found[1]})" if found else "{}"
            lines.append(f"    {kind} {member} = {value};")
        lines.append("  };")
        helpers = [self.list_default(a) for a in self.optional if a["type"].startswith("list")]
        return ["  " + h[0] for h in helpers if h], lines

    def declaration(self):
        lines = [f"/// {line}".rstrip() for line in (self.doc or self.signature()).splitlines()]
        lines += [f"class {self.name} {{", " public:"]
        if self.optional:
            helpers, struct = self.attrs_struct()
            lines += struct
        lines.append(f"  {self.name}({self.parameters(False)});")
        if self.optional:
            lines.append(f"  {self.name}({self.parameters(True)});")
        single = len(self.outputs) == 1
        if not self.outputs:
            lines.append("  operator ::tensorflow::Operation() const { return operation; }")
        elif single:
            out = self.outputs[0]
            member = cc_name(out)
            if self.is_list(out):
                lines.append(f"  ::tensorflow::Output operator[](size_t index) const {{ return {member}[index]; }}")
            else:
                lines.append(f"  operator ::tensorflow::Output() const {{ return {member}; }}")
                lines.append(f"  operator ::tensorflow::Input() const {{ return {member}; }}")
                lines.append(f"  ::tensorflow::Node* node() const {{ return {member}.node(); }}")
        for a in self.optional:
            parameter, setter = TYPES[a["type"]][0], camel(attr_name(a))
            lines.append(f"  static Attrs {setter}({parameter} x) {{ return Attrs().{setter}(x); }}")
        lines.append("  ::tensorflow::Operation operation;")
        for out in self.outputs:
            kind = "OutputList" if self.is_list(out) else "Output"
            lines.append(f"  ::tensorflow::{kind} {cc_name(out)};")
        if self.optional and helpers:
            lines += [" private:"] + helpers
        lines.append("};")
        if self.name in ALIASES:
            lines.append(f"typedef {self.name} {ALIASES[self.name]};")
        return lines

    @staticmethod
    def is_list(arg):
        return "number_attr" in arg or "type_list_attr" in arg

    def signature(self):
        """A first line where the table has no doc string."""
        inputs = ", ".join(cc_name(a) for a in self.inputs)
        outputs = ", ".join(cc_name(a) for a in self.outputs) or "nothing"
        return f"{self.graph_op}({inputs}) -> {outputs}."

    def definition(self):
        lines = []
        for a in (a for a in self.optional if a["type"] == "tensor"):
            lines.append(f"{self.name}::Attrs {self.name}::Attrs::{camel(attr_name(a))}(const TensorProto& x) {{")
            lines.append(f"  Attrs ret = *this; ret.{attr_name(a)}_ = OpMaker::TensorOf(x); return ret;")
            lines.append("}")
        if self.optional:
            lines.append(f"{self.name}::{self.name}({self.parameters(False)}) : {self.name}({self.arguments()}) {{}}")
        head = f"{self.name}::{self.name}({self.parameters(bool(self.optional))}) {{"
        attrs = [f'{{"{a["name"]}", {identifier(attr_name(a))}}}' for a in self.required]
        attrs += [f'{{"{a["name"]}", attrs.{attr_name(a)}_}}' for a in self.optional]
        inputs = ", ".join(cc_name(a) for a in self.inputs)
        body = f'OpMaker op(scope, "{self.name}", "{self.graph_op}", {{{inputs}}}, {{{", ".join(attrs)}}});'
        takes = ["operation = op.operation();"]
        for i, out in enumerate(self.outputs):
            if any(self.is_list(o) for o in self.outputs):
                take = "List" if self.is_list(out) else "One"
                takes.append(f'{cc_name(out)} = op.{take}("{out["name"]}");')
            else:
                takes.append(f"{cc_name(out)} = op.One({i});")
        lines += [head, "  " + body, "  " + " ".join(takes), "}"]
        return lines


def load():
    docs = runtime_opgen.docs()
    families = {}
    for line in open(RUNTIME / "ops/data/ops.jsonl"):
        op = json.loads(line)
        if op["in_standard_ops"] and op["op"] != "Const":
            families.setdefault(op["header"], []).append(Op(op, docs.get(op["op"])))
    for family, ops in families.items():
        # Versions of an op share a class name; the newest has the class.
        newest = {op.name: op for op in sorted(ops, key=lambda o: o.graph_op)}
        families[family] = [newest[name] for name in sorted(newest)]
    return families


def header(family, ops):
    subject = family.replace("_ops", "").replace("_", " ")
    lines = ["// SPDX-License-Identifier: Apache-2.0",
             f"// Op classes: {subject}. Written by compat_v1/opgen/opgen.py; do not edit.", "#pragma once", "",
             '#include "tensorflow/cc/framework/ops.h"', '#include "tensorflow/cc/framework/scope.h"',
             '#include "tensorflow/core/framework/tensor.h"', '#include "tensorflow/core/framework/tensor_shape.h"',
             '#include "tensorflow/core/framework/types.h"', '#include "tensorflow/core/lib/gtl/array_slice.h"', "",
             "namespace tensorflow {", "namespace ops {", ""]
    for op in ops:
        lines += op.declaration() + [""]
    return "\n".join(lines + ["}  // namespace ops", "}  // namespace tensorflow"]) + "\n"


def source(family, ops):
    lines = ["// SPDX-License-Identifier: Apache-2.0",
             "// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.",
             f'#include "tensorflow/cc/ops/{family}.h"', "", '#include "ops/op_maker.h"', "", "namespace tensorflow {",
             "namespace ops {", "", "using ::eager::compat::OpMaker;", ""]
    for op in ops:
        lines += op.definition() + [""]
    return "\n".join(lines + ["}  // namespace ops", "}  // namespace tensorflow"]) + "\n"


def standard_ops(families):
    names = sorted(list(families) + EXTRA_HEADERS)
    lines = ["// SPDX-License-Identifier: Apache-2.0",
             "// All standard op classes. Written by compat_v1/opgen/opgen.py; do not edit.", "#pragma once", ""]
    return "\n".join(lines + [f'#include "tensorflow/cc/ops/{n}.h"' for n in names]) + "\n"


def main():
    families = load()
    files = {}
    for family, ops in families.items():
        files[ROOT / f"include/tensorflow/cc/ops/{family}.h"] = header(family, ops)
        files[ROOT / f"src/ops/{family}.cpp"] = source(family, ops)
    files[ROOT / "include/tensorflow/cc/ops/standard_ops.h"] = standard_ops(families)
    sources = "\n".join(f"  ${{CMAKE_CURRENT_LIST_DIR}}/{family}.cpp" for family in sorted(families))
    files[ROOT / "src/ops/sources.cmake"] = \
        "# SPDX-License-Identifier: Apache-2.0\n# Written by compat_v1/opgen/opgen.py; do not edit.\n" \
        f"target_sources(eagerize_compat_v1 PRIVATE\n{sources})\n"
    stale = []
    for path, text in files.items():
        if path.exists() and path.read_text() == text:
            continue
        stale.append(path)
        if "--check" not in sys.argv:
            path.write_text(text)
    for path in stale:
        print(("stale: " if "--check" in sys.argv else "wrote ") + str(path.relative_to(ROOT)))
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
