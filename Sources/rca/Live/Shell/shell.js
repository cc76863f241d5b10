// Shows the page that the file gives, and what does not hold in it, anew after each save.
"use strict";

const frame = document.getElementById("page");
let drawn = 0;

function element(name, text, className) {
  const node = document.createElement(name);
  node.textContent = text;
  if (className) node.className = className;
  return node;
}

function item(diagnostic) {
  const node = element("li", "", diagnostic.severity);
  const { file, line, column } = diagnostic.location ?? {};
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  node.append(element("code", place), ` ${diagnostic.severity}: ${diagnostic.message} `, element("code", diagnostic.rule));
  if (diagnostic.suggestion) node.append(element("p", diagnostic.suggestion));
  return node;
}

function show(state) {
  document.title = `${state.file} – preview`;
  document.getElementById("file").textContent = state.file;
  const { diagnostics, summary } = state.report;
  const counts = [[summary.errors, "error"], [summary.warnings, "warning"], [summary.notes, "note"]]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`);
  const found = counts.join(", ") || "nothing to remark";
  const isStale = state.drawn !== state.version;
  const reason = state.failure || "not drawn while there are errors";
  document.getElementById("summary").textContent =
    isStale ? `${found}; ${reason}${state.drawn > 0 ? ", so this is the last picture" : ""}` : found;
  document.getElementById("count").textContent = found;
  document.getElementById("list").replaceChildren(...diagnostics.map(item));
  const details = document.getElementById("diagnostics");
  details.hidden = diagnostics.length === 0;
  details.open = summary.errors > 0;
  frame.classList.toggle("stale", isStale);
  if (state.drawn > 0 && state.drawn !== drawn) {
    // What was switched and selected is in the fragment, and stays.
    const fragment = drawn > 0 ? frame.contentWindow.location.hash : location.hash;
    drawn = state.drawn;
    frame.src = `/page?version=${drawn}${fragment}`;
  }
}

async function follow() {
  let version = 0;
  for (;;) {
    try {
      const answer = await fetch(`/state?other-than=${version}`, { cache: "no-store" });
      if (answer.status === 200) {
        const state = await answer.json();
        version = state.version;
        show(state);
      }
    } catch {
      document.getElementById("summary").textContent = "The preview has ended; start it again to go on.";
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

follow();
