"""Writes src/stack/tags.txt: which types of resources can be tagged, and in which form.

A line for each service, with the names of its types: `Queue` has a list of tags in the property
`Tags`, `Pipe{}` an object of them, and `HostedZone:HostedZoneTags` has them in another property.

    pip install cfn-lint==1.58.0
    python crates/statewright/generate/tags.py
"""

import json
from collections import defaultdict
from pathlib import Path

import cfnlint

SCHEMAS = Path(cfnlint.__file__).parent / "data" / "schemas" / "resources"
TABLE = Path(__file__).parent.parent / "src" / "stack" / "tags.txt"


def resolved(schema, part):
    while "$ref" in part:
        target = schema
        for name in part["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        part = target
    return part


def tagged(schema):
    """The property with the tags, and whether it is an object; none, if there are no tags."""
    tagging = schema.get("tagging") or {}
    name = tagging.get("tagProperty", "/properties/Tags").split("/")[-1]
    part = schema.get("properties", {}).get(name)
    if part is None:
        return None
    kind = resolved(schema, part).get("type")
    if kind == "array":
        return name, False
    return (name, True) if kind is not None and "object" in kind else None


def main():
    services = defaultdict(set)
    for path in SCHEMAS.glob("*.json"):
        schema = json.loads(path.read_text())
        form = tagged(schema) if "typeName" in schema else None
        if form is None:
            continue
        name, is_object = form
        _, service, kind = schema["typeName"].split("::")
        text = kind + ("{}" if is_object else "") + ("" if name == "Tags" else f":{name}")
        services[service].add(text)
    lines = (f"{service} {' '.join(sorted(kinds))}\n" for service, kinds in sorted(services.items()))
    TABLE.write_text("".join(lines))


main()
