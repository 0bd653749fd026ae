"""The search index: small files that a page reads a few of, as scripts, so that search runs from a disk too.

Why not a library, measured on 2,400 records of a real dossier and 32,260 of one with 3,000 sheets:

- Pagefind 1.5: before any word of the index 138 kB at 2,400 records and 287 kB at 32,260 (a WASM module of 72 kB, a
  table of all pages of 165 kB); 32,260 files for its records; other file names at each run; no help with typing
  errors; WASM needs `wasm-unsafe-eval`; `fetch` is refused from a disk.
- MiniSearch 7.2, one JSON: 297 kB compressed at 2,400 records, 2.5 MB at 32,260. FlexSearch, Orama and the theme's
  lunr load the whole in the same way.

Here weights are computed when the index is written, so a page needs no table of all records, only the words asked for.
"""

from briefbook.render.search.files import search_files

__all__ = ["search_files"]
