"""Writes a dossier of any size: `python tests/bench/generate.py DIR SHEETS`. Ten facts a sheet, all linked."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from briefbook.app.scaffold import dossier_files


def write(root: Path, sheets: int) -> int:
    """Write the dossier; gives the number of facts."""
    for path, text in dossier_files(f"Dossier of {sheets} sheets").items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    facts = 0
    for number in range(sheets):
        kind = ("actors", "assets", "events", "sources")[number % 4]
        sheet = _source(number) if kind == "sources" else _sheet(number, kind)
        facts += len(sheet.get("facts", ()))
        # JSON is YAML, and as hard to parse as what people write.
        text = "\n".join(f"{key}: {json.dumps(value)}" for key, value in sheet.items() if key != "facts")
        text += "\nfacts:" * ("facts" in sheet)
        for fact in sheet.get("facts", ()):
            head, *rest = fact.items()
            text += f"\n  - {head[0]}: {json.dumps(head[1])}"
            text += "".join(f"\n    {key}: {json.dumps(value)}" for key, value in rest)
        (root / "content" / kind / f"thing-{number}.yml").parent.mkdir(parents=True, exist_ok=True)
        (root / "content" / kind / f"thing-{number}.yml").write_text(text + "\n", encoding="utf-8")
    return facts


def _source(number: int) -> dict[str, object]:
    parent = {"repeats": f"thing-{number - 40}"} if number % 8 == 3 and number > 40 else {}
    return {
        "title": f"Report number {number} on the matter",
        "publisher": f"Publisher {number % 50}",
        "published": f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}" if not parent else "2026-01-01",
        "url": f"https://example.org/{number}",
        "kind": "news",
        "consulted": "full",
        **parent,
    }


def _sheet(number: int, kind: str) -> dict[str, object]:
    near = (number // 4 * 4 + 3) if number // 4 * 4 + 3 < 4 else number // 4 * 4 - 1
    actor = f"thing-{max(number // 4 * 4 - 4, 0)}"
    facts = [
        {
            "id": f"fact-{index}",
            "statement": f"Thing {number} was seen {index + 2} times in the harbour of the town on that day.",
            "value": {"at_least": index + 2, "unit": "times"},
            "when": f"2025-{index % 12 + 1:02}-{number % 28 + 1:02}",
            "sources": [{"id": f"thing-{near}", "at": f"para. {index + 1}"}],
            "positions": [{"by": actor, "stance": "asserts" if index % 3 else "denies"}],
        }
        for index in range(13)
    ]
    return {
        "name": f"Thing number {number}",
        "kind": {"actors": "agency", "assets": "ship", "events": "other"}[kind],
        "aliases": [f"T-{number}"],
        "facts": facts,
    }


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), int(sys.argv[2])), "facts")
