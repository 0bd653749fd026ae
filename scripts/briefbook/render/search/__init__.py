"""The search index: small files that a page reads a few of, as scripts, so that search runs from a disk too.

Why not a library: docs/search.md has Pagefind and the theme's own measured beside it, by tests/bench/search.py. Others
(MiniSearch, FlexSearch, Orama) load the whole index before the first answer, as the theme's lunr does: 2.5 MB compressed
at 32,260 records. Here weights are computed when the index is written, so a page needs no table of all records, only the
words asked for.
"""

from briefbook.render.search.files import search_files

__all__ = ["search_files"]
