// The switches of controls and unknowns.

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
