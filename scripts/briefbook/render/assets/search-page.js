"use strict";

// The search page: its address holds query, filters and order; hits and numbers follow them.
(() => {
  const page = document.querySelector("[data-bb-search]");
  const without = document.querySelector("[data-bb-without]");
  const [form, columns] = [page.querySelector(".bb-search__form"), page.querySelector(".bb-search__columns")];
  const [field, list] = [page.querySelector("#__query"), page.querySelector(".bb-search__list")];
  const [told, more] = [page.querySelector(".bb-search__told"), page.querySelector(".bb-search__more")];
  const [facets, order] = [page.querySelector(".bb-search__facets"), page.querySelector("[name=sort]")];
  const filtered = page.querySelector(".bb-search__filters");
  const AT_ONCE = 10, VALUES = 8;
  let chosen = {}, found = null, run = 0;
  const opened = new Set();

  function make(tag, settings = {}, ...children) {
    const made = Object.assign(document.createElement(tag), settings);
    made.append(...children);
    return made;
  }

  // ---- The address

  function read() {
    const said = new URLSearchParams(location.search);
    field.value = said.get("q") ?? "";
    order.value = said.get("sort") === "newest" ? "newest" : "";
    chosen = {};
    for (const name of new Set(said.keys())) {
      if (name !== "q" && name !== "sort") chosen[name] = [...new Set(said.getAll(name))];
    }
  }

  function write() {
    const said = new URLSearchParams();
    if (field.value.trim()) said.set("q", field.value.trim());
    for (const [name, values] of Object.entries(chosen)) for (const value of values) said.append(name, value);
    if (order.value) said.set("sort", order.value);
    try {
      history.replaceState(null, "", `${location.pathname}${said.size ? `?${said}` : ""}`);
    } catch { /* from a disk, some browsers keep the address as it is */ }
  }

  // ---- Hits

  function card(hit) {
    const link = make("a", { className: "bb-hit__link", href: briefbook.address(hit.url) }, ...briefbook.marked(hit.title, found));
    const meta = make("p", { className: "bb-hit__meta" }, make("span", { className: "bb-hit__kind", textContent: hit.kind }));
    if (hit.status) meta.append(make("span", { className: `bb-status bb-status--${hit.status}`, textContent: hit.status }));
    if (hit.when) meta.append(make("span", { className: "bb-hit__when", textContent: hit.when }));
    if (hit.origins >= 0) meta.append(make("span", { textContent: `${hit.origins} origin${hit.origins === 1 ? "" : "s"}` }));
    if (hit.of) meta.append(make("span", { className: "bb-hit__of" }, ...briefbook.marked(hit.of, found)));
    const shown = make("li", { className: "bb-hit" }, make("p", { className: "bb-hit__title" }, link), meta);
    if (hit.text) shown.append(make("p", { className: "bb-hit__text" }, ...briefbook.marked(hit.text, found)));
    return shown;
  }

  async function show(from, mine) {
    const ids = found.ids.slice(from, from + AT_ONCE);
    const cards = (await briefbook.records(ids)).map(card);
    if (mine !== run) return;
    if (from) list.append(...cards);
    else {
      // Whoever is among the hits already when the last letter's arrive stays among them.
      const at = [...list.querySelectorAll(".bb-hit__link")].indexOf(document.activeElement);
      list.replaceChildren(...cards);
      if (at >= 0) (cards[Math.min(at, cards.length - 1)]?.querySelector("a") ?? field).focus();
    }
    more.hidden = found.ids.length <= list.children.length;
    if (from) cards[0]?.querySelector("a").focus();
  }

  function tell() {
    const parts = [], number = found.ids.length, narrowed = Object.values(chosen).some(values => values.length);
    const unknown = found.told.filter(one => !one.found.length).map(one => one.word);
    const guessed = found.told.filter(one => one.found.length && !one.same);
    parts.push(number ? `${number} ${number === 1 ? "hit" : "hits"}.` : narrowed ? "No hit with these filters." : "No hit.");
    for (const one of guessed) parts.push(` Nothing has “${one.word}”; shown is “${one.found[0]}”.`);
    if (unknown.length) parts.push(` Nothing has ${unknown.map(word => `“${word}”`).join(", ")}.`);
    else if (number && !found.complete) parts.push(" No hit has all of these words; shown are those with the most.");
    told.textContent = parts.join("");
    if (narrowed) {
      const all = make("button", { type: "button", className: "bb-search__all", textContent: "Search without filters" });
      all.addEventListener("click", () => { chosen = {}; search(); field.focus(); });
      told.append(" ", all);
    }
  }

  async function help(mine) {
    const near = (await Promise.all(found.told.filter(one => !one.found.length).map(one => briefbook.near(one.word)))).flat();
    if (mine !== run) return;
    const lines = [];
    if (near.length) {
      lines.push(make("li", { className: "bb-hit" }, make("p", { className: "bb-hit__title" }, "Did you mean ", ...near.slice(0, 5).flatMap((word, at) => {
        const link = make("a", { className: "bb-hit__link", href: `?q=${encodeURIComponent(word)}`, textContent: word });
        link.addEventListener("click", event => { event.preventDefault(); field.value = word; search(); });
        return at ? [", ", link] : [link];
      }), "?")));
    }
    const lists = [...without.querySelectorAll("a")].flatMap((link, at) => [...(at ? [", "] : []), link.cloneNode(true)]);
    lines.push(make("li", { className: "bb-hit" }, make("p", {}, "Fewer or other words may help. All lists: ", ...lists, ".")));
    list.replaceChildren(...lines);
    more.hidden = true;
  }

  // ---- Filters

  // Whoever has folded the filters away still sees that some are on.
  function headed() {
    const number = Object.values(chosen).flat().length;
    filtered.querySelector("summary").textContent = number ? `Narrow down (${number} chosen)` : "Narrow down";
  }

  const months = new Intl.DateTimeFormat(document.documentElement.lang || "en", { month: "long", year: "numeric", timeZone: "UTC" });

  function worded(name, value) {
    return name === "date" && value.length === 7 ? months.format(new Date(`${value}-01T00:00:00Z`)) : value;
  }

  // Years from the last, each before its months.
  function later(a, b) {
    const [one, other] = [a[0], b[0]];
    return one.slice(0, 4) !== other.slice(0, 4) ? (one < other ? 1 : -1) : one.length - other.length || (one < other ? 1 : -1);
  }

  function choice(name, value, number) {
    const box = make("input", { type: "checkbox", name, value, checked: chosen[name]?.includes(value) ?? false });
    const text = name === "status" ? make("span", { className: `bb-status bb-status--${value}`, textContent: value }) : make("span", { textContent: worded(name, value) });
    return make("label", { className: `bb-facet__value${name === "date" && value.length === 7 ? " bb-facet__value--month" : ""}` }, box, text, make("span", { className: "bb-facet__number", textContent: number }));
  }

  function group([name, title, ordered, values]) {
    const mine = chosen[name] ?? [];
    const shown = values.filter(([value, number]) => number || mine.includes(value));
    if (!shown.length) return null;
    if (!ordered) shown.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    else if (name === "date") shown.sort(later);
    const first = shown.filter(([value], at) => at < VALUES || mine.includes(value));
    const rest = shown.length - first.length, all = opened.has(name);
    const set = make("fieldset", { className: "bb-facet" }, make("legend", { textContent: title }), ...(all ? shown : first).map(one => choice(name, ...one)));
    if (rest) {
      const button = make("button", { type: "button", className: "bb-facet__more", textContent: all ? "Fewer" : `${rest} more` });
      button.setAttribute("aria-expanded", String(all));
      button.dataset.facet = name;
      set.append(button);
    }
    return set;
  }

  async function filters(mine) {
    headed();
    const sets = (await briefbook.counts(found, chosen)).map(group).filter(Boolean);
    if (mine !== run) return;
    const at = document.activeElement, kept = facets.contains(at) ? [at.name, at.value, at.dataset.facet] : null;
    facets.replaceChildren(...sets);
    if (!kept) return;
    const again = [...facets.querySelectorAll("input, button")].find(one => one.name === kept[0] && one.value === kept[1] && one.dataset.facet === kept[2]);
    (again ?? field).focus();
  }

  // ---- One search

  async function search(typing = false) {
    const mine = ++run;
    write();
    try {
      const query = field.value.trim(), narrowed = Object.values(chosen).some(values => values.length);
      const made = await briefbook.find(query, { chosen, newest: order.value === "newest", typing });
      if (mine !== run) return;
      found = made;
      columns.hidden = false;
      order.parentElement.hidden = !found.ids.length || !(query || narrowed);
      if (query || narrowed) {
        tell();
        if (found.ids.length) await show(0, mine);
        else await help(mine);
      } else {
        list.replaceChildren();
        more.hidden = true;
        told.textContent = `${found.head.records} entries. Type, or choose a filter.`;
      }
      if (mine === run) await filters(mine);
    } catch (error) {
      if (mine === run) fail(error);
    }
  }

  function fail(error) {
    form.remove();
    columns.remove();
    without.hidden = false;
    without.dataset.bbNeeded = "";
    without.querySelector("[data-bb-why]").textContent = "Search cannot read its index here. These lists lead to everything:";
    console.warn(error);
  }

  // ---- Keyboard

  function step(by) {
    const links = [...list.querySelectorAll(".bb-hit__link")], at = links.indexOf(document.activeElement);
    const next = at + by;
    if (next < 0) field.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  }

  page.addEventListener("keydown", event => {
    const inHits = event.target === field || list.contains(event.target);
    if (event.key === "Escape") {
      if (event.target === field) field.value = "";
      field.focus();
      search();
    } else if (inHits && event.key === "ArrowDown") step(1);
    else if (list.contains(event.target) && event.key === "ArrowUp") step(-1);
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    search();
  });
  let pause = 0;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => search(true), 30);
  });
  order.addEventListener("change", () => search());
  more.addEventListener("click", () => show(list.children.length, run));
  facets.addEventListener("submit", event => event.preventDefault());
  facets.addEventListener("change", ({ target }) => {
    const others = (chosen[target.name] ?? []).filter(value => value !== target.value);
    chosen[target.name] = target.checked ? [...others, target.value] : others;
    if (!chosen[target.name].length) delete chosen[target.name];
    search();
  });
  facets.addEventListener("click", ({ target }) => {
    if (!target.dataset.facet) return;
    if (!opened.delete(target.dataset.facet)) opened.add(target.dataset.facet);
    filters(run);
  });
  addEventListener("popstate", () => { read(); search(); });

  without.hidden = true;
  form.hidden = false;
  const wide = matchMedia("(min-width: 60em)");
  const unfold = () => {
    filtered.open = wide.matches;
    // The keyboard goes as the eye does: beside the hits after them, above the hits before.
    columns[wide.matches ? "append" : "prepend"](filtered);
  };
  unfold();
  wide.addEventListener("change", unfold);
  read();
  // On a phone the keyboard would hide the hits.
  if (!field.value || matchMedia("(hover: hover)").matches) field.focus();
  search();
})();
