#!/usr/bin/env python3
"""Times the fault-tree engine and its peers in one run, and prints tables of docs/performance.md.

    swift build -c release --package-path Benchmarks && python3 Benchmarks/faulttrees.py [FOLDER] [--runs N]

FOLDER (default: ../shared/aralia beside the package) holds fault trees as Open-PSA files and a reference.tsv with the
number of minimal cut sets, the probability of the top and the times of the SCRAM engine. Each tree is a process of its
own. Ends with 1 if any answer differs from the reference or from a peer's.

Peers (pip install oxidd dd) build the diagram of the same formula in the same order of the events, gate by gate. The
generated families need neither.
"""
import argparse
import csv
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = HERE.parent.parent / "shared/aralia"
DRIVERS = HERE / ".build/release"
ORDERS = ["written", "events-first", "light-first", "heavy-first", "shared-first"]
# Longer than any of the trees needs; a driver or a peer that takes longer is told of, not waited for.
PATIENCE = 120


def run(command, patience=PATIENCE):
    """What a driver prints; None and the reason if it fails or takes too long."""
    try:
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=patience)
    except subprocess.TimeoutExpired:
        return None, f"not within {patience} s"
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        return None, lines[-1] if lines else f"exit {done.returncode}"
    return json.loads(done.stdout), None


def number(text):
    return None if text in ("-", "", None) else float(text)


def agree(ours, reference, digits=6):
    return f"{ours:.{digits - 1}e}" == f"{reference:.{digits - 1}e}" or abs(ours / reference - 1) < 1e-6


def reference_rows(folder):
    with open(folder / "reference.tsv", encoding="utf-8") as lines:
        return {row["name"]: row for row in csv.DictReader(lines, delimiter="\t")}


def trees(folder, runs):
    """The table of whole analyses. Returns what disagrees."""
    references = reference_rows(folder)
    wrong, total_ours, total_theirs, slower, most, total_processor = [], 0, 0, [], 0, 0
    print("\n| tree | load | analysis: median (least) | processor | peak memory | minimal cut sets | probability | SCRAM | ratio |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for path in sorted(folder.glob("*.xml")):
        name, results, problem = path.stem, [], None
        reference = references.get(name, {})
        while len(results) < (runs if not results or whole(results[0]) < 5000 else 1):
            result, problem = run([DRIVERS / "faulttree", path], 600)
            if problem:
                break
            results.append(result)
        if problem:
            wrong.append(f"{name}: {problem}")
            print(f"| {name} | {problem} |")
            continue
        first = results[0]
        times = [whole(result) for result in results]
        processor = min(result["processor"] for result in results)
        median, least = statistics.median(times), min(times)
        count, expected = first.get("count"), reference.get("minimal_cut_sets", "-")
        if expected != "-" and count != expected:
            wrong.append(f"{name}: {count or first.get('cutShort')} sets, the reference has {expected}")
        top = number(reference.get("top_probability"))
        if top is not None and not agree(first["probability"], top):
            wrong.append(f"{name}: probability {first['probability']}, the reference has {top}")
        theirs = [number(reference.get(column)) for column in ("scram_bdd_s", "scram_zbdd_s")]
        theirs = [seconds * 1000 for seconds in theirs if seconds is not None]
        their_text, ratio = "-", "-"
        if theirs:
            total_processor += processor
            total_ours, total_theirs = total_ours + median, total_theirs + min(theirs)
            their_text, ratio = f"{min(theirs):.1f} ms", f"{median / min(theirs):.3f}"
            if median > min(theirs) + 5:
                slower.append(name)
        megabytes = max(result["megabytes"] for result in results)
        most = max(most, megabytes)
        sets = f"{int(count):,}" if count else first["cutShort"]
        print(f"| {name} | {statistics.median(r['load'] for r in results):.1f} ms | {median:.1f} ms ({least:.1f}) "
              f"| {processor:.1f} ms | {megabytes:.0f} MB | {sets} | {first['probability']:.6g} | {their_text} | {ratio} |", flush=True)
    if total_theirs:
        print(f"| sum, where SCRAM finishes | | {total_ours:.0f} ms | {total_processor:.0f} ms | {most:.0f} MB at most | | | {total_theirs:.0f} ms "
              f"| {total_ours / total_theirs:.4f} |")
        print(f"\nSlower than SCRAM by more than 5 ms: {', '.join(slower) or 'none'}")
    return wrong


def whole(result):
    """All of the analysis: preprocessing and diagram, minimal cut sets, their number, the probability."""
    return sum(result.get(step, 0) for step in ("diagram", "sets", "countTime", "probabilityTime"))


def peers(folder, runs, orders):
    """The table of diagrams alone, on the same formula and order. Returns what disagrees."""
    wrong, totals = [], {"ours": 0, "oxidd": 0, "both": 0, "cudd": 0}
    available = [peer for peer, module in [("oxidd", "oxidd.bdd"), ("cudd", "dd.cudd")] if importable(module)]
    for peer in {"oxidd", "cudd"} - set(available):
        print(f"\nThe peer {peer} is skipped: pip install oxidd dd")
    print("\n| tree | order | nodes | here: least | OxiDD | ratio | CUDD through Python | ratio | CUDD's nodes |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as scratch:
        netlist = os.path.join(scratch, "netlist")
        for path in sorted(folder.glob("*.xml")):
            for order in orders if path.stem != "das9701" else ["heavy-first"]:
                times = runs if path.stem != "das9701" else 1
                ours, problem = run([DRIVERS / "diagram", path, order, times, netlist])
                if problem:
                    print(f"| {path.stem} | {order} | {problem} |")
                    continue
                cells = []
                for peer in ["oxidd", "cudd"]:
                    if peer not in available:
                        cells += ["-", "-"] + (["-"] if peer == "cudd" else [])
                        continue
                    theirs, problem = run([sys.executable, HERE / "peer.py", peer, netlist, times])
                    if problem:
                        cells += [problem, "-"] + (["-"] if peer == "cudd" else [])
                        continue
                    if peer == "oxidd" and theirs["nodes"] != ours["nodes"]:
                        wrong.append(f"{path.stem} {order}: {ours['nodes']} nodes, OxiDD has {theirs['nodes']}")
                    if ours["models"] > 0 and abs(theirs["models"] / ours["models"] - 1) > 1e-9:
                        wrong.append(f"{path.stem} {order}: {ours['models']} models, {peer} has {theirs['models']}")
                    if peer == "oxidd":
                        totals["ours"] += ours["least"]
                    else:
                        totals["both"] += ours["least"]
                    totals[peer] += theirs["least"]
                    cells += [f"{theirs['least']:.1f} ms", f"{ours['least'] / theirs['least']:.2f}"]
                    if peer == "cudd":
                        cells.append(f"{theirs['nodes']:,}")
                print(f"| {path.stem} | {order} | {ours['nodes']:,} | {ours['least']:.1f} ms | {' | '.join(cells)} |",
                      flush=True)
    if totals["oxidd"] and totals["cudd"]:
        print(f"| sum | | | {totals['ours']:.0f} ms | {totals['oxidd']:.0f} ms "
              f"| {totals['ours'] / totals['oxidd']:.2f} | {totals['cudd']:.0f} ms "
              f"| {totals['both'] / totals['cudd']:.2f} | |")
    return wrong


def importable(module):
    return subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True).returncode == 0


def families(largest, seconds=10):
    """Generated trees of growing size, each within ten seconds."""
    print("\n| family | gates and events | diagram | minimal cut sets | their number has | probability | peak memory |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for family in ["modules", "alternatives", "layered", "tangled"]:
        for exponent in range(2, largest + 1):
            result, problem = run([DRIVERS / "family", family, 10 ** exponent, seconds])
            if problem:
                print(f"| {family} | {10 ** exponent:,} | {problem} |")
                break
            steps = [f"{result[step]:.1f} ms" if step in result else "-" for step in ("diagram", "sets")]
            digits = f"{result['digits']:,} digits" if "digits" in result else result.get("cutShort")
            chance = f"{result['probabilityTime']:.1f} ms" if "probabilityTime" in result else "-"
            print(f"| {family} | {result['gates'] + result['events']:,} | {' | '.join(steps)} | {digits} "
                  f"| {chance} | {result['megabytes']:.0f} MB |", flush=True)
            if "cutShort" in result:
                break


def limits():
    """How well limits are kept on a tree that needs far more."""
    print("\n| limit | ended after | by | peak memory |\n| --- | ---: | --- | ---: |")
    cases = [("1 s", 1, 2 ** 27), ("5 s", 5, 2 ** 27)]
    cases += [(f"{nodes:,} nodes", 60, nodes) for nodes in (10 ** 5, 10 ** 6, 10 ** 7)]
    for label, seconds, nodes in cases:
        result, problem = run([DRIVERS / "family", "tangled", 10_000, seconds, nodes])
        if problem:
            print(f"| {label} | {problem} |")
            continue
        print(f"| {label} | {result['elapsed'] / 1000:.3f} s | {result.get('cutShort', 'finished')} "
              f"| {result['megabytes']:.0f} MB |", flush=True)


def verdicts():
    """Joint verdicts on an incident of 60 factors and 20 controls."""
    print("\n| incident of 60 factors | compile | verdict: median | slowest | slowest of joint prevention | all 20 | prevention sets |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for seed in (1, 2, 3, 4, 5):
        result, problem = run([DRIVERS / "verdict", seed])
        if problem:
            print(f"| {seed} | {problem} |")
            continue
        print(f"| {seed}: {result['joint']} joint, {result['unknowns']} unknowns | {result['compile']:.3f} ms "
              f"| {result['verdictMedian']:.3f} ms | {result['verdictSlowest']:.3f} ms | {result['jointSlowest']:.3f} ms "
              f"| {result['allVerdicts']:.2f} ms | {result['preventionSets']:.2f} ms |", flush=True)


def fault_trees(folder=FOLDER, runs=5, orders=("written",), largest=6, sections=()):
    """All tables, or those of the sections. Returns what disagrees with the reference or a peer."""
    if not (DRIVERS / "faulttree").exists():
        print(f"\nFault trees skipped: {DRIVERS}/faulttree is missing, swift build -c release --package-path Benchmarks")
        return []
    wrong = []
    wanted = lambda section: not sections or section in sections
    if not (folder / "reference.tsv").exists():
        print(f"\nFault trees of a collection skipped: there is no {folder}/reference.tsv")
    else:
        if wanted("trees"):
            wrong += trees(folder, runs)
        if wanted("peers"):
            wrong += peers(folder, min(runs, 3), orders)
    if wanted("families"):
        families(largest)
    if wanted("limits"):
        limits()
    if wanted("verdicts"):
        verdicts()
    for line in wrong:
        print(f"WRONG {line}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=FOLDER)
    parser.add_argument("--runs", type=int, default=5, help="of each tree; the peers run up to three times")
    parser.add_argument("--orders", nargs="+", choices=ORDERS, default=["written"], help="for the peers")
    parser.add_argument("--largest", type=int, default=6, help="largest size of a family, as a power of ten")
    parser.add_argument("--only", nargs="+", dest="sections", default=[],
                        choices=["trees", "peers", "families", "limits", "verdicts"])
    options = parser.parse_args()
    return 1 if fault_trees(**vars(options)) else 0


if __name__ == "__main__":
    sys.exit(main())
