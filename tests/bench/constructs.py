#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What constructs cost: constructs.py ENGINE_BENCH [ROUNDS], in the folder of reference.json.

The reference workload, breakdown included, on one thread, beside itself with one construct more in every stage; each round times
all in turn. Prints nanoseconds per task and per attempt (medians), and the ratio per attempt to the plain workload within the rounds:
rounds and checkers also make more requests, which is not what this is about."""
import copy
import json
import os
import subprocess
import sys
import tempfile
from statistics import median


def lognormal(p50, p95):
    return {"dist": "lognormal", "p50": p50, "p95": p95}


VARIANTS = {
    "reference workload": {},
    "difficulty factor": {"difficulty": {"tokens": 0.4, "failures": 0.5}},
    "conversations of 3 rounds": {"rounds": {"count": 3, "new_tokens": lognormal(200, 600), "gap_seconds": 60, "history": {"policy": "all"}}},
    "checker": {"checker": {"model": "bench/small", "input": lognormal(600, 1500), "output": 40, "catches": 0.6, "false_alarm": 0.01}},
    "wrong answers": {"correct": 0.9},
    "prefix cache from traffic": {"prefix_cache": {"from_traffic": {"prefixes": 8, "ttl_seconds": 300, "refresh_on_use": True}}},
    "response cache from traffic": {"response_cache": {"from_traffic": {"catalogue": 100000, "zipf": 0.9, "capacity": 5000}, "lookup_fee": 2e-05}},
    "transient errors": {"transient": 0.02, "transient_billed": 0.5},
    "feedback on failures": {"feedback": lognormal(120, 300)},
    "carried answers": {"carry": True},
}


def variant(changes):
    with open("reference.json", encoding="utf-8") as file:
        plan = json.load(file)
    before = None
    for stage in plan["pipeline"]["stages"]:
        for name, value in changes.items():
            if name in ("correct", "transient", "transient_billed"):
                for tier in stage["route"]:
                    tier[name] = value
            elif name == "feedback":
                stage["input"]["feedback"] = value
            elif name == "carry":
                if before:
                    stage["input"]["carry"] = {"from": [before], "share": 1}
            elif name == "response_cache":
                if stage["response_cache"]:
                    stage[name] = copy.deepcopy(value)
            else:
                stage[name] = copy.deepcopy(value)
        before = stage["id"]
    return plan


def bench(engine, path, what, tasks):
    return subprocess.run([engine, path, "reference_prices.csv", what, "best", "1", str(tasks)], check=True, capture_output=True, text=True).stdout.split()


def main():
    engine, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as folder:
        paths, attempts, times = {}, {}, {}
        for name, changes in VARIANTS.items():
            paths[name] = os.path.join(folder, f"{len(paths)}.json")
            with open(paths[name], "w", encoding="utf-8") as file:
                json.dump(variant(changes), file)
            # Attempts of the simulation itself: the exact engine takes long over some of these at every size of prompt.
            attempts[name] = float(bench(engine, paths[name], "attempts", 200000)[1])
            times[name] = []
        for _ in range(rounds):
            for name, path in paths.items():
                times[name].append(float(bench(engine, path, "all", 300000)[0]))
        plain = next(iter(VARIANTS))
        for name in VARIANTS:
            each = [a / attempts[name] for a in times[name]]
            ratios = [(a / attempts[name]) / (b / attempts[plain]) for a, b in zip(times[name], times[plain])]
            print(f"{name:28} {median(times[name]):8.1f} ns per task {median(each):7.2f} per attempt {median(ratios):6.2f} times ({min(ratios):.2f} to {max(ratios):.2f})")


main()
