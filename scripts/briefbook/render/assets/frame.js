"use strict";

// Runs before the page is drawn: the reader's choice of light or dark, then what the frame needs.
const root = document.documentElement;

// The Latin faces of every page are asked for at once, so that the first paint has them. From a disk no page may ask ahead.
if (location.protocol !== "file:") {
  for (const face of ["serif-4-latin-400", "serif-4-latin-600", "sans-3-latin-400", "sans-3-latin-600"]) {
    const href = new URL(`fonts/source-${face}-normal.woff2`, document.currentScript.src).href;
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }));
  }
}

const kept = (() => {
  try { return localStorage.getItem("bb-scheme"); } catch { return null; }
})();
const dark = matchMedia("(prefers-color-scheme: dark)");
let chosen = kept === "light" || kept === "dark" ? kept : "";

function shown() {
  return chosen || (dark.matches ? "dark" : "light");
}

function draw() {
  if (chosen) root.dataset.bbScheme = chosen;
  else delete root.dataset.bbScheme;
  // Material's own style sheet, where a page has it, listens to the body.
  document.body?.setAttribute("data-md-color-scheme", shown() === "dark" ? "slate" : "default");
  for (const button of document.querySelectorAll("[data-bb-scheme-toggle]")) {
    const other = shown() === "dark" ? "light" : "dark";
    button.hidden = false;
    button.querySelector("[data-bb-scheme-name]").textContent = other === "dark" ? "Dark" : "Light";
    button.setAttribute("aria-label", `Show ${other} colours`);
  }
}

draw();
dark.addEventListener("change", draw);

// What Material's script expects to find, without a script in the page.
const scope = document.currentScript?.dataset.scope;
if (scope !== undefined) {
  window.__md_scope = new URL(scope, location);
  window.__md_hash = text => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
  window.__md_get = (key, store = localStorage, at = window.__md_scope) => JSON.parse(store.getItem(`${at.pathname}.${key}`));
  window.__md_set = (key, value, store = localStorage, at = window.__md_scope) => {
    try { store.setItem(`${at.pathname}.${key}`, JSON.stringify(value)); } catch { /* a reader may forbid storage */ }
  };
}

document.addEventListener("DOMContentLoaded", () => {
  draw();
  for (const button of document.querySelectorAll("[data-bb-scheme-toggle]")) {
    button.addEventListener("click", () => {
      chosen = shown() === "dark" ? "light" : "dark";
      try { localStorage.setItem("bb-scheme", chosen); } catch { /* it then holds for this page */ }
      draw();
    });
  }
  // Menu and contents stand open where there is room for them.
  const wide = matchMedia("(min-width: 68em)");
  const fold = () => {
    for (const one of document.querySelectorAll("[data-bb-wide]")) one.open = wide.matches;
  };
  fold();
  wide.addEventListener("change", fold);
});
