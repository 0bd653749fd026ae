"""The Jinja environment of the site: sandboxed, strict, escaping everything."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from briefbook.render.pictures import NARROW, WIDE, strips, svg
from briefbook.views import VIEWS, PictureBlock
from briefbook.views.pictures.pages import TimelinePage
from briefbook.views.pictures.parts import SpanView

_OURS = Path(__file__).parent / "templates" / "site"


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with its long checks spared for views: they are frozen, and have no methods but hidden ones."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read `attr` of `obj`."""
        if type(obj) in _VIEWS:
            return not attr.startswith("_")
        return super().is_safe_attribute(obj, attr, value)


_VIEWS = frozenset(VIEWS)


def environment(user: Path | None) -> ImmutableSandboxedEnvironment:
    """An environment in which a desk's own templates come first.

    `user` is the desk's folder of templates, or None. A template there may extend ours of the same name as
    `{% extends "default:sheet.html" %}`.
    """
    ours = FileSystemLoader(_OURS)
    first = [FileSystemLoader(user)] if user is not None and user.is_dir() else []
    made = _Environment(
        loader=ChoiceLoader([*first, ours, PrefixLoader({"default": ours}, delimiter=":")]),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["rel"] = relative
    made.filters["capital"] = capital
    made.filters["drawn"] = drawn
    made.filters["strip"] = strip
    made.filters["axis"] = axis
    made.filters["host"] = host
    return made


@pass_context
def relative(context: Context, url: str) -> str:
    """An address from the root of the site as seen from the page that is being made."""
    if "://" in url:
        return url
    up = "../" * str(context["page"].url).count("/")
    return (up + url) or "./"


@pass_context
def drawn(context: Context, picture: PictureBlock, size: str) -> Markup:
    """A picture as SVG, `wide` or `narrow`."""
    made = svg(picture, NARROW if size == "narrow" else WIDE, lambda url: relative(context, url))
    return Markup(made)  # noqa: S704 - made by an XML writer, which escapes


def strip(span: SpanView, page: TimelinePage) -> Markup:
    """A day or a stretch of time along the axis of a timeline's page, as SVG."""
    return Markup(strips.strip(span, page))  # noqa: S704 - made by an XML writer, which escapes


def axis(page: TimelinePage) -> Markup:
    """The axis of a timeline's page, as SVG."""
    return Markup(strips.axis(page))  # noqa: S704 - made by an XML writer, which escapes


def capital(text: Any) -> str:
    """The text with its first letter as a capital, the others as they are."""
    word = str(text)
    return word[:1].upper() + word[1:]


def host(url: str) -> str:
    """The host of a web address, without `www.`, for a link whose whole address would be long."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
