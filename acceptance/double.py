"""moto's server, in which resources of every type can be deployed.

moto leaves out what it does not know, and fails on what refers to that. Here it is kept instead, and
is nothing but its names: it is there until CloudFormation deletes it. What its properties say is seen
by nobody, and it has each attribute that is asked for, so cfn-lint and cloudformation-validate have to
know better. What of it is there is always written in the file that $KEPT names.
"""

import json
import os
import pathlib

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import UnformattedGetAttTemplateException
from moto.server import main

FILE = pathlib.Path(os.environ["KEPT"])


class Kept:
    """A resource that moto has no model of: what a model has to have for moto."""

    there = []

    def __init__(self, name, kind, resource, account, region):
        self.physical_resource_id = name
        service = kind.split("::")[1].lower()
        self.arn = f"arn:aws:{service}:{region}:{account}:{name}"
        self.type = kind
        self.is_retained = resource.get("DeletionPolicy") == "Retain"

    def get_cfn_attribute(self, name):
        # ARNs have to look like some.
        return self.arn if name.endswith("Arn") else f"{self.physical_resource_id}-{name}"

    def is_created(self):
        return True

    @classmethod
    def has_cfn_attr(cls, name):
        return True

    @classmethod
    def create_from_cloudformation_json(cls, name, resource, account, region, ResourceType, **_):
        it = cls(name, ResourceType, resource, account, region)
        cls.there.append(it)
        cls.write()
        return it

    @classmethod
    def update_from_cloudformation_json(cls, original_resource, **_):
        return original_resource

    def delete(self, account, region):
        self.there.remove(self)
        self.write()

    @classmethod
    def write(cls):
        # What stays when its stack goes is not what a test has to see deleted.
        FILE.write_text(json.dumps([it.type for it in cls.there if not it.is_retained]))


def with_all_attributes(model):
    """A model of moto, with names for the attributes that it does not know."""
    of_moto = model.get_cfn_attribute

    def attribute(self, name):
        try:
            return of_moto(self, name)
        except (NotImplementedError, UnformattedGetAttTemplateException):
            return Kept.get_cfn_attribute(self, name)

    model.get_cfn_attribute = attribute


# moto makes no methods of the `Body` of an API, and says of its deployment that "The REST API
# doesn't contain any methods".
KEPT = ["AWS::ApiGateway::RestApi", "AWS::ApiGateway::Deployment", "AWS::ApiGateway::Stage"]


def class_of(kind, of_moto=parsing.resource_class_from_type):
    is_kept = kind in KEPT or (kind.startswith("AWS::") and kind not in parsing.get_model_map())
    return Kept if is_kept else of_moto(kind)


parsing.resource_class_from_type = class_of
for model in parsing.get_model_list():
    if hasattr(model, "get_cfn_attribute"):
        with_all_attributes(model)
FILE.write_text("[]")
main()
