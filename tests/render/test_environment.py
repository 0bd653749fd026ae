from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from briefbook.render.environment import capital, environment


@dataclass(frozen=True)
class _At:
    url: str


def _render(text: str, seen_from: str = "", **names: Any) -> str:
    return environment(None).from_string(text).render(page=_At(seen_from), **names)


# From a page, to an address, as the reader's browser needs it.
ADDRESSES = [
    ("", "", "./"),
    ("", "actors/cia/", "actors/cia/"),
    ("actors/", "", "../"),
    ("actors/cia/", "", "../../"),
    ("actors/cia/", "actors/cia/#fact", "../../actors/cia/#fact"),
    ("briefs/situation/2025-11-23/", "pdf/situation-2025-11-23.pdf", "../../../pdf/situation-2025-11-23.pdf"),
    ("actors/cia/", "https://example.org/a?b=1", "https://example.org/a?b=1"),
]


@pytest.mark.parametrize(("page", "url", "seen"), ADDRESSES)
def test_an_address_as_seen_from_a_page(page: str, url: str, seen: str) -> None:
    assert _render("{{ url | rel }}", page, url=url) == seen


@pytest.mark.parametrize(
    ("text", "shown"), [("likely", "Likely"), ("US allies", "US allies"), ("", ""), ("élan", "Élan")]
)
def test_capital(text: str, shown: str) -> None:
    assert capital(text) == shown


def test_a_desk_s_template_comes_first_and_ours_is_at_hand(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<p>ours below</p>{% include "default:briefs.html" %}')
    made = environment(tmp_path)
    assert made.get_template("index.html").render(view=[], page=_At("")).startswith("<p>ours below</p><header")
    assert made.get_template("home.html").filename != str(tmp_path / "home.html")


def test_a_folder_of_templates_need_not_exist(tmp_path: Path) -> None:
    assert environment(tmp_path / "none").get_template("briefs.html").render(view=[], page=_At(""))
