"""The method page: complete, and of the scale that the dossier uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import SimpleNamespace

from briefbook.graph import Graph, Status
from briefbook.model import Marking
from briefbook.model.scales import CONFIDENCE
from briefbook.render.environment import environment
from briefbook.views.method import MethodView, method_view

Make = Callable[[Mapping[str, str]], Graph]


def other(graph: Make, base: Mapping[str, bytes]) -> MethodView:
    return method_view(graph({"content/dossier.yml": base["content/dossier.yml"].decode() + "scale: phia\n"}))


def test_the_scale_in_use_is_shown_with_its_ranges(graph: Make) -> None:
    view = method_view(graph({}))
    assert view.scale.title == "ICD 203"
    assert [(term.names[0], term.range) for term in view.scale.terms][::3] == [
        ("almost no chance", "1–5 %"),
        ("roughly even chance", "45–55 %"),
        ("almost certain", "95–99 %"),
    ]
    assert "upper" in view.scale.borders


def test_the_other_scale_has_gaps_and_open_ends(graph: Make, base: Mapping[str, bytes]) -> None:
    view = other(graph, base)
    assert [term.range for term in view.scale.terms] == [
        ">0–5 %", "10–20 %", "25–35 %", "40–<50 %", "55–75 %", "80–90 %", "95–<100 %",
    ]  # fmt: skip
    assert "gaps" in view.scale.borders


def test_no_status_level_letter_or_label_is_left_out(graph: Make) -> None:
    view = method_view(graph({}))
    assert {one.word for one in view.statuses} == {status.value for status in Status}
    assert tuple(one.word for one in view.confidence) == CONFIDENCE
    assert [one.word for one in view.markings] == [marking.label for marking in Marking]
    assert "".join(one.word for one in (*view.reliability, *view.credibility)) == "ABCDEF123456"


def test_the_page_shows_every_word_under_headings_in_order(graph: Make, base: Mapping[str, bytes]) -> None:
    for view in (method_view(graph({})), other(graph, base)):
        page, site = SimpleNamespace(url="method/"), SimpleNamespace(marking="TLP:CLEAR")
        html = environment(None).get_template("method.html").render(view=view, page=page, site=site)
        assert re.findall(r"<(h\d)", html) == ["h1", *["h2"] * 7]
        for one in (*view.statuses, *view.confidence, *view.markings, *view.reliability, *view.credibility):
            assert f">{one.word}<" in html
        for term in view.scale.terms:
            assert ", or ".join(term.names) in html
            assert term.range.replace(">", "&gt;").replace("<", "&lt;") in html
        assert html.count("<table") == html.count("<caption>") == 6
