// The state of the page in its address, and back.

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
