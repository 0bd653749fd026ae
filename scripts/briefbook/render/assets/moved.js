"use strict";

// Leads on from a former address, to the fact that was asked for where one was.
(() => {
  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = asked?.querySelector?.("a[data-bb-moved]") ?? document.querySelector("a[data-bb-moved]");
  if (link) location.replace(link.href);
})();
