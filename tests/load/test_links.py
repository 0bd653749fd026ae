"""Links in prose lead to web pages or to places in the site, and characters that deceive cannot come by a back door."""

from __future__ import annotations

import pytest

from briefbook.load.prose import parse_prose


def codes(text: str) -> list[str]:
    return [finding.code for finding in parse_prose("b.md", text)[1]]


@pytest.mark.parametrize(
    "url",
    [
        "https://x.example/", "http://x.example/a?b=c#d", "https://x.example:8080/", "HTTPS://x.example/",
        "#closed", "/events/bridge/", "../bridge/#closed", "page.html", "a/b.html?c", "<https://x.example/a b>", "",
    ],
)  # fmt: skip
def test_links_that_may_be_followed(url: str) -> None:
    assert codes(f"[x]({url})") == []


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "java&#10;script:alert(1)", "&#106;avascript:alert(1)",
        "data:text/html,x", "data:image/png;base64,x", "vbscript:x", "file:///etc/passwd", "ftp://x.example/",
        "mailto:a@x.example", "blob:https://x.example/", "//evil.example/",
        "https://desk@evil.example/", "https://", "https:evil.example", "x:y", "javascript&colon;alert(1)",
    ],
)  # fmt: skip
def test_links_that_may_not(url: str) -> None:
    prose, findings = parse_prose("b.md", f"see [x]({url})")
    assert [(finding.code, finding.span.start.column) for finding in findings] == [("M206", 5)]
    assert prose.sentences[0].text == "see x"


def test_a_link_by_reference_is_held_to_the_same() -> None:
    assert codes("[x][y]\n\n[y]: javascript:alert(1)\n") == ["M206"]
    assert codes("[x][y]\n\n[y]: https://x.example/\n") == []


@pytest.mark.parametrize("entity", ["&#x202E;", "&#8238;", "&#x2066;", "&#xE000;"])
def test_an_entity_cannot_bring_in_what_may_not_be_written(entity: str) -> None:
    _, findings = parse_prose("b.md", f"One {entity} two.")
    assert [(finding.code, finding.span.start.column) for finding in findings] == [("Y107", 5)]
    assert findings[0].span.end.column == 5 + len(entity)


@pytest.mark.parametrize("entity", ["&amp;", "&eacute;", "&#233;", "&nbsp;", "&#0;", "&nosuch;"])
def test_other_entities_are_characters(entity: str) -> None:
    assert codes(f"One {entity} two.") == []
