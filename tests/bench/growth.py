#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a run grows: growth.py ENGINE_BENCH MOST_TASKS, in the folder of reference.json.

Times the whole run (breakdown included, all cores) at 1 to 50 stages, and at 10,000 to MOST_TASKS tasks. Prints nanoseconds per
task, peak memory, and the exponent of time against each, fitted by least squares on logarithms: 1 is linear."""
import copy
import json
import math
import os
import subprocess
import sys
import tempfile


def stages_plan(count, folder):
    with open("reference.json", encoding="utf-8") as file:
        plan = json.load(file)
    own = plan["pipeline"]["stages"]
    plan["pipeline"]["stages"] = []
    for i in range(count):
        stage = copy.deepcopy(own[i % len(own)])
        stage["id"] = stage["name"] = f"stage-{i}"
        stage["on_failure"] = "continue"  # so that every task meets every stage
        plan["pipeline"]["stages"].append(stage)
    path = os.path.join(folder, f"stages-{count}.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan, file)
    return path


def run(engine, plan, tasks):
    out = subprocess.run([engine, plan, "reference_prices.csv", "all", "best", "0", str(tasks), "3" if tasks <= 10**7 else "1"],
                         check=True, capture_output=True, text=True).stdout
    words = [line.split() for line in out.splitlines()]
    return min(float(w[0]) for w in words), max(float(w[w.index("memory") + 1]) for w in words)


def exponent(pairs):
    xs = [math.log(x) for x, _ in pairs]
    ys = [math.log(y) for _, y in pairs]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
    worst = max(abs(y - my - slope * (x - mx)) for x, y in zip(xs, ys))
    return slope, math.exp(worst) - 1


def main():
    engine, most = sys.argv[1], int(float(sys.argv[2]))
    with tempfile.TemporaryDirectory() as folder:
        pairs = []
        for count in (1, 6, 20, 50):
            each, memory = run(engine, stages_plan(count, folder), 10**6)
            print(f"{count:3} stages, 1,000,000 tasks: {each:8.1f} ns per task, {each / count:6.1f} per stage, {memory:6.1f} MB", flush=True)
            pairs.append((count, each))
        print("time grows with stages to the power %.2f (farthest point %.0f %% off the fit)" % (exponent(pairs)[0], 100 * exponent(pairs)[1]))
        pairs = []
        tasks = 10**4
        while tasks <= most:
            each, memory = run(engine, "reference.json", tasks)
            print(f"{tasks:13,} tasks, 6 stages: {each:8.1f} ns per task, {each * tasks / 1e9:8.3f} s, {memory:6.1f} MB", flush=True)
            pairs.append((tasks, each * tasks))
            tasks *= 10
        big = [p for p in pairs if p[0] >= 10**5]  # below, starting threads takes longer than the run
        print("time grows with tasks to the power %.3f (farthest point %.0f %% off the fit)" % (exponent(big)[0], 100 * exponent(big)[1]))


main()
