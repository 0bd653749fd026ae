"""Web addresses: http and https with a host, and nothing that could trick a browser or a printer."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from briefbook.model.text import Url

URL: TypeAdapter[str] = TypeAdapter(Url)


@pytest.mark.parametrize(
    "text",
    ["https://example.org", "http://example.org/", "HTTPS://Example.ORG/A", "https://example.org:8443/a/b.html",
     "https://m\u00fcnchen.example/stra\u00dfe", "https://xn--mnchen-3ya.example/", "https://\u65e5\u672c.example/",
     "https://example.org/a%20b?q=%22x%22&l=es#para-10", "https://example.org/a_(b),c;d='e'", "http://127.0.0.1/",
     "https://[2001:db8::1]:8080/a", "https://web.archive.org/web/2025/https://example.org/?a=1"],
)  # fmt: skip
def test_web_addresses_are_taken_as_they_are(text: str) -> None:
    assert URL.validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("javascript:alert(1)", "does not begin with http"),
        ("JavaScript://example.org/%0aalert(1)", "does not begin with http"),
        ("data:text/html,x", "does not begin with http"),
        ("ftp://example.org/", "does not begin with http"),
        ("file:///etc/passwd", "does not begin with http"),
        ("mailto:a@example.org", "does not begin with http"),
        ("//example.org/", "does not begin with http"),
        ("example.org", "does not begin with http"),
        ("", "does not begin with http"),
        ("https:", "names no host"),
        ("https://", "names no host"),
        ("https:///path", "names no host"),
        ("http:/example.org", "names no host"),
        ("https://:443/", "names no host"),
        ("https://..", "names no host"),
        ("https://user:password@example.org/", "user name or password"),
        ("https://user@example.org/", "user name or password"),
        ("https://@example.org/", "user name or password"),
        ("https://example.org\uff0fevil", "NFKC"),
        ("https://example.org:99999/", "Port out of range"),
        ("https://example.org:x/", "Port"),
        ("https://[::1/", "IPv6"),
    ],
)
def test_an_address_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        URL.validate_python(text)


@pytest.mark.parametrize("char", [*' \t\n\r\x0b"<>`{}|\\^\xa0\u3000\x00\x07\x1b\x7f\x85\u200b\u202e\u2028\ufeff\udcff'])
@pytest.mark.parametrize("form", ["https://example.org/a{}b", "https://example.org/{}", "{}https://example.org/"])
def test_a_character_that_must_be_encoded_is_refused(form: str, char: str) -> None:
    with pytest.raises(ValidationError):
        URL.validate_python(form.replace("{}", char))


@given(st.text() | st.text("htps:/.@[]a1 \x00\x01\n\\").map("http".__add__) | st.text().map("https://".__add__))
@example("\x01https://example.org")
def test_whatever_is_taken_starts_with_http_and_can_be_printed(text: str) -> None:
    try:
        url = URL.validate_python(text)
    except ValidationError:
        return
    assert url == text
    assert url.lower().startswith(("http://", "https://"))
    assert url.isprintable()
    assert not set(url) & set(' "<>`\\')
