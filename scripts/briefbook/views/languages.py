"""Names of languages."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError


def language_title(tag: str, shown_in: str) -> str:
    """A language in words of another; its tag where it is not known."""
    try:
        name = Locale.parse(tag.replace("-", "_")).get_display_name(shown_in.split("-", maxsplit=1)[0])
    except (UnknownLocaleError, ValueError):
        return tag
    return (name or tag)[:1].upper() + (name or tag)[1:]
