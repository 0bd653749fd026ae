"use strict";

// Opened from a disk, the address of a folder shows the folder and not its page.
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href]")) {
    // A link in a picture has no `pathname`.
    const goal = new URL(link.getAttribute("href"), location);
    if (goal.protocol !== "file:" || !goal.pathname.endsWith("/")) continue;
    goal.pathname += "index.html";
    link.setAttribute("href", goal);
  }
}
