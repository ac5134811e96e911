"""State machines that benchmarks run: each with an input, the output that is right, and how many
states one execution goes through."""


def machine(states, first, **more):
    return {**more, "StartAt": first, "States": states}


def chain():
    """A line of 100 Pass and Choice states."""
    states = {}
    for index in range(50):
        states[f"Set {index}"] = {"Type": "Pass", "Result": index, "ResultPath": "$.n", "Next": f"Look {index}"}
        states[f"Look {index}"] = {
            "Type": "Choice",
            "Choices": [{"Variable": "$.n", "NumericGreaterThan": 1000, "Next": "End"}],
            "Default": f"Set {index + 1}" if index < 49 else "End",
        }
    states["End"] = {"Type": "Succeed"}
    return machine(states, "Set 0"), {"id": "a"}, {"id": "a", "n": 49}, 101


def counter():
    """A loop of 1,000 turns that adds with an intrinsic function."""
    states = {
        "Add": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "More"},
        "More": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.n", "NumericLessThan": 1000, "Next": "Add"}],
            "Default": "End",
        },
        "End": {"Type": "Succeed"},
    }
    return machine(states, "Add"), {"n": 0}, {"n": 1000}, 2001


def items():
    """An inline Map over 5,000 items."""
    each = machine({"Name": {"Type": "Pass", "Parameters": {"name.$": "States.Format('item {}', $.id)"}, "End": True}}, "Name")
    states = {"Each": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": each, "End": True}}
    count = 5000
    given = {"items": [{"id": index + 1} for index in range(count)]}
    return machine(states, "Each"), given, [{"name": f"item {index + 1}"} for index in range(count)], count + 1


def branches():
    """A Parallel state of 50 branches with 10 states each."""

    def branch(number):
        names = [f"B{number} S{index}" for index in range(10)]
        return machine(
            {
                name: {"Type": "Pass", "Result": [number, index], "ResultPath": "$.at"}
                | ({"Next": names[index + 1]} if index < 9 else {"End": True})
                for index, name in enumerate(names)
            },
            names[0],
        )

    states = {"All": {"Type": "Parallel", "Branches": [branch(number) for number in range(50)], "End": True}}
    return machine(states, "All"), {"id": 1}, [{"id": 1, "at": [number, 9]} for number in range(50)], 501


def large():
    """230 KB of data through 20 states that each add to it."""
    rows = [{"id": index, "name": f"row {index} " + "x" * 60, "tags": ["a", "b", index]} for index in range(2000)]
    states = {
        f"Step {index}": {
            "Type": "Pass",
            "Parameters": {"step": index, "row.$": "$.rows[3].id"},
            "ResultPath": "$.last",
        }
        | ({"Next": f"Step {index + 1}"} if index < 19 else {"End": True})
        for index in range(20)
    }
    return machine(states, "Step 0"), {"rows": rows}, {"rows": rows, "last": {"step": 19, "row": 3}}, 20


def jsonata_counter():
    """A loop of 1,000 turns in JSONata."""
    states = {
        "Add": {"Type": "Pass", "Output": {"n": "{% $states.input.n + 1 %}"}, "Next": "More"},
        "More": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.n < 1000 %}", "Next": "Add"}],
            "Default": "End",
        },
        "End": {"Type": "Succeed"},
    }
    return machine(states, "Add", QueryLanguage="JSONata"), {"n": 0}, {"n": 1000}, 2001


def jsonata_orders():
    """200 orders of 5 lines each, summed, grouped and sorted in JSONata."""
    orders = [
        {
            "id": index,
            "region": ["north", "south", "east", "west"][index % 4],
            "lines": [{"count": line + 1, "price": (index * 7 + line) % 50} for line in range(5)],
        }
        for index in range(200)
    ]
    totals = "{% [$states.input.orders.{'id': id, 'region': region, 'total': $sum(lines.(count * price))}] %}"
    states = {
        "Total": {"Type": "Pass", "Output": {"totals": totals}, "Next": "Group"},
        "Group": {
            "Type": "Pass",
            "Output": {
                "regions": "{% $states.input.totals{region: $sum(total)} %}",
                "totals": "{% $states.input.totals %}",
            },
            "Next": "Top",
        },
        "Top": {
            "Type": "Pass",
            "Output": {
                "regions": "{% $states.input.regions %}",
                "top": "{% $states.input.totals^(>total, id)[[0..2]].id %}",
            },
            "End": True,
        },
    }
    sums = {order["id"]: sum(line["count"] * line["price"] for line in order["lines"]) for order in orders}
    regions = {}
    for order in orders:
        regions[order["region"]] = regions.get(order["region"], 0) + sums[order["id"]]
    top = sorted(sums, key=lambda order: (-sums[order], order))[:3]
    return machine(states, "Total", QueryLanguage="JSONata"), {"orders": orders}, {"regions": regions, "top": top}, 3


CASE = {
    "Open Case": {"Case": "001", "Message": "Case 001: opened..."},
    "Assign Case": {"Case": "001", "Message": "Case 001: opened...assigned..."},
    "Work on Case": {"Case": "001", "Message": "Case 001: opened...assigned...resolved...", "Status": 1},
    "Close Case": {"Case": "001", "Message": "Case 001: opened...assigned...resolved...closed.", "Status": 1},
}


def call_center(**state):
    """The reference app with these members in each of its tasks."""
    names = list(CASE)
    states = {name: state | {"Next": after} for name, after in zip(names, names[1:])}
    states["Work on Case"]["Next"] = "Is Case Resolved"
    states["Is Case Resolved"] = {
        "Type": "Choice",
        "Choices": [
            {"Variable": "$.Status", "NumericEquals": 1, "Next": "Close Case"},
            {"Variable": "$.Status", "NumericEquals": 0, "Next": "Fail"},
        ],
    }
    states["Close Case"] = state | {"End": True}
    states["Fail"] = {"Type": "Fail", "Cause": "Engage Tier 2 Support."}
    return machine(states, names[0]), {"inputCaseID": "001"}, CASE["Close Case"]


def call_center_of_tasks():
    """The call centre, with answers in place of the functions."""
    return call_center(Type="Task", Resource="arn:aws:lambda:us-east-1:123456789012:function:case")


def call_center_of_passes():
    """The call centre with Pass in place of its tasks."""
    definition, given, right = call_center(Type="Pass")
    for name, result in CASE.items():
        definition["States"][name]["Result"] = result
    return definition, given, right


def mocks(name):
    """What the tasks of the call centre are answered with, in the state machine of this name."""
    return {
        "StateMachines": {name: {"TestCases": {"Resolved": {state: state.replace(" ", "") for state in CASE}}}},
        "MockedResponses": {
            state.replace(" ", ""): {"0": {"Return": {"StatusCode": 200, "Payload": payload}}}
            for state, payload in CASE.items()
        },
    }


JSONPATH = [chain, counter, items, branches, large]
JSONATA = [jsonata_counter, jsonata_orders]
