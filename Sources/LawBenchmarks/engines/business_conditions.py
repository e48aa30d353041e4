"""business-rules: conditions as nested lists, every rule tried in Python."""

from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import BaseVariables, string_rule_variable


class Actions(BaseActions):
    def __init__(self):
        self.held = []

    @rule_action(params={"rule": FIELD_TEXT})
    def hold(self, rule):
        self.held.append(rule)


def variable(fact):
    def value(self):
        return self.scenario[fact]

    value.__name__ = fact
    return string_rule_variable()(value)


def conditions(rule):
    return {
        "any": [
            {
                "all": [
                    {
                        "any": [
                            {"name": fact, "operator": "equal_to", "value": value}
                            for value in values
                        ]
                    }
                    for fact, values in box.items()
                ]
            }
            for box in rule["boxes"]
        ]
    }


def load(part):
    def remember(self, scenario):
        self.scenario = scenario

    members = {fact["id"]: variable(fact["id"]) for fact in part["facts"]}
    variables = type("Variables", (BaseVariables,), {"__init__": remember, **members})
    rules = [
        {
            "conditions": conditions(rule),
            "actions": [{"name": "hold", "params": {"rule": rule["id"]}}],
        }
        for rule in part["rules"]
    ]
    return variables, rules


def single(law, scenario):
    variables, rules = law
    actions = Actions()
    run_all(rules, variables(scenario), actions, stop_on_first_trigger=False)
    return actions.held
