// What a world says: of outcomes and impacts, what shows it, and milestones that move.

const quoted = (ids) => ids.map((id) => `“${id}”`).join(", ");

function statement(id) {
  return records.get(id)?.statement || id;
}

const isControl = (node) => node >= circuit.firstControl && node < circuit.firstLink;
const nodeName = (node) => {
  if (node < circuit.firstControl) return circuit.factors[node];
  if (isControl(node)) return circuit.controls[node - circuit.firstControl];
  const [cause, effect] = circuit.links[node - circuit.firstLink];
  return `${circuit.factors[cause]} -> ${circuit.factors[effect]}`;
};

function dependence({ unknowns, isCutShort }) {
  const names = unknowns.map((node) => circuit.unknowns[node - circuit.firstUnknown].name);
  return isCutShort
    ? `not resolved: ${names.length} unknowns may bear on it, more than the ${Engine.MOST_UNKNOWNS} that are tried here`
    : `depends on ${names.join(", ")}`;
}

/** The first cuts on the ways to a node that this world no longer has. */
function cutsBefore(target, world) {
  const seen = new Set([target]);
  const stack = [target];
  while (stack.length > 0) {
    for (const input of circuit.inputs[stack.pop()]) {
      if (seen.has(input) || world.worst[input] || !actual.worst[input]) continue;
      seen.add(input);
      stack.push(input);
    }
  }
  return world.breaks.filter(({ node }) => seen.has(node));
}

function cutWords({ node, reason, controls }) {
  if (reason === "removed") return `“${nodeName(node)}” is taken not to occur`;
  if (reason === "settled") return `“${nodeName(node)}” is settled not to be so`;
  return `${quoted(controls.map(nodeName))} stops “${nodeName(node)}”`;
}

/** What has become of an outcome or impact, and what shows it. */
function verdict(id, world) {
  const node = factorNode.get(id);
  const now = world.states[node];
  const before = actual.states[node];
  if (now.state === Engine.OPEN) return [dependence(now)];
  if (now.state === Engine.NO) {
    if (before.state === Engine.NO) return ["did not happen, here neither"];
    const cuts = cutsBefore(node, world).map(cutWords);
    return ["would not have happened", cuts.length > 0 ? `broken where ${cuts.join("; ")}` : "no way to it is left"];
  }
  const word = before.state === Engine.NO ? "would have happened" : "would still have happened";
  const way = Engine.way(circuit, world, node);
  if (!way) return [word, "in one way or another, however what is not known turns out"];
  // That controls which were not there do not work goes without saying.
  const names = way.filter((begin) => !isControl(begin) || chosen.changes.get(begin))
    .map((begin) => (isControl(begin) ? `“${nodeName(begin)}” taken away` : `“${nodeName(begin)}”`));
  return [word, names.length > 0 ? `by way of ${names.join(" + ")}` : ""];
}

function duration(milliseconds) {
  const minutes = Math.round(milliseconds / 60000);
  if (minutes < 1) return `${Math.round(milliseconds / 1000)} s`;
  const parts = [[Math.floor(minutes / 1440), "d"], [Math.floor(minutes / 60) % 24, "h"], [minutes % 60, "min"]];
  return parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(" ");
}

/** The milestones that come earlier: by controls that work here, whatever the unknowns, and did not. */
function movedMilestones(world) {
  const moves = data.controls.flatMap((control, index) => {
    const node = circuit.firstControl + index;
    return actual.worst[node] && !world.worst[node]
      ? control.moves.map((move) => ({ ...move, control: control.record.id })) : [];
  });
  return Engine.trajectory(data.milestones, moves).map(({ milestone, distance, move }) => {
    const words = `${milestone} ${duration(distance)} earlier`;
    const before = data.milestones.find((moment) => moment.milestone === milestone).text;
    return move ? `${words}: at ${move.text} instead of ${before}, by “${move.control}”`
      : `${words}, if it keeps its distance to what came before`;
  });
}

function premise() {
  const words = [];
  for (const [node, isOn] of chosen.changes) words.push(`“${nodeName(node)}” ${isOn ? "taken away" : "in place"}`);
  for (const [node, isOn] of chosen.settled) {
    const { name, kind } = circuit.unknowns[node - circuit.firstUnknown];
    words.push(`${name} is ${isOn === (kind !== "control") ? "so" : "not so"}`);
  }
  return words.join(", ");
}

function tell(world) {
  const answer = $("answer");
  answer.replaceChildren();
  const words = premise();
  if (words === "") {
    answer.append(element("p", "As it happened. Switch a control or settle what is not known to see what would have become of it."));
    return;
  }
  answer.append(element("p", `With ${words}:`));
  if (world.contradicted) {
    answer.append(element("p", `There is no such world: ${quoted(world.contradicted.map(nodeName))} could not have come about then, and the record says that it did.`));
    return;
  }
  // What shares its fate, and what shows it, is told together.
  const verdicts = new Map();
  for (const id of data.targets) {
    const told = verdict(id, world);
    const key = JSON.stringify(told);
    if (!verdicts.has(key)) verdicts.set(key, { told, ids: [] });
    verdicts.get(key).ids.push(id);
  }
  for (const { told: [fate, witness], ids } of verdicts.values()) {
    const heading = element("h3", fate, { class: "fate" });
    const list = element("ul");
    list.append(...ids.map((id) => element("li", statement(id))));
    answer.append(heading, list);
    if (witness) answer.append(element("p", witness, { class: "witness" }));
  }
  const list = element("ul", undefined, { class: "besides" });
  for (const moved of movedMilestones(world)) list.append(element("li", moved));
  const averted = data.factors.filter((_, node) =>
    actual.states[node].state !== Engine.NO && world.states[node].state === Engine.NO).length;
  if (averted > 0) {
    list.append(element("li", averted === 1 ? "1 factor would not have come about" : `${averted} factors would not have come about`));
  }
  if (list.children.length > 0) answer.append(list);
}
