"""Follows every link of a written site before it is put in place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from briefbook.diagnostics import Diagnostic
from briefbook.output.faults import broken_link, foreign_request

_LINKS = (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("iframe", "src"))
_RARE = (
    ("video", "src"),
    ("audio", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("img", "srcset"),
    ("source", "srcset"),
)
_RARE_MARKS = re.compile(rb"<(?:video|audio|embed|object)|srcset", re.IGNORECASE)
_REQUESTS = {"script", "img", "source", "iframe", "video", "audio", "embed", "object", "style"}
_STYLE = re.compile(r"@import\s*[\"']([^\"']+)|url\(\s*[\"']?([^\"')]+)", re.IGNORECASE)
_REQUESTING_RELS = {"stylesheet", "preload", "preconnect", "dns-prefetch", "icon", "modulepreload", "prefetch"}


@dataclass(frozen=True, slots=True)
class _Parsed:
    anchors: frozenset[str]
    links: tuple[tuple[str, str, str], ...]
    """Tag, relation and address."""


def verify(root: Path) -> list[Diagnostic]:
    """Findings for links that lead nowhere and for requests that would leave for another host."""
    files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    pages = {name: _parse((root / name).read_bytes()) for name in sorted(files) if name.endswith(".html")}
    found = [finding for name in pages for finding in _page(name, pages, files)]
    for name in sorted(files):
        if name.endswith(".css"):
            asked = dict.fromkeys(_styled((root / name).read_text("utf-8", "replace")))
            found += [foreign_request.finding(name, address) for address in asked if _is_foreign(address)]
    return found


def _parse(html: bytes) -> _Parsed:
    tree = LexborHTMLParser(html.decode())
    anchors = {str(node.attributes["id"]) for node in tree.css("[id]")}
    links = [
        (tag, node.attributes.get("rel") or "", str(node.attributes[attribute] or ""))
        for tag, attribute in _LINKS
        for node in tree.css(f"{tag}[{attribute}]")
    ]
    if _RARE_MARKS.search(html):
        for tag, attribute in _RARE:
            for node in tree.css(f"{tag}[{attribute}]"):
                parts = str(node.attributes[attribute] or "").split("," if attribute == "srcset" else None)
                links += [(tag, "", part.split()[0]) for part in parts if part.strip()]
    if b"style" in html:
        styles = [node.text() for node in tree.css("style")]
        styles += [str(node.attributes["style"] or "") for node in tree.css("[style]")]
        links += [("style", "", address) for text in styles for address in _styled(text)]
    return _Parsed(frozenset(anchors), tuple(dict.fromkeys(links)))


def _styled(text: str) -> Iterator[str]:
    """Addresses that a style sheet asks for."""
    for match in _STYLE.finditer(text):
        yield (match[1] or match[2]).strip()


def _is_foreign(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.scheme or parts.netloc) and parts.scheme != "data"


def _page(name: str, pages: dict[str, _Parsed], files: set[str]) -> Iterator[Diagnostic]:
    for tag, rel, address in pages[name].links:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            asks = tag in _REQUESTS or (tag == "link" and set(rel.split()) & _REQUESTING_RELS)
            if asks and parts.scheme != "data":
                yield foreign_request.finding(name, address)
            continue
        if tag == "style":
            continue
        # The page for missing addresses is served from anywhere, so its links begin at the root.
        target = _target(name, unquote(parts.path))
        if target not in files:
            target = f"{target.rstrip('/')}/index.html".lstrip("/")
        if target not in files or (parts.fragment and not _anchored(pages, target, unquote(parts.fragment))):
            yield broken_link.finding(name, address)


def _target(name: str, path: str) -> str:
    if not path:
        return name
    if path.startswith("/"):
        return normpath(path).lstrip("/")
    found = normpath(join(dirname(name), path))
    return "" if found == "." else found


def _anchored(pages: dict[str, _Parsed], target: str, fragment: str) -> bool:
    return target not in pages or fragment in pages[target].anchors or fragment.startswith("__")
