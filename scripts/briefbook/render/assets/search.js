"use strict";

// The search engine. The index lies in search/data/ as scripts of a few kB each, so that a page reads only those that a
// query needs, and reads them from a disk or a memory stick too, where no page may fetch. Words are cut and compared in
// search-words.js, which comes before.
if (!briefbook.find) Object.assign(briefbook, (() => {
  const { words, asked, allowed, slips, likeness } = briefbook;
  const data = new URL("../../search/data/", document.currentScript.src);
  const site = new URL("../", new URL("../", data));
  const loading = new Map();
  const answers = new Map();
  const DIGITS = Array.from({ length: 93 }, (_, at) => String.fromCharCode(33 + at)).filter(sign => !'"\\<&'.includes(sign));
  const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(DIGITS.indexOf(String.fromCharCode(code)), 0));
  const ENDS = 60, HIGH = DIGITS.length - ENDS, RUN = "~".charCodeAt(0);

  // ---- Files of the index

  function take(name, content) {
    answers.get(name)(content);
  }

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        answers.set(name, resolve);
        script.src = new URL(`${name}.js`, data);
        script.addEventListener("load", () => script.remove());
        script.addEventListener("error", () => {
          loading.delete(name);
          reject(new Error(`no ${name}`));
        });
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  // Numbers as render/search/pack.py writes them, each handed on with whether it is the length of a run.
  function read(text, take) {
    let high = 0, run = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at), digit = VALUES[code];
      if (code === RUN) run = true;
      else if (digit < ENDS) {
        take(high * ENDS + digit, run);
        high = 0;
        run = false;
      } else high = high * HIGH + digit - ENDS + 1;
    }
  }

  function numbers(text) {
    const found = [];
    read(text, number => found.push(number));
    return found;
  }

  function each(text, take) {
    let last = -1;
    read(text, (number, run) => {
      if (run) for (; number > 0; number--) take(++last);
      else take(last += number + 1);
    });
  }

  function rising(text) {
    const found = [];
    each(text, number => found.push(number));
    return found;
  }

  // The piece of a sorted list that holds a word, with its neighbours where words of the same beginning may stand in them.
  function pieces(firsts, word, beginning) {
    let at = firsts.length - 1;
    while (at > 0 && firsts[at] > word) at--;
    const found = [at];
    if (beginning) {
      if (at && firsts[at].startsWith(beginning)) found.unshift(at - 1);
      for (let next = at + 1; next < firsts.length && next < at + 3 && firsts[next].startsWith(beginning); next++) found.push(next);
    }
    return found;
  }

  // Words of the index that may be meant: [likeness, word, weight, records, weight, records…].
  async function meant(head, word, typing) {
    const close = word.length > 3 && !/\d/.test(word) ? word.slice(0, 4) : typing && word.length > 1 ? word : "";
    const seen = new Map();
    const look = async at => {
      for (const [other, ...rest] of await load(`w${at}`)) {
        const like = likeness(word, other, typing);
        if (like) seen.set(other, [like, other, ...rest]);
      }
    };
    if (head.words.length) await Promise.all(pieces(head.words, word, close).map(look));
    if (![...seen.values()].some(([like]) => like >= 0.5) && allowed(word) && head.backwards.length) {
      // A slip among the first letters: the words that end alike.
      const back = [...word].reverse().join("");
      const lists = await Promise.all(pieces(head.backwards, back, back.slice(0, 3)).map(at => load(`b${at}`)));
      const near = lists.join(" ").split(" ").map(one => [...one].reverse().join(""));
      const found = near.filter(one => slips(word, one, allowed(word)) <= allowed(word)).slice(0, 4);
      await Promise.all([...new Set(found.flatMap(one => pieces(head.words, one, "")))].map(look));
    }
    // The word itself before words that begin with it.
    if (seen.has(word)) seen.forEach((line, other) => { if (other.length > word.length + 2) line[0] *= 0.6; });
    return [...seen.values()].sort((a, b) => b[0] - a[0]).slice(0, 32);
  }

  // Lines of the index whose word is one of its own making, `=name` or `@date`, or begins with it.
  async function lines(head, word, beginning) {
    if (!head.words.length) return [];
    const lists = await Promise.all(pieces(head.words, word, beginning ? word : "").map(at => load(`w${at}`)));
    return lists.flat().filter(([other]) => other === word || (beginning && other.startsWith(word)));
  }

  // Records of just this name.
  async function called(head, name) {
    return name.length < 3 ? [] : (await lines(head, name)).flatMap(line => rising(line[2]));
  }

  // Words that are asked, dates that the dossier has as one, others by their words: [word, lines, words to mark].
  async function terms(head, query, typing) {
    const { dates, words: sought } = asked(query, typing), common = new Set(head.common), last = words(query).at(-1);
    const dated = await Promise.all(dates.map(async ([key, written]) => {
      const found = common.has(key) ? null : await lines(head, key, key.endsWith("-"));
      return found?.length === 0 ? Promise.all(words(written).map(plain)) : [[written.trim(), found?.map(line => [1, ...line]), words(written)]];
    }));
    async function plain(word) {
      const found = common.has(word) ? null : await meant(head, word, typing && word === last);
      return [word, found, found?.map(one => one[1])];
    }
    return [...await Promise.all(sought.map(plain)), ...dated.flat()];
  }

  // ---- Queries

  // Records that a choice of values leaves: null for all. `chosen` is {facet: [value…]}.
  async function left(head, chosen, without = "") {
    let kept = null;
    for (const [name, values] of Object.entries(chosen)) {
      if (name === without || !values.length) continue;
      const lists = new Map(await load(`f-${name}`)), here = new Uint8Array(head.records);
      for (const value of values) for (const id of rising(lists.get(value) ?? "")) here[id] = 1;
      kept = kept ? kept.map((one, id) => one & here[id]) : here;
    }
    return kept;
  }

  // The hits of a query, best first, before any filter: {scores, told: [{word, found, same}]}.
  async function weigh(query, typing) {
    const head = await load("head"), scores = new Float32Array(head.records), covered = new Float32Array(head.records);
    const told = [];
    let whole = 0;
    const [named, wanted] = await Promise.all([called(head, `=${words(query).join("")}`), terms(head, query, typing)]);
    for (const [word, found, marked] of wanted) {
      if (!found) continue;
      const best = new Float32Array(head.records);
      let size = 0;
      for (const [like, , ...lists] of found) {
        for (let at = 0; at < lists.length; at += 2) {
          const weight = like * lists[at] / head.levels;
          each(lists[at + 1], id => {
            if (!best[id]) size++;
            if (weight > best[id]) best[id] = weight;
          });
        }
      }
      const rare = Math.log(1 + (head.records - size + 0.5) / (size + 0.5));
      whole += rare;
      for (let id = 0; size && id < best.length; id++) {
        if (!best[id]) continue;
        scores[id] += best[id] * rare;
        covered[id] += rare;
      }
      told.push({ word, found: marked, same: found.some(([like, other]) => like === 1 || other.startsWith(word)) });
    }
    if (!told.length && wanted.length) scores.fill(1), covered.fill(1), whole = 1;
    for (const id of named) {
      scores[id] += whole;
      covered[id] = whole;
    }
    let most = 0;
    for (const one of covered) if (one > most) most = one;
    for (let id = 0; id < head.records; id++) {
      scores[id] = most && covered[id] >= 0.7 * most ? scores[id] * (covered[id] / whole) ** 2 : 0;
    }
    return { head, scores, told, wanted, complete: most >= 0.999 * whole };
  }

  // Ids of the hits in order, with what was understood. An empty query finds everything that the choice leaves.
  async function find(query, { chosen = {}, newest = false, typing = false } = {}) {
    const found = await weigh(query, typing), kept = await left(found.head, chosen);
    if (!found.wanted.length) found.scores.fill(1);
    const ids = [];
    found.scores.forEach((score, id) => {
      if (score && (!kept || kept[id])) ids.push(id);
    });
    if (newest || !found.wanted.length) {
      const place = new Map(numbers(await load("order")).map((id, at) => [id, at]));
      ids.sort((a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || a - b);
    } else ids.sort((a, b) => found.scores[b] - found.scores[a] || a - b);
    return { ...found, ids };
  }

  // For each facet its values with the number of hits that each would leave: [[name, title, ordered, [[value, number]…]]…].
  async function counts(found, chosen) {
    return Promise.all(found.head.facets.map(async ([name, title, ordered]) => {
      const [lists, kept] = await Promise.all([load(`f-${name}`), left(found.head, chosen, name)]);
      const values = lists.map(([value, text]) =>
        [value, rising(text).reduce((sum, id) => sum + (found.scores[id] && (!kept || kept[id]) ? 1 : 0), 0)]);
      return [name, title, ordered, values];
    }));
  }

  async function records(ids) {
    const head = await load("head");
    return Promise.all(ids.map(async id => {
      const [url, name, kind, status, when, of, origins, text = ""] = (await load(`r${Math.floor(id / head.together)}`))[id % head.together];
      return { id, url, title: name, kind: head.kinds[kind], status, when, of, origins, text };
    }));
  }

  // Words of the index that are nearest to one that nothing has.
  async function near(word) {
    const head = await load("head");
    const lists = await Promise.all(pieces(head.words, word, word.slice(0, 2)).map(at => load(`w${at}`)));
    const most = Math.floor(word.length / 3) + 1;
    const found = lists.flat().map(([other]) => [slips(word, other, most), other]).filter(([wrong, other]) => wrong <= most && /^[^=@]../.test(other));
    return found.sort((a, b) => a[0] - b[0]).slice(0, 5).map(one => one[1]);
  }

  // From a disk, the address of a folder shows the folder and not its page.
  function address(url) {
    const full = new URL(url, site);
    if (full.protocol === "file:" && full.pathname.endsWith("/")) full.pathname += "index.html";
    return full.href;
  }

  // Text as nodes, what was looked for marked.
  function marked(text, found) {
    const sought = new Set(found.told.flatMap(one => one.found));
    const parts = text.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*)/u);
    return parts.filter(Boolean).map(part => {
      if (!words(part).some(word => sought.has(word))) return document.createTextNode(part);
      const mark = document.createElement("mark");
      mark.textContent = part;
      return mark;
    });
  }

  return { take, load, find, counts, records, near, address, marked, site };
})());
