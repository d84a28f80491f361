#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Medians, ratios and their ranges of the times in a CSV, and a picture: summarise.py CSV SVG"""
import csv
import math
import sys
from statistics import median

times = {}
with open(sys.argv[1], encoding="utf-8") as file:
    for row in csv.DictReader(file):
        times.setdefault(row["what"], {})[row["round"]] = float(row["nanoseconds_per_task"])


def ratio(slow, fast):
    """Median and range of the ratios within each round."""
    if slow not in times or fast not in times:
        return None
    each = [times[slow][r] / times[fast][r] for r in times[slow] if r in times[fast]]
    return median(each), min(each), max(each)


print(f"{'':28}{'ns per task':>12}{'tasks/s':>14}   {'times as fast as numpy, whole array (range)'}")
for what in times:
    ns = median(times[what].values())
    against = ratio("numpy whole array", what)
    print(f"{what:28}{ns:12.1f}{1e9 / ns:14,.0f}   {against[0]:8.2f} ({against[1]:.2f} to {against[2]:.2f})")

print()
TARGETS = [("numpy whole array", "engine {} 1", {"avx512": 40, "avx2": 26, "baseline": 11}),
           ("numpy whole array", "engine {} 2", {"avx512": 80, "avx2": 50, "baseline": 22}),
           ("plain C++", "engine {} 1", {"avx512": 55, "avx2": 38}),
           ("Squiggle", "engine {} 1", {"avx512": 3000}),
           ("engine {} 1", "draws {} 1", {"avx512": 1.8, "avx2": 1.8, "baseline": 1.7}),
           ("engine {} 1", "percentiles counted {} 1", {"avx512": 1.15, "avx2": 1.15, "baseline": 1.15}),
           ("engine {} 1", "engine {} 2", {"avx512": 1.85, "avx2": 1.85, "baseline": 1.85})]
print(f"{'ratio':54}{'median':>10}{'range':>24}{'wanted':>10}")
for slow, fast, wanted in TARGETS:
    for level, value in wanted.items():
        found = ratio(slow.format(level), fast.format(level))
        if found:
            print(f"{slow.format(level) + ' / ' + fast.format(level):54}{found[0]:10.2f}{f'{found[1]:.2f} to {found[2]:.2f}':>24}{value:10}")
for level, wanted in {"avx512": 16, "avx2": 24}.items():
    found = [ns for ns in times.get(f"everything {level} 2", {}).values()]
    if found:
        print(f"{f'milliseconds for 1,000,000 tasks, everything {level} 2':54}{median(found):10.1f}{f'{min(found):.1f} to {max(found):.1f}':>24}{wanted:10}")

width, line, left = 900, 26, 230
rows = sorted(((median(t.values()), what) for what, t in times.items()))
longest = rows[-1][0]
shown = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{line * len(rows) + 50}" font-family="sans-serif" font-size="13">',
         f'<text x="10" y="22">Nanoseconds per task, median of {len(next(iter(times.values())))} rounds (logarithmic)</text>']
for i, (ns, what) in enumerate(rows):
    y = 36 + i * line
    length = max(2, (width - left - 110) * math.log(1 + ns) / math.log(1 + longest))
    colour = "#2f6fab" if what.startswith(("engine", "everything")) else "#8a8f98"
    shown += [f'<text x="{left - 8}" y="{y + 15}" text-anchor="end">{what}</text>',
              f'<rect x="{left}" y="{y + 3}" width="{length:.1f}" height="{line - 8}" fill="{colour}"/>',
              f'<text x="{left + length + 6:.1f}" y="{y + 15}">{ns:,.1f}</text>']
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.write("\n".join(shown + ["</svg>", ""]))
