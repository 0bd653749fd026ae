"""Of Jinja, a brief may use calls of briefing functions with literal arguments; nothing else."""

from __future__ import annotations

import pytest

from briefbook.load.prose import parse_prose
from briefbook.load.prose.functions import BLOCKS, FUNCTIONS, Function


def said(text: str) -> list[str]:
    return [f"{f.span.start.line}:{f.span.start.column} {f.code}" for f in parse_prose("b.md", text)[1]]


@pytest.mark.parametrize(
    "text",
    [
        '{{ value("a.b") }}', "{{ value('a.b') }}", '{{value("a.b")}}', '{{- value("a.b") -}}',
        '{{ facts("a.b", "c.d") }}', '{{ timeline("a.b") }}', '{{ positions("a.b") }}', "{{ unknowns() }}",
        '{{ unknowns("a.b") }}', '{{ questions("q") }}', "{{ sources() }}", '{{ facts(\n  "a.b",\n  "c.d",\n) }}',
        '{% judgement confidence="low", rests_on=["a.b"] %}x{% endjudgement %}',
        '{% judgement likelihood="likely" confidence="low" rests_on=("a.b", "c.d") %}x{% endjudgement %}',
        "{# a remark #}", "{% raw %}{{ x }}{% endraw %}", "{ x }", "{ { x } }", "100 %}",
    ],
)  # fmt: skip
def test_allowed(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ x }}", "{{ 1 }}", "{{ 'a' }}", "{{ [] }}", "{{ x.y }}", "{{ x['y'] }}", "{{ x.y() }}", "{{ x|upper }}",
        "{{ x|attr('y') }}", "{{ self }}", "{{ self.x() }}", "{{ ''.__class__ }}", "{{ cycler.__init__ }}",
        "{{ 1 + 1 }}", "{{ 'a' ~ 'b' }}", "{{ not x }}", "{{ x is defined }}", "{{ x if y else z }}", "{{ -1 }}",
        "{{ value('a.b')|safe }}", "{{ value('a.b').x }}", "{{ value(x) }}", "{{ value('a' ~ 'b') }}",
        "{{ value(*x) }}", "{{ value(**x) }}", "{{ value({'a': 1}) }}", "{{ value(value('a.b')) }}",
        "{% for x in y %}z{% endfor %}", "{% if x %}z{% endif %}", "{% set x = 1 %}", "{% set x %}z{% endset %}",
        "{% include 'x' %}", "{% import 'x' as y %}", "{% from 'x' import y %}", "{% extends 'x' %}",
        "{% block x %}z{% endblock %}", "{% macro x() %}z{% endmacro %}", "{% filter upper %}z{% endfilter %}",
        "{% with x = 1 %}z{% endwith %}", "{% call value('a.b') %}z{% endcall %}", "{% autoescape false %}z{% endautoescape %}",
    ],
)  # fmt: skip
def test_refused_as_more_than_a_call(text: str) -> None:
    assert said(text) == ["1:1 B503"]
    assert parse_prose("b.md", text)[0].calls == ()


@pytest.mark.parametrize(
    "text",
    [
        "{{ }}", "{{ value('a.b' }}", "{{ value('a.b) }}", "{{", "{%", "{# x", "{% nonsense %}", "{% endjudgement %}",
        "{% judgement %}", "{% judgement confidence %}x{% endjudgement %}", "{{ value('a.b') ", "{% raw %}x",
        "{{ " + "(" * 5_000 + " }}", "{{ value(" + "9" * 5_000 + ") }}",
    ],
)  # fmt: skip
def test_refused_as_no_tag_at_all(text: str) -> None:
    assert said(text) == ["1:1 B502"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{{ fact('a.b') }}", "There is no briefing function 'fact'"),
        ("{{ judgement() }}", "There is no briefing function 'judgement'"),
        ("{{ value() }}", "'value' is called wrongly: it takes one id, not 0"),
        ("{{ value('a.b', 'c.d') }}", "'value' is called wrongly: it takes one id, not 2"),
        ("{{ facts() }}", "'facts' is called wrongly: it takes at least one id, not 0"),
        ("{{ sources('a') }}", "'sources' is called wrongly: it takes no id, not 1"),
        ("{{ value(1) }}", "'value' is called wrongly: its arguments are ids in quotes"),
        ("{{ value(none) }}", "'value' is called wrongly: its arguments are ids in quotes"),
        ("{{ facts(['a.b']) }}", "'facts' is called wrongly: its arguments are ids in quotes"),
        ("{{ value('a.b', note='x') }}", "'value' is called wrongly: it knows no 'note'"),
        ("{% judgement confidence='low' %}x{% endjudgement %}", "'judgement' is called wrongly: it needs rests_on"),
        ("{% judgement rests_on=[] %}x{% endjudgement %}", "'judgement' is called wrongly: it needs confidence"),
        ("{% judgement confidence='low', rests_on='a.b' %}x{% endjudgement %}",
         "'judgement' is called wrongly: rests_on is a list of ids in quotes"),
        ("{% judgement confidence='low', rests_on=[1] %}x{% endjudgement %}",
         "'judgement' is called wrongly: rests_on is a list of ids in quotes"),
        ("{% judgement confidence='low', confidence='high', rests_on=['a.b'] %}x{% endjudgement %}",
         "'judgement' is called wrongly: 'confidence' stands twice"),
        ("{% judgement confidence='low', rests_on=['a.b'], colour='x' %}x{% endjudgement %}",
         "'judgement' is called wrongly: it knows no 'colour'"),
    ],
)  # fmt: skip
def test_refused_as_a_wrong_call(text: str, why: str) -> None:
    assert [(f.code, f.message) for f in parse_prose("b.md", text)[1]] == [("B504", why)]


def test_a_mistyped_function_is_guessed() -> None:
    _, (finding,) = parse_prose("b.md", "{{ timelin('a.b') }}")
    assert finding.hint == "Did you mean 'timeline'?"


@pytest.mark.parametrize("function", [*FUNCTIONS.values(), *BLOCKS.values()], ids=lambda one: one.usage)
def test_what_a_function_says_of_its_use_can_be_read(function: Function) -> None:
    usage = function.usage.replace(", …", "")
    assert said(usage if usage.startswith("{%") else f"{{{{ {usage} }}}}") == []
