// One view at a time.

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
