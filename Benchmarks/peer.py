#!/usr/bin/env python3
"""Builds the diagram of a formula that the driver `diagram` has written: peer.py cudd|oxidd NETLIST-FILE RUNS

One operation after the other, in the order in which the inputs are written, every gate's function kept; events in the
order given, no reordering. Prints one line of JSON, times in milliseconds. A process for each peer and formula.
"""
import json
import sys
import time


class Cudd:
    """CUDD, with complemented edges, through dd's Cython module."""

    def __init__(self, order):
        from dd import cudd
        self.manager = cudd.BDD(memory_estimate=2 * 2**30)
        self.manager.configure(reordering=False)
        self.names = [f"e{event}" for event in order]
        self.manager.declare(*self.names)
        self.true, self.false = self.manager.true, self.manager.false

    def variables(self):
        return {name: self.manager.var(name) for name in self.names}

    def choose(self, condition, then, otherwise):
        return self.manager.ite(condition, then, otherwise)

    def nodes(self, function):
        return function.dag_size

    def models(self, function):
        return self.manager.count(function, len(self.names))


class OxiDD:
    """OxiDD's diagrams without complemented edges, one thread."""

    def __init__(self, order):
        from oxidd.bdd import BDDManager
        self.manager = BDDManager(CAPACITY, CACHE, 1)
        self.manager.add_vars(len(order))
        self.names = [f"e{event}" for event in order]
        self.true, self.false = self.manager.true(), self.manager.false()

    def variables(self):
        return {name: self.manager.var(level) for level, name in enumerate(self.names)}

    def choose(self, condition, then, otherwise):
        return condition.ite(then, otherwise)

    def nodes(self, function):
        return function.node_count()

    def models(self, function):
        return function.sat_count_float(len(self.names))


# As many nodes as the tables of reference allow, and the cache size with which OxiDD was fastest on these trees.
CAPACITY, CACHE = 30_000_000, 1 << 22


def build(peer, gates, top):
    functions = peer.variables()
    functions["true"], functions["false"] = peer.true, peer.false
    for name, connective, inputs in gates:
        operands = [functions[operand] for operand in inputs]
        if connective in ("and", "not"):
            result = peer.true
            for operand in operands:
                result = result & operand
            if connective == "not":
                result = ~result
        elif connective == "or":
            result = peer.false
            for operand in operands:
                result = result | operand
        elif connective == "xor":
            result = peer.false
            for operand in operands:
                result = peer.choose(operand, ~result, result)
        else:
            # missing[m]: at least m + 1 of the operands met so far are true.
            missing = [peer.false] * int(connective)
            for operand in operands:
                for needed in reversed(range(len(missing))):
                    fewer = missing[needed - 1] if needed else peer.true
                    missing[needed] = peer.choose(operand, fewer, missing[needed])
            result = missing[-1] if missing else peer.true
        functions[name] = result
    return functions[top]


def main():
    peer_class = {"cudd": Cudd, "oxidd": OxiDD}[sys.argv[1]]
    order, gates, top = [], [], None
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            name, *words = line.split()
            if name == "order":
                order = words
            elif name == "top":
                top = words[0]
            else:
                gates.append((name, words[0], words[1:]))
    times = []
    for run in range(int(sys.argv[3])):
        peer = peer_class(order)
        start = time.perf_counter()
        function = build(peer, gates, top)
        times.append((time.perf_counter() - start) * 1000)
        if run == 0:
            nodes, models = peer.nodes(function), peer.models(function)
        del function, peer
    times.sort()
    print(json.dumps({"nodes": nodes, "models": models, "least": times[0], "median": times[len(times) // 2]}))


if __name__ == "__main__":
    main()
