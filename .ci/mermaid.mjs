// node mermaid.mjs MERMAID FILE...: parses flowcharts, and compares what Mermaid makes of them with what they say.
import { readFileSync } from "node:fs";

// As much of a browser as the module looks for while it is loaded; nothing is drawn.
class Nothing {}
globalThis.window = {
  document: { nodeType: 9, implementation: {}, createElement: () => ({}) },
  Element: class {}, DocumentFragment: Nothing, HTMLTemplateElement: Nothing, Node: Nothing, NodeFilter: {},
  NamedNodeMap: Nothing, HTMLFormElement: Nothing, DOMParser: Nothing,
};

const [module, ...files] = process.argv.slice(2);
const mermaid = (await import(module)).default;
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

const entities = (text) => text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(code));
// What Mermaid keeps in the place of an entity until it draws.
const marks = (text) => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(code));
const lines = (text) => text.split("\n").map((line) => line.trim()).join("\n");

let failures = 0;
for (const file of files) {
  const source = readFileSync(file, "utf8");
  const body = source.replace(/^---\n[^]*?\n---\n/, "");
  const labels = body.match(/"[^"]*"/g) ?? [];
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    const texts = [...db.getVertices().values()].map((node) => node.text)
      .concat(db.getEdges().map((edge) => edge.text).filter((text) => text))
      .concat(db.getSubGraphs().map((graph) => graph.title));
    const found = texts.map((text) => lines(marks(text))).sort();
    const expected = labels.map((label) => lines(entities(label.slice(1, -1)))).sort();
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new Error(`read as ${JSON.stringify(found)}, written as ${JSON.stringify(expected)}`);
    }
  } catch (error) {
    failures += 1;
    console.error(`${file}: ${error.message}`);
  }
}
console.log(`Mermaid: ${files.length - failures} passed, ${failures} failed`);
process.exit(failures === 0 && files.length > 0 ? 0 : 1);
