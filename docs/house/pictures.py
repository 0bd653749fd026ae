"""Draws the pictures of `docs/templates.md`: what each setting of the house style changes. `make house` runs it."""  # noqa: INP001

from __future__ import annotations

import tempfile
from pathlib import Path

import typst

from briefbook.app.release import release
from briefbook.model import Marking
from briefbook.render.printing import FONTS, jobs, print_templates
from briefbook.views import site

HERE = Path(__file__).parent
DOSSIER = HERE.parents[1] / "tests" / "dossiers" / "reservoir"
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 20"><path d="M2 6q5-6 10 0t10 0 10 0 10 0M2 12q5-6 10 0t10 0 '
    '10 0 10 0M2 18q5-6 10 0t10 0 10 0 10 0" fill="none" stroke="#1b365d" stroke-width="2"/></svg>'
)
PICTURES = {
    "default": ("pdf/water-2031-05-10.pdf", ""),
    "colours": ("pdf/water-2031-05-10.pdf", '#let accent = rgb("#7a1f1f")\n#let tint = rgb("#f7efe9")'),
    "faces": ("pdf/water-2031-05-10.pdf", '#let serif = ("Source Sans 3",)\n#let sans = ("Source Serif 4",)'),
    "letterhead": (
        "pdf/water-2031-05-10.pdf",
        '#let letterhead = image("logo.svg", height: 9mm, alt: "Ministry of Water")',
    ),
    "cover": ("pdf/briefing-book-2031-06-10.pdf", '#let cover-fill = rgb("#e9e2d0")\n#let cover-ink = rgb("#3a2f12")'),
}


def main() -> None:
    """Write one PNG for each setting beside this file."""
    graph = release(DOSSIER, Marking.AMBER_STRICT).graph
    assert graph is not None
    made = {job.path: job for job in jobs(site(graph), "https://lake.example/")}
    for name, (path, settings) in PICTURES.items():
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for file, data in print_templates(None).items():
                (root / file).write_bytes(data)
            (root / "house.typ").write_text(f'#import "house-defaults.typ": *\n{settings}\n', "utf-8")
            (root / "logo.svg").write_text(LOGO, "utf-8")
            (root / "data.json").write_bytes(made[path].data)
            pages = typst.compile(
                root / made[path].template,
                root=root,
                font_paths=[FONTS],
                ignore_system_fonts=True,
                format="png",
                ppi=42,
            )
        (HERE / f"{name}.png").write_bytes(pages[0] if isinstance(pages, list) else pages)


if __name__ == "__main__":
    main()
