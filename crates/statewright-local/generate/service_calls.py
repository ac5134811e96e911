"""Writes what services take and answer, for calling them: src/services/endpoint/models.

    pip install botocore==1.44.8
    python crates/statewright-local/generate/service_calls.py

Made of botocore's models of the services (Apache-2.0, Amazon.com, Inc.), which say more; what is
kept is what requests and responses are made with. `models.rs` reads it, and says what a line means.
"""

import json
import pathlib
import re

import botocore
import botocore.loaders

from service_names import exception, pascal

FOLDER = pathlib.Path(__file__).parent.parent / "src/services/endpoint/models"

# By botocore's names of the services: those that workflows call most.
SERVICES = """
apigateway appconfigdata athena batch bedrock bedrock-agent-runtime bedrock-runtime cloudformation
cloudwatch codebuild codepipeline cognito-idp comprehend databrew dynamodb ecs eks emr
emr-containers emr-serverless events firehose glue iam kinesis kms lambda logs mediaconvert pipes
polly rds rds-data redshift-data rekognition s3 sagemaker sagemaker-runtime scheduler
secretsmanager ses sesv2 sns sqs ssm stepfunctions sts textract transcribe translate
""".split()

PROTOCOLS = ["json", "rest-json", "query", "rest-xml"]

LOCATIONS = {
    "uri": "u",
    "querystring": "q",
    "header": "h",
    "headers": "p",
    "statusCode": "s",
}

TYPES = {
    "string": "s",
    "character": "s",
    "integer": "i",
    "long": "i",
    "short": "i",
    "byte": "i",
    "bigInteger": "i",
    "float": "f",
    "double": "f",
    "bigDecimal": "f",
    "boolean": "b",
    "blob": "x",
}

FORMATS = {None: "", "unixTimestamp": "e", "iso8601": "i", "rfc822": "r"}


class Model:
    def __init__(self, model):
        self.model = model
        self.numbers = {}
        self.lines = []

    def shape(self, name):
        return self.model["shapes"][name]

    def type_of(self, reference):
        """The letter of a type, or the number of a shape."""
        shape = self.shape(reference["shape"])
        kind = shape["type"]
        if kind == "timestamp":
            return "t" + FORMATS[reference.get("timestampFormat", shape.get("timestampFormat"))]
        if kind in TYPES:
            return TYPES[kind]
        if shape.get("document"):
            return "d"
        return str(self.number(reference["shape"]))

    def number(self, name):
        if name not in self.numbers:
            self.numbers[name] = len(self.lines)
            self.lines.append(None)
            self.lines[self.numbers[name]] = self.line(self.shape(name))
        return self.numbers[name]

    def line(self, shape):
        kind = shape["type"]
        if kind == "list":
            member = shape["member"]
            parts = ["l", self.type_of(member), member.get("locationName", "")]
            return " ".join(parts).rstrip() + (" flat" if shape.get("flattened") else "")
        if kind == "map":
            key, value = shape["key"], shape["value"]
            parts = ["m", self.type_of(value)]
            names = (key.get("locationName", "key"), value.get("locationName", "value"))
            if names != ("key", "value"):
                parts += names
            return " ".join(parts) + (" flat" if shape.get("flattened") else "")
        assert kind == "structure", kind
        members = shape.get("members", {})
        payload = shape.get("payload")
        return " ".join(
            ["s"] + [self.member(name, member, name == payload) for name, member in members.items()]
        )

    def member(self, name, member, is_payload):
        text = name
        # Where it is in the address, the name there is that of the label.
        wire = member.get("locationName", name)
        if wire != name:
            text += "=" + wire
        location = LOCATIONS.get(member.get("location"), "")
        if is_payload:
            location = "b"
        if member.get("xmlAttribute"):
            location = "a"
        if location:
            text += "@" + location
        return f"{text}:{self.type_of(member)}" + ("~" if member.get("idempotencyToken") else "")

    def is_stream(self, reference):
        if reference is None:
            return False
        shape = self.shape(reference["shape"])
        members = shape.get("members", {}).values()
        return any(self.shape(member["shape"]).get("eventstream") for member in members)

    def operation(self, operation):
        def number(part):
            reference = operation.get(part)
            return "-" if reference is None else str(self.number(reference["shape"]))

        http = operation["http"]
        parts = ["op", operation["name"], number("input"), number("output")]
        if (http["method"], http["requestUri"]) != ("POST", "/"):
            parts += [http["method"], http["requestUri"]]
        wrapper = operation.get("output", {}).get("resultWrapper")
        if wrapper:
            parts.append("wrapper=" + wrapper)
        root = operation.get("input", {}).get("locationName")
        if root:
            parts.append("root=" + root)
        return " ".join(parts)


def protocol(metadata):
    return next(name for name in PROTOCOLS if name in metadata.get("protocols", [metadata["protocol"]]))


def errors(model):
    found = []
    for name, shape in sorted(model["shapes"].items()):
        if shape.get("exception"):
            code = shape.get("error", {}).get("code", name)
            java = exception(name)
            found.append(code if code == java else f"{code}={java}")
    return found


def namespace(model):
    """What XML is in: S3 says so at the members that are sent as such."""
    found = model["metadata"].get("xmlNamespace")
    for shape in model["shapes"].values():
        for member in shape.get("members", {}).values():
            found = found or member.get("xmlNamespace", {}).get("uri")
    return found or ""


def write(name, description):
    metadata = description["metadata"]
    service = metadata["serviceId"]
    model = Model(description)
    operations = [
        model.operation(operation)
        for _, operation in sorted(description["operations"].items())
        if not model.is_stream(operation.get("output")) and not model.is_stream(operation.get("input"))
    ]
    about = {
        "sdk": re.sub(r"[^a-z0-9]", "", service.lower()),
        "id": pascal(service),
        "env": service.upper().replace(" ", "_").replace("-", "_"),
        "signs": metadata.get("signingName", metadata["endpointPrefix"]),
        "protocol": protocol(metadata),
        "json": metadata.get("jsonVersion", "1.1"),
        "target": metadata.get("targetPrefix", ""),
        "version": metadata["apiVersion"],
        "xmlns": namespace(description) if protocol(metadata) == "rest-xml" else "",
    }
    lines = [
        f"# Made by generate/service_calls.py of botocore {botocore.__version__} (Apache-2.0,"
        " Amazon.com, Inc.): change that, not this.",
        *(f"{key} {value}" for key, value in about.items() if value),
        "errors " + " ".join(errors(description)),
        *operations,
        *model.lines,
    ]
    (FOLDER / f"{about['sdk']}.txt").write_text("\n".join(lines) + "\n")


def main():
    loader = botocore.loaders.Loader()
    for old in FOLDER.glob("*.txt"):
        old.unlink()
    for name in SERVICES:
        write(name, loader.load_service_model(name, "service-2"))


main()
