// Works out worlds from a circuit, as the library does (see Circuit in RootCause for what the numbers mean).
"use strict";

const Engine = (() => {
  const NO = 0;
  const YES = 1;
  const OPEN = 2;

  // Unknowns tried in every combination for one answer; the work doubles with each.
  const MOST_UNKNOWNS = 12;

  // The rows of a word in which the lowest, second … bit of the row's number is set.
  const PATTERNS = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

  /** A circuit with what every world needs of it. */
  function prepare(circuit) {
    const count = circuit.need.length;
    const consumers = Array.from({ length: count }, () => []);
    circuit.inputs.forEach((inputs, node) => {
      for (const input of inputs) consumers[input].push(node);
    });
    const firstLink = circuit.factors.length + circuit.controls.length;
    const firstUnknown = firstLink + circuit.links.length;
    const unknowns = circuit.unknowns.map((_, index) => firstUnknown + index);
    return { ...circuit, count, consumers, firstControl: circuit.factors.length, firstLink, firstUnknown, unknownNodes: unknowns };
  }

  /** In which of 32 worlds a node's inputs reach its need. */
  function threshold(need, inputs, values, words, word) {
    if (need < 0 || need > inputs.length) return 0;
    if (need === 0) return 0xffffffff;
    if (need === inputs.length) return inputs.reduce((all, input) => all & values[input * words + word], 0xffffffff);
    if (need === 1) return inputs.reduce((any, input) => any | values[input * words + word], 0);
    // Bit j of `reached` holds the worlds in which more than j of the inputs so far are on.
    const reached = new Uint32Array(need);
    for (const input of inputs) {
      const value = values[input * words + word];
      for (let index = need - 1; index > 0; index -= 1) reached[index] |= reached[index - 1] & value;
      reached[0] |= value;
    }
    return reached[need - 1];
  }

  /**
   * The least fixpoint in 32 times `words` worlds at once.
   * @param pinned for each node that is held, its value in each word of worlds
   */
  function run(circuit, words, pinned) {
    const values = new Uint32Array(circuit.count * words);
    const queue = [];
    const isQueued = new Uint8Array(circuit.count);
    for (const [node, value] of pinned) values.set(value, node * words);
    for (let node = 0; node < circuit.count; node += 1) {
      if (pinned.has(node)) continue;
      queue.push(node);
      isQueued[node] = 1;
    }
    for (let next = 0; next < queue.length; next += 1) {
      const node = queue[next];
      isQueued[node] = 0;
      let hasChanged = false;
      for (let word = 0; word < words; word += 1) {
        const value = threshold(circuit.need[node], circuit.inputs[node], values, words, word) >>> 0;
        if (value === values[node * words + word]) continue;
        values[node * words + word] = value;
        hasChanged = true;
      }
      if (!hasChanged) continue;
      for (const consumer of circuit.consumers[node]) {
        if (isQueued[consumer] || pinned.has(consumer)) continue;
        queue.push(consumer);
        isQueued[consumer] = 1;
      }
    }
    return values;
  }

  const all = (words, isOn) => new Uint32Array(words).fill(isOn ? 0xffffffff : 0);

  /** One world, with some nodes held on or off. */
  function single(circuit, held) {
    const pinned = new Map([...held].map(([node, isOn]) => [node, all(1, isOn)]));
    return run(circuit, 1, pinned);
  }

  /** Which of some nodes lead to each node over nodes that `isOpen` says yes to. */
  function reach(circuit, sources, isOpen) {
    const found = new Map();
    for (const source of sources) {
      const stack = [source];
      const seen = new Set(stack);
      while (stack.length > 0) {
        const node = stack.pop();
        if (!found.has(node)) found.set(node, []);
        found.get(node).push(source);
        for (const consumer of circuit.consumers[node]) {
          if (seen.has(consumer) || !isOpen(consumer)) continue;
          seen.add(consumer);
          stack.push(consumer);
        }
      }
    }
    return found;
  }

  /** The unknowns with those whose facts they share, so that nothing outside bears on what is inside. */
  function groups(unknowns, factUnknowns) {
    const parent = new Map(unknowns.map((node) => [node, node]));
    const root = (node) => {
      while (parent.get(node) !== node) node = parent.get(node);
      return node;
    };
    for (const together of factUnknowns) {
      for (const node of together) parent.set(root(node), root(together[0]));
    }
    return (nodes) => {
      const roots = new Set(nodes.map(root));
      return unknowns.filter((node) => roots.has(root(node)));
    };
  }

  /** Every combination of some unknowns: in which rows the facts hold, and what is on in them. */
  function table(circuit, variables, held, changes) {
    const rows = 2 ** variables.length;
    const words = Math.max(1, rows / 32);
    const pinned = new Map([...held].map(([node, isOn]) => [node, all(words, isOn)]));
    variables.forEach((node, bit) => {
      pinned.set(node, Uint32Array.from({ length: words }, (_, word) =>
        bit < 5 ? PATTERNS[bit] : (word >> (bit - 5)) & 1 ? 0xffffffff : 0));
    });
    const actual = run(circuit, words, pinned);
    const fits = new Uint32Array(words).fill(rows >= 32 ? 0xffffffff : 2 ** rows - 1);
    for (const fact of circuit.facts) {
      for (let word = 0; word < words; word += 1) fits[word] &= actual[fact * words + word];
    }
    for (const [node, isOn] of changes) pinned.set(node, all(words, isOn));
    return { variables, words, fits, values: run(circuit, words, pinned) };
  }

  /** What a table says of a node: whether it is on in every row that fits, in none, or what that depends on. */
  function answer({ variables, words, fits, values }, node) {
    let isEver = false;
    let isAlways = true;
    for (let word = 0; word < words; word += 1) {
      const value = values[node * words + word];
      if (fits[word] & value) isEver = true;
      if (fits[word] & ~value) isAlways = false;
    }
    if (isAlways) return { state: YES, unknowns: [] };
    if (!isEver) return { state: NO, unknowns: [] };
    const decides = (bit) => {
      for (let word = 0; word < words; word += 1) {
        const value = values[node * words + word];
        if (bit < 5) {
          // A row that fits still does with an unknown turned on, so the lower row's fit is enough.
          if (fits[word] & ~PATTERNS[bit] & (value ^ (value >>> (2 ** bit)))) return true;
        } else {
          const distance = 2 ** (bit - 5);
          if (!(word & distance) && fits[word] & (value ^ values[node * words + word + distance])) return true;
        }
      }
      return false;
    };
    return { state: OPEN, unknowns: variables.filter((_, bit) => decides(bit)) };
  }

  /**
   * The world that some changes would have made.
   * @param changes for each factor or control that is changed, whether its node is held on
   * @param settled for each unknown's node that is settled, whether it is on
   * @returns the state of each node; or the facts that could not have come about with what is settled
   */
  function world(circuit, changes, settled) {
    const worstActual = single(circuit, settled);
    const lost = circuit.facts.filter((fact) => !worstActual[fact]);
    if (lost.length > 0) return { contradicted: lost };

    // What no fact can do without is on.
    const open = circuit.unknownNodes.filter((node) => {
      if (settled.has(node)) return false;
      const without = single(circuit, new Map([...settled, [node, false]]));
      return circuit.facts.every((fact) => without[fact]);
    });
    const off = new Map([...settled, ...open.map((node) => [node, false])]);
    const worst = single(circuit, new Map([...settled, ...changes]));
    const best = single(circuit, new Map([...off, ...changes]));

    let relevant;
    if (open.length <= MOST_UNKNOWNS) {
      relevant = () => open;
    } else {
      const bestActual = single(circuit, off);
      const factUnknowns = reach(circuit, open, (node) => worstActual[node] && !bestActual[node]);
      const group = groups(open, circuit.facts.filter((fact) => !bestActual[fact]).map((fact) => factUnknowns.get(fact) ?? []).filter((nodes) => nodes.length > 0));
      const reached = reach(circuit, open, (node) => worst[node] && !best[node]);
      relevant = (node) => group(reached.get(node) ?? []);
    }
    const tables = new Map();
    const states = Array.from({ length: circuit.count }, (_, node) => {
      if (!worst[node]) return { state: NO, unknowns: [] };
      if (best[node]) return { state: YES, unknowns: [] };
      const variables = relevant(node);
      // Not resolved: any of these may bear on it.
      if (variables.length > MOST_UNKNOWNS) return { state: OPEN, unknowns: variables, isCutShort: true };
      const key = variables.join();
      if (!tables.has(key)) tables.set(key, table(circuit, variables, settled, changes));
      return answer(tables.get(key), node);
    });
    return { states, worst, best, changes, settled, breaks: breaks(circuit, changes, worst) };
  }

  /** Where chains are cut although their causes still occur, for the worst of the unknowns. */
  function breaks(circuit, changes, worst) {
    const actual = single(circuit, new Map());
    const result = [];
    for (let node = 0; node < circuit.firstUnknown; node += 1) {
      const isControl = node >= circuit.firstControl && node < circuit.firstLink;
      if (isControl || !actual[node] || worst[node]) continue;
      const causes = node < circuit.firstControl ? circuit.formulaInputs[node] : 1;
      const inputs = circuit.inputs[node];
      if (!inputs.slice(0, causes).every((input) => worst[input])) continue;
      if (changes.get(node) === false) {
        result.push({ node, reason: "removed", controls: [] });
        continue;
      }
      const missing = inputs.slice(causes).filter((input) => !worst[input]);
      if (missing.length === 0) continue;
      const isControlNode = (input) => input >= circuit.firstControl && input < circuit.firstLink;
      if (missing.every(isControlNode)) {
        result.push({ node, reason: "stopped", controls: [...new Set(missing)] });
      } else {
        result.push({ node, reason: "settled", controls: [] });
      }
    }
    return result;
  }

  /**
   * A way on which a node still comes about, whatever the unknowns: the causes it begins with, in the order of the
   * records. Factors that nothing explains, or that are held on, and controls that do not work for no reason of their own.
   * Null where it comes about in one way or another, but in none whatever the unknowns.
   */
  function way(circuit, world, target) {
    const rank = new Map();
    // The order in which nodes come on, each after the inputs that turned it on.
    const held = new Map([...world.settled, ...world.changes]);
    const missing = circuit.need.map((need) => (need < 0 ? Infinity : need));
    const queue = [];
    const turnOn = (node) => {
      rank.set(node, rank.size);
      queue.push(node);
    };
    for (let node = 0; node < circuit.count; node += 1) {
      if (!world.best[node]) continue;
      if (held.get(node) === true || missing[node] === 0) turnOn(node);
    }
    for (let next = 0; next < queue.length; next += 1) {
      for (const consumer of circuit.consumers[queue[next]]) {
        missing[consumer] -= 1;
        if (missing[consumer] === 0 && !rank.has(consumer) && world.best[consumer]) turnOn(consumer);
      }
    }
    if (!rank.has(target)) return null;
    const begins = new Set();
    const seen = new Set([target]);
    const stack = [target];
    while (stack.length > 0) {
      const node = stack.pop();
      const isFactor = node < circuit.firstControl;
      const isControl = node >= circuit.firstControl && node < circuit.firstLink;
      const isHeld = held.get(node) === true;
      const isBegin = isHeld || (isFactor ? circuit.formulaInputs[node] === 0 : circuit.inputs[node].length === 0);
      if (isBegin && (isFactor || isControl)) begins.add(node);
      if (isHeld) continue;
      const inputs = circuit.inputs[node].filter((input) => rank.has(input) && rank.get(input) < rank.get(node));
      inputs.sort((one, other) => rank.get(one) - rank.get(other));
      for (const input of inputs.slice(0, circuit.need[node])) {
        if (seen.has(input)) continue;
        seen.add(input);
        stack.push(input);
      }
    }
    return [...begins].sort((one, other) => one - other);
  }

  /**
   * Which milestones come earlier: a moved one takes the time its control says, if that is earlier; the later ones keep
   * their distance to it, unless they are moved themselves.
   * @param milestones those recorded, in their order, each with its time
   * @param moves what moves which of them to when; of several for one the earliest counts
   */
  function trajectory(milestones, moves) {
    const result = [];
    // How far the milestone moved last came forward.
    let distance = 0;
    for (const { milestone, time } of milestones) {
      const own = moves.filter((move) => move.milestone === milestone);
      const move = own.reduce((first, other) => (first && first.time <= other.time ? first : other), null);
      if (move) distance = Math.max(0, time - move.time);
      if (distance > 0) result.push({ milestone, distance, move });
    }
    return result;
  }

  return { NO, YES, OPEN, MOST_UNKNOWNS, prepare, world, way, trajectory };
})();
