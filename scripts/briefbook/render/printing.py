"""Views to what the typesetter reads: data, never markup."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from briefbook.views import IssueView, json_bytes

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
_TEMPLATES = HERE / "templates" / "print"


def print_data(issue: IssueView, site_url: str) -> bytes:
    """What `issue.typ` finds in `data.json`: the issue's view, and the address of the site (empty if not known)."""
    return json_bytes({"issue": issue, "site_url": site_url})


def print_templates(user: Path | None) -> Mapping[str, bytes]:
    """Typst files by name; a file of the same name in the desk's own folder comes first."""
    found = {path.name: path.read_bytes() for path in sorted(_TEMPLATES.glob("*.typ"))}
    if user is not None and user.is_dir():
        found |= {path.name: path.read_bytes() for path in sorted(user.glob("*.typ"))}
    return found
