// The page: switches, the world they make, what it says of the picture, tabs, details, and links to all of it.
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const circuit = Engine.prepare(data.circuit);
  const factorNode = new Map(circuit.factors.map((id, index) => [id, index]));
  const controlNode = new Map(circuit.controls.map((id, index) => [id, circuit.firstControl + index]));
  const linkNode = new Map(circuit.links.map(([cause, effect], index) =>
    [`${circuit.factors[cause]} -> ${circuit.factors[effect]}`, circuit.firstLink + index]));
  const unknownNode = new Map(circuit.unknowns.map((unknown, index) =>
    [`${unknown.kind}.${unknown.about}`, circuit.firstUnknown + index]));
  const records = new Map([...data.factors, ...data.controls.map((control) => control.record)].map((record) => [record.id, record]));
  const actual = Engine.world(circuit, new Map(), new Map());

  // What is asked: controls put in place or taken away, unknowns settled, and what is looked at.
  const chosen = { changes: new Map(), settled: new Map(), view: null, at: null };

  const $ = (id) => document.getElementById(id);

  function element(name, text, attributes = {}) {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  }

  // ---- The world, in words

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

  // ---- The world, in the picture

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

  // ---- Switches

  function isWorking(node, world) {
    return world.states[node].state === Engine.NO;
  }

  function makeSwitches() {
    for (const { record, status } of data.controls) {
      const label = element("label");
      const input = element("input", undefined, { type: "checkbox", role: "switch", "data-id": record.id });
      const small = element("small", `${record.id} · ${status}`);
      label.append(input, element("span", record.statement || record.id), small);
      $("controls").append(label);
    }
    $("controls").hidden = data.controls.length === 0;
    circuit.unknowns.forEach((unknown, index) => {
      const id = `${unknown.kind}.${unknown.about}`;
      const set = element("fieldset", undefined, { "data-id": id });
      const what = { factor: "occurred", link: "is a cause", control: "worked" }[unknown.kind];
      set.append(element("legend", `${unknown.name}: ${unknown.kind === "link" ? unknown.about : statement(unknown.about)} – ${what}?`));
      for (const hypothesis of unknown.hypotheses) set.append(element("p", `${hypothesis}: ${data.hypotheses[hypothesis]}`));
      for (const [value, words] of [["", "open"], ["yes", "so"], ["no", "not so"]]) {
        const label = element("label");
        label.append(element("input", undefined, { type: "radio", name: `unknown-${index}`, value }), words);
        set.append(label);
      }
      $("unknowns").append(set);
    });
    $("unknowns").hidden = circuit.unknowns.length === 0;
    $("switches").hidden = false;
    $("switches").addEventListener("change", ({ target }) => {
      if (target.type === "checkbox") {
        const node = controlNode.get(target.dataset.id);
        if (target.checked === isWorking(node, actual)) chosen.changes.delete(node);
        else chosen.changes.set(node, !target.checked);
      } else {
        settle(target.closest("fieldset").dataset.id, target.value);
      }
      show();
      remember();
    });
    $("switches").addEventListener("submit", (event) => event.preventDefault());
    $("reset").addEventListener("click", () => {
      chosen.changes.clear();
      chosen.settled.clear();
      show();
      remember();
    });
  }

  function settle(id, value) {
    const node = unknownNode.get(id);
    if (value === "") chosen.settled.delete(node);
    // A control's node is on where it does not work.
    else chosen.settled.set(node, (value === "yes") !== id.startsWith("control."));
  }

  function setSwitches() {
    for (const input of $("controls").querySelectorAll("input")) {
      const node = controlNode.get(input.dataset.id);
      input.checked = chosen.changes.has(node) ? !chosen.changes.get(node) : isWorking(node, actual);
    }
    for (const set of $("unknowns").querySelectorAll("fieldset")) {
      const node = unknownNode.get(set.dataset.id);
      const isSo = chosen.settled.get(node) !== set.dataset.id.startsWith("control.");
      const value = chosen.settled.has(node) ? (isSo ? "yes" : "no") : "";
      for (const input of set.querySelectorAll("input")) input.checked = input.value === value;
    }
    $("reset").disabled = chosen.changes.size === 0 && chosen.settled.size === 0;
  }

  function show() {
    const world = Engine.world(circuit, chosen.changes, chosen.settled);
    setSwitches();
    tell(world);
    paint(world);
  }

  // ---- Details

  function look(id) {
    const details = $("details");
    const record = records.get(id);
    document.querySelectorAll("[data-selected]").forEach((old) => old.removeAttribute("data-selected"));
    chosen.at = record ? id : null;
    details.hidden = !record;
    details.replaceChildren();
    if (!record) return;
    document.querySelectorAll(".node").forEach((node) => {
      if (recordOf(node) === id) node.setAttribute("data-selected", "");
    });
    const close = element("button", "Close", { type: "button", class: "close" });
    close.addEventListener("click", () => {
      const from = group(id);
      look(null);
      remember();
      from?.focus();
    });
    details.append(close, element("p", `${record.kind} ${record.id}`, { class: "kind" }),
      element("h2", record.statement || record.id, { id: "details-name" }));
    if (record.facts.length > 0) details.append(element("p", record.facts.join(" · ")));
    for (const { heading, items } of record.passages) {
      const list = element("ul");
      for (const item of items) {
        const entry = element("li");
        entry.append(...withLinks(item));
        list.append(entry);
      }
      details.append(element("h3", heading), list);
    }
  }

  /** The record that a node of a picture stands for. */
  function recordOf(node) {
    const id = node.id.slice(node.id.indexOf(":") + 1);
    const part = parts.get(node.id);
    if (part) return part.factor ?? part.control;
    return records.has(id) ? id : id.split("@")[0];
  }

  const parts = new Map(data.anatomy.nodes.map((part) => [`causes:${part.id}`, part]));

  /** Lets a node lead to its details, which name all its evidence, instead of to the address of some of it. */
  function unlink(anchor) {
    const node = anchor.closest(".node");
    anchor.removeAttribute("href");
    anchor.removeAttributeNS("http://www.w3.org/1999/xlink", "href");
    anchor.removeAttribute("aria-label");
    if (!node) return;
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", "graphics-symbol");
    const title = node.querySelector(":scope > title");
    if (title) title.textContent = title.textContent.replace(/; opens \S+$/, "");
  }

  /** Text in which addresses of the web can be followed. */
  function withLinks(text) {
    return text.split(/(https?:\/\/[^\s,;()<>"]+)/).map((part, index) =>
      index % 2 === 0 ? part : element("a", part, { href: part, rel: "noopener noreferrer", target: "_blank" }));
  }

  function makeSelectable() {
    document.querySelectorAll(".picture a").forEach(unlink);
    const choose = (event) => {
      const node = event.target.closest?.(".node");
      const id = node && recordOf(node);
      if (!id || !records.has(id)) return;
      if (event.type === "keydown") {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
      }
      look(id);
      remember();
      if (event.type === "keydown") $("details").focus();
    };
    for (const picture of document.querySelectorAll(".picture")) {
      picture.addEventListener("click", choose);
      picture.addEventListener("keydown", choose);
    }
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && chosen.at) $("details").querySelector(".close").click();
    });
  }

  // ---- Tabs

  const tabs = [...document.querySelectorAll("[role=tab]")];

  function open(view, isFocused) {
    const chosenTab = tabs.find((tab) => tab.dataset.view === view) ?? tabs[0];
    chosen.view = chosenTab === tabs[0] ? null : chosenTab.dataset.view;
    for (const tab of tabs) {
      const isChosen = tab === chosenTab;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      $(`panel-${tab.dataset.view}`).hidden = !isChosen;
    }
    if (isFocused) chosenTab.focus();
    return chosenTab.dataset.view === view || view === null;
  }

  function makeTabs() {
    const fit = element("button", "Fit to width", { type: "button", id: "fit", "aria-pressed": "false" });
    fit.addEventListener("click", () => {
      const isFitted = $("pictures").classList.toggle("fitted");
      fit.setAttribute("aria-pressed", String(isFitted));
    });
    document.querySelector("[role=tablist]").after(fit);
    document.querySelector("[role=tablist]").hidden = tabs.length < 2;
    tabs.forEach((tab, index) => {
      tab.addEventListener("click", () => {
        open(tab.dataset.view);
        remember();
      });
      tab.addEventListener("keydown", (event) => {
        const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
        if (next === undefined) return;
        event.preventDefault();
        open(tabs[(next + tabs.length) % tabs.length].dataset.view, true);
        remember();
      });
    });
    for (const words of document.querySelectorAll(".words")) {
      words.addEventListener("toggle", () => {
        words.querySelector("pre").textContent = words.parentElement.querySelector("desc")?.textContent ?? "";
      });
    }
  }

  // ---- Links to a state of the page

  function remember() {
    const name = (node) => encodeURIComponent(nodeName(node));
    const changed = (isOn) => [...chosen.changes].filter(([, value]) => value === isOn).map(([node]) => name(node)).join(",");
    const settled = [...unknownNode].filter(([, node]) => chosen.settled.has(node)).map(([id, node]) =>
      `${encodeURIComponent(id)}:${chosen.settled.get(node) !== id.startsWith("control.") ? "yes" : "no"}`).join(",");
    const fields = [["whatif", changed(false)], ["without", changed(true)], ["settle", settled],
      ["view", encodeURIComponent(chosen.view ?? "")], ["at", encodeURIComponent(chosen.at ?? "")]];
    const text = fields.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${value}`).join("&");
    history.replaceState(null, "", text === "" ? location.pathname + location.search : `#${text}`);
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function recall() {
    const lost = [];
    const fields = new Map((location.hash.slice(1) || data.opening).split("&").filter(Boolean).map((field) => {
      const end = field.indexOf("=");
      return end < 0 ? [field, ""] : [field.slice(0, end), field.slice(end + 1)];
    }));
    const list = (key) => (fields.get(key) ?? "").split(",").filter(Boolean).map(decoded);
    chosen.changes.clear();
    chosen.settled.clear();
    for (const [key, isOn] of [["whatif", false], ["without", true]]) {
      for (const id of list(key)) {
        if (controlNode.has(id)) chosen.changes.set(controlNode.get(id), isOn);
        else lost.push(`control “${id}”`);
      }
    }
    for (const item of list("settle")) {
      const end = item.lastIndexOf(":");
      const value = item.slice(end + 1);
      if (unknownNode.has(item.slice(0, end)) && (value === "yes" || value === "no")) settle(item.slice(0, end), value);
      else lost.push(`unknown “${item}”`);
    }
    const view = decoded(fields.get("view") ?? "");
    if (!open(view === "" ? null : view)) lost.push(`view “${view}”`);
    const at = decoded(fields.get("at") ?? "");
    if (at !== "" && !records.has(at)) lost.push(`record “${at}”`);
    look(at);
    show();
    if (lost.length > 0) $("answer").prepend(element("p", `The link names what is not here: ${lost.join(", ")}.`, { class: "lost" }));
  }

  /** Brings a node of the causes into the middle of what is seen of the picture. */
  function reveal(node) {
    const picture = node?.closest(".picture");
    if (!picture) return;
    const place = node.getBoundingClientRect();
    const frame = picture.getBoundingClientRect();
    picture.scrollBy(
      place.left + place.width / 2 - frame.left - frame.width / 2,
      place.top + place.height / 2 - frame.top - frame.height / 2);
  }

  makeSwitches();
  makeSelectable();
  makeTabs();
  recall();
  reveal(group(chosen.at ?? data.targets[0]));
  window.addEventListener("hashchange", recall);
})();
