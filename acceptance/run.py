#!/usr/bin/env python3
"""Builds, lints, deploys and takes down the reference app with the tools that its users have, and
drives the local server with them.

Nothing here touches AWS: the deployments go to moto's server, a double of AWS that this program
starts on a free port of this machine and ends. Needs Python, Node.js and Rust; everything else
it installs into target/acceptance, in the versions that are pinned here.

Prints a line for each check, and "N passed, N failed" at the end; exits with 1 if one failed. The
names of checks as arguments leave the others out.
"""

import contextlib
import fnmatch
import functools
import hashlib
import json
import os
import pathlib
import platform
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = ROOT / "target" / "acceptance"
BIN = TOOLS / "venv" / "bin"
CDK = TOOLS / "node_modules" / ".bin" / "cdk"
AWS_CDK = "aws-cdk@2.1148.1"
# cfn-guard, and the rules of AWS Control Tower for it.
CFN_GUARD = "@cdklabs/cdk-validator-cfnguard@0.0.62"
EXAMPLES_FOR_MOTO = TOOLS / "examples-for-moto.out"
# What the double has of types that moto does not know.
KEPT = str(TOOLS / "kept.json")

STACK = "CallCenter"
FUNCTIONS = ["open_case", "assign_case", "work_on_case", "close_case", "escalate_case"]
APP = "cargo run --quiet --package synth --"
# With the folder of the assembly behind it.
EXAMPLES = "cargo run --quiet --package examples --no-default-features -- --output".split()
# moto does not know `Definition`, so what is deployed there has the definition as a text.
FOR_MOTO = ["--definition", "string"]
# The most that a zipped handler may have, in bytes.
ZIPPED_HANDLER_MAX = 500_000

checks = []


def check(test):
    """A function whose failure is one failed check."""
    checks.append(test)
    return test


def run(*command, env=None, cwd=ROOT, stdin=None):
    """Runs a command, and gives what it printed; fails with all of that if it does."""
    command = [str(part) for part in command]
    done = subprocess.run(command, cwd=cwd, env=env, input=stdin, capture_output=True, text=True)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def equal(actual, expected, what):
    if actual != expected:
        raise AssertionError(f"{what} is {actual!r}, and should be {expected!r}")


def install():
    """The tools, unless they are there already."""
    requirements = (ROOT / "acceptance" / "requirements.txt").read_text()
    installed = TOOLS / "installed"
    wanted = "\n".join([requirements, AWS_CDK, CFN_GUARD])
    if installed.exists() and installed.read_text() == wanted and CDK.exists():
        return
    venv.create(TOOLS / "venv", with_pip=True, clear=True)
    run(BIN / "pip", "install", "--quiet", "--requirement", ROOT / "acceptance" / "requirements.txt")
    # Without what the rules are a plugin of: the library of the AWS CDK.
    npm = ["npm", "install", "--prefix", TOOLS, "--no-save", "--no-package-lock", "--legacy-peer-deps"]
    run(*npm, AWS_CDK, CFN_GUARD)
    installed.write_text(wanted)


def python(program, *arguments):
    """Runs a program in the environment of the tools."""
    return run(BIN / "python", "-c", program, *arguments)


def synth(*arguments):
    """The printed template. The assembly is written elsewhere: the one in cdk.out stays as it is."""
    return run(*APP.split(), "--output", TOOLS / "cdk.out", *arguments)


@functools.cache
def stack():
    """The template in a file."""
    path = TOOLS / "stack.json"
    path.write_text(synth())
    return path


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def client_environment(**endpoints):
    """The environment in which clients of AWS find these endpoints and nothing else."""
    nowhere = str(TOOLS / "no-such-file")
    env = dict(
        os.environ,
        AWS_ACCESS_KEY_ID="testing",
        AWS_SECRET_ACCESS_KEY="testing",
        AWS_REGION="us-east-1",
        AWS_DEFAULT_REGION="us-east-1",
        AWS_CONFIG_FILE=nowhere,
        AWS_SHARED_CREDENTIALS_FILE=nowhere,
        AWS_EC2_METADATA_DISABLED="true",
        AWS_PAGER="",
        CDK_DISABLE_CLI_TELEMETRY="1",
    )
    for name in ["AWS_PROFILE", "AWS_SESSION_TOKEN", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"]:
        env.pop(name, None)
    return env | endpoints


@contextlib.contextmanager
def running(name, command, port, env):
    """A server that listens at this port while it is used; what it writes is in a file."""
    with open(TOOLS / f"{name}.log", "w") as log:
        server = subprocess.Popen([str(part) for part in command], cwd=ROOT, env=env, stdout=log, stderr=log)
        try:
            wait_for(port, server, name)
            yield
        finally:
            server.terminate()
            server.wait()


@contextlib.contextmanager
def double():
    """A double of AWS, and the environment in which its clients find it."""
    port = free_port()
    # By its name, because moto takes the first part of an address for a bucket; by its address
    # for S3, so that clients put the bucket into the path.
    endpoints = {"AWS_ENDPOINT_URL": f"http://localhost:{port}", "AWS_ENDPOINT_URL_S3": f"http://127.0.0.1:{port}"}
    env = client_environment(**endpoints, S3_IGNORE_SUBDOMAIN_BUCKETNAME="true")
    command = [BIN / "python", ROOT / "acceptance" / "double.py", "-H", "127.0.0.1", "-p", port]
    with running("moto", command, port, env | {"KEPT": KEPT}):
        # There is no Docker that could run a function.
        settings = json.dumps({"lambda": {"use_docker": False}}).encode()
        headers = {"Content-Type": "application/json"}
        address = f"http://127.0.0.1:{port}/moto-api/config"
        urllib.request.urlopen(urllib.request.Request(address, data=settings, headers=headers))
        yield env


@contextlib.contextmanager
def served(*arguments, env=None):
    """`statewright serve`, and the environment in which its clients find it."""
    command = ["cargo", "run", "--quiet", "--package", "statewright-cli"]
    # Building it is not starting it.
    run(*command, "--", "serve", "--help")
    port = free_port()
    with running("serve", [*command, "--", "serve", *arguments, "--port", port], port, env):
        address = f"http://127.0.0.1:{port}"
        yield client_environment(AWS_ENDPOINT_URL_SFN=address, AWS_ENDPOINT_URL_LAMBDA=address)


def wait_for(port, server, name):
    # The server may build functions first.
    deadline = time.monotonic() + 600
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise AssertionError(f"{name} does not answer; see {TOOLS / name}.log")


def aws(env, *command):
    """What the AWS CLI answers."""
    answer = run(BIN / "aws", *command, "--output", "json", env=env)
    return json.loads(answer) if answer.strip() else {}


def resources(env):
    """How many of each kind of resource there are, without those of the CDK's bootstrap."""
    roles = [role["RoleName"] for role in aws(env, "iam", "list-roles")["Roles"]]
    # For queues alone, the AWS CLI does not look at the variable.
    queues = aws(env, "sqs", "list-queues", "--endpoint-url", env["AWS_ENDPOINT_URL"])
    return {
        "roles": sum(not role.startswith("cdk-") for role in roles),
        "functions": len(aws(env, "lambda", "list-functions")["Functions"]),
        "state machines": len(aws(env, "stepfunctions", "list-state-machines")["stateMachines"]),
        "log groups": len(aws(env, "logs", "describe-log-groups")["logGroups"]),
        "queues": len(queues.get("QueueUrls", [])),
        "others": len(json.loads(pathlib.Path(KEPT).read_text())),
    }


def of_type(template, kind):
    """The properties of each resource of a type in a template."""
    return [it["Properties"] for it in template["Resources"].values() if it["Type"] == kind]


def changes_in(templates):
    """What is changed in templates: the memory of each function, and the comment of each machine."""
    contents = [json.loads(template.read_text()) for template in templates]
    functions = sum((of_type(content, "AWS::Lambda::Function") for content in contents), [])
    machines = sum((of_type(content, "AWS::StepFunctions::StateMachine") for content in contents), [])
    return sorted(function["MemorySize"] for function in functions), ["changed"] * len(machines)


def change(template):
    """Changes a template as its user might: more memory for each function, and another comment for
    each state machine."""
    content = json.loads(template.read_text())
    for function in of_type(content, "AWS::Lambda::Function"):
        function["MemorySize"] += 128
    for machine in of_type(content, "AWS::StepFunctions::StateMachine"):
        text = machine["DefinitionString"]["Fn::Sub"]
        machine["DefinitionString"]["Fn::Sub"] = json.dumps(json.loads(text) | {"Comment": "changed"})
    template.write_text(json.dumps(content))


def change_in_assembly(assembly, name):
    """The same for a stack of an assembly, where the template goes by the hash of its content."""
    template = assembly / f"{name}.template.json"
    change(template)
    assets = assembly / f"{name}.assets.json"
    files = json.loads(assets.read_text())["files"]
    [before] = [key for key, file in files.items() if file["source"]["path"] == template.name]
    after = hashlib.sha256(template.read_bytes()).hexdigest()
    for file in [assets, assembly / "manifest.json"]:
        file.write_text(file.read_text().replace(before, after))


def changed(env):
    """What of that is there."""
    memory = [function["MemorySize"] for function in aws(env, "lambda", "list-functions")["Functions"]]
    comments = []
    for machine in aws(env, "stepfunctions", "list-state-machines")["stateMachines"]:
        arn = ["--state-machine-arn", machine["stateMachineArn"]]
        definition = aws(env, "stepfunctions", "describe-state-machine", *arn)["definition"]
        comments.append(json.loads(definition).get("Comment"))
    return sorted(memory), comments


def check_no_changes(said):
    equal("No changes to deploy" in said or "no changes" in said, True, f"whether {said!r} says that nothing changed")


DEPLOYED = {"roles": 2, "functions": 5, "state machines": 1, "log groups": 1, "queues": 1, "others": 1}
NOTHING = dict.fromkeys(DEPLOYED, 0)


@check
def cargo_lambda_builds_small_handlers():
    env = dict(os.environ, PATH=f"{BIN}{os.pathsep}{os.environ['PATH']}")
    run("cargo", "lambda", "build", "--release", "--skip-target-check", env=env)
    with tempfile.TemporaryDirectory() as folder:
        for name in FUNCTIONS:
            binary = ROOT / "target" / "lambda" / name / "bootstrap"
            equal(os.access(binary, os.X_OK), True, f"whether {binary} can be executed")
            zipped = pathlib.Path(folder) / f"{name}.zip"
            with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.write(binary, "bootstrap")
            size = zipped.stat().st_size
            print(f"     {name}: {binary.stat().st_size} bytes, {size} zipped")
            if size > ZIPPED_HANDLER_MAX:
                raise AssertionError(f"{name} has {size} bytes zipped, more than {ZIPPED_HANDLER_MAX}")


@check
def synthesis_says_nothing_when_all_is_built():
    command = [*APP.split(), "--output", TOOLS / "cdk.out"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    equal(done.stderr, "", "what synthesis says on stderr")


@check
def cfn_lint_finds_nothing():
    for template in [stack(), ROOT / "cdk.out" / f"{STACK}.template.json"]:
        run(BIN / "cfn-lint", "--regions", "us-east-1", "--template", template)


def of_constructs(folder):
    """The templates of all constructs, as files: the snapshots of their tests have them."""
    for snapshot in sorted((ROOT / "crates/statewright/tests/it/around/snapshots").iterdir()):
        content = snapshot.read_text().split("---\n", 2)[2]
        if '"Resources"' in content:
            template = pathlib.Path(folder) / f"{snapshot.stem}.json"
            template.write_text(content)
            yield template


@check
def nothing_is_found_in_templates_of_constructs():
    with tempfile.TemporaryDirectory() as folder:
        templates = list(of_constructs(folder))
        run(BIN / "cfn-lint", "--regions", "us-east-1", "--template", *templates)
        equal(validate(*templates), "", "what cloudformation-validate finds")


def validate(*templates):
    """What cloudformation-validate finds."""
    # W3002 says that code given as a path needs `aws cloudformation package`: that is what the
    # printed template is for. W3694 takes an alias for no function, which it is for SNS. W9002 and
    # W9013 ask for references instead of ARNs, which what is there already has only if it is in a
    # stack. Notes of the severity INFO ask for tags and descriptions.
    program = """
import sys, cloudformation_validate as cv
for template in sys.argv[1:]:
    for found in cv.RegoEngine().validate_template(template).diagnostics:
        is_alias = found.rule_id == "W3694" and "AWS::Lambda::Alias" in found.message
        is_existing = found.rule_id in ["W9002", "W9013"] and "__existing__" in template
        of_no_interest = found.rule_id.startswith("I") or found.rule_id == "W3002"
        if not (of_no_interest or is_alias or is_existing):
            print(template, found.rule_id, found.message)
"""
    return python(program, *templates)


@check
def cloudformation_validate_finds_nothing():
    found = validate(stack(), ROOT / "cdk.out" / f"{STACK}.template.json")
    equal(found, "", "what it finds")


@check
def cfn_guard_finds_what_is_explained():
    package = TOOLS / "node_modules" / CFN_GUARD.rpartition("@")[0]
    system = {"linux": "ubuntu", "darwin": "macos"}[sys.platform]
    machine = {"arm64": "aarch64"}.get(platform.machine(), platform.machine())
    guard = package / "bin" / system / machine / "cfn-guard"
    guard.chmod(0o755)
    rules = ["--rules", package / "rules" / "control-tower" / "cfn-guard"]
    template = ROOT / "cdk.out" / f"{STACK}.template.json"
    command = [guard, "validate", *rules, "--data", template, "--structured", "--output-format", "json"]
    command = [str(part) for part in [*command, "--show-summary", "none"]]
    # It ends with another code when it found something.
    [report] = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
    explained = (ROOT / "docs" / "security.md").read_text()
    total = 0
    for found in report["not_compliant"]:
        places = set(re.findall(r'"path": "/Resources/(\w+)', json.dumps(found)))
        row = f"`{found['Rule']['name']}` ({len(places)})"
        equal(row in explained, True, f"whether docs/security.md has {row}")
        total += len(places)
    counts = [line for line in explained.splitlines() if line.startswith("| cfn-guard ")]
    equal([f" {total} " in line for line in counts], [True], f"whether docs/security.md counts {total}")


@check
def yaml_is_the_same_template():
    # Read as the AWS CLI reads it before it sends it to CloudFormation.
    program = """
import json, sys
from awscli.customizations.cloudformation.yamlhelper import yaml_parse
print(json.dumps(yaml_parse(sys.stdin.read())))
"""
    text = synth("--format", "yaml")
    read = json.loads(run(BIN / "python", "-c", program, stdin=text))
    equal(read, json.loads(stack().read_text()), "the template in YAML")


@check
def the_aws_cli_deploys_and_deletes():
    # Next to `target`, where the paths in it lead from; as README has it.
    template = ROOT / "stack.json"
    template.write_text(synth(*FOR_MOTO))
    definition = json.loads(stack().read_text())["Resources"]["CallCenterStateMachine"]["Properties"]["Definition"]
    with double() as env:
        run(BIN / "aws", "s3", "mb", "s3://artifacts", env=env)
        deploy(env, template, STACK)
        equal(resources(env), DEPLOYED, "what is deployed")

        described = aws(env, "cloudformation", "describe-stacks", "--stack-name", STACK)["Stacks"][0]
        equal(described["StackStatus"], "CREATE_COMPLETE", "the status of the stack")
        # moto knows no outputs of stacks that were made by a change set, as `deploy` makes them.
        [listed] = aws(env, "stepfunctions", "list-state-machines")["stateMachines"]
        arn = listed["stateMachineArn"]
        machine = aws(env, "stepfunctions", "describe-state-machine", "--state-machine-arn", arn)
        check_definition(json.loads(machine["definition"]), definition, aws(env, "lambda", "list-functions"))

        given = ["--input", '{"inputCaseID":"001"}']
        execution = aws(env, "stepfunctions", "start-execution", "--state-machine-arn", arn, *given)
        aws(env, "stepfunctions", "describe-execution", "--execution-arn", execution["executionArn"])

        check_no_changes(deploy(env, template, STACK))
        change(template)
        deploy(env, template, STACK)
        equal((resources(env), changed(env)), (DEPLOYED, changes_in([template])), "what is deployed after a change")
        delete(env, STACK)
        equal(resources(env), NOTHING, "what is left")


def deploy(env, template, name):
    """What the AWS CLI says as it deploys, by the commands of README."""
    packaged = template.with_suffix(".packaged.json")
    package = ["cloudformation", "package", "--template-file", template, "--s3-bucket", "artifacts"]
    run(BIN / "aws", *package, "--use-json", "--output-template-file", packaged, env=env)
    command = ["cloudformation", "deploy", "--template-file", packaged, "--stack-name", name]
    return run(BIN / "aws", *command, "--capabilities", "CAPABILITY_IAM", "--no-fail-on-empty-changeset", env=env)


def delete(env, name):
    aws(env, "cloudformation", "delete-stack", "--stack-name", name)
    run(BIN / "aws", "cloudformation", "wait", "stack-delete-complete", "--stack-name", name, env=env)


def check_definition(deployed, written, functions):
    """The deployed definition is the written one, with the ARN of the right function in each task."""
    arns = {function["FunctionArn"] for function in functions["Functions"]}
    for name, state in deployed["States"].items():
        if state["Type"] != "Task":
            continue
        resource = state["Resource"]
        equal(resource in arns, True, f"whether {name} invokes a function that is there")
        placeholder = written["States"][name]["Resource"]
        function = placeholder.removeprefix("${").removesuffix("Arn}")
        equal(f"-{function}-" in resource, True, f"whether {resource} is {function}")
        state["Resource"] = placeholder
    equal(deployed, written, "the deployed definition")


@contextlib.contextmanager
def bootstrapped():
    """A double of AWS in which `cdk bootstrap` was run, and its environment."""
    with double() as env, tempfile.TemporaryDirectory() as folder:
        run(CDK, "bootstrap", "aws://123456789012/us-east-1", "--no-notices", env=env, cwd=folder)
        yield env


def check_with_cdk(env, assembly, names, deployed):
    """The CDK's command line deploys these stacks of an assembly, again after a change to all of
    them, and then destroys them."""
    cdk = [CDK, "--no-notices", "--app", assembly]
    # A change set to compare with is more than the double can do.
    diff = [*cdk, "diff", "--method=template", *names]
    before = resources(env)
    run(*diff, env=env)
    deploy = [*cdk, "deploy", "--require-approval", "never"]
    run(*deploy, *names, env=env)
    there = lambda: {kind: count - before[kind] for kind, count in resources(env).items()}
    equal(deployed(there()), True, f"whether {there()} is what was to be deployed")
    run(*diff, "--fail", env=env)
    for name in names:
        change_in_assembly(assembly, name)
    # Directly, because the double forgets whose a second change set is.
    run(*deploy, "--method=direct", *names, env=env)
    equal(deployed(there()), True, f"whether {there()} is what was to be there after a change")
    expected = changes_in(assembly / f"{name}.template.json" for name in names)
    equal(changed(env), expected, "what was changed")
    run(*cdk, "destroy", "--force", *names, env=env)
    equal(resources(env), before, "what is left")


@check
def the_cdks_command_line_deploys_and_destroys():
    assembly = TOOLS / "cdk.out"
    synth(*FOR_MOTO, "--quiet")
    with bootstrapped() as env:
        equal(run(CDK, "--no-notices", "--app", assembly, "ls", env=env).strip(), STACK, "what is listed")
        check_with_cdk(env, assembly, [STACK], lambda there: there == DEPLOYED)


@functools.cache
def examples():
    """The examples by the names of their stacks, each with its template for the double in a file."""
    output = EXAMPLES_FOR_MOTO
    run(*EXAMPLES, output, "--quiet", *FOR_MOTO)
    names = [file.name.removesuffix(".template.json") for file in sorted(output.glob("*.template.json"))]
    templates = {}
    for name in names:
        templates[name] = TOOLS / f"{name}.json"
        templates[name].write_text(run(*EXAMPLES, output, "--stack", name, *FOR_MOTO))
    return templates


@check
def nothing_is_found_in_the_examples():
    output = TOOLS / "examples.out"
    run(*EXAMPLES, output, "--quiet")
    templates = [*examples().values(), *sorted(output.glob("*.template.json"))]
    run(BIN / "cfn-lint", "--regions", "us-east-1", "--template", *templates)
    equal(validate(*templates), "", "what cloudformation-validate finds")


@functools.cache
def handlers_of_examples():
    env = dict(os.environ, PATH=f"{BIN}{os.pathsep}{os.environ['PATH']}")
    # Their size is of no interest here, and building them for size takes long.
    run(*"cargo lambda build --package examples --skip-target-check".split(), env=env)


@check
def the_examples_deploy_and_leave_nothing():
    handlers_of_examples()
    template = ROOT / "stack.json"
    with double() as env:
        run(BIN / "aws", "s3", "mb", "s3://artifacts", env=env)
        for name, file in examples().items():
            shutil.copy(file, template)
            deploy(env, template, name)
            equal(resources(env)["state machines"], 1, f"how many state machines {name} has")
            check_no_changes(deploy(env, template, name))
            change(template)
            deploy(env, template, name)
            equal(changed(env), changes_in([template]), f"what was changed in {name}")
            # What holds data stays when a stack goes, so no bucket and table is counted here.
            delete(env, name)
            equal(resources(env), NOTHING, f"what is left of {name}")


@check
def the_cdks_command_line_deploys_and_destroys_the_examples():
    handlers_of_examples()
    names = list(examples())
    with bootstrapped() as env:
        check_with_cdk(env, EXAMPLES_FOR_MOTO, names, lambda there: there["state machines"] == len(names))


@check
def the_aws_cli_drives_the_server():
    with served("cdk.out") as env, tempfile.TemporaryDirectory() as folder:
        [listed] = aws(env, "stepfunctions", "list-state-machines")["stateMachines"]
        arn = listed["stateMachineArn"]
        given = '{"inputCaseID":"001"}'
        started = aws(env, "stepfunctions", "start-execution", "--state-machine-arn", arn, "--input", given)
        of = ["--execution-arn", started["executionArn"]]
        while (told := aws(env, "stepfunctions", "describe-execution", *of))["status"] == "RUNNING":
            time.sleep(0.05)
        # Whether a case is resolved is drawn at random.
        if told["status"] == "SUCCEEDED":
            closed = "Case 001: opened...assigned...resolved...closed."
            equal(json.loads(told["output"]), {"Case": "001", "Status": 1, "Message": closed}, "the output")
        else:
            equal((told["status"], told["cause"]), ("FAILED", "Engage Tier 2 Support."), "how it ended")
        # By pages, which the command line puts together.
        events = aws(env, "stepfunctions", "get-execution-history", *of, "--page-size", "5")["events"]
        equal([event["id"] for event in events], list(range(1, len(events) + 1)), "the events")
        equal(events[0]["executionStartedEventDetails"]["input"], given, "the input in the history")

        definition = json.loads(aws(env, "stepfunctions", "describe-state-machine", "--state-machine-arn", arn)["definition"])
        function = definition["States"]["Open Case"]["Resource"]
        invoke = ["lambda", "invoke", "--function-name", function]
        payload = pathlib.Path(folder) / "payload.json"
        told = aws(env, *invoke, "--payload", given, "--log-type", "Tail", payload)
        equal((told["StatusCode"], told.get("FunctionError")), (200, None), "how the function ended")
        equal("LogResult" in told, True, "whether its log is there")
        equal(json.loads(payload.read_text()), {"Case": "001", "Message": "Case 001: opened..."}, "its answer")
        told = aws(env, *invoke, "--payload", "{}", payload)
        equal(told["FunctionError"], "Unhandled", "how the function ended without an ID")


@check
def the_recorded_cases_come_out_over_http():
    recorded = ROOT.parent / "shared" / "conformance"
    if not recorded.exists():
        print("     the recordings are not at hand: nothing to compare with")
        return
    runner = [BIN / "python", recorded / "run.py", "--cases", recorded / "cases"]
    mocks, report = TOOLS / "mocks.json", TOOLS / "differences.json"
    run(*runner, "--write-mock-config", mocks)
    with double() as aws_env:
        objects = aws_env["AWS_ENDPOINT_URL_S3"]
        with served("--mocks", mocks, "--endpoint", f"s3={objects}") as env:
            endpoints = ["--endpoint", env["AWS_ENDPOINT_URL_SFN"], "--s3-endpoint", objects]
            print("    ", run(*runner, *endpoints, "--report", report).splitlines()[-1])
    found = [case["id"] for case in json.loads(report.read_text())["failures"]]
    for known in json.loads((ROOT / "acceptance" / "known_differences.json").read_text()):
        matching = fnmatch.filter(found, known["cases"])
        equal(len(matching), known["count"], f"how many of {known['cases']} differ")
        found = [case for case in found if case not in matching]
    equal(found, [], "what else differs")


@check
def cdk_json_names_the_app():
    # Without deploying: what is in cdk.json is enough for the CDK's command line.
    with tempfile.TemporaryDirectory() as folder:
        listed = run(CDK, "ls", "--no-notices", "--output", pathlib.Path(folder) / "cdk.out")
    equal(listed.strip(), STACK, "what is listed")


@check
def nothing_that_the_server_accepted_is_lost():
    # The test of this that is a part of `cargo test` has fewer executions, and kills it less often.
    env = dict(os.environ, STATEWRIGHT_CRASHES="1000x50")
    crash = ["cargo", "test", "--quiet", "--package", "statewright-cli", "--test", "it", "--", "crash::", "--nocapture"]
    done = subprocess.run(crash, cwd=ROOT, env=env, capture_output=True, text=True)
    equal((done.returncode, "1 passed" in done.stdout), (0, True), f"the end of {done.stdout}{done.stderr}")
    [numbers] = [line for line in done.stderr.splitlines() if " kills in " in line]
    print(f"     {numbers}")


@check
def a_fresh_clone_runs_and_tests_nothing_else():
    # As after `git clone`: nothing that is not committed is needed, and no tool but Rust.
    with tempfile.TemporaryDirectory() as folder:
        clone = pathlib.Path(folder) / "statewright"
        run("git", "clone", "--quiet", ROOT, clone)
        began = time.monotonic()
        command = ["cargo", "statewright", "run", "--input", '{"inputCaseID":"001"}']
        done = subprocess.run(command, cwd=clone, capture_output=True, text=True)
        took = time.monotonic() - began
        print(f"     the first run on a fresh clone took {took:.0f} s")
        if done.returncode == 0:
            closed = "Case 001: opened...assigned...resolved...closed."
            equal(json.loads(done.stdout), {"Case": "001", "Status": 1, "Message": closed}, "the output")
        else:
            equal(done.returncode, 1, "the exit code")
            equal("Engage Tier 2 Support." in done.stderr, True, f"whether {done.stderr!r} has the cause")
        equal(run("git", "status", "--porcelain", cwd=clone), "", "what the run changed")


def main():
    missing = [tool for tool in ["cargo", "git", "node", "npm"] if shutil.which(tool) is None]
    if missing:
        sys.exit(f"error: the acceptance tests need {', '.join(missing)}")
    selected = [test for test in checks if test.__name__ in sys.argv[1:]] or checks
    install()
    failed = 0
    for test in selected:
        name = test.__name__.replace("_", " ")
        try:
            test()
            print(f"ok   {name}", flush=True)
        except Exception as error:
            failed += 1
            print(f"FAIL {name}\n{error!r}" if not str(error) else f"FAIL {name}\n{error}", flush=True)
    print(f"{len(selected) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
