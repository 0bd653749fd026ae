"""No text brings the reader of briefs down, and every place lies in the text."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefbook.diagnostics import Position
from briefbook.load.prose import parse_prose

PIECES = [
    "a", "One. ", "12 ", " ", "\n", "\n\n", "\r\n", "\t", "- ", "> ", "1. ", "## ", "*", "**", "_", "`", "```\n", "---\n",
    "[", "]", "(", ")", "![", "](x)", "[@a.b]", "[@a.b, p. 1; @c.d]", "[@", "{.context}", "<b>", "&amp;", "&#x202e;", "\\",
    '{{ value("a.b") }}', "{{ x }}", "{{", "}}", '{% judgement confidence="low", rests_on=["a.b"] %}', "{% endjudgement %}",
    "{% for x in y %}", "{% endfor %}", "{% if x %}", "{% else %}", "{% endif %}", "{%- ", "{# x #}", "{#", "{% raw %}",
    "{% endraw %}", "{% autoescape true %}", "{% endautoescape %}", "\ue000", "0\ue001", "\ufffb", "\ufffc", "é", "𝒳",
]  # fmt: skip
BRIEFS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
JUDGED = '{% judgement confidence="low", rests_on=["a.b"] %}'


def within(text: str, place: Position) -> bool:
    lines = text.split("\n")
    return 1 <= place.line <= len(lines) and 1 <= place.column <= len(lines[place.line - 1]) + 1


@settings(max_examples=300)
@given(st.one_of(BRIEFS, st.text()), st.sampled_from(["en", "de", "zh", "xx"]))
@example("{% if x %}a{% endif %}b", "en")
@example("{{ value('a.b') }}\r\n\r\nx [@a.b]", "en")
@example(f"> {JUDGED}\n> x\n> {{% endjudgement %}}", "en")
@example(f"```\n{JUDGED}\n```\nx{{% endjudgement %}}", "en")
@example("\ue0007\ue001", "en")
@example("a```\naa![```\n", "en")
@example("![a\nb\nc](x)", "en")
def test_any_text(text: str, language: str) -> None:
    prose, findings = parse_prose("b.md", text, language=language)
    places = [finding.span.start for finding in findings]
    places += [cite.at for cite in prose.cites] + [call.at for call in prose.calls]
    places += [place for sentence in prose.sentences for place in sentence.places]
    assert all(within(text, place) for place in places)
    assert all(len(sentence.text) == len(sentence.places) > 0 for sentence in prose.sentences)


WORDS = st.lists(st.sampled_from(["ship", "bridge", "12", "é"]), min_size=1, max_size=4).map(" ".join)
CITED = st.lists(st.tuples(WORDS, st.booleans()), min_size=1, max_size=5)


@given(CITED)
def test_sentences_are_the_words_in_order(parts: list[tuple[str, bool]]) -> None:
    text = " ".join(f"The {words}{' [@a.b]' if cited else ''}." for words, cited in parts)
    prose, findings = parse_prose("b.md", text)
    assert findings == []
    assert "".join("".join(s.text for s in prose.sentences).split()) == "".join(
        text.replace("[@a.b]", "\ufffb").split()
    )
    assert sum(len(s.cites) for s in prose.sentences) == sum(cited for _, cited in parts)
