"""Text that looks like code is shown as it was written, wherever it stands."""

from __future__ import annotations

from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.slow

# Words of the second dossier, and a page that must show them.
SHOWN = [
    ("Herders' Union <script>alert(1)</script>", "actors/herders-union"),
    ("Herders' Union <script>alert(1)</script>", "actors"),
    ('#read("x")', "actors/herders-union"),
    ("{{ 7*7 }}", "actors/river-board"),
    ("p. 1 | p. 2", "actors/river-board"),
    ("a | b", "actors/kostrina-council"),
    ("draws <b>water</b> from", "assets/lake-velm"),
    ('Council "above the dam"', "actors/harrowmere-council"),
    ("Commissioner for water, *acting*", "actors/nadia-halabi"),
    ('#read("x")', "assets/lake-velm"),
    ("Water level above the sill, $x$", "assets/lake-velm"),
    ('its sheet says #read("x") and {{ 7*7 }}.', "assets/lake-velm"),
    ("half open, *by accident*, since", "assets/sluice-gate"),
    ("47° N <north & south>", "events/drawdown"),
    ("signed the order {{ 7*7 }} times", "events/drawdown"),
    ('a *tale* with $x$ and "quotes"', "events/drawdown"),
    ("a | b, $x$ and </section> in the log.", "assets/upper-meadows"),
    ('ends with `</script>` & "a | b".', "events/wall-inspection"),
    ("and <em>so is</em> the answer.", "questions/diversion"),
    ("may lower a lake, *without notice*.", "questions/diversion"),
    ("The name of the gate, <b>not</b> its number.", "sources/herald-2031-05-07"),
    ('Minutes of June {{ 7*7 }} | #read("x")', "sources/board-minutes-june"),
    ('Gate "stuck" <script>alert(1)</script>', "sources/valley-wire-2031-05-05"),
    ("*Herders* march", "sources/upland-post-2031-05-08"),
    ('O\'Neil "Neil"', "sources/gazette-2031-05-06"),
    ('The lake is low <script>alert("x")</script>', "briefs/water"),
    ("Who says what of the lake *now*?", "briefs/water/2031-06-10"),
    ("It was a matter of *stars*, $x$ and dust too.", "briefs/water/2031-06-10"),
    ("What happened & why | how", "briefs/water/2031-06-10"),
    ("Readers of the tests, <b>all</b> of them", "briefs/water/2031-05-10"),
    ('after the talks: a | b, {{ x }}, #read("x")', "briefs"),
    ("Desk of the tests & sons", ""),
    ("*stars* and all", ""),
]


@pytest.mark.parametrize(("text", "address"), SHOWN)
def test_text_is_shown_as_written(reservoir: Any, text: str, address: str) -> None:
    assert text in reservoir.words(address)


def test_no_text_of_the_dossier_becomes_an_element(reservoir: Any) -> None:
    for page in reservoir.pages:
        tree = LexborHTMLParser(page.read_text("utf-8"))
        scripts = [node.text() for node in tree.css('script:not([type="application/ld+json"])')]
        assert [text for text in scripts if "alert(" in text] == [], page
        assert tree.css("[onerror], [onclick], [onload], iframe, object, embed") == [], page
        assert [node.html for node in tree.css("b, em") if node.text() in {"water", "all", "not", "so is"}] == [], page


def test_no_text_of_the_dossier_leaves_its_attribute(reservoir: Any) -> None:
    known = {"name", "content", "charset", "http-equiv"}
    for page in reservoir.pages:
        tree = LexborHTMLParser(page.read_text("utf-8"))
        assert [node.html for node in tree.css("meta") if set(node.attributes) - known] == [], page
    meta = reservoir.tree("assets/sluice-gate").css_first("meta[name=description]")
    assert meta.attributes["content"] == 'Asset: Sluice gate No. 2 of the "old" dam, with sourced facts.'


def test_title_escapes_too(reservoir: Any) -> None:
    title = reservoir.tree("actors/herders-union").css_first("title").text()
    assert title.startswith("Herders' Union <script>alert(1)</script>")


def test_names_in_other_scripts_are_whole(reservoir: Any) -> None:
    for name, address in (
        ("Δημοτικό Συμβούλιο Χαρόμερε", "actors/harrowmere-council"),
        ("Городской совет Кострины", "actors/kostrina-council"),
        ("نادية حلبي", "actors/nadia-halabi"),
        ("מועצת נהר ולם", "actors/river-board"),
        ("Η λίμνη αδειάζει", "sources/gazette-2031-05-06"),
    ):
        assert name in reservoir.words(address)
    for source, language in (("gazette-2031-05-06", "el"), ("board-minutes", "he"), ("dam-bulletin-2031-05-20", "ar")):
        assert reservoir.tree(f"sources/{source}").css_first("h1").attributes["lang"] == language
