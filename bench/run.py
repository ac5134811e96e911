#!/usr/bin/env python3
"""Measures what performance.md states, each figure as a whole process, beside a peer where
there is one; ours and the peer's runs alternate, so that both see the same machine.

    python3 bench/run.py             # about five minutes, and as long again for the installation
    python3 bench/run.py checking    # only that part: synthesis, scale, edit_to_template,
                                     # handlers, checking, execution, serving or sizes
    python3 bench/run.py --fresh     # also the first run on a fresh clone, with nothing built

Needs Rust, Python and Node.js; cargo-lambda and moto come from PyPI and the AWS CDK from npm, into
target/bench.
"""

import json
import os
import pathlib
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv

import load
import workloads

ROOT = pathlib.Path(__file__).resolve().parent.parent
PEERS = ROOT / "bench" / "peers"
TOOLS = ROOT / "target" / "bench"
RUNS = 11
PYTHON_TOOLS = ["cargo-lambda==1.9.2", "moto[server,stepfunctions]==5.2.5"]


def run(*command, cwd=ROOT, env=None):
    subprocess.run([str(part) for part in command], cwd=cwd, env=env, check=True, stdout=subprocess.DEVNULL)


def install():
    if not all((TOOLS / "venv" / "bin" / tool).exists() for tool in ["cargo-lambda", "moto_server"]):
        venv.create(TOOLS / "venv", with_pip=True)
        run(TOOLS / "venv" / "bin" / "pip", "install", "--quiet", *PYTHON_TOOLS)
    wanted = (PEERS / "package.json").read_text()
    if not (TOOLS / "node_modules").exists() or (TOOLS / "package.json").read_text() != wanted:
        TOOLS.mkdir(parents=True, exist_ok=True)
        shutil.copy(PEERS / "package.json", TOOLS)
        run("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", cwd=TOOLS)
    # Modules are looked for beside the file that asks for them.
    for peer in ["cdk_app.js", "cdk_scale.js", "execute.mjs", "validate.mjs"]:
        shutil.copy(PEERS / peer, TOOLS)


def build():
    run("cargo", "build", "--release", "--package", "synth", "--package", "statewright-cli")
    run("cargo", "build", "--release", "--package", "statewright", "--example", "scale")
    run("cargo", "build", "--release", "--package", "statewright-engine", "--examples")
    path = f"{TOOLS / 'venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    env = dict(os.environ, PATH=path)
    run("cargo", "lambda", "build", "--release", "--skip-target-check", env=env)


class Sample:
    """Seconds of wall clock and of processor time of one process."""

    def __init__(self, command, env=None, cwd=ROOT):
        with tempfile.TemporaryFile() as output:
            began = time.perf_counter()
            child = subprocess.Popen([str(part) for part in command], cwd=cwd, env=env, stdout=output, stderr=output)
            _, status, usage = os.wait4(child.pid, 0)
            self.wall = time.perf_counter() - began
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                output.seek(0)
                sys.exit(f"{command} ended with {child.returncode}\n{output.read().decode()[-2000:]}")
        self.cpu = usage.ru_utime + usage.ru_stime


def alternate(ours, peers):
    """Samples of all, in turn, after one of each that does not count."""
    takes = [ours, *peers]
    samples = [[] for _ in takes]
    for index in range(RUNS + 1):
        for take, taken in zip(takes, samples):
            sample = take()
            if index > 0:
                taken.append(sample)
    return samples


def median(samples, what):
    return statistics.median(getattr(sample, what) for sample in samples)


def row(name, samples, against):
    """A row of a table: medians, and how many times as much processor time as ours that is."""
    wall, cpu = (median(samples, what) * 1000 for what in ["wall", "cpu"])
    ratio = median(samples, "cpu") / median(against, "cpu")
    print(f"| {name} | {wall:.1f} ms | {cpu:.1f} ms | {ratio:.0f}× |")


def table(what):
    print(f"\n### {what}\n\n| | wall | processor | processor, against ours |\n|---|---|---|---|")


def synthesis():
    table("From the program to the template, in release, as a process")
    with tempfile.TemporaryDirectory() as folder:
        ours = [ROOT / "target" / "release" / "synth"]
        env = dict(os.environ, CDK_OUTDIR=f"{folder}/ours")
        peer = ["node", TOOLS / "cdk_app.js"]
        plain = dict(os.environ, CDK_OUTDIR=f"{folder}/peer")
        samples = alternate(
            lambda: Sample(ours, env),
            [
                lambda: Sample(peer, dict(plain, CDK_VALIDATION="false")),
                lambda: Sample(peer, plain),
            ],
        )
    names = ["statewright", "AWS CDK 2.276.0, without its validation", "AWS CDK 2.276.0, as it comes"]
    for name, taken in zip(names, samples):
        row(name, taken, samples[0])


def scale():
    """The same app in other sizes, with our own checks, and without the CDK's."""
    for functions, states in [(1, 1000), (50, 1000), (400, 10), (400, 1000)]:
        table(f"{functions} functions, {states} states: from the program to the template")
        with tempfile.TemporaryDirectory() as folder:
            program = ROOT / "target" / "release" / "examples" / "scale"
            ours = [program, "--quiet", "-c", f"functions={functions}", "-c", f"states={states}"]
            env = dict(os.environ, CDK_OUTDIR=f"{folder}/ours")
            peer = ["node", TOOLS / "cdk_scale.js", functions, states]
            plain = dict(os.environ, CDK_OUTDIR=f"{folder}/peer", CDK_VALIDATION="false")
            samples = alternate(lambda: Sample(ours, env), [lambda: Sample(peer, plain)])
            sizes = [pathlib.Path(folder, place, "Scale.template.json").stat().st_size for place in ["ours", "peer"]]
        row(f"statewright ({sizes[0]:,} bytes)", samples[0], samples[0])
        row(f"AWS CDK 2.276.0, without its validation ({sizes[1]:,} bytes)", samples[1], samples[0])


def edit_to_template():
    print("\n### From an edit to the template: `cargo run -p synth` after a change, in debug\n")
    source = ROOT / "synth" / "src" / "call_center.rs"
    before = source.read_text()
    times = []
    command = ["cargo", "run", "--quiet", "--package", "synth"]
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, CDK_OUTDIR=folder)
        try:
            for index in range(6):
                source.write_text(before + f"// edit {index}\n")
                sample = Sample(command, env)
                if index > 0:
                    times.append(sample.wall)
        finally:
            source.write_text(before)
        Sample(command, env)
    print(f"{statistics.median(times):.2f} s (median of {len(times)})")


class FirstPoll(Sample):
    """A process of a function, up to when it first asks for work."""

    def __init__(self, command):
        with socket.create_server(("127.0.0.1", 0)) as api:
            env = dict(
                os.environ,
                AWS_LAMBDA_RUNTIME_API=f"127.0.0.1:{api.getsockname()[1]}",
                AWS_LAMBDA_FUNCTION_NAME="f",
                AWS_LAMBDA_FUNCTION_VERSION="$LATEST",
                AWS_LAMBDA_FUNCTION_MEMORY_SIZE="128",
            )
            began = time.perf_counter()
            child = subprocess.Popen([str(part) for part in command], env=env, stdout=subprocess.DEVNULL)
            connection, _ = api.accept()
            connection.recv(4096)
            self.wall = time.perf_counter() - began
            child.kill()
            _, _, usage = os.wait4(child.pid, 0)
            child.returncode = 0
            connection.close()
        self.cpu = usage.ru_utime + usage.ru_stime


def handlers():
    table("From the start of a handler's process to its first request for work")
    binary = ROOT / "target" / "lambda" / "open_case" / "bootstrap"
    samples = alternate(
        lambda: FirstPoll([binary]), [lambda: FirstPoll(["node", PEERS / "node_handler.mjs"])]
    )
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    for name, taken in zip(["statewright", f"Node.js {version}, a minimal loop"], samples):
        row(name, taken, samples[0])


def definition(states):
    """A definition with tasks, choices and paths, of about 250 bytes for each state."""
    names = [f"Step {index}" for index in range(states)]
    members = {}
    for name, after in zip(names, [*names[1:], None]):
        task = {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {
                "FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:step",
                "Payload": {"order.$": "$.order", "text.$": "States.Format('{}: {}', $.id, $.name)"},
            },
            "Retry": [{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 2}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Failed"}],
            "ResultPath": "$.result",
        }
        members[name] = task | ({"Next": after} if after else {"End": True})
    members["Failed"] = {"Type": "Fail", "Error": "Failed"}
    return json.dumps({"StartAt": names[0], "States": members}, indent=2)


def growing(states):
    """A definition of which each state hands on more data than the one before."""
    members = {}
    for index in range(states):
        parameters = {"order.$": "$.order", "n": index, "text.$": f"States.Format('{{}}', $.n{max(index - 1, 0)}.n)"}
        state = {"Type": "Pass", "Parameters": parameters if index else {"n": 0}, "ResultPath": f"$.n{index}"}
        members[f"Step {index}"] = state | ({"Next": f"Step {index + 1}"} if index < states - 1 else {"End": True})
    return json.dumps({"StartAt": "Step 0", "States": members}, indent=2)


def checking():
    ours = ROOT / "target" / "release" / "statewright"
    with tempfile.TemporaryDirectory() as folder:
        for what, files, text in [
            ("one definition of 20 states", 1, definition(20)),
            ("10 definitions of 20 states", 10, definition(20)),
            ("one definition of 2,000 states", 1, definition(2000)),
            ("one definition of 4,000 states that hand on ever more data", 1, growing(4000)),
        ]:
            place = pathlib.Path(folder) / str(len(list(pathlib.Path(folder).iterdir())))
            place.mkdir()
            for index in range(files):
                (place / f"{index}.asl.json").write_text(text)
            size = (place / "0.asl.json").stat().st_size
            table(f"Checking {what} ({size:,} bytes each), in one process")
            names = ["asl-validator", "amazon-states-language-service"]
            peers = [lambda name=name: Sample(["node", TOOLS / "validate.mjs", name, place]) for name in names]
            samples = alternate(lambda: Sample([ours, "validate", place]), peers)
            for name, taken in zip(["statewright", *names], samples):
                row(name, taken, samples[0])


class Engine:
    """A process that runs a state machine as often as it is asked to."""

    def __init__(self, command):
        self.child = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, **message):
        self.child.stdin.write(json.dumps(message) + "\n")
        self.child.stdin.flush()
        answer = json.loads(self.child.stdout.readline())
        if not answer["ok"]:
            sys.exit(f"{self.child.args} cannot run the workload: {answer['error']}")
        return answer.get("output")

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.child.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def microseconds(self, runs, states):
        """Processor time of one state, of as many executions as take a while."""
        before = self.cpu()
        self.ask(op="run", n=runs)
        return (self.cpu() - before) / (runs * states) * 1e6


def execution():
    ours = ["statewright", ROOT / "target" / "release" / "examples" / "workload"]
    print("\n### Running state machines, from the text of the input to that of the output\n")
    print("| | peer | ours, a state | peer, a state | peer, against ours |\n|---|---|---|---|---|")
    for makes, peer in [(workloads.JSONPATH, "aws-local-stepfunctions"), (workloads.JSONATA, "jsonata")]:
        for make in makes:
            definition, given, right, states = make()
            engines = [Engine(ours[1:]), Engine(["node", TOOLS / "execute.mjs", peer])]
            runs = []
            for engine in engines:
                engine.ask(op="load", definition=definition, input=given)
                # So often that it takes about half a second; the first time does not count.
                engine.ask(op="run", n=1)
                began = time.perf_counter()
                if engine.ask(op="run", n=1) != right:
                    sys.exit(f"{engine.child.args} gives another output for {make.__name__}")
                runs.append(max(1, int(0.5 / (time.perf_counter() - began))))
            figures = [[], []]
            for _ in range(5):
                for engine, count, taken in zip(engines, runs, figures):
                    taken.append(engine.microseconds(count, states))
            own, other = (statistics.median(taken) for taken in figures)
            about = make.__doc__.split("\n")[0].rstrip(".")
            print(f"| {about} | {peer} | {own:.2f} µs | {other:.1f} µs | {other / own:.0f}× |")
            for engine in engines:
                engine.child.kill()
    waiting = ROOT / "target" / "release" / "examples" / "waiting"
    taken = subprocess.run([waiting, "100000"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"\nAn execution that waits in its first task takes {int(taken):,} bytes, of 100,000 of them.")


def execute_for_real(port):
    """moto is told to execute state machines, which it does not do by itself."""
    settings = json.dumps({"stepfunctions": {"execute_state_machine": True}}).encode()
    headers = {"Content-Type": "application/json"}
    address = f"http://127.0.0.1:{port}/moto-api/config"
    urllib.request.urlopen(urllib.request.Request(address, settings, headers)).close()


def serving():
    print("\n### Serving the API: the call centre, from StartExecution to SUCCEEDED in DescribeExecution\n")
    print("| | first answer | idle memory | an execution, processor | a second, of 32 at a time |\n|---|---|---|---|---|")
    tasks, passes = workloads.call_center_of_tasks, workloads.call_center_of_passes
    with tempfile.TemporaryDirectory() as folder:
        mocks = pathlib.Path(folder) / "mocks.json"
        mocks.write_text(json.dumps(workloads.mocks("CallCenter")))
        statewright = [ROOT / "target" / "release" / "statewright", "serve", "--port", "PORT"]
        moto = [TOOLS / "venv" / "bin" / "moto_server", "--host", "127.0.0.1", "--port", "PORT"]
        # What its command starts as a second process.
        local = TOOLS / "node_modules" / "stepfunctions-local" / "bin" / "stepfunctions-local-start.js"
        for name, command, setup, make, case, count in [
            ("statewright, with mocked tasks", [*statewright, "--mocks", mocks], None, tasks, "#Resolved", 8000),
            ("statewright, with Pass states", statewright, None, passes, "", 8000),
            ("stepfunctions-local 1.3.1, with Pass states", ["node", local, "--port", "PORT"], None, passes, "", 500),
            ("moto 5.2.5, with Pass states", moto, execute_for_real, passes, "", 150),
        ]:
            starts = []
            for _ in range(5):
                server = load.Server(command, setup)
                starts.append(server.started)
                if len(starts) < 5:
                    server.end()
            time.sleep(1)
            idle = server.megabytes()
            definition, given, right = make()
            arn = server.create("CallCenter", definition) + case
            # The first time does not count.
            _, *taken = [server.execute(arn, given, right, count) for _ in range(5)]
            cpu, wall = (statistics.median(figures) for figures in zip(*taken))
            server.end()
            print(
                f"| {name} | {statistics.median(starts) * 1e3:,.0f} ms | {idle:.0f} MB "
                f"| {cpu * 1e6:,.0f} µs | {1 / wall:,.0f} |"
            )


def sizes():
    print("\n### The size of a handler\n\n| | binary | zipped |\n|---|---|---|")
    for source in sorted((ROOT / "handlers" / "src" / "bin").glob("*.rs")):
        binary = ROOT / "target" / "lambda" / source.stem / "bootstrap"
        with tempfile.TemporaryDirectory() as folder:
            archive = shutil.make_archive(f"{folder}/handler", "zip", binary.parent, "bootstrap")
            zipped = os.path.getsize(archive)
        print(f"| {binary.parent.name} | {binary.stat().st_size:,} bytes | {zipped:,} bytes |")


def crates():
    """How many crates a first run compiles, for its three programs together."""
    names = set()
    for package in ["statewright-cli", "handlers", "synth"]:
        command = ["cargo", "tree", "--package", package, "--edges", "normal,build", "--prefix", "none"]
        tree = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        names.update(" ".join(line.split()[:2]) for line in tree.splitlines())
    return len(names)


def fresh_clone():
    print("\n### The first `cargo statewright run` on a fresh clone\n")
    with tempfile.TemporaryDirectory() as folder:
        clone = pathlib.Path(folder) / "statewright"
        run("git", "clone", "--quiet", ROOT, clone)
        command = ["cargo", "statewright", "run", "--input", '{"inputCaseID":"001"}']
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        subprocess.run(command, cwd=clone, capture_output=True)
        took = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{took:.0f} s ({cpu:.0f} s of processor time), with {crates()} crates of which the workspace has 9")


PARTS = {part.__name__: part for part in [synthesis, scale, edit_to_template, handlers, checking, execution, serving, sizes]}


def main():
    arguments = sys.argv[1:]
    if not set(arguments) <= {"--fresh", *PARTS}:
        sys.exit(__doc__)
    install()
    build()
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"{os.cpu_count()} processors, load {load}; medians of {RUNS} runs")
    for name, part in PARTS.items():
        if name in arguments or not set(arguments) & set(PARTS):
            part()
    if "--fresh" in arguments:
        fresh_clone()


if __name__ == "__main__":
    main()
