// The beginning, once everything is there.

makeSwitches();
makeSelectable();
makeTabs();
recall();
reveal(group(chosen.at ?? data.targets[0]));
window.addEventListener("hashchange", recall);
