// What is told of a record that is selected.

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
