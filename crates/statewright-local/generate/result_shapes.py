#!/usr/bin/env python3
"""Writes src/api/test_state/result_shapes.txt: what the actions of services answer, by which
TestState checks the results that are given to it in their place.

    pip install botocore==1.44.8
    python3 crates/statewright-local/generate/result_shapes.py

The models are those of botocore, which are Amazon's, under the Apache License 2.0.

A line is one of these; shapes have numbers, which are their service's own:

    service NAME…                 a service by its names in resources: `sqs`, `aws-sdk:sqs`
    ACTION NUMBER                 an action, and the shape of its answer
    NUMBER structure [!]NAME=NUMBER …    `!` is required
    NUMBER list MIN NUMBER        a list, and its items
    NUMBER map NUMBER             an object, and the values of its members
    NUMBER text MIN MAX [VALUE …]
    NUMBER number MIN MAX
    NUMBER boolean
    NUMBER any
"""

import pathlib

import botocore
import botocore.loaders

OUTPUT = pathlib.Path(__file__).parent.parent / "src" / "api" / "test_state" / "result_shapes.txt"

# Services by their names in botocore: the names that they have in resources, and of services of
# which only some actions are an integration of their own, these.
SERVICES = {
    "apigateway": (["aws-sdk:apigateway"], None),
    "athena": (["athena", "aws-sdk:athena"], None),
    "batch": (["batch", "aws-sdk:batch"], None),
    "bedrock-runtime": (["bedrock", "aws-sdk:bedrockruntime"], ["InvokeModel", "Converse"]),
    "codebuild": (["codebuild", "aws-sdk:codebuild"], None),
    "databrew": (["databrew"], ["StartJobRun", "DescribeJobRun"]),
    "dynamodb": (["dynamodb", "aws-sdk:dynamodb"], None),
    "ecs": (["ecs", "aws-sdk:ecs"], ["RunTask", "DescribeTasks", "StopTask", "ListTasks"]),
    "eks": (["eks"], ["CreateCluster", "DeleteCluster", "CreateFargateProfile", "DeleteFargateProfile",
                      "CreateNodegroup", "DeleteNodegroup", "DescribeCluster"]),
    "emr": (["elasticmapreduce", "aws-sdk:emr"], None),
    "emr-containers": (["emr-containers", "aws-sdk:emrcontainers"], None),
    "emr-serverless": (["emr-serverless", "aws-sdk:emrserverless"], None),
    "events": (["events", "aws-sdk:eventbridge"], None),
    "glue": (["glue", "aws-sdk:glue"], ["StartJobRun", "GetJobRun", "GetJob", "StartCrawler", "GetCrawler", "GetTable"]),
    "kinesis": (["aws-sdk:kinesis"], None),
    "kms": (["aws-sdk:kms"], None),
    "lambda": (["lambda", "aws-sdk:lambda"], None),
    "mediaconvert": (["mediaconvert"], ["CreateJob", "GetJob"]),
    "s3": (["aws-sdk:s3"], None),
    "sagemaker": (["sagemaker"], ["CreateTrainingJob", "CreateTransformJob", "CreateEndpoint",
                                  "CreateEndpointConfig", "CreateHyperParameterTuningJob", "CreateLabelingJob",
                                  "CreateModel", "CreateProcessingJob", "DescribeTrainingJob", "UpdateEndpoint"]),
    "scheduler": (["aws-sdk:scheduler"], None),
    "secretsmanager": (["aws-sdk:secretsmanager"], None),
    "sns": (["sns", "aws-sdk:sns"], None),
    "sqs": (["sqs", "aws-sdk:sqs"], None),
    "ssm": (["aws-sdk:ssm"], ["GetParameter", "GetParameters", "GetParametersByPath", "PutParameter",
                              "DeleteParameter", "DescribeParameters", "SendCommand", "GetCommandInvocation"]),
    "stepfunctions": (["states", "aws-sdk:sfn"], None),
    "sts": (["aws-sdk:sts"], None),
}

HEAD = """# What the actions of services answer.
#
# Made by generate/result_shapes.py of botocore {version} (Apache-2.0, Amazon.com, Inc.): change
# that, not this.
"""


def capital(name):
    """Step Functions writes all members so."""
    return name[:1].upper() + name[1:]


def small(name):
    """The name of an action in a resource."""
    return name[:1].lower() + name[1:]


def number(limit):
    return "" if limit is None else f"{limit:g}" if isinstance(limit, float) else str(limit)


class Service:
    def __init__(self, model):
        self.shapes = model["shapes"]
        self.numbers = {}
        self.lines = []

    def number(self, name):
        """The number of a shape, whose line is written the first time."""
        if name not in self.numbers:
            self.numbers[name] = len(self.numbers)
            index = len(self.lines)
            self.lines.append("")
            self.lines[index] = f"{self.numbers[name]} {self.describe(self.shapes[name])}"
        return self.numbers[name]

    def describe(self, shape):
        kind = shape["type"]
        if kind == "structure":
            # What is in headers is a part of the answer like any other.
            required = set(shape.get("required", []))
            members = [
                f"{'!' if name in required else ''}{capital(name)}={self.number(target['shape'])}"
                for name, target in shape["members"].items()
            ]
            return " ".join(["structure", *members])
        if kind == "list":
            return f"list {shape.get('min', 0)} {self.number(shape['member']['shape'])}"
        if kind == "map":
            return f"map {self.number(shape['value']['shape'])}"
        if kind == "boolean":
            return "boolean"
        if kind in ("integer", "long", "float", "double"):
            return f"number {number(shape.get('min')) or '-'} {number(shape.get('max')) or '-'}"
        if kind in ("string", "timestamp", "blob"):
            values = shape.get("enum", []) if kind == "string" else []
            limits = shape if kind == "string" else {}
            return " ".join(["text", number(limits.get("min")) or "-", number(limits.get("max")) or "-",
                             *(value.replace(" ", "%20") for value in values)])
        raise ValueError(kind)


def main():
    loader = botocore.loaders.Loader()
    lines = [HEAD.format(version=botocore.__version__)]
    for name, (names, actions) in sorted(SERVICES.items()):
        model = loader.load_service_model(name, "service-2")
        service = Service(model)
        answers = []
        for action, operation in model["operations"].items():
            if actions is None or action in actions:
                shape = service.number(operation["output"]["shape"]) if "output" in operation else None
                answers.append(f"{small(action)} {'-' if shape is None else shape}")
        lines += [f"service {' '.join(names)}", *answers, *service.lines, ""]
    OUTPUT.write_text("\n".join(lines))


if __name__ == "__main__":
    main()
