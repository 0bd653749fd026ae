from __future__ import annotations

from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import typst
from pypdf import PdfReader

from briefbook.render.printing import FONTS, print_templates

pytestmark = pytest.mark.slow

SIZES = {"a4": (595.28, 841.89), "us-letter": (612, 792)}
VARIANTS = list(product(SIZES, ("normal", "large"), ("one", "two")))


@pytest.mark.parametrize("asked", VARIANTS, ids=["-".join(one) for one in VARIANTS])
@pytest.mark.parametrize("kind", ["water-2031-06-10", "briefing-book-2031-06-10", "water-2031-06-10-redline"])
def test_each_variant_is_set(lake: Any, tmp_path: Path, kind: str, asked: tuple[str, str, str]) -> None:
    paper, variant, sides = asked
    job = lake.jobs[f"pdf/{kind}.pdf"]
    for name, data in print_templates(None).items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "data.json").write_bytes(job.data)
    made = typst.compile(
        tmp_path / job.template, root=tmp_path, font_paths=[FONTS], ignore_system_fonts=True, format="pdf",
        pdf_standards=["ua-1"], sys_inputs={"paper": paper, "variant": variant, "sides": sides},
    )  # fmt: skip
    reader = PdfReader(BytesIO(made))
    for page in reader.pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(SIZES[paper], abs=0.5)
    sizes = _letters(reader)
    body = max(sizes, key=lambda size: sizes[size])
    if kind == "water-2031-06-10" and variant == "large":
        assert max(sizes) >= 14
        assert min(size for size in sizes if sizes[size] > 200) >= 10
    assert body > 0
    # TLP 2.0: at least 12 points.
    assert _size_of(reader, "TLP:") >= 12


def _letters(reader: Any) -> dict[float, int]:
    found: dict[float, int] = {}

    def visit(text: str, _cm: Any, tm: Any, _font: Any, size: float) -> None:
        found[round(abs(size * tm[3]), 1)] = found.get(round(abs(size * tm[3]), 1), 0) + len(text.strip())

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    return found


def _size_of(reader: Any, word: str) -> float:
    sizes: list[float] = []

    def visit(text: str, _cm: Any, tm: Any, _font: Any, size: float) -> None:
        if word in text:
            sizes.append(abs(size * tm[3]))

    reader.pages[0].extract_text(visitor_text=visit)
    return max(sizes, default=0.0)
