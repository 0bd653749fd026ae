from __future__ import annotations

import re
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.slow

# Whatever a browser fetches without a click.
_FETCHING = (
    ("script[src]", "src"), ("img[src]", "src"), ("img[srcset]", "srcset"), ("iframe[src]", "src"), ("source[src]", "src"),
    ("video[src]", "src"), ("audio[src]", "src"), ("object[data]", "data"), ("embed[src]", "src"), ("use[href]", "href"),
    ("link[rel~=stylesheet]", "href"), ("link[rel~=icon]", "href"), ("link[rel~=preload]", "href"),
    ("link[rel~=preconnect]", "href"), ("link[rel~=prefetch]", "href"), ("link[rel~=manifest]", "href"),
    ("link[rel~=dns-prefetch]", "href"), ("link[rel~=modulepreload]", "href"),
)  # fmt: skip
_FOREIGN = re.compile(r"^\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_CSS = re.compile(r"@import\s+(?:url\()?\s*[\"']?([^\"');]+)|url\(\s*[\"']?([^\"')]+)", re.IGNORECASE)


def test_no_page_asks_another_host(dossier: Any) -> None:
    foreign, asked = [], 0
    for page in dossier.pages:
        tree = LexborHTMLParser(page.read_text("utf-8"))
        for selector, attribute in _FETCHING:
            for node in tree.css(selector):
                asked += 1
                if _FOREIGN.match(str(node.attributes[attribute])):
                    foreign.append((page.name, selector, node.attributes[attribute]))
    assert asked > len(dossier.pages)
    assert foreign == []


def test_no_style_asks_another_host(dossier: Any) -> None:
    texts = [path.read_text("utf-8") for path in dossier.site.rglob("*.css")]
    for page in dossier.pages:
        tree = LexborHTMLParser(page.read_text("utf-8"))
        texts += [node.text() for node in tree.css("style")]
        texts += [str(node.attributes["style"]) for node in tree.css("[style]")]
    asked = [first or second for text in texts for first, second in _CSS.findall(text)]
    assert any("fonts/" in address for address in asked)
    assert [address for address in asked if _FOREIGN.match(address)] == []


def test_no_page_carries_analytics_or_a_generator(dossier: Any) -> None:
    for page in dossier.pages:
        text = page.read_text("utf-8")
        # A page at a former address leads on; nothing else does.
        assert ('http-equiv="refresh"' in text) == ("data-bb-moved" in text and "<h1>Moved: " in text)
        assert "google-analytics" not in text
        assert "fonts.googleapis" not in text
