"""Validates documents against the JSON Schema that `rca schema` prints, with a validator that shares no code with it.

usage: schema.py SCHEMA SAMPLES DOCUMENT...

SAMPLES is a list of documents with what the reader said of each (see SchemaSamples in the tests); each DOCUMENT is one
that has to be valid. YAML is loaded twice: as version 1.2 of YAML, which editors use, and as 1.1, which PyYAML and many
other libraries use. Times stay text in both, and so do keys, as JSON has neither times nor keys of another kind.
"""

import json
import re
import sys

import jsonschema
import yaml

Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YAML11(Base):
    """YAML 1.1 as PyYAML reads it: `yes` is true, `1e-3` is text."""

    def construct_mapping(self, node, deep=False):
        return {self.key(key): self.construct_object(value, deep=True) for key, value in node.value}

    def key(self, node):
        return node.value if isinstance(node, yaml.ScalarNode) else str(self.construct_object(node, deep=True))


class YAML12(YAML11):
    """YAML 1.2 by its core schema: `yes` is text, `1e-3` is a number."""


YAML11.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":merge", ":value"))]
    for first, resolvers in Base.yaml_implicit_resolvers.items()
}
YAML12.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("int", r"^0x[0-9a-fA-F]+$", ["0"]),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    YAML12.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
YAML12.add_constructor(
    "tag:yaml.org,2002:int",
    lambda loader, node: int(node.value, 16 if node.value.startswith("0x") else 10),
)
YAML12.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))
for loader in (YAML11, YAML12):
    loader.add_constructor(
        "tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node, deep=True)
    )


def examples(schema, path="#"):
    """Every example in a schema, with the part of the schema that it is an example of."""
    if isinstance(schema, dict):
        for example in schema.get("examples", []) if "description" in schema else []:
            yield path, {key: value for key, value in schema.items() if key != "examples"}, example
        for key, part in schema.items():
            yield from examples(part, f"{path}/{key}")
    elif isinstance(schema, list):
        for place, part in enumerate(schema):
            yield from examples(part, f"{path}/{place}")


def main(schema_path, samples_path, *documents):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []

    def fault(text, loader):
        """What is wrong with a document; None if nothing is."""
        document = yaml.load(text, loader)
        if validator.is_valid(document):
            return None
        error = jsonschema.exceptions.best_match(validator.iter_errors(document))
        return f"{error.json_path}: {error.message}"[:300]

    shown = list(examples(schema))
    for path, part, example in shown:
        for error in validator.evolve(schema={**part, "$defs": schema["$defs"]}).iter_errors(example):
            failures.append(f"the example at {path} is not valid: {error.message}")

    for path in documents:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for loader in (YAML11, YAML12):
            if wrong := fault(text, loader):
                failures.append(f"{path} is refused: {wrong}")

    with open(samples_path, encoding="utf-8") as file:
        samples = json.load(file)
    counts = {True: 0, False: 0}
    for sample in samples:
        accepted = not sample["problems"]
        counts[accepted] += 1
        if accepted:
            for loader in (YAML11, YAML12):
                if wrong := fault(sample["text"], loader):
                    failures.append(f"refused, but read ({loader.__name__}): {wrong}\n{sample['text']}")
        elif validator.is_valid(yaml.load(sample["text"], YAML12)):
            failures.append(f"accepted, but not read for {', '.join(sample['problems'])}:\n{sample['text']}")

    for failure in failures[:40]:
        print(failure)
    print(
        f"schema: {len(shown)} examples in it and {len(documents)} documents validated; of {len(samples)} samples the "
        f"reader accepts {counts[True]} and refuses {counts[False]}; {len(failures)} disagreements"
    )
    enough = shown and documents and min(counts.values()) >= 100
    return 0 if enough and not failures else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
