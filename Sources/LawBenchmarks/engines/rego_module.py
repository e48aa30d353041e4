"""regopy (rego-cpp): one module, one partial set, a body for every box."""

import json

import regopy


def body(rule, box):
    lines = [
        f"  input.{fact} in {{" + ", ".join(json.dumps(value) for value in values) + "}"
        for fact, values in box.items()
    ]
    return f"holding contains {json.dumps(rule['id'])} if {{\n" + "\n".join(lines) + "\n}"


def load(part):
    bodies = [body(rule, box) for rule in part["rules"] for box in rule["boxes"]]
    engine = regopy.Interpreter()
    engine.add_module("law", "package law\nimport rego.v1\n\n" + "\n".join(bodies) + "\n")
    engine.set_input(part["scenarios"][0])
    bundle = engine.build("x = data.law.holding")
    return engine, bundle


def single(law, scenario):
    engine, bundle = law
    engine.set_input(scenario)
    return json.loads(str(engine.query_bundle(bundle)))["bindings"]["x"]
