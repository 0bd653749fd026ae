"""What cannot be set is named with its brief, its fact and the line, in the middle of a document too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefbook.app.release import release
from briefbook.diagnostics import Diagnostic
from briefbook.model import Marking
from briefbook.output import press as presses
from briefbook.output.press import Press
from briefbook.render.printing import print_templates

pytestmark = pytest.mark.slow

LAKE = Path(__file__).parents[1] / "dossiers" / "reservoir"
ISSUE = "pdf/water-2031-06-10.pdf"
BOOK = "pdf/briefing-book-2031-06-10.pdf"


@pytest.fixture(scope="module")
def graph() -> Any:
    return release(LAKE, Marking.AMBER_STRICT).graph


def broken(name: str, old: str, new: str) -> bytes:
    """A template of ours with a fault in it."""
    text = print_templates(None)[name].decode()
    assert old in text
    return text.replace(old, new).encode()


IN_A_FACT = broken(
    "facts.typ", "  uses(fact.id)\n", '  if fact.id == "drawdown.for-safety" { 1 / 0 }\n  uses(fact.id)\n'
)
IN_A_BLOCK = broken(
    "prose.typ",
    "{ par(pieces(one.children)) }",
    '{ if "early June" in words-of(one.children) { 1 / 0 }; par(pieces(one.children)) }',
)


@pytest.fixture
def failing(lake: Any, graph: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Diagnostic]]:
    """Findings where a template of briefbook has a fault."""

    def set_with(name: str, text: bytes, *paths: str) -> list[Diagnostic]:
        faulty = {**print_templates(None), name: text}
        monkeypatch.setattr(presses, "print_templates", lambda _: faulty)
        return Press(graph=graph).run(lake.jobs[path] for path in paths)[1]

    return set_with


def test_a_fact_that_cannot_be_set_is_named_with_its_line_and_the_brief(failing: Any) -> None:
    (found,) = failing("facts.typ", IN_A_FACT, ISSUE)
    assert found.code == "P608"
    assert found.message == "water@2031-06-10 cannot be printed, at the fact 'drawdown.for-safety'"
    assert line(found.span) == "- id: for-safety"
    assert [note.span.file for note in found.notes] == ["briefs/water/2031-06-10.md"]


@pytest.mark.parametrize("path", [ISSUE, BOOK])
def test_so_is_the_line_of_the_brief_where_no_fact_is_at_fault(failing: Any, path: str) -> None:
    (found,) = failing("prose.typ", IN_A_BLOCK, path)
    assert found.message.endswith(" cannot be printed, at this block")
    assert found.span.file == "briefs/water/2031-06-10.md"
    assert "in early June" in line(found.span)


def test_a_fault_of_the_desk_s_template_is_told_once_with_the_first_fact(lake: Any, graph: Any, tmp_path: Path) -> None:
    (tmp_path / "facts.typ").write_bytes(IN_A_FACT)
    made, found = Press(tmp_path, graph=graph).run([lake.jobs[ISSUE], replace(lake.jobs[ISSUE], path="again.pdf")])
    assert made == {}
    assert [one.code for one in found] == ["P604"]
    (note,) = found[0].notes
    assert note.text == "it fails in water@2031-06-10, at the fact 'drawdown.for-safety'"
    assert line(note.span) == "- id: for-safety"


def test_a_fault_that_is_there_without_any_fact_names_none(lake: Any, graph: Any, tmp_path: Path) -> None:
    (tmp_path / "house.typ").write_text('#import "house-defaults.typ": *\n#let ink = no-such\n', encoding="utf-8")
    (found,) = Press(tmp_path, graph=graph).run([lake.jobs[ISSUE]])[1]
    assert (found.code, found.notes) == ("P604", ())


def line(span: Any) -> str:
    return (LAKE / span.file).read_text("utf-8").split("\n")[int(span.start.line) - 1].strip()
