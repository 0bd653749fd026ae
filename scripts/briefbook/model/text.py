"""Strings with a shape: ids, sentences, web addresses, languages."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""Lower-case letters, digits and single hyphens: safe as a file name, an anchor and an address."""

_HOST = re.compile(r"[A-Za-z0-9\u00a1-\uffff][A-Za-z0-9\u00a1-\uffff._-]*|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")
_INSIDE = re.compile(r"#[^\s\\]*|/?(?:[\w.%-]+/)*[\w.%-]*(?:[?#][^\s\\]*)?")
"""`#fact`, `../page/`, `/page/#fact`: no scheme and no host."""
_UNSAFE_IN_URL = re.compile(r"[\s<>\"`{}|\\^]")

Slug = Annotated[str, StringConstraints(pattern=rf"^{SLUG}$", max_length=100)]
"""A sheet's id, or a fact's id within its sheet."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Words for the reader; not empty. Always shown as written, never read as markup."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
"""A language tag after BCP 47, such as `en`, `es` or `zh-Hans`."""


def _web_address(text: str) -> str:
    """Let through http and https with a host; refuse what a browser or a printer could be tricked with."""
    if why := _unsafe(text):
        raise PydanticCustomError("unsafe_url", "{why}", {"why": why})
    return text


def _unsafe(text: str) -> str:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError as error:
        return str(error)
    if parts.scheme not in {"http", "https"}:
        return "it does not begin with http:// or https://"
    if not _HOST.fullmatch(host):
        return "it names no host"
    if parts.username is not None or parts.password is not None:
        return "it carries a user name or password"
    if _UNSAFE_IN_URL.search(text) or not text.isprintable():
        return "it holds a space or a character that must be %-encoded"
    return ""


def unlinkable(url: str) -> str:
    """Why a link in prose may not be followed, empty if it may: besides web addresses, places in the site may."""
    if _INSIDE.fullmatch(url):
        return ""
    return _unsafe(url)


Url = Annotated[str, AfterValidator(_web_address), Field(json_schema_extra={"format": "uri", "pattern": "^https?://"})]
"""An http or https address; any other scheme is refused."""
