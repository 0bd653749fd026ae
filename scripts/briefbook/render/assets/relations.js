"use strict";

// Narrows the relations down, in the picture and in the list at once. Without it both are there whole.
(() => {
  const place = document.querySelector("[data-bb-relations]");
  const form = place.querySelector("form");
  const { fold, keep, save } = window.briefbookFilters;
  const FIELDS = ["actor", "verb", "other", "when", "first", "last", "sources", "actor_id", "other_id", "sheet"];

  const root = new URL("..", location).href;

  const words = at => at?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const groups = [...place.querySelectorAll("[data-bb-actor].bb-tie")].map(group => {
    const actor = words(group.querySelector("h3"));
    const ties = [...group.querySelectorAll("[data-bb-tie]")].map(row => {
      const data = row.dataset;
      const [verb, other] = [".bb-tie__verb", ".bb-tie__other"].map(name => row.querySelector(name));
      return {
        row, number: data.bbTie, sort: data.bbSort, actor, verb: words(verb), other: words(other), when: words(row.querySelector(".bb-tie__when")),
        first: data.bbFirst, last: data.bbLast, sources: words(row.querySelector(".bb-cites")), actor_id: group.dataset.bbActor,
        other_id: data.bbOther, sheet: verb.href.slice(root.length).replace("index.html", ""), words: fold(`${actor} ${row.textContent}`),
      };
    });
    const more = group.querySelector("details");
    return { group, ties, more, summary: more?.querySelector("summary"), told: words(more?.querySelector("summary")) };
  });
  const ties = groups.flatMap(one => one.ties);
  const arcs = [...place.querySelectorAll("[data-bb-ties]")].map(arc => ({ arc, ties: arc.dataset.bbTies.split(" ") }));
  const names = [...place.querySelectorAll("svg [data-bb-actor]")];
  const byNumber = new Map(ties.map(one => [one.number, one]));
  let shown = ties;

  function wanted(asked) {
    const parts = fold(asked.get("q")).split(/\s+/).filter(Boolean);
    const [year, on] = [asked.get("year"), asked.get("on")];
    const [from, to] = year ? [`${year}-01-01`, `${year}-12-31`] : ["", ""];
    // What has no end is taken to go on.
    const within = (one, start, end) => (!one.first || one.first <= end) && (!one.last || one.last >= start);
    const timely = one => one.first || one.last ? (!year || within(one, from, to)) && (!on || within(one, on, on)) : !(year || on) || asked.has("undated");
    return one =>
      parts.every(part => one.words.includes(part)) &&
      (!asked.get("actor") || [one.actor_id, one.other_id].includes(asked.get("actor"))) &&
      (!asked.get("verb") || one.sort === asked.get("verb")) &&
      timely(one);
  }

  function list(left, narrowed) {
    for (const one of ties) one.row.hidden = !left.has(one.number);
    for (const one of groups) {
      one.group.hidden = one.ties.every(tie => tie.row.hidden);
      if (!one.more) continue;
      const folded = one.ties.filter(tie => one.more.contains(tie.row) && !tie.row.hidden).length;
      one.more.hidden = folded === 0;
      one.more.open = narrowed;
      one.summary.textContent = narrowed ? `${folded} more` : one.told;
    }
    place.querySelector("[data-bb-none]").hidden = left.size > 0;
  }

  function picture(left) {
    const met = new Set();
    const drawn = new Set();
    for (const one of arcs) {
      const here = one.ties.filter(number => left.has(number));
      one.arc.classList.toggle("bb-off", here.length === 0);
      for (const number of here) {
        drawn.add(number);
        met.add(byNumber.get(number).actor_id).add(byNumber.get(number).other_id);
      }
    }
    for (const name of names) name.classList.toggle("bb-off", !met.has(name.dataset.bbActor));
    return drawn.size;
  }

  function apply() {
    const data = new FormData(form);
    const asked = new URLSearchParams([...data].filter(([, value]) => value));
    shown = ties.filter(wanted(data));
    const left = new Set(shown.map(one => one.number));
    list(left, asked.size > 0);
    const drawn = picture(left);
    const told = `${shown.length} of ${ties.length} relations`;
    form.querySelector("output").textContent = arcs.length && asked.size ? `${told}, ${drawn} of them in the picture` : told;
    keep(asked);
  }

  // Pointing at a name shows whom it is tied to.
  function point(id) {
    for (const { arc, ties } of arcs) {
      const own = id && ties.some(number => [byNumber.get(number).actor_id, byNumber.get(number).other_id].includes(id));
      arc.classList.toggle("bb-dim", Boolean(id) && !own);
    }
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (field?.type === "checkbox") field.checked = field.value === value;
    else if (field) field.value = value;
  }
  for (const { arc } of arcs) arc.setAttribute("href", new URL(arc.getAttribute("href"), location).hash);
  for (const name of names) {
    name.addEventListener("pointerenter", () => point(name.dataset.bbActor));
    name.addEventListener("pointerleave", () => point(""));
  }
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  for (const button of form.querySelectorAll("[data-bb-save]")) {
    button.addEventListener("click", () => save("relations", button.dataset.bbSave, FIELDS, shown));
  }
  apply();
})();
