"use strict";

// The field in the head of every page: first hits while one types, Enter for all of them on the search page.
(() => {
  const box = document.querySelector("[data-bb-quick]");
  if (!box) return;
  const [field, list, told] = [box.querySelector("input"), box.querySelector("[role=listbox]"), box.querySelector("[role=status]")];
  const engine = ["search-words.js", "search.js"].map(name => new URL(name, document.currentScript.src).href);
  const SHOWN = 7;
  let run = 0, later = 0, loading = null;

  // From a disk, the address of a folder shows the folder and not its page.
  if (location.protocol === "file:") box.action = new URL("index.html", box.action).href;

  function script(src) {
    return new Promise((resolve, reject) => {
      const made = Object.assign(document.createElement("script"), { src, async: false });
      made.addEventListener("load", resolve);
      made.addEventListener("error", () => reject(new Error(`no ${src}`)));
      document.head.append(made);
    });
  }

  function ready() {
    if (globalThis.briefbook?.find) return briefbook.load("head");
    loading ??= Promise.all(engine.map(script)).catch(error => { loading = null; throw error; });
    return loading.then(() => briefbook.load("head"));
  }

  function close() {
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function line(at, href, title, told) {
    const option = document.createElement("a");
    Object.assign(option, { id: `__hit-${at}`, className: "bb-quick__hit", href, tabIndex: -1 });
    option.setAttribute("role", "option");
    option.append(...[["title", title], ["meta", [told]]].filter(([, content]) => content[0]).map(([name, content]) => {
      const part = document.createElement("span");
      part.className = `bb-quick__${name}`;
      part.append(...content);
      return part;
    }));
    return option;
  }

  function hits(found, records, query) {
    const number = found.ids.length, all = new URL(box.action);
    all.searchParams.set("q", query);
    const shown = records.map((hit, at) =>
      line(at, briefbook.address(hit.url), briefbook.marked(hit.title, found), [hit.kind, hit.status, hit.when, hit.of].filter(Boolean).join(" · ")));
    const rest = number ? number > records.length ? `All ${number} hits, with filters` : "Narrow down" : "No hit: words that are near, and all lists";
    return [...shown, line(records.length, all.href, [], rest)];
  }

  async function search() {
    const mine = ++run, query = field.value.trim();
    if (query.length < 2) {
      told.textContent = "";
      return close();
    }
    try {
      await ready();
      const found = await briefbook.find(query, { typing: true });
      const records = await briefbook.records(found.ids.slice(0, SHOWN));
      if (mine !== run) return;
      list.replaceChildren(...hits(found, records, query));
      list.hidden = false;
      field.setAttribute("aria-expanded", "true");
      field.removeAttribute("aria-activedescendant");
      told.textContent = found.ids.length ? `${found.ids.length} ${found.ids.length === 1 ? "hit" : "hits"}, Enter shows all` : "No hit";
    } catch {
      if (mine === run) told.textContent = "Search cannot read its index here";
    }
  }

  function step(by) {
    const options = [...list.children];
    if (!options.length) return;
    const at = options.findIndex(one => one.id === field.getAttribute("aria-activedescendant"));
    const next = options[(at + by + (at < 0 && by < 0 ? 1 : 0) + options.length) % options.length];
    for (const one of options) one.setAttribute("aria-selected", String(one === next));
    field.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  field.addEventListener("focus", () => ready().catch(() => {}));
  field.addEventListener("input", () => {
    clearTimeout(later);
    later = setTimeout(search, 30);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Escape") {
      field.value = "";
      run++;
      told.textContent = "";
      close();
    } else if (event.key === "Enter" && field.getAttribute("aria-activedescendant")) {
      document.getElementById(field.getAttribute("aria-activedescendant")).click();
    } else return;
    event.preventDefault();
  });
  addEventListener("click", event => { if (!box.contains(event.target)) close(); });
  box.addEventListener("focusout", event => { if (event.relatedTarget && !box.contains(event.relatedTarget)) close(); });

  addEventListener("keydown", event => {
    const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
    const asked = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
      || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    const wanted = document.getElementById("__query") ?? field;
    wanted.focus();
    wanted.select();
  });
})();
