#!/usr/bin/env python3
"""Times the screening of every control alone beside networkx in the same run, and prints a table of docs/performance.md.

    swift build -c release --package-path Benchmarks && python3 Benchmarks/screening.py

The models have 100,000 factors and 1,000 controls; investigation and graph are in memory when the clock starts. The peer
(pip install networkx) answers a much weaker question on the same links: from which controls a path leads to the outcome.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

DRIVER = pathlib.Path(__file__).resolve().parent / ".build/release/screening"
FACTORS, CONTROLS = 100_000, 1_000


def reachability(networkx, edges):
    """How many controls' factors lead to the outcome, and how long that takes to find out, in milliseconds."""
    graph = networkx.read_edgelist(edges, create_using=networkx.DiGraph)
    targets = [f"f{number * (FACTORS // CONTROLS)}" for number in range(CONTROLS)]
    times = []
    for _ in range(5):
        start = time.perf_counter()
        behind = networkx.ancestors(graph, "f0") | {"f0"}
        reaching = sum(target in behind for target in targets)
        times.append((time.perf_counter() - start) * 1000)
    return reaching, statistics.median(times)


def screening(folder):
    if not DRIVER.exists():
        print(f"\nScreening skipped: {DRIVER} is missing, swift build -c release --package-path Benchmarks")
        return
    try:
        import networkx
    except ImportError:
        networkx = None
        print("\nThe peer of the screening is skipped: networkx is not installed")
    print(f"\n| {CONTROLS:,} controls, {FACTORS:,} factors | alone prevent it | screening: median (least) "
          "| one world each, estimated | reach it | networkx, paths only | ratio | all but-for factors |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for shape in ["causes", "alternatives", "loops"]:
        edges = os.path.join(folder, f"{shape}.edges")
        done = subprocess.run([DRIVER, shape, str(FACTORS), str(CONTROLS), edges], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{DRIVER} {shape}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        ours = json.loads(done.stdout)
        reaching, peer, ratio = "-", "-", "-"
        if networkx:
            reaching, milliseconds = reachability(networkx, edges)
            peer, ratio = f"{milliseconds:.0f} ms", f"{ours['screen']['median'] / milliseconds:.2f}"
        print(f"| {shape} | {ours['preventing']:,} | {ours['screen']['median']:.0f} ms ({ours['screen']['min']:.0f}) "
              f"| {ours['oneByOne'] / 1000:.1f} s | {reaching} | {peer} | {ratio} "
              f"| {ours['necessary']:,} in {ours['butFor']['median']:.0f} ms |")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        screening(scratch)
