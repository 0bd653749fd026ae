"use strict";

// What the filters of long tables have in common: words without accents, the choice in the address, and what is shown
// as CSV or JSON.
window.briefbookFilters = (() => {
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function keep(asked) {
    try { history.replaceState(null, "", (asked.size ? `?${asked}` : location.pathname) + location.hash); } catch { /* not from a disk */ }
  }

  // A cell that begins like a formula would run in a spreadsheet.
  function cell(value) {
    const text = String(Array.isArray(value) ? value.join("; ") : value);
    return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  }

  function save(name, kind, fields, things) {
    const rows = things.map(one => Object.fromEntries(fields.map(field => [field, one[field]])));
    const text = kind === "json" ? JSON.stringify(rows, null, 1)
      : [fields.join(","), ...rows.map(one => fields.map(field => cell(one[field])).join(","))].join("\r\n") + "\r\n";
    const type = kind === "json" ? "application/json" : "text/csv;charset=utf-8";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = `${name}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  return { fold, keep, save };
})();
