"""Sets one book with briefbook (Typst) and with WeasyPrint in one run, and tells the ratio: `print.py [PROJECT]`.

The book is every issue of every brief in PROJECT, by default this repository, each as a PDF of its own: by briefbook from its data, by
WeasyPrint from the site's page of the same issue, with its notes at the foot of the page, contents with page numbers, "page x of y",
the same faces, sizes and margins, and PDF/UA-1. WeasyPrint's style sheet is otherwise short (one column of sources, no side heads, no
PDF/A, nothing kept together), which favours it. Reading and checking the dossier is left out of both times, and nothing is kept from an
earlier run. briefbook sets as many PDFs at the same time as there are processors; WeasyPrint works on one at a time, as its own command
does. CPU seconds tell what the processors had to do.

WeasyPrint is no dependency of briefbook. For this run alone:

    apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
    .venv/bin/python -m venv --system-site-packages .cache/bench
    .cache/bench/bin/python -m pip install weasyprint
    PYTHONPATH=.venv/lib/python3.11/site-packages .cache/bench/bin/python tests/bench/print.py
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import weasyprint
from pypdf import PdfReader

from briefbook.app.memory import uncollected
from briefbook.app.release import release
from briefbook.output.packing import page_count
from briefbook.output.press import Press
from briefbook.output.publication import ASSETS, pages
from briefbook.render.printing import issue_job
from briefbook.views import Site, site

_STYLE = """
@font-face { font-family: serif-of-ours; src: url(../fonts/SourceSerif4-Regular.otf) }
@font-face { font-family: sans-of-ours; src: url(../fonts/SourceSans3-Regular.otf) }
@page { size: A4; margin: 25mm 21mm 22mm; @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
body { font: 10pt/1.45 serif-of-ours; text-align: justify; hyphens: auto }
table, nav, aside { font: 8.8pt/1.35 sans-of-ours; text-align: left }
td, th { vertical-align: top; padding: 2pt 4pt; border-top: 0.5pt solid #aab4c0 }
thead { display: table-header-group }
.note { float: footnote; font: 7.9pt/1.3 sans-of-ours; text-align: left }
.note::footnote-call { content: none }
.contents a::after { content: leader(" ") target-counter(attr(href), page) }
"""
_NOTE = re.compile(r'<li id="note-(\d+)">(.*?)<a class="bb-back".*?</a></li>', re.DOTALL)
_MARK = re.compile(r'<sup class="bb-ref"><a id="ref-(\d+)" href="#note-\d+".*?</a></sup>', re.DOTALL)
_NOTES = re.compile(r'<section class="bb-notes".*?</section>', re.DOTALL)
_HEAD = re.compile(r'<h2 id="([^"]+)">(.*?)<a class="headerlink"', re.DOTALL)


def main() -> None:
    """Print a table of both, and how many times faster briefbook is for each page."""
    root = Path(sys.argv[1] if sys.argv[1:] else ".").absolute()
    with uncollected():
        found = release(root)
        assert found.graph is not None, "the dossier has errors"
        made = site(found.graph)
        html = _html(made)
    rows = [_measured("briefbook", lambda: _briefbook(made)), _measured("WeasyPrint", lambda: _weasyprint(html))]
    print(f"{'':<12}{'PDFs':>6}{'pages':>7}{'kB':>8}{'seconds':>10}{'CPU s':>8}{'pages/s':>9}")
    for name, pdfs, number, wall, cpu in rows:
        size = sum(map(len, pdfs)) // 1000
        print(f"{name:<12}{len(pdfs):>6}{number:>7}{size:>8}{wall:>10.2f}{cpu:>8.2f}{number / wall:>9.1f}")
    (_, _, ours, our_wall, our_cpu), (_, _, theirs, their_wall, their_cpu) = rows
    print(f"whole book: {their_wall / our_wall:.1f} times faster, {their_cpu / our_cpu:.1f} in CPU time")
    print(f"each page:  {their_wall / theirs / (our_wall / ours):.1f} times faster")


def _measured(name: str, run: Callable[[], list[bytes]]) -> tuple[str, list[bytes], int, float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    pdfs = run()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    number = sum(page_count(pdf) or len(PdfReader(BytesIO(pdf)).pages) for pdf in pdfs)
    return name, pdfs, number, wall, cpu


def _briefbook(made: Site) -> list[bytes]:
    pdfs, wrong = Press(threads=os.cpu_count() or 1).run(issue_job(issue, "") for issue in made.issues)
    assert not wrong
    return list(pdfs.values())


def _html(made: Site) -> list[str]:
    texts, _ = pages(made, None)
    # Addresses within the site lead nowhere in a file that stands alone.
    bare = re.compile(r'href="(?!https?:|#)[^"]*"')
    return [
        f"<!doctype html><html lang='{made.language}'><title>{issue.title}</title><style>{_STYLE}</style>"
        f"<body><article class='md-typeset'>{bare.sub('', _with_notes(texts[issue.url]))}</article></body></html>"
        for issue in made.issues
    ]


def _with_notes(html: str) -> str:
    """The same page with each note where its mark is, which WeasyPrint sets at the foot, and with contents."""
    notes = {number: re.sub("</?p>", " ", text) for number, text in _NOTE.findall(html)}
    heads = "".join(f'<li><a href="#{anchor}">{text}</a></li>' for anchor, text in _HEAD.findall(html))
    body = _MARK.sub(
        lambda mark: f'{mark[0]}<span class="note">{mark[1]} {notes[mark[1]]}</span>', _NOTES.sub("", html)
    )
    return f'<nav class="contents"><ul>{heads}</ul></nav>{body}'


def _weasyprint(html: list[str]) -> list[bytes]:
    fonts = weasyprint.text.fonts.FontConfiguration()
    return [
        weasyprint.HTML(string=text, base_url=str(ASSETS)).write_pdf(pdf_variant="pdf/ua-1", font_config=fonts)
        for text in html
    ]


if __name__ == "__main__":
    main()
