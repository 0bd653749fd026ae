"""The contract with templates: every view is in the table, and every field says what it means."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from typing import Any

import pytest

from briefbook import views
from briefbook.views import VIEWS, Site, pictures


def test_the_table_holds_every_view() -> None:
    packages = ((views, "briefbook.views."), (pictures, "briefbook.views.pictures."))
    names = [m.name for package, prefix in packages for m in pkgutil.iter_modules(package.__path__, prefix)]
    modules = [importlib.import_module(name) for name in names]
    documented = {
        thing
        for module in modules
        for thing in vars(module).values()
        if dataclasses.is_dataclass(thing) and any("help" in f.metadata for f in dataclasses.fields(thing))
    }
    assert documented == set(VIEWS)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_every_field_says_what_it_means(view: type) -> None:
    assert view.__doc__
    for field in dataclasses.fields(view):  # type: ignore[arg-type]
        assert re.fullmatch(r".{4,}[.…]", field.metadata["help"], re.DOTALL), field.name
    assert view.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_a_view_cannot_be_changed(lake_site: Site) -> None:
    fact: Any = lake_site.facts[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        fact.statement = "Something else."
