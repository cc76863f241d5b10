// What the page knows, and what is asked of it.

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
