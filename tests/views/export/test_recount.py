"""Every figure of the audit, counted again from the exported JSON alone, by a way of its own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.graph import Graph, build
from briefbook.load import load
from briefbook.render.data import data_files
from briefbook.views import site

RESERVOIR = Path(__file__).parents[2] / "dossiers" / "reservoir"
Data = dict[str, Any]


def published(graph: Graph) -> tuple[Data, Data]:
    """`api/dossier.json` and `api/audit.json`."""
    files = data_files(site(graph))
    return json.loads(files["api/dossier.json"]), json.loads(files["api/audit.json"])


def assert_recounted(graph: Graph) -> None:
    data, figures = published(graph)
    by_id = {issue["id"]: issue for issue in data["issues"]}
    assert [one["issue"] for one in figures["issues"]] == [
        issue["id"] for issue in sorted(by_id.values(), key=lambda i: (i["date"], i["brief"]), reverse=True)
    ]
    for one in figures["issues"]:
        issue = by_id[one["issue"]]
        assert one == recount(data, [issue], issue["facts"], issue["cutoff"], issue["cutoff"]) | {"issue": issue["id"]}
    order = {fact["id"]: fact for fact in data["facts"]}
    dossier = figures["dossier"]
    assert _sorted(dossier) == _sorted(recount(data, data["issues"], list(order.values()), data["day"]))


def recount(data: Data, issues: list[Data], facts: list[Data], day: str | None, known_by: str = "9999") -> Data:
    sources = {source["id"]: source for source in data["sources"]}
    outside = [s for issue in issues for s in issue["sentences"] if s["judgement"] is None]
    cited = {id_: sources[id_] for fact in facts for id_ in _cited(fact)}
    origins = {fact["id"]: _origins(fact, sources, day, known_by) for fact in facts}
    unnamed = {fact["id"]: [p["unnamed"] for p in fact["positions"] if _says_so(p)] for fact in facts}
    statuses = ("established", "reported", "alleged", "disputed", "unknown", "withdrawn")
    return {
        "issue": "",
        "day": day,
        "statements": sum(bool(s["cites"]) for s in outside),
        "judgements": sum(len(issue["judgements"]) for issue in issues),
        "context": sum(s["context"] and not s["cites"] for s in outside),
        "facts": len(facts),
        "citations": sum(len(_cited(fact)) for fact in facts),
        "sources": len(cited),
        "origins": len(set().union(*origins.values())),
        "one_origin": [id_ for id_, found in origins.items() if len(found) == 1],
        "unnamed": [id_ for id_, voices in unnamed.items() if True in voices],
        "only_unnamed": [id_ for id_, voices in unnamed.items() if set(voices) == {True}],
        "disputed": [fact["id"] for fact in facts if fact["status"] == "disputed"],
        "unknown": [fact["id"] for fact in facts if fact["status"] == "unknown"],
        "stale": [found for fact in facts if (found := _stale(fact, data, sources, day))],
        "overtaken": [fact["id"] for fact in facts if fact["replaced_by"]],
        "read_in_part": sorted(id_ for id_, source in cited.items() if source["consulted"] == "excerpt"),
        "not_read": sorted(id_ for id_, source in cited.items() if source["consulted"] == "none"),
        "by_status": _table([fact["status"] for fact in facts], statuses),
        "by_consulted": _table([source["consulted"] for source in cited.values()], ("full", "excerpt", "none")),
        "by_publisher": _ranked([source["publisher"] for source in cited.values()]),
        "by_language": _ranked([source["language"] for source in cited.values()]),
        "by_reliability": _table([s["reliability"] or "not rated" for s in cited.values()], (*"ABCDEF", "not rated")),
    }


def _citations(fact: Data) -> list[Data]:
    return [*fact["sources"], *(citation for position in fact["positions"] for citation in position["sources"])]


def _cited(fact: Data) -> set[str]:
    return {citation["id"] for citation in _citations(fact)}


def _says_so(position: Data) -> bool:
    return position["stands"] and position["stance"] in {"asserts", "confirms"}


def _fallen(id_: str, sources: Mapping[str, Data], day: str | None) -> bool:
    fell = sources[id_]["fallen"]
    return fell is not None and (day is None or fell <= day)


def _standing(fact: Data, sources: Mapping[str, Data], day: str | None) -> list[Data]:
    return [
        citation
        for citation in _citations(fact)
        if not any(_fallen(id_, sources, day) for id_ in (citation["id"], citation["statement"]) if id_)
    ]


def _origins(fact: Data, sources: Mapping[str, Data], day: str | None, known_by: str) -> set[str]:
    """The fact's own, held against the lineage: where a source retells several, not each of them counts."""
    ways = [_roots(c["statement"] or c["id"], sources, known_by) for c in _standing(fact, sources, day)]
    standing = {id_ for way in ways for id_ in way if not _fallen(id_, sources, day)}
    told = set(fact["origins"])
    assert told == standing if all(len(way) == 1 for way in ways) else told <= standing
    return told


def _roots(id_: str, sources: Mapping[str, Data], day: str) -> set[str]:
    """Origins of one source, by what was known on a day."""
    above = [one for one in sources[id_]["repeats"] if (sources[one]["known_from"] or "") <= day]
    return set().union(*(_roots(one, sources, day) for one in above)) if above else {id_}


def _stale(fact: Data, data: Data, sources: Mapping[str, Data], day: str | None) -> Data | None:
    measures = {measure["id"]: measure["shelf_life"] for measure in data["measures"]}
    life = fact["shelf_life"] or measures.get(fact["measure"])
    if not (life and day) or fact["replaced_by"]:
        assert fact["stale"] is None
        return None
    newest = [sources[c["id"]]["known_from"] for c in _standing(fact, sources, day)]
    last = min(fact["last_day"], day) if fact["last_day"] else max(filter(None, newest), default=None)
    days = (date.fromisoformat(day) - date.fromisoformat(last)).days if last else 0
    told = {"days": days, "shelf_life": life} if days > life else None
    assert fact["stale"] == told
    return {"id": fact["id"], **told} if told else None


def _table(names: list[str], order: tuple[str, ...]) -> list[Data]:
    return [{"name": name, "number": names.count(name)} for name in order]


def _ranked(names: list[str]) -> list[Data]:
    ranked = sorted(Counter(names).items(), key=lambda one: (-one[1], one[0].casefold(), one[0]))
    return [{"name": name, "number": number} for name, number in ranked]


def _sorted(figures: Data) -> Data:
    """Facts of the whole dossier come in the order of its sheets; here the order does not matter."""
    return {k: sorted(v, key=str) if isinstance(v, list) else v for k, v in figures.items()}


def test_of_the_reservoir(lake: Graph) -> None:
    assert_recounted(lake)


def test_of_the_harbour(base: Mapping[str, bytes]) -> None:
    assert_recounted(build(load(base)))


_CITED = st.sampled_from(["early", "late", "retold", "undated", "both", "withdrawn", "harbour-notice"])
_POSITION = st.fixed_dictionaries(
    {
        "by": st.sampled_from(["harbour-authority", "pilots-guild", "sailors"]),
        "stance": st.sampled_from(["asserts", "confirms", "denies", "could-not-determine"]),
        "anonymous": st.booleans(),
        "sources": st.lists(_CITED, max_size=2, unique=True),
    }
)
_FACT = st.fixed_dictionaries(
    {"sources": st.lists(_CITED, min_size=1, max_size=3, unique=True)},
    optional={
        "when": st.sampled_from(["2025-04-01", "2025-04", "2025-04-01/..", "2025-04-02/", "../2025-04-03"]),
        "shelf_life": st.integers(1, 9),
        "measure": st.just("ships"),
        "positions": st.lists(_POSITION, max_size=2),
    },
)
_SOURCE = "title: T\npublisher: {}\nkind: news\nlanguage: {}\nconsulted: {}\n"
_ISSUE = "---\ntitle: T\ncutoff: 2025-04-{:02}\nsummary: S.\n---\n\n## H\n\n{}\n"


def _variant(base: Mapping[str, bytes], facts: list[Data], day: int, replaced: bool) -> Graph:
    listed = [{"id": f"f{n}", "statement": "Ships wait.", **fact} for n, fact in enumerate(facts)]
    if replaced and len(listed) > 1:
        listed[1]["replaces"] = "f0"
    queue = {"name": "Q", "kind": "other", "facts": listed}
    queue["measures"] = [{"id": "ships", "name": "N", "unit": "ships", "shelf_life": 3}]
    files = {
        "content/events/queue.yml": yaml.safe_dump(queue),
        "content/actors/sailors.yml": "name: S\nkind: unnamed\nsources: [early]\n",
        "content/sources/early.yml": _SOURCE.format("P", "en", "full") + "published: 2025-04-02\n",
        "content/sources/late.yml": _SOURCE.format("Q", "fr", "none") + "published: 2025-04-08\n",
        "content/sources/retold.yml": _SOURCE.format("P", "en", "excerpt") + "repeats: early\n",
        "content/sources/undated.yml": _SOURCE.format("R", "en", "full") + "reliability: B\n",
        "content/sources/both.yml": _SOURCE.format("S", "en", "none") + "repeats: [early, undated]\n",
        "content/sources/withdrawn.yml": _SOURCE.format("R", "de", "full")
        + "published: 2025-04-03\nretracted: {on: 2025-04-07, why: W.}\n",
        # What was published later cannot be cited (rule B511).
        "briefs/harbour/2025-04-20.md": _ISSUE.format(
            day,
            "\n\n".join(f"They wait [@queue.{one['id']}]." for one in listed if day > 7 or one["sources"] != ["late"]),
        ),
    }
    files |= {"briefs/harbour/2025-04-21.md": _ISSUE.format(20, '{{ facts("queue.f0") }}')}
    loaded = load({**base, **{path: text.encode() for path, text in files.items()}})
    assert loaded.findings == ()
    return build(loaded)


@settings(deadline=None)
@given(facts=st.lists(_FACT, min_size=1, max_size=4), day=st.integers(3, 20), replaced=st.booleans())
def test_of_dossiers_made_at_random(base: Mapping[str, bytes], facts: list[Data], day: int, replaced: bool) -> None:
    assert_recounted(_variant(base, facts, day, replaced))


@pytest.mark.parametrize("folder", [RESERVOIR])
def test_the_same_files_give_the_same_bytes(folder: Path, lake: Graph) -> None:
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*.*"), reverse=True)}
    again = build(load({path: data for path, data in files.items() if path.startswith(("content/", "briefs/"))}))
    wanted = ("api/dossier.json", "api/facts.csv", "api/sources.csl.json", "api/audit.json")
    first, second = data_files(site(lake)), data_files(site(again))
    assert {name: first[name] for name in wanted} == {name: second[name] for name in wanted}
