"""The audit as a reader meets it: the source summary of a brief, the page, and the age of stale facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from briefbook.graph import Graph
from briefbook.views import IssueView, Site, site
from briefbook.views.audit import AuditPage
from briefbook.views.prose import FactsBlock, SourcesBlock

Make = Callable[[Mapping[str, str]], Graph]
ISSUE = "briefs/harbour/2025-04-10.md"
HEAD = "---\ntitle: T\ncutoff: 2025-04-09\nsummary: S.\n---\n\n"
EVENT = "name: E\nkind: other\nsources: [harbour-notice]\nfacts:\n"
VOICE = "{{by: {}, stance: {}, anonymous: {}, sources: [harbour-notice]}}"


def summary(issue: IssueView) -> tuple[str, ...]:
    (block,) = (block for block in issue.blocks if isinstance(block, SourcesBlock))
    return block.summary


def page(made: Site) -> AuditPage:
    (view,) = (page.view for page in made.pages if page.url == "audit/")
    assert isinstance(view, AuditPage)
    return view


def told(graph: Make, *facts: str) -> tuple[str, ...]:
    """Summary of an issue that rests on these facts, `f0`, `f1`…"""
    listed = "".join(f"  - {{id: f{n}, statement: S., {fact}}}\n" for n, fact in enumerate(facts))
    cited = ", ".join(f'"e.f{n}"' for n in range(len(facts)))
    text = f"{HEAD}{{{{ facts({cited}) }}}}\n\n{{{{ sources() }}}}\n"
    return summary(site(graph({"content/events/e.yml": EVENT + listed, ISSUE: text})).issues[0])


def test_the_source_summary_of_a_brief(lake_site: Site) -> None:
    (issue,) = (issue for issue in lake_site.issues if issue.id == "water@2031-06-10")
    assert summary(issue) == (
        "This issue rests on 18 facts from 9 sources, which lead back to 7 origins.",
        "13 facts of 18 rest on one origin alone.",
        "Of the sources, the desk has read 5 in full, 2 in part and 2 not at all.",
        "1 fact rests on speakers who are not named, and on nobody else.",
        "By status: 2 established, 10 reported, 2 alleged, 2 disputed, 1 unknown, 1 withdrawn.",
        "1 fact is past the shelf life at the cut-off.",
        "For 1 fact a later one was known that brings it up to date.",
        "The sources come from 8 publishers, most often Velm River Board (2).",
        "They are in 5 languages: English (4), Greek (2), Arabic (1), Hebrew (1) and Russian (1).",
    )


def test_what_there_is_none_of_is_not_told(graph: Make) -> None:
    assert told(graph, "sources: [harbour-notice]") == (
        "This issue rests on 1 fact from 1 source, which lead back to 1 origin.",
        "1 fact of 1 rests on one origin alone.",
        "Of the sources, the desk has read 1 in full.",
        "By status: 1 reported.",
    )


def test_a_fact_rests_on_unnamed_voices_if_these_say_that_it_is_so(graph: Make) -> None:
    def voices(*positions: tuple[str, str, str]) -> str:
        return f"positions: [{', '.join(VOICE.format(*one) for one in positions)}]"

    hidden, named = ("pilots-guild", "asserts", "true"), ("harbour-authority", "confirms", "false")
    denial = ("pilots-guild", "denies", "true")
    some = told(graph, voices(hidden), voices(hidden, named), voices(named, denial))
    assert "2 facts rest on speakers who are not named, 1 of them on nobody else." in some
    assert "1 fact rests on speakers who are not named, and on nobody else." in told(graph, voices(hidden))
    assert "1 fact rests on speakers who are not named." in told(graph, voices(hidden, named))
    assert not any("not named" in sentence for sentence in told(graph, voices(named, denial)))


def test_a_voice_whose_source_was_withdrawn_counts_no_more(graph: Make) -> None:
    source = "title: W\npublisher: P\npublished: 2025-04-03\nkind: news\nconsulted: full\n"
    source += "retracted: {on: 2025-04-05, why: W.}\n"
    voice = "{by: pilots-guild, stance: asserts, anonymous: true, sources: [w]}"
    event = f"{EVENT}  - {{id: f, statement: S., sources: [harbour-notice], positions: [{voice}]}}\n"
    files = {"content/events/e.yml": event, "content/sources/w.yml": source, ISSUE: f"{HEAD}They wait [@e.f].\n"}
    (figures,) = site(graph(files)).audits.issues
    assert (figures.facts, figures.unnamed, figures.citations, figures.origins) == (1, (), 2, 1)


def test_sentences_are_counted_apart(graph: Make) -> None:
    text = f"""{HEAD}They wait [@bridge-closure.closed]. [The next is a guess.]{{.context}}
[So was this [@bridge-closure.closed].]{{.context}}

{{% judgement confidence="low", rests_on=["bridge-closure.closed"] %}}
[This guides.]{{.context}} They will wait [@bridge-closure.closed]. So it seems.
{{% endjudgement %}}
"""
    (figures,) = site(graph({ISSUE: text})).audits.issues
    assert (figures.statements, figures.context, figures.judgements, figures.facts) == (2, 1, 1, 1)


def test_the_numbers_of_the_masthead_are_those_of_the_audit(lake_site: Site) -> None:
    figures = {one.issue: one for one in lake_site.audits.issues}
    for issue in lake_site.issues:
        found = figures[issue.id]
        assert (issue.facts, issue.sources, issue.origins) == (found.facts, found.sources, found.origins)
        assert len(issue.cited) == found.facts


def test_a_fact_says_how_old_it_is_at_the_cut_off_of_its_page(lake_site: Site) -> None:
    (issue,) = (issue for issue in lake_site.issues if issue.id == "water@2031-06-10")
    shown = {fact.id: fact.stale for block in issue.blocks if isinstance(block, FactsBlock) for fact in block.facts}
    assert shown["lake-velm.level-2031-06"] == "7 days old on 9 June 2031, shelf life 5 days"
    assert shown["lake-velm.level-2031-05"] == ""
    sheets = {fact.id: fact.stale for fact in lake_site.facts}
    assert sheets["lake-velm.level-2031-06"] == "8 days old on 10 June 2031, shelf life 5 days"


def test_the_page_holds_every_issue_newest_first_and_the_dossier(lake_site: Site) -> None:
    found = page(lake_site)
    assert [one.title for one in found.audits] == [
        "Water brief, 10 June 2031",
        "Law brief, 10 June 2031",
        "Water brief, 10 May 2031",
    ]
    assert (found.whole.title, found.whole.url, found.whole.day) == ("The whole dossier", "audit/", "10 June 2031")
    assert {one.url for one in found.audits} <= {page.url for page in lake_site.pages}
    newest = found.audits[0]
    assert newest.day == "9 June 2031"
    assert [(listed.title, len(listed.items)) for listed in newest.lists] == [
        ("1 fact past the shelf life", 1),
        ("1 fact overtaken by a later one", 1),
        ("13 facts on one origin", 13),
        ("2 sources not read", 2),
        ("2 sources read in part", 2),
    ]
    assert newest.lists[0].items[0].text == "7 days old on 9 June 2031, shelf life 5 days"
    assert {one.name: one.number for one in newest.languages}["Greek"] == 2
    assert {one.name: round(one.share, 2) for one in newest.weak}["on one origin"] == 0.72


def test_a_dossier_without_issue_has_no_day_and_nothing_stale(graph: Make) -> None:
    made = graph(
        {"content/events/e.yml": EVENT + "  - {id: f, statement: S., shelf_life: 1, sources: [harbour-notice]}\n"}
    )
    alone = replace(made, issues={})
    found = page(site(alone))
    assert found.audits == ()
    whole = found.whole
    assert (whole.day, whole.stale, whole.facts) == ("", 0, 4)
