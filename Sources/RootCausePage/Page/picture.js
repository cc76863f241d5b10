// What a world makes of the picture of the causes.

const mixed = (states, need) => {
  const certain = states.filter((state) => state === Engine.YES).length;
  if (certain >= need) return Engine.YES;
  return certain + states.filter((state) => state === Engine.OPEN).length < need ? Engine.NO : Engine.OPEN;
};

function sourceState(source, effect, isLink, world) {
  if (typeof source === "string") {
    const link = isLink && effect ? linkNode.get(`${source} -> ${effect}`) : undefined;
    return world.states[link ?? factorNode.get(source)].state;
  }
  return mixed(source.of.map((input) => sourceState(input, effect, true, world)), source.need);
}

/** Whether anything comes along a line. */
function strandState(strand, world) {
  if (strand.isWholeLink && strand.effect && typeof strand.source === "string") {
    const link = linkNode.get(`${strand.source} -> ${strand.effect}`);
    return link === undefined ? Engine.YES : world.states[link].state;
  }
  const states = [sourceState(strand.source, strand.effect, false, world),
    ...strand.past.map((control) => world.states[controlNode.get(control)].state)];
  return mixed(states, states.length);
}

function fate(now, before) {
  if (now === Engine.NO) return "averted";
  if (now === Engine.YES) return before === Engine.NO ? "comes-about" : null;
  return before === Engine.OPEN ? null : "undetermined";
}

const MARKS = { averted: "⊘", undetermined: "?", "comes-about": "!", applied: "✓", "taken-away": "✕" };

function group(id) {
  return $(`causes:${id}`);
}

// Where nodes stand, taken while all pictures are shown: one that is hidden has no place, and asking anew after each
// change would have everything laid out again and again.
const boxes = new Map(
  data.anatomy.nodes.map((part) => group(part.id)).filter(Boolean).map((node) => [node, node.getBBox()]));

/** Marks a group of the picture with a state, or takes the mark away. */
function mark(node, state, word, isSigned = true) {
  if (!node) return;
  node.querySelectorAll(":scope > .mark").forEach((old) => old.remove());
  if (state) node.setAttribute("data-state", state);
  else node.removeAttribute("data-state");
  // A node is called what its title says, and where it differs from what was, that.
  const title = node.querySelector(":scope > title")?.textContent;
  if (title && state) node.setAttribute("aria-label", `${title}; here: ${word || state.replace("-", " ")}`);
  else node.removeAttribute("aria-label");
  const box = boxes.get(node);
  if (!state || !isSigned || !box) return;
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  text.setAttribute("class", "mark");
  text.setAttribute("aria-hidden", "true");
  text.setAttribute("x", box.x + 2);
  text.setAttribute("y", box.y - 2);
  text.textContent = word ? `${MARKS[state] ?? ""} ${word}` : MARKS[state] ?? "";
  node.append(text);
}

function controlMark(part, world) {
  const node = controlNode.get(part.control);
  const now = world.states[node].state;
  const before = actual.states[node].state;
  const place = part.stops.length === 1 ? factorNode.get(part.stops[0]) : linkNode.get(part.stops.join(" -> "));
  const isCut = world.breaks.some((cut) => cut.node === place && cut.controls.includes(node));
  if (now === Engine.NO && (before !== Engine.NO || isCut)) {
    return ["applied", isCut ? "broken here" : chosen.changes.has(node) ? "in place" : "would have held"];
  }
  if (now === Engine.YES && before === Engine.NO) return ["taken-away", "taken away"];
  if (now === Engine.OPEN && before !== Engine.OPEN) return ["undetermined", dependence(world.states[node])];
  return [null, ""];
}

function paint(world) {
  const isActual = chosen.changes.size === 0 && chosen.settled.size === 0;
  const shown = world.contradicted ? actual : world;
  const gates = new Map();
  for (const strand of data.anatomy.lines) {
    const state = isActual ? null : fate(strandState(strand, shown), strandState(strand, actual));
    if (!gates.has(strand.from)) gates.set(strand.from, state);
    mark(group(strand.id), state, "");
  }
  for (const part of data.anatomy.nodes) {
    if (isActual || world.contradicted) {
      mark(group(part.id), null, "");
    } else if (part.factor) {
      const node = factorNode.get(part.factor);
      const state = fate(shown.states[node].state, actual.states[node].state);
      mark(group(part.id), state, state === "undetermined" ? dependence(shown.states[node]) : "");
    } else if (part.control) {
      mark(group(part.id), ...controlMark(part, shown));
    } else {
      mark(group(part.id), gates.get(part.id) ?? null, "", false);
    }
  }
}
