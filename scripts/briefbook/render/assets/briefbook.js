"use strict";

// Opened from a disk, the address of a folder shows the folder and not its page, and search cannot read its index.
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href]")) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }
  const field = document.querySelector("input.md-search__input");
  if (field) {
    field.placeholder = "Search works on a web server; use the lists above";
    field.disabled = true;
  }
}
