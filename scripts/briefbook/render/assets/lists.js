"use strict";

// Filters a long list by words; without it the list is there whole, with its letters and groups.
(() => {
  const form = document.querySelector(".bb-find");
  if (!form) return;
  const { fold } = window.briefbookFilters;
  const groups = [...document.querySelectorAll(".bb-group")].map(group => ({
    group,
    rows: [...group.querySelectorAll(".bb-index > li")].map(row => ({ row, words: fold(row.textContent) })),
    number: group.querySelector(".bb-ledger__number"),
  }));
  const field = form.querySelector("input");
  const count = form.querySelector("output");

  function apply() {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let all = 0;
    for (const { group, rows, number } of groups) {
      let here = 0;
      for (const one of rows) {
        one.row.hidden = !words.every(word => one.words.includes(word));
        here += !one.row.hidden;
      }
      group.hidden = here === 0;
      if (number) number.textContent = here;
      all += here;
    }
    count.textContent = all;
  }

  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("input", apply);
  if (field.value) apply();
})();
