#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a peer's mean cost and success that of the exact engine? check_peer.py NAME "mean ... success ..." < the peer's line"""
import math
import re
import sys

name, exact = sys.argv[1], sys.argv[2]


def number(key, text):
    return float(re.search(rf"\b{key} (\S+)", text).group(1))


line = sys.stdin.readline()
mean, se, success = number("mean", line), number("se", line), number("success", line)
tasks = number("variance", exact) / se**2
p = number("success", exact)
z = (mean - number("mean", exact)) / se
zs = (success - p) / math.sqrt(p * (1 - p) / tasks)
print(f"  {name}: mean {mean:.6g}, {z:+.1f} standard errors from the exact one; success {success:.6g}, {zs:+.1f}")
sys.exit(abs(z) > 4.5 or abs(zs) > 4.5)
