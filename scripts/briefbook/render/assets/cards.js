"use strict";

// Shows a note beside its mark, on hover and on focus. It can be entered with the mouse, and Escape closes it; the mark
// still leads to the note itself, which is what a reader without scripts has.
(() => {
  const card = document.createElement("div");
  card.className = "bb-card";
  card.hidden = true;
  // Screen readers follow the link to the note; the same words twice would only be in the way.
  card.setAttribute("aria-hidden", "true");
  document.querySelector(".md-content__inner")?.append(card);
  let mark = null;
  let leaving = 0;

  function open(at) {
    clearTimeout(leaving);
    const note = document.getElementById(at.hash.slice(1));
    if (!note || mark === at) return;
    mark = at;
    card.replaceChildren(...[...note.children].map(child => child.cloneNode(true)));
    for (const one of card.querySelectorAll("[id]")) one.removeAttribute("id");
    for (const one of card.querySelectorAll("a")) one.tabIndex = -1;
    card.hidden = false;
    const box = at.getBoundingClientRect();
    const origin = card.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const left = Math.max(12, Math.min(box.left - 24, document.documentElement.clientWidth - card.offsetWidth - 12));
    const below = box.bottom + 6 + card.offsetHeight < innerHeight || box.top < card.offsetHeight;
    card.style.left = `${left - origin.left}px`;
    card.style.top = `${(below ? box.bottom + 6 : box.top - 6 - card.offsetHeight) - origin.top}px`;
  }

  function close() {
    clearTimeout(leaving);
    card.hidden = true;
    mark = null;
  }

  function later() {
    clearTimeout(leaving);
    leaving = setTimeout(close, 200);
  }

  for (const at of document.querySelectorAll(".bb-ref a[href^='#note-']")) {
    at.addEventListener("mouseenter", () => open(at));
    at.addEventListener("mouseleave", later);
    at.addEventListener("focus", () => open(at));
    at.addEventListener("blur", later);
    at.addEventListener("click", close);
  }
  card.addEventListener("mouseenter", () => clearTimeout(leaving));
  card.addEventListener("mouseleave", later);
  document.addEventListener("keydown", event => { if (event.key === "Escape") close(); });
})();
