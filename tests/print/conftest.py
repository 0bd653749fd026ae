from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from pypdf import PdfReader

from briefbook.app.release import release
from briefbook.model import Marking
from briefbook.output.press import Press
from briefbook.render.printing import PrintJob, jobs
from briefbook.views import Site, site

REPOSITORY = Path(__file__).parents[2]
HOMES = {"real": REPOSITORY, "reservoir": REPOSITORY / "tests" / "dossiers" / "reservoir"}

# (dossier, brief, day): every issue of both.
ISSUES = [
    (name, path.parent.name, path.stem)
    for name, home in HOMES.items()
    for path in sorted((home / "briefs").glob("*/*.md"))
]


def _plain(text: str) -> str:
    """Letters, digits and signs alone: lines, hyphens at their ends and ligatures are the typesetter's business."""
    return re.sub(r"[\s\u00ad\u200b\u2010\u2011\u200e\u200f-]", "", unicodedata.normalize("NFKC", text))


@cache
def _statements(root: Path) -> dict[str, str]:
    sheets = sorted((root / "content").glob("*/*.yml"))
    read = {path.stem: yaml.load(path.read_text("utf-8"), yaml.CSafeLoader) for path in sheets}
    return {f"{id_}.{f['id']}": f["statement"] for id_, sheet in read.items() for f in sheet.get("facts", ())}


@dataclass(frozen=True)
class Printed:
    """One issue on paper, with the files that it was made of."""

    root: Path
    brief: str
    day: str
    reader: PdfReader
    pages: list[str]

    @property
    def text(self) -> str:
        """All pages without their running heads and feet, as `plain` gives them."""
        return "".join(_plain(re.sub(r"Page \d+ of \d+", "", page)) for page in self.pages)

    @property
    def front(self) -> dict[str, Any]:
        made: dict[str, Any] = yaml.safe_load(self.markdown.split("---")[1])
        return made

    @property
    def markdown(self) -> str:
        return (self.root / "briefs" / self.brief / f"{self.day}.md").read_text("utf-8")

    @property
    def statements(self) -> dict[str, str]:
        return _statements(self.root)


@pytest.fixture(scope="session")
def plain() -> Callable[[str], str]:
    return _plain


@pytest.fixture(scope="session")
def folders(once: Callable[[str, Callable[[Path], object]], Path]) -> dict[str, Path]:
    """Both dossiers, built by the real command; the tests of the site read the same."""
    return {name: once(name, partial(_build, home)) for name, home in HOMES.items()}


def _build(home: Path, root: Path) -> None:
    root.mkdir(parents=True)
    shutil.copy(home / "mkdocs.yml", root)
    for part in ("content", "briefs"):
        shutil.copytree(home / part, root / part)
    command = [Path(sys.executable).with_name("briefbook"), "build", "-C", root]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(params=ISSUES, ids=["-".join(issue) for issue in ISSUES])
def printed(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Printed:
    """Each issue of both dossiers in turn."""
    name, brief, day = request.param
    root = folders[name]
    return _read(root, brief, day)


@cache
def _read(root: Path, brief: str, day: str) -> Printed:
    """Read once: taking the text out of the pages is most of the work."""
    reader = PdfReader(root / "site" / "pdf" / f"{brief}-{day}.pdf")
    return Printed(root, brief, day, reader, [page.extract_text() for page in reader.pages])


@dataclass(frozen=True)
class Lake:
    """The second dossier, with what is printed of it."""

    site: Site
    jobs: dict[str, PrintJob]

    def set(self, path: str, templates: Path | None = None, **changed: object) -> PdfReader:
        """The PDF of one job, with the views of its data changed at the top where that is asked."""
        job = self.jobs[path]
        if changed:
            data = json.loads(job.data)
            data |= changed
            job = replace(job, data=json.dumps(data).encode())
        made, findings = Press(templates).run([job])
        assert findings == []
        return PdfReader(io.BytesIO(made[path]))


@pytest.fixture(scope="session")
def lake() -> Lake:
    """The second dossier for a site whose address is known."""
    found = release(HOMES["reservoir"], Marking.AMBER_STRICT)
    assert found.graph is not None
    made = site(found.graph)
    return Lake(made, {job.path: job for job in jobs(made, "https://lake.example/briefs/")})


@pytest.fixture
def low_lake(folders: dict[str, Path]) -> Printed:
    """The issue that holds the hostile and the foreign words."""
    reader = PdfReader(folders["reservoir"] / "site" / "pdf" / "water-2031-06-10.pdf")
    return Printed(folders["reservoir"], "water", "2031-06-10", reader, [page.extract_text() for page in reader.pages])
