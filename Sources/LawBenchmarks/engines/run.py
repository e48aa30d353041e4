"""`run.py ENGINE FIXTURE RULES`: one engine on one section, in one line; `run.py ENGINE` tells
whether it is installed, by its exit status."""

import importlib
import sys

import fixture

ENGINES = ["zen_table", "cedar_policies", "rego_module", "business_conditions"]

if __name__ == "__main__":
    name = sys.argv[1]
    if name not in ENGINES:
        raise SystemExit(f"known engines: {', '.join(ENGINES)}")
    try:
        engine = importlib.import_module(name)
    except ImportError:
        sys.exit(4)
    if len(sys.argv) == 4:
        fixture.measure(fixture.section(sys.argv[2], int(sys.argv[3])), engine)
