"use strict";

// Narrows a page of rows, and the marks of its map, by words, kind and period. The choice stands in the address.
(() => {
  const place = document.querySelector("[data-bb-narrow]");
  const form = place.querySelector("form");
  const count = form.querySelector("output");
  const { fold, keep } = window.briefbookFilters;
  const rows = [...place.getElementsByClassName(place.dataset.bbNarrow)].filter(row => row.dataset.bbSort).map(row => ({
    row, words: fold(row.textContent), sort: row.dataset.bbSort, from: row.dataset.bbFrom ?? "", to: row.dataset.bbTo ?? "",
    url: row.querySelector("a").getAttribute("href"),
  }));
  const marks = [...place.querySelectorAll("svg a[data-bb-sort]")];
  const groups = [...place.querySelectorAll("[data-bb-group]")];
  const thing = place.classList.contains("bb-mapped") ? "places" : "events";

  function meant() {
    const asked = new FormData(form);
    const words = fold(asked.get("q")).split(/\s+/).filter(Boolean);
    const boxes = [...form.querySelectorAll("[name=sort]")];
    const sorts = new Set(asked.getAll("sort"));
    return one =>
      words.every(word => one.words.includes(word)) &&
      (!boxes.length || sorts.has(one.sort)) &&
      (!asked.get("kind") || one.sort === asked.get("kind")) &&
      (!asked.get("from") || !one.to || one.to >= asked.get("from")) &&
      (!asked.get("to") || !one.from || one.from <= asked.get("to"));
  }

  function apply() {
    const wanted = meant();
    const left = rows.filter(one => !(one.row.hidden = !wanted(one)));
    const urls = new Set(left.map(one => one.url));
    for (const mark of marks) mark.toggleAttribute("data-bb-out", !urls.has(mark.getAttribute("href")));
    for (const group of groups) {
      const here = left.filter(one => group.contains(one.row)).length;
      group.hidden = here === 0;
      group.querySelector(".bb-ledger__number").textContent = here;
    }
    count.textContent = `${left.length} of ${rows.length} ${thing}`;
    const asked = new URLSearchParams([...new FormData(form)].filter(([name, value]) => value && name !== "sort"));
    for (const box of form.querySelectorAll("[name=sort]:not(:checked)")) asked.append("without", box.value);
    keep(asked);
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === "without") for (const box of form.querySelectorAll("[name=sort]")) box.checked &&= box.value !== value;
    else if (name in form.elements && name !== "sort") form.elements[name].value = value;
  }
  for (const part of [form, ...form.querySelectorAll("[hidden]")]) part.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
})();
