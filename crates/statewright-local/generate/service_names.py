"""How Step Functions names services and their errors."""

import re


def words(text):
    """Takes a name apart as the AWS SDK for Java does, after which Step Functions names things."""
    text = re.sub(r"[^A-Za-z0-9]+", " ", text)
    text = re.sub(r"([^a-z]{2,})v([0-9]+)", r"\1 v\2 ", text)
    text = re.sub(r"([^A-Z]{2,})V([0-9]+)", r"\1 V\2 ", text)
    text = re.sub(r"(?<=[a-z])(?=[A-Z]([a-zA-Z]|[0-9]))", " ", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", text)
    text = re.sub(r"([0-9])([a-zA-Z])", r"\1 \2", text)
    return text.split()


def pascal(text):
    return "".join(word.lower().capitalize() for word in words(text))


def exception(name):
    if name.endswith("Fault"):
        return pascal(name[: -len("Fault")]) + "Exception"
    return pascal(name) if name.endswith("Exception") else pascal(name) + "Exception"
