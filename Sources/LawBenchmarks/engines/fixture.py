"""The neutral fixture, and how every engine is measured against it."""

import json
import time


def section(path, rules):
    with open(path, encoding="utf-8") as file:
        for part in json.load(file)["sections"]:
            if len(part["rules"]) == rules:
                return part
    raise SystemExit(f"no section of {rules} rules in {path}")


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def measure(part, engine):
    """Prints one line: load ms, reported, single, traced and batch µs, and whether all agree."""
    scenarios = part["scenarios"]
    expected = [sorted(rules) for rules in part["expected"]]
    load, law = timed(lambda: engine.load(part))
    agree = all(
        sorted(set(engine.single(law, scenario))) == rules
        for scenario, rules in zip(scenarios, expected)
    )
    count = len(scenarios)
    single, _ = timed(lambda: [engine.single(law, scenario) for scenario in scenarios])
    reported = traced = batch = None
    if hasattr(engine, "reported"):
        reported = sum(engine.reported(law, scenario) for scenario in scenarios) / count
    if hasattr(engine, "traced"):
        traced, _ = timed(lambda: [engine.traced(law, scenario) for scenario in scenarios])
    if hasattr(engine, "batch"):
        batch, answers = timed(lambda: engine.batch(law, scenarios))
        agree = agree and [sorted(set(rules)) for rules in answers] == expected
    figures = [load * 1e3, reported]
    figures += [None if value is None else value * 1e6 / count for value in (single, traced, batch)]
    print(*("-" if value is None else f"{value:.3f}" for value in figures), int(agree))
