"""A dossier in which every field of every kind holds a word of its own, in records that are marked AMBER.

The fields are walked by introspection, so that a new one cannot be forgotten. The harbour dossier is the open part.
"""

from __future__ import annotations

import datetime
import enum
import shutil
import typing
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml
from annotated_types import Ge, Le
from pydantic import BaseModel, StringConstraints

from briefbook.model import Edtf, Fact, Issue, Kind, Series, Sheet, Value
from briefbook.model.kinds import KINDS
from briefbook.model.references import Ref
from briefbook.model.text import SLUG

BASE = Path(__file__).parents[1] / "cases" / "_base"
LETTERS = "bcdfghjkmnprstvw"


@dataclass
class Planter:
    """Fills models with words that stand nowhere else."""

    seed: str
    refs: dict[str, str] = field(default_factory=dict)
    """By kind, what references name."""
    unit: str = ""
    """The unit of the measure that they name."""
    withdrawn: str = ""
    """A closed source that was withdrawn."""
    planted: dict[str, str] = field(default_factory=dict)
    """Each word or day, with the model and field in which it was planted."""

    def word(self, where: str) -> str:
        """Letters alone, so that no rule takes it for a figure; it would be valid as an id, a host or a language."""
        number, letters = len(self.planted), ""
        for _ in range(3):
            number, rest = divmod(number, len(LETTERS))
            letters += LETTERS[rest]
        word = f"zq{self.seed}{letters}"
        self.planted[word] = where
        return word

    def day(self, where: str) -> str:
        # No later than 2106, when the seconds of a gzip file end.
        day = datetime.date(2040 + 3 * (ord(self.seed) - ord("a")), 1, 1) + datetime.timedelta(days=len(self.planted))
        self.planted[day.isoformat()] = where
        return day.isoformat()

    def model(self, model: type[BaseModel], within: str = "", **fixed: Any) -> dict[str, Any]:
        """A record with every field filled, but for those given; `within` is the field that holds it."""
        if model is Value:
            return {"at_least": 3, "at_most": 4, "unit": self.word("Value.unit")}
        made = {}
        for name, info in model.model_fields.items():
            if name in fixed:
                made[name] = fixed[name]
            elif name != "marking":
                where = f"{model.__name__}.{name}" + (f" in {within}" if within else "")
                made[name] = self.value(info.annotation, tuple(info.metadata), where)
        return {name: value for name, value in made.items() if value is not None}

    def value(self, annotation: Any, metadata: tuple[Any, ...], where: str) -> Any:
        origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
        if origin is typing.Annotated:
            return self.value(arguments[0], (*metadata, *arguments[1:]), where)
        if ref := next((mark for mark in metadata if isinstance(mark, Ref)), None):
            return self.refs[ref.kinds[0]]
        if origin is tuple:
            return [self.value(arguments[0], (), where)]
        if origin is typing.Literal:
            return arguments[0]
        if arguments:  # a union: its first member that is no number
            return self.value(arguments[0], metadata, where)
        if annotation is Edtf or annotation is datetime.date:
            return self.day(where)
        if issubclass(annotation, BaseModel):
            return self.model(annotation, where.partition(" ")[0])
        if issubclass(annotation, enum.Enum):
            return next(iter(annotation)).value
        if issubclass(annotation, bool | int | float):
            return True if annotation is bool else self.number(metadata)
        assert annotation is str, f"{where}: teach the planter to fill {annotation}"
        return self.text(metadata, where)

    def number(self, metadata: tuple[Any, ...]) -> int:
        low = [mark.ge for mark in metadata if isinstance(mark, Ge)]
        high = [mark.le for mark in metadata if isinstance(mark, Le)]
        return max([2, *low]) if not high else int(min(2, *high))

    def text(self, metadata: tuple[Any, ...], where: str) -> str:
        shape = next((mark.pattern for mark in metadata if isinstance(mark, StringConstraints)), None)
        word = self.word(where)
        if any(getattr(getattr(mark, "func", None), "__name__", "") == "_web_address" for mark in metadata):
            return f"https://{word}.example/"
        if shape == rf"^{SLUG}$":
            return word
        if shape is not None:
            return f"en-{word}"
        return f"Closed {word}"

    def sheet(self, kind: Kind, **fixed: Any) -> dict[str, Any]:
        """A whole sheet; its own facts and measures fit each other."""
        if issubclass(kind.model, Sheet):
            measure = self.word("Measure.id")
            unit = self.word("Measure.unit")
            name = self.word(f"Measure.name in {kind.model.__name__}.measures")
            fixed["measures"] = [{"id": measure, "name": f"Closed {name}", "unit": unit}]
            fixed["facts"] = [self.fact(measure=measure, unit=unit)]
        return self.model(kind.model, **fixed)

    def fact(self, unit: str = "", **fixed: Any) -> dict[str, Any]:
        statement = f"Between 3 and 4 of {self.word('Fact.statement')}."
        value = {"at_least": 3, "at_most": 4, "unit": unit} if unit else None
        return self.model(Fact, statement=statement, value=value, **fixed)


def written(root: Path, path: str, record: dict[str, Any]) -> None:
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False), encoding="utf-8")


def closed_sheets(planter: Planter, root: Path) -> None:
    """Two AMBER sheets of each kind: one with what the schema asks for, which the other names in every field."""
    plain = {"actor": "group", "asset": "place", "event": "other"}
    for kind in ("source", "actor", "asset", "event", "question"):
        id_ = planter.word("file name")
        planter.refs[kind] = id_
        fixed = {"kind": plain[kind]} if kind in plain else {}
        if kind == "source":
            fixed = {"retracted": None, "corrected": None, "repeats": []}
            record = planter.model(KINDS[kind].model, **fixed)
        elif kind == "event":
            unit = planter.unit = planter.word("Measure.unit")
            planter.refs |= {"fact": f"{id_}.first", "measure": f"{id_}.number", "question": "none-yet"}
            first = planter.fact(id="first", sources=[planter.refs["source"]], positions=[], rests_on=[])
            first |= {"value": planter.model(Value)}
            for name in ("measure", "replaces", "located", "about", "rests_on"):
                first.pop(name, None)
            measure = {"id": "number", "name": f"Closed {planter.word('Measure.name')}", "unit": unit}
            record = {"name": f"Closed {planter.word('Event.name')}", **fixed, "facts": [first], "measures": [measure]}
        elif kind == "question":
            record = planter.sheet(KINDS[kind], facts=[], measures=[])
        else:
            record = {"name": f"Closed {planter.word('name')}", **fixed, "sources": [planter.refs["source"]]}
        written(root, f"content/{KINDS[kind].folder}/{id_}.yml", {**record, "marking": "AMBER"})
    for kind in KINDS.values():
        record, id_ = planter.sheet(kind), planter.word("file name")
        planter.withdrawn = id_ if kind.name == "source" else planter.withdrawn
        written(root, f"content/{kind.folder}/{id_}.yml", {**record, "marking": "AMBER"})


def closed_facts(planter: Planter, root: Path) -> None:
    """An AMBER fact in an open sheet of each kind, and open records that name closed ones in every field."""
    source, actor, event = planter.refs["source"], planter.refs["actor"], planter.refs["event"]
    cited = [{"id": source, "at": planter.word("Citation.at")}]
    kept = [{"id": "harbour-notice", "statement": source}, *cited]
    both = {"sources": kept, "aliases": ["Open alias"]}
    said = {"by": actor, "stance": "asserts", "words": f"Closed {planter.word('Position.words')}", "sources": kept}
    spoken = {"by": "pilots-guild", "to": actor, "stance": "asserts", "rests_on": [planter.refs["fact"]]}
    open_fact = {
        "id": "open", "statement": "The inner basin is open.", "sources": kept, "positions": [said, spoken],
        "replaces": planter.refs["fact"], "located": planter.refs["asset"], "about": [event, planter.refs["question"]],
    }  # fmt: skip
    only = {"id": planter.word("Fact.id"), "statement": f"It is {planter.word('Fact.statement')}.", "sources": cited}
    facts = [open_fact, only, planter.fact(planter.unit, marking="AMBER", measure=planter.refs["measure"])]
    role = {"role": "Keeper", "of": actor, "sources": ["harbour-notice"]}
    roles = [role, planter.model(typing.get_args(KINDS["actor"].model.model_fields["roles"].annotation)[0])]
    relation = {"type": planter.word("Relation.type"), "to": actor, "sources": ["harbour-notice"]}
    clock = {
        "name": planter.word("Clock.name"),
        "starts": "2025-04-02",
        "days": 9,
        "basis": "It says so.",
        "sources": cited,
    }
    position = {"by": actor, "side": "yes", "stance": planter.word("LegalPosition.stance"), "sources": kept}
    known = {"by": "pilots-guild", "side": "no", "stance": "due", "rests_on": [planter.refs["fact"]], "sources": kept}
    authority = {"authority": source, "at": planter.word("Authority.at"), "point": planter.word("Authority.point")}
    where = {"latitude": 1, "longitude": 2, "precision": "town", "sources": cited}
    asked = {"question": "May a ship leave?", "one_sided": "Nobody else spoke.", "clocks": [clock]}
    answer = {"text": "Nobody knows.", "state": "open", "confidence": "low"}
    rule = [{"authority": "harbour-notice", "at": "p. 2", "point": "It may."}, authority]
    sheets = {
        "actor": {"name": "Open actor", "kind": "group", "part_of": actor, "roles": roles, "relations": [relation]},
        "asset": {"name": "Open asset", "kind": "ship", "part_of": planter.refs["asset"], "operator": actor, "location": where},
        "event": {"name": "Open event", "kind": "other", "located": planter.refs["asset"], "part_of": event,
                  "actors": [actor, "pilots-guild"], "assets": [planter.refs["asset"]]},
        "question": {"name": "Open question", **asked, "answer": answer, "rule": rule, "positions": [position, known],
                     "premises": ["bridge-closure.closed", planter.refs["fact"]]},
    }  # fmt: skip
    for kind, sheet in sheets.items():
        own = [fact | {"id": f"{fact['id']}{kind}"} for fact in facts]
        written(root, f"content/{KINDS[kind].folder}/open-{kind}.yml", {**sheet, **both, "facts": own})
    retold = {
        "title": "Retelling",
        "publisher": "Marrow Post",
        "kind": "news",
        "consulted": "full",
        "repeats": [source],
    }
    written(root, "content/sources/open-source.yml", retold)
    written(root, "content/sources/open-fallen.yml", retold | {"repeats": [planter.withdrawn]})
    fallen = {"id": "fallen", "statement": "The bridge sings.", "sources": ["open-fallen"]}
    fact = {"id": "retold", "statement": "The bridge squeaks.", "sources": ["open-source"]}
    written(root, "content/events/open-noise.yml", {"name": "Noise", "kind": "other", "facts": [fact, fallen]})


def closed_briefs(planter: Planter, root: Path) -> None:
    """An AMBER brief with its issue, and an AMBER issue of the open brief; the words of its text in every construct."""
    word = planter.word
    fact, question = planter.refs["fact"], planter.refs["question"]
    series = word("file name")
    written(root, f"briefs/{series}/brief.yml", {**planter.model(Series), "marking": "AMBER"})
    for brief, cutoff in ((series, planter.day("Issue.cutoff")), ("harbour", planter.day("Issue.cutoff"))):
        # One issue shows what the brief says of all.
        fixed = {"question": None, "audience": None} if brief == series else {}
        front = {**planter.model(Issue, cutoff=cutoff, **fixed), "marking": "AMBER"}
        cite = f"[@{fact}, {word('locator')}]"
        text = "\n\n".join([
            f"## Heading {word('heading')}",
            f"A plain {word('sentence')} *with {word('emphasis')}* and **{word('strong')}** {cite}.",
            f"A [link {word('link')}](https://{word('link address')}.example/) and an answer [@{question}].",
            f"- An item {word('list')} {cite}.",
            f"> A quotation {word('quotation')} {cite}.",
            f"[A guide {word('context')}.]{{.context}}",
            f'{{% judgement likelihood="likely", confidence="low", rests_on=["{fact}"] %}}',
            f"It is likely that {word('judgement')} holds.",
            "{% endjudgement %}",
            f'{{{{ facts("{fact}") }}}}', f'{{{{ questions("{question}") }}}}', "{{ sources() }}",
        ])  # fmt: skip
        path = root / "briefs" / brief / f"{planter.day('file name')}.md"
        path.write_text(f"---\n{yaml.safe_dump(front)}---\n\n{text}\n", encoding="utf-8")


def raw(planter: Planter, root: Path) -> None:
    """What lies in `content/` and must never be copied, and a page of the desk's own that is marked."""
    content = root / "content"
    for name in ("old.yml~", "old.yml.orig", "scan.pdf", ".hidden.yml.swp"):
        (content / "sources" / name).write_text(planter.word("raw file"), encoding="utf-8")
    with (content / "events/bridge-closure.yml").open("a", encoding="utf-8") as sheet:
        sheet.write(f"# {planter.word('comment')}\n")
    text = f"---\nmarking: AMBER\n---\n\n# Own {planter.word('own page')}\n"
    (content / f"{planter.word('file name')}.md").write_text(text, encoding="utf-8")
    (content / "open.md").write_text("# Open page\n", encoding="utf-8")


@dataclass(frozen=True)
class Planted:
    """A dossier on disk with the words that are closed in it."""

    root: Path
    words: dict[str, str]


@pytest.fixture(scope="session")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Planted]:
    """Writes the dossier with the words of one seed; the open part is the same for every seed."""

    def make(seed: str) -> Planted:
        root = tmp_path_factory.mktemp("planted") / "desk"
        shutil.copytree(BASE, root)
        planter = Planter(seed)
        closed_sheets(planter, root)
        closed_facts(planter, root)
        closed_briefs(planter, root)
        raw(planter, root)
        (root / "mkdocs.yml").write_text(
            "site_name: Harbour\nsite_url: https://desk.example/\ndocs_dir: content\ntheme: {name: material, font: false}\n"
            "plugins: [search, briefbook]\nvalidation: {nav: {omitted_files: ignore}}\n",
            encoding="utf-8",
        )
        return Planted(root, planter.planted)

    return make
