"""The reference pages of the documentation, written from the models, views, rules and functions themselves."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from briefbook.load.prose.functions import BLOCKS, FUNCTIONS
from briefbook.model.schema import FILES
from briefbook.output.faults import RULES as OUTPUT_RULES
from briefbook.rules import RULES
from briefbook.views import VIEWS

_MADE = "<!-- Written by `briefbook reference`; change the code's docstrings, not this page. -->\n\n"


def pages() -> dict[str, str]:
    """Name of each page -> its Markdown."""
    return {
        "fields.md": _MADE + "\n".join(_fields()),
        "views.md": _MADE + "\n".join(_views()),
        "rules.md": _MADE + "\n".join(_rules()),
        "functions.md": _MADE + "\n".join(_functions()),
    }


def _fields() -> Iterator[str]:
    yield "# Fields of sheets and briefs\n"
    yield "What an author may write. A field in **bold** must be there.\n"
    seen: dict[type[BaseModel], None] = {}
    for model in FILES.values():
        for one in _models(model):
            seen.setdefault(one)
    for model in seen:
        yield f"## {model.__name__}\n"
        yield f"{_text(model)}\n"
        rows = (
            (f"**`{name}`**" if field.is_required() else f"`{name}`", _one_line(field.description or ""))
            for name, field in model.model_fields.items()
        )
        yield from _table(("Field", "Meaning"), rows)


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        yield from _inside(field.annotation)


def _inside(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from _models(annotation)
    for part in typing.get_args(annotation):
        yield from _inside(part)


def _views() -> Iterator[str]:
    yield "# Views\n"
    yield (
        "What templates are given. A desk's own templates in `templates/` may rely on every field here, and on nothing "
        "else; the same views, as JSON, are what the Typst templates read.\n"
    )
    for view in VIEWS:
        yield f"## {view.__name__}\n"
        yield f"{_text(view)}\n"
        rows = ((f"`{f.name}`", _one_line(f.metadata["help"])) for f in dataclasses.fields(view))
        yield from _table(("Field", "Meaning"), rows)


def _rules() -> Iterator[str]:
    yield "# Rules\n"
    yield "Every finding names its rule; `briefbook rule CODE` shows the same text.\n"
    for rule in (*RULES.values(), *OUTPUT_RULES):
        yield f"## {rule.code} {rule.name}\n"
        yield f"*{rule.severity.value.capitalize()}.* {rule.explanation.replace('## ', '### ')}\n"


def _functions() -> Iterator[str]:
    yield "# Functions of briefs\n"
    yield "What stands in `{{ … }}` and `{% … %}` of a brief. Arguments are ids in quotes; nothing else is run.\n"
    rows = ((f"`{function.usage}`", function.help) for function in (*FUNCTIONS.values(), *BLOCKS.values()))
    yield from _table(("Written", "Gives"), rows)


def _table(head: tuple[str, str], rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"| {head[0]} | {head[1]} |\n| --- | --- |"
    for left, right in rows:
        yield f"| {left} | {right} |"
    yield ""


def _text(thing: type) -> str:
    return inspect.cleandoc(thing.__doc__ or "")


def _one_line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
