from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jinja2 import TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError

from briefbook.render.environment import environment
from briefbook.views import Site


def _render(text: str, **names: Any) -> str:
    return environment(None).from_string(text).render(**names)


def test_everything_is_escaped() -> None:
    hostile = "<script>alert(1)</script> \" ' &"
    assert _render("{{ t }}", t=hostile) == "&lt;script&gt;alert(1)&lt;/script&gt; &#34; &#39; &amp;"


def test_an_undefined_name_is_an_error(lake_site: Site) -> None:
    for text in (
        "{{ nothing }}",
        "{{ view.nothing }}",
        "{% if nothing %}x{% endif %}",
        "{% for x in nothing %}{% endfor %}",
    ):
        with pytest.raises(UndefinedError):
            _render(text, view=lake_site.facts[0])


ESCAPES = [
    "{{ ''.__class__.__mro__ }}",
    "{{ view.__class__ }}",
    "{{ view.__init__.__globals__ }}",
    "{{ view.__dataclass_fields__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ self.__init__ }}",
    "{{ (view | attr('__class__')) }}",
    "{{ '%s' | format(view.__class__) }}",
    "{{ '{0.__class__}'.format(view) }}",
    "{{ items.append(1) }}",
    "{{ range(999999999) | list }}",
]


@pytest.mark.parametrize("text", ESCAPES)
def test_a_template_cannot_reach_python(text: str, lake_site: Site) -> None:
    with pytest.raises((SecurityError, UndefinedError, OverflowError)):
        _render(text, view=lake_site.facts[0], items=[])


def test_a_template_cannot_read_files(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "secret.html").write_text("secret")
    for name in ("../secret.html", str(tmp_path / "secret.html"), "default:../environment.py", "default:/etc/passwd"):
        with pytest.raises(TemplateNotFound):
            environment(tmp_path / "templates").get_template(name)
