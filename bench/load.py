"""Keeps a server of the Step Functions API busy, and measures it by the clock of its process, so
that what the client costs does not count."""

import heapq
import json
import pathlib
import selectors
import socket
import subprocess
import sys
import time

ROLE = "arn:aws:iam::123456789012:role/bench"
# How many executions are asked for at a time.
CONNECTIONS = 32


def request(operation, body):
    body = json.dumps(body, separators=(",", ":")).encode()
    # What an SDK sends with each request besides.
    head = (
        "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-amz-json-1.0\r\n"
        f"X-Amz-Target: AWSStepFunctions.{operation}\r\nX-Amz-Date: 20260101T000000Z\r\n"
        "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/states/aws4_request, "
        f"SignedHeaders=host, Signature=0\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def response(received):
    """The body of the response that was received, whether the server closes the connection after
    it; nothing, while some of it is missing."""
    head, found, rest = bytes(received).partition(b"\r\n\r\n")
    if not found:
        return None
    status, *fields = head.split(b"\r\n")
    fields = dict(field.lower().split(b": ", 1) for field in fields)
    if b"content-length" in fields:
        if len(rest) < int(fields[b"content-length"]):
            return None
        body = rest
    else:
        body = b""
        while True:
            size, found, rest = rest.partition(b"\r\n")
            if not found or len(rest) < int(size, 16) + 2:
                return None
            if int(size, 16) == 0:
                break
            body, rest = body + rest[: int(size, 16)], rest[int(size, 16) + 2 :]
    if b" 200 " not in status:
        sys.exit(f"the server answers {status.decode()}: {body[:300].decode()}")
    closes = status.startswith(b"HTTP/1.0") or fields.get(b"connection") == b"close"
    return body, closes


class Connection:
    """A connection that is opened again if the server closes it."""

    def __init__(self, port):
        self.port = port
        self.socket = None
        self.received = bytearray()

    def send(self, request):
        if self.socket is None:
            self.socket = socket.create_connection(("127.0.0.1", self.port))
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.received.clear()
        self.socket.sendall(request)

    def receive(self):
        """The body of the response, if all of it is there."""
        more = self.socket.recv(1 << 18)
        if not more:
            raise ConnectionError("the server closed the connection in the middle of a response")
        self.received += more
        answered = response(self.received)
        if answered is None:
            return None
        body, closes = answered
        if closes:
            self.close()
        return body

    def close(self):
        if self.socket:
            self.socket.close()
            self.socket = None

    def call(self, operation, body):
        self.send(request(operation, body))
        while (answer := self.receive()) is None:
            pass
        return json.loads(answer)


class Server:
    """A server of the API in a process of its own, up to its first answer. `PORT` in its command
    is its port."""

    def __init__(self, command, setup=None):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        command = [str(self.port) if part == "PORT" else str(part) for part in command]
        began = time.perf_counter()
        self.child = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        self.connection = Connection(self.port)
        while True:
            try:
                self.connection.call("ListStateMachines", {})
                break
            except ConnectionError:
                if self.child.poll() is not None or time.perf_counter() - began > 60:
                    sys.exit(f"{command} does not answer")
                time.sleep(0.0005)
        self.started = time.perf_counter() - began
        if setup:
            setup(self.port)

    def end(self):
        self.child.terminate()
        self.child.wait()

    def megabytes(self):
        """The memory that the process holds."""
        status = pathlib.Path(f"/proc/{self.child.pid}/status").read_text()
        [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
        return int(line.split()[1]) / 1024

    def cpu(self):
        """Seconds of processor time, by the clock that the kernel has for the process."""
        return time.clock_gettime((~self.child.pid << 3) | 2)

    def create(self, name, definition):
        body = {"name": name, "definition": json.dumps(definition), "roleArn": ROLE}
        return self.connection.call("CreateStateMachine", body)["stateMachineArn"]

    def execute(self, arn, given, right, count):
        """Seconds of processor time and of wall clock for one execution, of so many: each is
        started and asked for until it has ended."""
        given = json.dumps(given)
        run = f"{time.time_ns()}"

        def start(number):
            return request("StartExecution", {"stateMachineArn": arn, "input": given, "name": f"{run}-{number}"})

        selector = selectors.DefaultSelector()
        pending = iter(range(count))
        waiting = []
        ended = 0

        def send(connection, message):
            is_open = connection.socket is not None
            connection.send(message)
            if not is_open:
                selector.register(connection.socket, selectors.EVENT_READ, connection)

        def begin(connection):
            number = next(pending, None)
            connection.execution, connection.pause = None, 0.001
            if number is not None:
                send(connection, start(number))

        cpu, began = self.cpu(), time.perf_counter()
        connections = [Connection(self.port) for _ in range(CONNECTIONS)]
        for connection in connections:
            begin(connection)
        while ended < count:
            pause = max(0, waiting[0][0] - time.perf_counter()) if waiting else None
            for key, _ in selector.select(pause):
                connection = key.data
                body = connection.receive()
                if body is None:
                    continue
                if connection.socket is None:
                    selector.unregister(key.fileobj)
                answer = json.loads(body)
                if connection.execution is None:
                    connection.execution = request("DescribeExecution", {"executionArn": answer["executionArn"]})
                    send(connection, connection.execution)
                # moto says that an execution has succeeded before it has an output.
                elif answer["status"] == "RUNNING" or answer["status"] == "SUCCEEDED" and not answer.get("output"):
                    # The slower it is, the less often it is asked.
                    connection.pause *= 1.5
                    heapq.heappush(waiting, (time.perf_counter() + connection.pause, id(connection), connection))
                elif answer["status"] == "SUCCEEDED" and json.loads(answer["output"]) == right:
                    ended += 1
                    begin(connection)
                else:
                    sys.exit(f"{self.child.args} does not execute the workload: {body.decode()[:300]}")
            while waiting and waiting[0][0] <= time.perf_counter():
                _, _, connection = heapq.heappop(waiting)
                send(connection, connection.execution)
        taken = (self.cpu() - cpu) / count, (time.perf_counter() - began) / count
        for connection in connections:
            connection.close()
        return taken
