#!/usr/bin/env python3
"""Writes an investigation of a given number of factors: generate.py FACTORS [--follow-up] > big.rca.yaml

The shape is that of a real record blown up: an outcome, layers of causes that share some of their own causes, gates of
all three kinds, a control for every five factors, evidence for every second one; with --follow-up a claim, a finding and
an action for every tenth control, for the rules that are computed. The same arguments give the same bytes.
"""
import random
import sys


def generate(count, out, follow_up=False):
    rng = random.Random(count)
    write = out.write
    write("rca: 1\nid: generated\ntitle: A generated investigation\nstatus: draft\nversion: 1\ndate: 2026-01-01\n")
    write("factors:\n")
    for index in range(count):
        kind = "outcome" if index == 0 else rng.choice(["event", "condition", "condition", "action", "omission"])
        write(f"  f{index}:\n    kind: {kind}\n    statement: Component {index} of the system left its normal state\n")
        if kind in ("event", "action"):
            # Causes carry higher numbers and earlier times.
            left = count - index
            write(f"    at: 20{10 + left * 15 // (count + 1)}-01-01T00:00Z\n")
        if kind == "action":
            write("    actor: release bot\n")
        if kind == "omission":
            write("    duty: The procedure asks for it\n")
        window = range(index + 1, min(count, index * 2 + 8))
        causes = sorted(rng.sample(window, min(len(window), rng.choice([1, 2, 2, 3])))) if index < count * 0.7 else []
        if index + 1 < count and index * 2 + 1 < count and index < count * 0.7:
            causes = sorted(set(causes) | {c for c in (index * 2 + 1, index * 2 + 2) if c < count})
        if causes:
            names = ", ".join(f"f{c}" for c in causes)
            gate = rng.random()
            if len(causes) > 2 and gate < 0.1:
                write(f"    because: {{ at-least: 2, of: [{names}] }}\n")
            elif len(causes) > 1 and gate < 0.3:
                write(f"    because: {{ any: [{names}] }}\n")
            else:
                write(f"    because: [{names}]\n")
        else:
            write("    stop: Outside the scope of this investigation\n")
        if index % 2 == 0:
            write(f"    certainty: verified\n    evidence: [E{index}]\n")
    write("controls:\n")
    for index in range(0, count, 5):
        status = rng.choice(["missing", "proposed", "failed", "inadequate", "proposed"])
        write(f"  c{index}: {{ statement: A safeguard on component {index}, function: prevent, status: {status}, ")
        write(f"stops: [f{index}], requirement: The design standard asks for it }}\n")
    write("evidence:\n")
    for index in range(0, count, 2):
        write(f"  E{index}: {{ kind: log, statement: The log of component {index}, source: host {index}, grade: B2 }}\n")
    if follow_up:
        claims(count, write)


def claims(count, write):
    write("counterfactuals:\n")
    for index in range(0, count, 50):
        write(f"  X{index}: {{ given: [c{index}], then: {{ f0: unchanged }} }}\n")
    write("findings:\n")
    for index in range(0, count, 50):
        write(f"  F{index}: {{ statement: Nothing kept component {index} in its state, rests-on: [f{index}] }}\n")
    write("actions:\n")
    for index in range(0, count, 50):
        write(f"  A{index}: {{ statement: Put safeguard {index} in place, owner: operations, due: 2027-01-01, ")
        write(f"addresses: [F{index}], implements: [c{index}], status: accepted }}\n")


if __name__ == "__main__":
    generate(int(sys.argv[1]), sys.stdout, "--follow-up" in sys.argv)
