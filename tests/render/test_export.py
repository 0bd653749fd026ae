"""CSV that no spreadsheet runs, and sources as reference managers read them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph
from briefbook.model import Edtf, Source
from briefbook.render.export import csl_export, csv_export
from briefbook.views import Site, site
from briefbook.views.export import COLUMNS
from briefbook.views.export.csl import TYPES, csl_items

Make = Callable[[Mapping[str, str]], Graph]
SOURCE = "title: T\npublisher: P\nkind: news\nconsulted: full\n"


def table(site: Site) -> list[dict[str, str]]:
    text = csv_export(site.export).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_for_each_fact_in_order(lake_site: Site) -> None:
    rows = table(lake_site)
    assert [row["id"] for row in rows] == sorted(fact.id for fact in lake_site.facts)
    assert all(list(row) == list(COLUMNS) for row in rows)
    level = next(row for row in rows if row["id"] == "lake-velm.level-2031-05")
    assert (level["at_least"], level["at_most"], level["exactly"], level["unit"]) == ("28", "33", "", "metres")
    assert (level["origins"], level["shelf_life"]) == ("2", "5")
    assert (level["first_day"], level["last_day"]) == ("2031-05-01", "2031-05-31")
    reason = next(row for row in rows if row["id"] == "drawdown.for-safety")
    assert (reason["asserted_by"], reason["denied_by"]) == ("dam-engineers", "kostrina-council")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "＝1", "＠x"])
def test_text_that_would_run_begins_with_an_apostrophe(graph: Make, text: str) -> None:
    sheet = (
        f"name: X\nkind: other\nfacts:\n  - {{id: f, statement: '{text}', sources: [harbour-notice], note: 'a=b'}}\n"
    )
    (row,) = (row for row in table(site(graph({"content/events/x.yml": sheet}))) if row["id"] == "x.f")
    assert (row["statement"], row["note"]) == (f"'{text}", "a=b")


def test_a_number_below_nought_stays_a_number(graph: Make) -> None:
    fact = "{id: f, statement: It was -5 degrees., sources: [harbour-notice], value: {exactly: -5, unit: degrees}}"
    made = site(graph({"content/events/x.yml": f"name: X\nkind: other\nfacts:\n  - {fact}\n"}))
    assert next(row for row in table(made) if row["id"] == "x.f")["exactly"] == "-5"


DATES = {
    "2031-05-09": {"date-parts": [[2031, 5, 9]]},
    "2031-05": {"date-parts": [[2031, 5]]},
    "1987": {"date-parts": [[1987]]},
    "2031-05-09~": {"date-parts": [[2031, 5, 9]], "circa": True},
    "2029-21": {"date-parts": [[2029]], "season": 1},
    "2031-05-01/2031-05-03": {"date-parts": [[2031, 5, 1], [2031, 5, 3]]},
    "2031-05-01/..": {"date-parts": [[2031, 5, 1]]},
    "198X": {"literal": "198X"},
    "-0043": {"literal": "-0043"},
    "Y14031": {"literal": "Y14031"},
}


@pytest.mark.parametrize(("published", "issued"), DATES.items(), ids=list(DATES))
def test_dates_in_csl(graph: Make, published: str, issued: object) -> None:
    assert Edtf.parse(published)
    found = graph({"content/sources/s.yml": f"{SOURCE}published: '{published}'\n"})
    assert next(item for item in csl_items(found) if item["id"] == "s")["issued"] == issued


def test_every_kind_of_source_has_a_type() -> None:
    assert set(TYPES) == set(Source.model_json_schema()["properties"]["kind"]["enum"])


# Of the properties of the CSL data schema 1.0.2, those that are used here.
PLAIN = {"id", "type", "title", "publisher", "container-title", "language", "URL", "archive_location", "note"}


def test_sources_are_items_of_csl(lake_site: Site) -> None:
    items = json.loads(csl_export(lake_site.export))
    assert [item["id"] for item in items] == sorted(view.id for view in lake_site.sheets if view.kind == "source")
    for item in items:
        assert {"id", "type"} <= set(item) <= PLAIN | {"author", "issued", "custom"}
        assert all(isinstance(item[name], str) for name in PLAIN & set(item))
        assert isinstance(item["custom"], dict)
    gazette = next(item for item in items if item["id"] == "gazette-2031-05-06")
    assert gazette["author"] == [{"literal": "Άννα Βελμίδου"}, {"literal": 'O\'Neil "Neil"'}]
    assert gazette["archive_location"] == "https://archive.example.org/gazette"
