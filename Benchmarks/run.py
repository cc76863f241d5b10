#!/usr/bin/env python3
"""Times the release build of rca beside its peers in the same run, and prints the tables of docs/performance.md.

    swift build -c release --static-swift-stdlib
    swift build -c release --package-path Benchmarks
    python3 Benchmarks/run.py [FOLDER] [--large]

Peers: PyYAML's C loader (pip install pyyaml, libyaml) merely composing the same file, and the `dot` program on the DOT
text that rca wrote. Each figure is the median of several runs of the whole process. --large adds 100,000 factors. The
screening of controls and the fault trees in FOLDER have programs and peers of their own (screening.py, faulttrees.py).
Ends with 1 if a fault tree is answered differently than the reference beside it says.
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from faulttrees import FOLDER, fault_trees
from generate import generate
from screening import screening

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMPOSE = "import sys, yaml; yaml.compose(open(sys.argv[1], encoding='utf-8'), Loader=yaml.CSafeLoader)"


def median_seconds(command, runs):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        times.append(time.perf_counter() - start)
        if done.returncode not in (0, 1):
            sys.exit(f"{command}: exit {done.returncode}\n{done.stderr.decode()}")
    return statistics.median(times)


def peak_megabytes(command):
    """Peak resident memory of a command, measured by a child of a fresh interpreter."""
    code = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
    )
    return int(subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True).stdout)


def checks(rca, folder, counts):
    """Prints what holding a record to all rules takes beside reading it, and a folder of small files."""
    program = ROOT / "Benchmarks/.build/release/checking"
    print("\n| all rules, in process | reading | checking | ratio | diagnostics |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for count in counts:
        for follow_up in (False, True):
            path = os.path.join(folder, f"checks{count}.rca.yaml")
            with open(path, "w", encoding="utf-8") as out:
                generate(count, out, follow_up)
            runs = "5" if count <= 10_000 else "1"
            done = json.loads(subprocess.run([program, path, "--runs", runs], capture_output=True, check=True).stdout)
            label = f"{count:,} factors" + (f", {count // 50} claims and actions" if follow_up else "")
            print(f"| {label} | {done['reading']:.2f} s | {done['checking']:.2f} s | {done['ratio']:.2f} "
                  f"| {done['diagnostics']:,} |")
    small = os.path.join(folder, "small")
    os.mkdir(small)
    text = (ROOT / "Examples/stopped-press/stopped-press.rca.yaml").read_bytes()
    for number in range(1_000):
        pathlib.Path(small, f"{number}.rca.yaml").write_bytes(text)
    print(f"\n`rca check` on a folder of 1,000 small files: {median_seconds([rca, 'check', '--quiet', small], 3):.2f} s")


def processor():
    try:
        for line in open("/proc/cpuinfo", encoding="utf-8"):
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=FOLDER)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--rca", default=str(ROOT / ".build/release/rca"))
    options = parser.parse_args()
    rca = options.rca
    if not os.path.exists(rca):
        sys.exit(f"{rca} is missing: swift build -c release --static-swift-stdlib")
    print(f"Machine: {processor()}, {os.cpu_count()} cores, {platform.platform()}\n")

    print("| start-up | median |\n| --- | ---: |")
    gitlab = ROOT / "Examples/gitlab-2017/gitlab-2017.rca.yaml"
    for label, command in [("`true`", ["true"]), ("`rca --version`", [rca, "--version"]),
                           ("`rca check` on the GitLab example", [rca, "check", str(gitlab)])]:
        print(f"| {label} | {median_seconds(command, 21) * 1000:.1f} ms |")

    with tempfile.TemporaryDirectory() as folder:
        print("\n| `rca check` | file | rca | PyYAML C loader, compose | ratio | peak memory |")
        print("| --- | ---: | ---: | ---: | ---: | ---: |")
        for count in [1_000, 10_000] + ([100_000] if options.large else []):
            path = os.path.join(folder, f"{count}.rca.yaml")
            with open(path, "w", encoding="utf-8") as out:
                generate(count, out)
            runs = 9 if count <= 1_000 else 5 if count <= 10_000 else 1
            ours = median_seconds([rca, "check", "--quiet", path], runs)
            peer = median_seconds([sys.executable, "-c", COMPOSE, path], runs)
            size = os.path.getsize(path) / 1e6
            memory = peak_megabytes([rca, "check", "--quiet", path])
            print(f"| {count:,} factors | {size:.1f} MB | {ours:.2f} s | {peer:.2f} s | {ours / peer:.2f} | {memory} MB |")

        checks(rca, folder, [10_000] + ([100_000] if options.large else []))

        print("\n| `rca diagram` to SVG | rca | `dot -Tsvg` on the DOT it wrote | ratio |")
        print("| --- | ---: | ---: | ---: |")
        for count in [30, 300, 1_000]:
            path = os.path.join(folder, f"d{count}.rca.yaml")
            dot = os.path.join(folder, f"d{count}.dot")
            with open(path, "w", encoding="utf-8") as out:
                generate(count, out)
            subprocess.run([rca, "diagram", path, "-o", dot], check=True)
            runs = 15 if count <= 30 else 5 if count <= 300 else 3
            ours = median_seconds([rca, "diagram", path, "--format", "svg"], runs)
            peer = median_seconds(["dot", "-Tsvg", dot], runs)
            print(f"| {count:,} factors | {ours:.3f} s | {peer:.3f} s | {ours / peer:.2f} |")

        screening(folder)
    return 1 if fault_trees(options.folder) else 0


if __name__ == "__main__":
    sys.exit(main())
