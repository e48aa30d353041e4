"""zen-engine: one decision table, a row for every box, all hits collected."""

import json

import zen


def load(part):
    facts = [fact["id"] for fact in part["facts"]]
    rows = []
    for rule in part["rules"]:
        for box in rule["boxes"]:
            row = {"_id": f"{rule['id']}.{len(rows)}", "rule": json.dumps(rule["id"])}
            for fact in facts:
                row[fact] = ", ".join(json.dumps(value) for value in box.get(fact, []))
            rows.append(row)
    table = {
        "hitPolicy": "collect",
        "inputs": [{"id": fact, "name": fact, "field": fact} for fact in facts],
        "outputs": [{"id": "rule", "name": "rule", "field": "rule"}],
        "rules": rows,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}},
        {"id": "law", "name": "law", "type": "decisionTableNode", "content": table,
         "position": {"x": 1, "y": 0}},
        {"id": "out", "name": "out", "type": "outputNode", "position": {"x": 2, "y": 0}},
    ]
    edges = [
        {"id": "a", "sourceId": "in", "targetId": "law", "type": "edge"},
        {"id": "b", "sourceId": "law", "targetId": "out", "type": "edge"},
    ]
    decision = zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))
    # The table is compiled on its first use.
    decision.evaluate(part["scenarios"][0])
    return decision


def single(law, scenario):
    return [hit["rule"] for hit in law.evaluate(scenario)["result"]]


def traced(law, scenario):
    return law.evaluate(scenario, {"trace": True})


def reported(law, scenario):
    """Microseconds, from a text such as 1.2ms or 350µs."""
    text = law.evaluate(scenario)["performance"]
    for unit, factor in (("ns", 1e-3), ("µs", 1.0), ("us", 1.0), ("ms", 1e3), ("s", 1e6)):
        if text.endswith(unit):
            return float(text[: -len(unit)]) * factor
    return float("nan")
