"""What lies in `content/` beside the sheets: pages of the desk's own are published, raw material never is."""

from __future__ import annotations

from mkdocs.utils.meta import get_data

from briefbook.model import FOLDERS, Marking


def kept_in(path: str) -> bool:
    """Whether a file of `content/` is raw material that must not be copied to the site.

    Sheets are, and so are their copies (`mayor.yml~`, `mayor.yml.orig`) and whatever else lies among them.
    """
    folder, _, rest = path.partition("/")
    name = path.rpartition("/")[2].lower()
    return (
        path in {"README.md", "ids.txt"}
        or ".yml" in name
        or ".yaml" in name
        or (bool(rest) and folder in FOLDERS and not name.endswith(".md"))
    )


def own_marking(text: str) -> Marking | None:
    """The marking in the front matter of a page, None where it has none; ValueError with what is written for one that is no label."""
    given = {str(key).lower(): value for key, value in get_data(text)[1].items()}
    written = given.get("marking")
    if written is None:
        return None
    if written not in list(Marking):
        raise ValueError(written)
    return Marking(written)
