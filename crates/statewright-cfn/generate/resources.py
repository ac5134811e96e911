#!/usr/bin/env python3
"""Writes the resources of CloudFormation as Rust types: src/<service>/<resource>.rs.

    npm pack @aws-cdk/aws-service-spec@0.1.216 && tar xzf aws-cdk-aws-service-spec-*.tgz
    python3 crates/statewright-cfn/generate/resources.py package/db.json.gz

The database is the AWS CDK's, made of what AWS publishes (Apache-2.0, Amazon.com, Inc.). It says
more; what is kept is the properties, which of them are required, and the attributes.
"""

import gzip
import json
import pathlib
import re
import shutil
import subprocess
import sys

CRATE = pathlib.Path(__file__).parent.parent
SOURCES = CRATE / "src"

# What stands around workflows. Each is a feature, so that nobody waits for what they do not use.
SERVICES = [
    "ApiGateway", "ApiGatewayV2", "Athena", "Batch", "Bedrock", "CloudWatch", "CodeDeploy",
    "DynamoDB", "ECR", "ECS", "Events", "Glue", "IAM", "Kinesis", "KinesisFirehose", "KMS",
    "Lambda", "Logs", "Pipes", "S3", "Scheduler", "SecretsManager", "SNS", "SQS", "SSM",
    "StepFunctions", "XRay",
]

KEYWORDS = set(
    "abstract as async await become box break const continue do dyn else enum extern false final"
    " fn for gen if impl in let loop macro match mod move mut override priv pub ref return static"
    " struct trait true try type typeof unsafe unsized use virtual where while yield".split()
)
# Names that a module has already, or that Rust has.
TAKEN = {"Tag", "Val", "Value", "String", "Vec", "Box", "Option", "List", "Map", "ResourceRef"}

SCALARS = {
    "boolean": "bool", "date-time": "String", "integer": "i64", "json": "Value", "null": "Value",
    "number": "f64", "string": "String", "tag": "Tag", "union": "Value",
}


def snake(name):
    """A name as Rust writes those of fields: `KMSMasterKeyId` is `kms_master_key_id`."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    return f"_{name}" if name[0].isdigit() else name


def field(name):
    name = snake(name)
    if name in ("self", "super", "crate"):
        return f"{name}_"
    return f"r#{name}" if name in KEYWORDS else name


def about(key, prop):
    """What is said of a property: facts, where the database has sentences of others."""
    required = ", which is required" if prop.get("required") else ""
    replaces = {"yes": " A change replaces the resource.", "maybe": " A change may replace the resource."}
    return f"`{key}`{required}.{replaces.get(prop.get('causesReplacement'), '')}"


class Module:
    """The module of a resource: the resource, and the types of its properties."""

    def __init__(self, resource, types):
        self.resource, self.types = resource, types
        self.used = {}
        self.collect(resource["properties"])
        taken = TAKEN | {resource["name"], f"{resource['name']}Attributes"}
        self.names = {}
        for number, definition in self.used.items():
            name = re.sub(r"[^A-Za-z0-9]", "", definition["name"])
            name = name[0].upper() + name[1:]
            while name in taken:
                name += "Property"
            taken.add(name)
            self.names[number] = name

    def refs(self, kind):
        if kind["type"] == "ref":
            yield kind["reference"]["$ref"]
        elif "element" in kind:
            yield from self.refs(kind["element"])

    def collect(self, properties):
        for prop in properties.values():
            for number in self.refs(prop["type"]):
                if number not in self.used:
                    self.used[number] = self.types[number]
                    self.collect(self.types[number]["properties"])

    def contains(self, number, searched, seen=None):
        """Whether a value of a type has one of another in itself, not in a list or a map."""
        seen = seen if seen is not None else set()
        for prop in self.types[number]["properties"].values():
            if prop["type"]["type"] == "ref":
                inner = prop["type"]["reference"]["$ref"]
                if inner == searched:
                    return True
                if inner not in seen:
                    seen.add(inner)
                    if self.contains(inner, searched, seen):
                        return True
        return False

    def rust(self, kind):
        match kind["type"]:
            case "ref":
                number = kind["reference"]["$ref"]
                name = self.names[number]
                return f"Box<{name}>" if self.contains(number, number) else name
            case "array":
                return f"List<{self.rust(kind['element'])}>"
            case "map":
                return f"Map<{self.rust(kind['element'])}>"
            case other:
                return SCALARS[other]

    def struct(self, name, documentation, properties):
        required, fields, seen = [], [], set()
        for key in sorted(properties):
            prop, rust = properties[key], self.rust(properties[key]["type"])
            ident = field(key)
            while ident in seen:
                ident += "_"
            seen.add(ident)
            lines = [f"/// {about(key, prop)}"]
            if prop.get("required"):
                required.append((ident, rust))
                lines += [f'#[serde(rename = "{key}")]', f"pub {ident}: Val<{rust}>,"]
            else:
                lines += [
                    f'#[serde(rename = "{key}", skip_serializing_if = "Option::is_none")]',
                    f"pub {ident}: Option<Val<{rust}>>,",
                ]
            fields += lines
        derives = "Clone, Debug, PartialEq, Serialize" if required else "Clone, Debug, Default, PartialEq, Serialize"
        yield f"\n/// {documentation}"
        yield f"#[derive({derives})]"
        yield f"pub struct {name} {{"
        yield from fields
        yield "}"
        if required:
            takes = ", ".join(f"{ident}: impl Into<Val<{rust}>>" for ident, rust in required)
            names = {ident for ident, _ in required}
            sets = [f"{ident}: {ident}.into()" for ident, _ in required]
            sets += [f"{ident}: None" for ident in sorted(seen - names)]
            yield f"\nimpl {name} {{"
            yield "/// With what it cannot do without."
            yield "#[must_use]"
            if len(required) > 7:
                yield '#[expect(clippy::too_many_arguments, reason = "as many are required")]'
            yield f"pub fn new({takes}) -> Self {{ Self {{ {', '.join(sets)} }} }}"
            yield "}"

    def text(self):
        name, kind = self.resource["name"], self.resource["cloudFormationType"]
        body = list(self.struct(name, f"`{kind}`.", self.resource["properties"]))
        body += [
            f"\nimpl CfnResource for {name} {{",
            f'const TYPE: &\'static str = "{kind}";',
            f"type Attributes = {name}Attributes;",
            "}",
            f"\n/// What is known of a deployed [`{name}`].",
            "#[derive(Clone, Debug, PartialEq, Eq)]",
            f"pub struct {name}Attributes(ResourceRef);",
            f"\nattributes!({name}Attributes {{",
        ]
        seen = {"reference", "resource"}
        for key in sorted(self.resource.get("attributes", {})):
            method = field(key)
            while method in seen:
                method += "_"
            seen.add(method)
            body.append(f'{method} = "{key}", "`{key}` of the deployed resource.";')
        body.append("});")
        for number, definition in sorted(self.used.items(), key=lambda used: self.names[used[0]]):
            title = f"`{definition['name']}` of `{kind}`."
            body += self.struct(self.names[number], title, definition["properties"])
        boxed = [f"Box<{self.names[used]}>" for used in self.used if self.contains(used, used)]
        known = ", ".join(sorted([name, *self.names.values(), *boxed]))
        body.append(f"\nknown!({known});")
        text = "\n".join(body)
        uses = ["use serde::Serialize;"]
        if re.search(r"\bValue\b", re.sub(r"///.*|\"[^\"]*\"", "", text)):
            uses.append("use serde_json::Value;")
        code = re.sub(r"///.*", "", text)
        named = [name for name in ("List", "Map", "Tag", "Val") if re.search(rf"\b{name}\b[<>;,]", code)]
        uses.append(f"use crate::{{{', '.join(['CfnResource', *named, 'attributes', 'known'])}}};")
        uses.append("use statewright::ResourceRef;")
        note = "//! Made by generate/resources.py: it is changed there.\n\n"
        return note + "\n".join(uses) + "\n\n" + text + "\n"


def main():
    schema = json.load(gzip.open(sys.argv[1]))["schema"]
    types = {entity["$id"]: entity for entity in schema["typeDefinition"]["entities"]}
    files, features = [], []
    for service in SERVICES:
        prefix = f"AWS::{service}::"
        resources = [
            entity for entity in schema["resource"]["entities"]
            if entity["cloudFormationType"].startswith(prefix)
        ]
        resources.sort(key=lambda entity: entity["name"])
        module = service.lower()
        features.append(module)
        folder = SOURCES / module
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        lines = [f"//! Resources of AWS::{service}. Made by generate/resources.py.\n"]
        for resource in resources:
            path = folder / f"{snake(resource['name'])}.rs"
            path.write_text(Module(resource, types).text())
            files.append(path)
            lines.append(f"pub mod {field(resource['name'])};")
        lines += [
            f"pub use {field(resource['name'])}::{{{resource['name']}, {resource['name']}Attributes}};"
            for resource in resources
        ]
        path = SOURCES / f"{module}.rs"
        path.write_text("\n".join(lines) + "\n")
        files.append(path)
        print(service, len(resources))
    modules = "\n".join(f'#[cfg(feature = "{name}")]\npub mod {name};' for name in features)
    manifest = CRATE / "Cargo.toml"
    text = manifest.read_text()
    before, rest = text.split("# Each service is one.\n")
    _, after = rest.split("\n[dependencies]")
    listed = "".join(f"{name} = []\n" for name in features)
    manifest.write_text(f"{before}# Each service is one.\n{listed}\n[dependencies]{after}")
    root = SOURCES / "lib.rs"
    before, _ = root.read_text().split("// Made by generate/resources.py.\n")
    root.write_text(f"{before}// Made by generate/resources.py.\n{modules}\n")
    subprocess.run(["rustfmt", "--edition", "2024", "--config-path", str(CRATE.parent.parent), *files, root], check=True)


main()
