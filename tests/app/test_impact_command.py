"""`briefbook impact` and `briefbook explain`, as documented in docs/retraction.md."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.app.cli import command

DOCS = Path(__file__).parents[2] / "docs" / "retraction.md"
EXAMPLES = re.findall(
    r"^```console\n\$ briefbook (\S+) (\S+)\n(.*?)^```", DOCS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
HEAD = "title: T\npublisher: P\nkind: news\nconsulted: full\n"

Project = Callable[..., Path]


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(command, [arguments[0], "-C", str(root), *arguments[1:]])


def test_the_documentation_has_examples() -> None:
    assert {name for name, _, _ in EXAMPLES} == {"impact", "explain"}


@pytest.mark.parametrize(("name", "id_", "expected"), EXAMPLES, ids=[" ".join(one[:2]) for one in EXAMPLES])
def test_the_documentation_shows_what_the_command_says(project: Project, name: str, id_: str, expected: str) -> None:
    shown = run(project(), name, id_)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout == expected


def test_the_way_that_the_documentation_tells_to_withdraw_a_source(project: Project) -> None:
    (line,) = re.findall(r"^retracted: .*$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    root = project()
    before = run(root, "impact", "gazette-report").stdout
    with (root / "content/sources/gazette-report.yml").open("a", encoding="utf-8") as sheet:
        sheet.write(line + "\n")
    after = run(root, "impact", "gazette-report").stdout
    assert after.splitlines()[1:] == before.splitlines()[1:]
    assert after.startswith("What has fallen with gazette-report")
    assert after.splitlines()[0].endswith("withdrawn 2025-04-20")
    assert run(root, "impact").stdout.splitlines()[1:] == before.splitlines()[1:]


def test_json_says_the_same(project: Project) -> None:
    found = json.loads(run(project(), "impact", "gazette-report", "--format", "json").stdout)
    assert [fact["id"] for fact in found["facts"]] == ["bridge-closure.ships-2025-04-05"]
    assert found["issues"] == found["touched"] == ["harbour@2025-04-10"]
    (sentence,) = found["sentences"]
    assert (sentence["passage"]["line"], sentence["alone"]) == (9, True)
    found = json.loads(run(project(), "explain", "bridge-closure.closed", "--format", "json").stdout)
    assert (found["status"], found["premise_of"]) == ("reported", ["closing-power"])


def test_a_fact_may_fall_too(project: Project) -> None:
    shown = run(project(), "impact", "bridge-closure.closed").stdout
    assert "Positions that rest on fallen facts alone (1)" in shown
    assert "- closing-power: 1 ground left" in shown


def test_where_nothing_falls_this_is_said(project: Project) -> None:
    assert run(project(), "impact").stdout.endswith("\n\nNothing has fallen.\n")
    root = project()
    (root / "content/sources/spare.yml").write_text(HEAD, encoding="utf-8")
    assert run(root, "impact", "spare").stdout.endswith("Sources that fall (1)\n  - spare\n\nNothing rests on it.\n")


def test_a_retelling_of_a_withdrawn_source_had_fallen_before(project: Project) -> None:
    root = project()
    with (root / "content/sources/harbour-notice.yml").open("a", encoding="utf-8") as sheet:
        sheet.write("retracted: {on: 2025-04-20, why: Wrong.}\n")
    assert run(root, "impact", "gazette-report").stdout.endswith(
        "\n\nIt has already fallen with what it repeats: ask for that.\n"
    )
    shown = run(root, "explain", "bridge-closure.ships-2025-04-05").stdout
    assert "read in part; fallen with what it repeats; retells\n" in shown
    assert "read in full; withdrawn 2025-04-20: Wrong.; origin\n" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["impact", "gazette-reprt"], "There is no source or fact 'gazette-reprt'. Did you mean 'gazette-report'?"),
        (["explain", "bridge-closure.close"], "There is no fact or issue 'bridge-closure.close'. Did you mean 'bridge-closure.closed'?"),
        (["impact", "pilots-guild"], "'pilots-guild' is no source or fact: its kind is actor."),
        (["explain", "gazette-report"], "'gazette-report' is no fact or issue: its kind is source."),
        (["impact", "a\x1b[31mb"], "There is no source or fact 'a<U+001B>[31mb'."),
    ],
)  # fmt: skip
def test_an_unknown_id_is_guessed_and_is_status_2(project: Project, arguments: list[str], said: str) -> None:
    shown = run(project(), *arguments)
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert said in shown.stderr


def test_errors_are_counted_and_the_rest_is_told(project: Project) -> None:
    root = project()
    (root / "content/actors/pilots-guild.yml").write_text("name: [", encoding="utf-8")
    shown = run(root, "impact", "gazette-report")
    assert shown.exit_code == 0
    assert shown.stderr.startswith("1 error in the dossier")
    assert "bridge-closure.ships-2025-04-05" in shown.stdout
    shown = run(root, "explain", "pilots-guild.fact")
    assert shown.exit_code == 2
    assert "stands in a sheet that could not be read" in shown.stderr


def test_an_issue_is_shown_sentence_by_sentence_beside_its_facts_as_known_then(project: Project) -> None:
    root = project()
    later = "title: Later\npublisher: Gazette\npublished: 2025-05-01\nkind: news\nconsulted: full\n"
    (root / "content/sources/later.yml").write_text(later, encoding="utf-8")
    sheet = root / "content/events/bridge-closure.yml"
    position = "      - {by: pilots-guild, stance: denies, sources: [later]}\n"
    closed = "      - {by: harbour-authority, stance: confirms, on: 2025-04-02}\n"
    sheet.write_text(sheet.read_text("utf-8").replace(closed, closed + position), encoding="utf-8")
    shown = run(root, "explain", "harbour@2025-04-10").stdout
    assert shown.startswith(
        "briefs/harbour/2025-04-10.md:9 sentence: The Harbour Authority closed the swing bridge on 2 April.\n"
        "  - bridge-closure.closed (reported): The Harbour Authority closed the swing bridge on 2 April 2025.\n"
        "    Marrow Harbour Authority confirms\n\n"
    )
    made = json.loads(run(root, "explain", "harbour@2025-04-10", "--format", "json").stdout)
    assert [one["passage"]["kind"] for one in made["passages"]] == ["sentence", "sentence", "part", "judgement"]
