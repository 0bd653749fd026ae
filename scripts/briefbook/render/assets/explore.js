"use strict";

// Takes the table of all facts over: loads every row, filters, sorts, and gives what is shown as CSV or JSON. Without
// it the table is there page by page.
(() => {
  const place = document.querySelector("[data-bb-explore]");
  const form = place.querySelector("form");
  const body = place.querySelector("tbody");
  const more = place.querySelector(".bb-explore__more");
  const count = place.querySelector("output");
  const root = place.dataset.bbRoot;
  const STEP = 200;
  const ORDER = ["established", "reported", "alleged", "disputed", "unknown", "withdrawn"];
  let facts = [];
  let shown = [];
  let limit = STEP;
  let sort = { by: "when", down: true };

  const { fold, keep, save: download } = window.briefbookFilters;

  function read(data) {
    const sheets = data.sheets.map(([id, name, kind, url]) => ({ id, name, kind, url }));
    return data.facts.map(([anchor, statement, sheet, status, when, from, to, origins, value, actors, briefs]) => {
      const of = sheets[sheet];
      const one = { id: `${of.id}.${anchor}`, statement, status, when, from, to, origins, value, sheet: of.name, kind: of.kind,
        actors: actors.map(n => data.actors[n]), briefs: briefs.map(n => data.briefs[n]), url: `${of.url}#${anchor}`, page: of.url };
      one.words = fold([one.id, statement, of.name, value, when, ...one.actors].join(" "));
      return one;
    });
  }

  function options(name, values) {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, number] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
      form.elements[name].add(new Option(`${value} (${number})`, value));
    }
  }

  function wanted() {
    const asked = new FormData(form);
    const words = fold(asked.get("q")).split(/\s+/).filter(Boolean);
    const states = asked.getAll("status");
    return one =>
      words.every(word => one.words.includes(word)) &&
      (!states.length || states.includes(one.status)) &&
      (!asked.get("kind") || one.kind === asked.get("kind")) &&
      (!asked.get("actor") || one.actors.includes(asked.get("actor"))) &&
      (!asked.get("brief") || one.briefs.includes(asked.get("brief"))) &&
      (!asked.get("origins") || (asked.get("origins") === "1" ? one.origins === 1 : one.origins > 1)) &&
      (!asked.get("from") || (one.to || one.from) >= asked.get("from")) &&
      (!asked.get("to") || (one.from !== "" && one.from <= asked.get("to")));
  }

  const ways = {
    when: (a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
    statement: (a, b) => a.statement.localeCompare(b.statement),
    status: (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
    origins: (a, b) => a.origins - b.origins,
    sheet: (a, b) => a.sheet.localeCompare(b.sheet),
  };

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  function row(one) {
    const made = document.createElement("tr");
    const cell = (...parts) => { const td = document.createElement("td"); td.append(...parts); made.append(td); };
    cell(one.when || "no date");
    cell(element("a", one.statement, { href: root + at(one.url) }));
    cell(element("span", one.status, { class: `bb-status bb-status--${one.status}` }));
    cell(String(one.origins));
    cell(element("a", one.sheet, { href: root + at(one.page) }), " ", element("small", [one.kind, one.actors.join(", ")].filter(Boolean).join(" · ")));
    cell(one.briefs.join(", ") || "–");
    return made;
  }

  // A page opened from a disk must name the file.
  const at = url => location.protocol === "file:" ? url.replace(/\/(?=#|$)/, "/index.html") : url;

  function draw() {
    body.replaceChildren(...shown.slice(0, limit).map(row));
    more.hidden = shown.length <= limit;
    count.textContent = `${shown.length} of ${facts.length} facts`;
  }

  function apply() {
    const way = ways[sort.by];
    shown = facts.filter(wanted()).sort((a, b) => (sort.down ? -way(a, b) : way(a, b)) || a.id.localeCompare(b.id));
    limit = STEP;
    draw();
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    if (sort.by !== "when" || !sort.down) asked.set("sort", (sort.down ? "-" : "") + sort.by);
    keep(asked);
  }

  function heads() {
    for (const head of place.querySelectorAll("[data-bb-sort]")) {
      const button = element("button", head.textContent, { type: "button" });
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        sort = { by: head.dataset.bbSort, down: sort.by === head.dataset.bbSort ? !sort.down : ["when", "origins"].includes(head.dataset.bbSort) };
        tell();
        apply();
      });
    }
  }

  function tell() {
    for (const head of place.querySelectorAll("[data-bb-sort]")) {
      if (head.dataset.bbSort === sort.by) head.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }

  function save(kind) {
    const fields = ["id", "statement", "status", "when", "from", "to", "origins", "value", "sheet", "kind", "actors", "briefs", "url"];
    download("facts", kind, fields, shown);
  }

  function begin(data) {
    facts = read(data);
    options("kind", facts.map(one => one.kind));
    options("actor", facts.flatMap(one => one.actors));
    options("brief", facts.flatMap(one => one.briefs));
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements[name];
      if (name === "sort") sort = { by: value.replace(/^-/, "") in ways ? value.replace(/^-/, "") : "when", down: value.startsWith("-") };
      else if (name === "status") for (const box of field) box.checked ||= box.value === value;
      else if (field) field.value = value;
    }
    heads();
    tell();
    form.hidden = false;
    for (const one of place.querySelectorAll(".bb-pages, .bb-explore__all")) one.hidden = true;
    form.addEventListener("input", apply);
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply));
    more.querySelector("button").addEventListener("click", () => { limit += STEP; draw(); });
    for (const button of form.querySelectorAll("[data-bb-save]")) button.addEventListener("click", () => save(button.dataset.bbSave));
    apply();
  }

  window.briefbookFacts = begin;
  const script = document.createElement("script");
  script.src = place.dataset.bbExplore;
  document.head.append(script);
})();
