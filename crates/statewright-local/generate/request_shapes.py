#!/usr/bin/env python3
"""Writes src/api/model/shapes.rs: the constraints that AWS's own model of the Step Functions API
puts on requests.

    pip install botocore==1.44.8
    python3 crates/statewright-local/generate/request_shapes.py

The model is botocore's data/stepfunctions/2016-11-23/service-2.json, which is Amazon's, under
the Apache License 2.0.
"""

import pathlib

import botocore
import botocore.loaders

OUTPUT = pathlib.Path(__file__).parent.parent / "src" / "api" / "model" / "shapes.rs"

# Patterns are few, so each is a function of its own in model.rs.
PATTERNS = {
    r"^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$": "AliasName",
    r"[!-~]+": "Printable",
    r"\p{ASCII}*": "Ascii",
}

# AWS lists the values of this type in another order than its model, as recorded.
ORDERS = {
    "ExecutionStatus": ["SUCCEEDED", "TIMED_OUT", "PENDING_REDRIVE", "ABORTED", "FAILED", "RUNNING"],
}

# Recorded: an empty definition is not refused here, but something is found in it.
ANY_DEFINITION = ("ValidateStateMachineDefinitionInput", "definition", "AnyDefinition")

HEAD = """//! The constraints on the requests of the API, by the names of AWS's model.
//!
//! Made by generate/request_shapes.py of botocore {version} (Apache-2.0, Amazon.com, Inc.): change
//! that, not this.

use super::{{Integer, List, Member, Number, Pattern, Shape, Structure, Text}};
"""


def constant(name):
    """`StateMachineType` as `STATE_MACHINE_TYPE`."""
    letters = [("_" if letter.isupper() and index else "") + letter for index, letter in enumerate(name)]
    return "".join(letters).upper()


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def shape(name, shapes):
    """A shape as an expression of Rust."""
    model = shapes[name]
    kind = model["type"]
    if kind == "string":
        values = model.get("enum", [])
        assert sorted(ORDERS.get(name, values)) == sorted(values), name
        values = ", ".join(quoted(value) for value in ORDERS.get(name, values))
        pattern = model.get("pattern")
        pattern = f"Some(Pattern::{PATTERNS[pattern]})" if pattern else "None"
        sensitive = str(model.get("sensitive", False)).lower()
        return (
            f"Shape::Text(Text {{ min: {model.get('min', 0)}, max: {limit(model)}, "
            f"pattern: {pattern}, values: &[{values}], is_sensitive: {sensitive} }})"
        )
    if kind in ("integer", "long"):
        # The least that the type can hold says that there is no limit.
        least = {"integer": "i32::MIN as i64", "long": "i64::MIN"}[kind]
        most = {"integer": "i32::MAX as i64", "long": "i64::MAX"}[kind]
        name = {"integer": "Integer", "long": "Long"}[kind]
        return f'Shape::Integer(Integer {{ name: "{name}", min: {model.get("min", least)}, max: {model.get("max", most)} }})'
    if kind == "float":
        return f"Shape::Number(Number {{ min: {float(model['min'])}, max: {float(model['max'])} }})"
    if kind == "boolean":
        return "Shape::Boolean"
    if kind == "list":
        item = constant(model["member"]["shape"])
        return f"Shape::List(List {{ item: &{item}, min: {model.get('min', 0)}, max: {limit(model)} }})"
    assert kind == "structure", kind
    return f"Shape::Structure({structure(name, model)})"


def limit(model):
    return model.get("max", "usize::MAX")


def structure(name, model):
    members = []
    for member, target in model["members"].items():
        required = str(member in model.get("required", [])).lower()
        members.append(
            f"Member {{ name: {quoted(member)}, is_required: {required}, shape: &{constant(target['shape'])} }},"
        )
    return f"Structure {{ name: {quoted(name)}, members: &[{' '.join(members)}] }}"


def main():
    model = botocore.loaders.Loader().load_service_model("stepfunctions", "service-2")
    shapes = model["shapes"]
    owner, member, loose = ANY_DEFINITION
    shapes[loose] = {**shapes["Definition"], "min": 0}
    shapes[owner]["members"][member]["shape"] = loose
    inputs = {operation["input"]["shape"]: name for name, operation in model["operations"].items()}
    used, waiting = {}, list(inputs)
    while waiting:
        name = waiting.pop()
        if name in used:
            continue
        used[name] = shapes[name]
        targets = list(shapes[name].get("members", {}).values())
        targets += [shapes[name]["member"]] if "member" in shapes[name] else []
        waiting += [target["shape"] for target in targets]
    lines = [HEAD.format(version=botocore.__version__)]
    for name in sorted(inputs):
        lines.append(
            f"pub(crate) static {constant(inputs[name])}: Structure = {structure(name, shapes[name])};\n"
        )
    for name in sorted(set(used) - set(inputs)):
        lines.append(f"static {constant(name)}: Shape = {shape(name, shapes)};\n")
    OUTPUT.write_text("\n".join(lines))


if __name__ == "__main__":
    main()
