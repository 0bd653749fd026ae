"use strict";

// Words, dates and likeness of words, as render/search/fold.py and when.py have them for the index.
globalThis.briefbook ??= (() => {
  const LETTERS = new Map(Object.entries({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n",
    "ς": "σ", "ى": "ي", "ة": "ه", "ـ": "",
  }));
  const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
  const NAMES = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
  const MONTHS = new Map([...NAMES.flatMap((name, at) => [[name, at + 1], [name.slice(0, 3), at + 1]]), ["sept", 9]]);
  const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})`;
  const DAY = "([0-3]?[0-9])(?:st|nd|rd|th)?", YEAR = "([12][0-9]{3})", FROM = "(?<![\\p{L}\\p{N}])", TO = "(?![\\p{L}\\p{N}])";
  // Each with the places of month, day and year.
  const WRITTEN = [
    [`${YEAR}-([01][0-9])-([0-3][0-9])(?![0-9])`, 2, 3, 1],
    [`${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?${TO}`, 2, 1, 3],
    [`${MONTH} ${DAY}(?:,? ${YEAR})?${TO}`, 1, 2, 3],
    [`${YEAR}-([01][0-9])(?!-[0-9])${TO}`, 2, 0, 1],
    [`${MONTH},? ${YEAR}${TO}`, 1, 0, 2],
  ].map(([form, ...places]) => [new RegExp(FROM + form, "gu"), ...places]);
  // Words that make a question or a sentence and say little of what is asked.
  const SMALL = new Set(("a about all an and any are as at be been by can could did do does for from had has have how in into is it its many may "
    + "me much now of on or our said say says should that the their them there these they this those to was we were what when where which who whom "
    + "whose why will with would you").split(" "));

  // ---- Words, as render/search/fold.py cuts them

  function fold(text) {
    text = text.replace(/([0-9])[,.\u00a0\u202f](?=[0-9]{3}(?![0-9]))/g, "$1").replace(/(?<=[\p{L}\p{N}])['’][sS](?![\p{L}\p{N}])/gu, "").replace(/['’‘ʼʻ`´]/g, "");
    text = text.toLowerCase().normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    return text.replace(/[ßæœøłđðþıħŋςىةـ]/g, letter => LETTERS.get(letter));
  }

  function words(text) {
    const found = [];
    for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (!UNSPACED.test(word)) found.push(word);
      else for (let at = 0, letters = [...word]; at < Math.max(letters.length - 1, 1); at++) found.push(letters.slice(at, at + 2).join(""));
    }
    return found;
  }

  // Dates of a folded text, [[key, as written]…], and the text without them.
  function dates(text) {
    const found = [];
    for (const [form, month, day, year] of WRITTEN) {
      text = text.replace(form, (...match) => {
        const m = MONTHS.get(match[month]) ?? Number(match[month]), d = day ? Number(match[day]) : 1;
        if (m < 1 || m > 12 || d < 1 || d > 31) return match[0];
        const two = number => String(number).padStart(2, "0");
        found.push([day ? `@${two(m)}-${two(d)}-${match[year] ?? ""}` : `@${match[year]}-${two(m)}`, match[0]]);
        return " ";
      });
    }
    return [found, text];
  }

  // What a query asks for: {words, dates}, without small words where there are others; the last may become a large one yet.
  function asked(query, typing) {
    const [found, rest] = dates(fold(query)), all = [...new Set(words(rest))];
    const large = all.filter((word, at) => !SMALL.has(word) || (typing && at && at === all.length - 1));
    return { dates: found.slice(0, 3), words: (found.length || large.length ? large : all).slice(0, 12) };
  }

  function allowed(word) {
    return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  }

  // Slips of the finger from one word to the other: letters added, left out, changed, swapped. More than `most` is not counted.
  function slips(from, to, most) {
    if (Math.abs(from.length - to.length) > most) return most + 1;
    let before = [], row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let i = 1; i <= from.length; i++) {
      const next = [i];
      for (let j = 1; j <= to.length; j++) {
        const same = from[i - 1] === to[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return row[to.length];
  }

  function shared(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    return at;
  }

  // How far a word of the index stands for one that is asked: 1 the same, 0 not at all.
  function likeness(word, other, typing) {
    if (word === other) return 1;
    if (/\d/.test(word)) return typing && word.length > 2 && other.startsWith(word) ? 0.5 : 0;
    if (other.startsWith(word) && word.length > 1) return (typing ? 0.9 : 0.6) * Math.sqrt(word.length / other.length);
    if (/\d/.test(other)) return 0;
    const most = allowed(word), wrong = most ? slips(word, other, most) : 1;
    if (wrong <= most) return wrong === 1 ? 0.55 : 0.4;
    // Other endings of one stem: killed, killings.
    const stem = shared(word, other);
    return stem > 3 && stem >= 0.65 * Math.max(word.length, other.length) ? 0.3 * stem / Math.max(word.length, other.length) : 0;
  }

  return { fold, words, dates, asked, allowed, slips, likeness };
})();
