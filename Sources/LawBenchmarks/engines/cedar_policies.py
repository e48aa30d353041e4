"""cedarpy: a policy for every rule; the reasons of the decision are the rules that hold."""

import json

import cedarpy


def condition(box):
    clauses = [
        "[" + ", ".join(json.dumps(value) for value in values) + f"].contains(context.{fact})"
        for fact, values in box.items()
    ]
    return "(" + " && ".join(clauses) + ")"


def load(part):
    policies = []
    names = {}
    for number, rule in enumerate(part["rules"]):
        when = " || ".join(condition(box) for box in rule["boxes"])
        policies.append(f"permit(principal, action, resource) when {{ {when} }};")
        names[f"policy{number}"] = rule["id"]
    law = cedarpy.PolicySet.from_str("\n".join(policies)), names
    single(law, part["scenarios"][0])
    return law


def request(scenario):
    return {
        "principal": 'P::"p"', "action": 'Action::"a"', "resource": 'R::"r"', "context": scenario,
    }


def single(law, scenario):
    policies, names = law
    answer = cedarpy.is_authorized(request(scenario), policies, [])
    return [names[reason] for reason in answer.diagnostics.reasons]


def reported(law, scenario):
    return cedarpy.is_authorized(request(scenario), law[0], []).metrics["authz_duration_micros"]


def batch(law, scenarios):
    policies, names = law
    answers = cedarpy.is_authorized_batch([request(each) for each in scenarios], policies, [])
    return [[names[reason] for reason in answer.diagnostics.reasons] for answer in answers]
