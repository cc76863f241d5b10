// Runs the page's engine on cases, a line of JSON each, and prints a line for each: what there is to compare.
const fs = require("fs");
const vm = require("vm");
const [engine, cases] = process.argv.slice(2);
vm.runInThisContext(`${fs.readFileSync(engine, "utf8")}\nglobalThis.Engine = Engine;`);
const out = [];
for (const line of fs.readFileSync(cases, "utf8").split("\n").filter(Boolean)) {
  const { circuit, changes, settled } = JSON.parse(line);
  const prepared = Engine.prepare(circuit);
  const world = Engine.world(prepared, new Map(changes), new Map(settled));
  if (world.contradicted) {
    out.push(JSON.stringify({ contradicted: world.contradicted }));
    continue;
  }
  out.push(JSON.stringify({
    states: world.states.slice(0, prepared.firstUnknown).map(({ state, unknowns, isCutShort }) => ({ state, unknowns, isCutShort: isCutShort === true })),
    breaks: world.breaks,
    ways: prepared.factors.map((_, node) => (world.states[node].state === Engine.YES ? Engine.way(prepared, world, node) : null)),
  }));
}
fs.writeFileSync(1, out.join("\n") + "\n");
