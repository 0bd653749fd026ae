"""Markdown to tokens: CommonMark without raw HTML, plus citations, marked spans and the numbers of calls."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.attrs import attrs_plugin

from briefbook.load.prose.template import BLOCK_CLOSE, BLOCK_OPEN, CLOSE, OPEN

_CITE = re.compile(r"\[(@[^\[\]]+)\]")
_PLACEHOLDER = re.compile(f"[{OPEN}{BLOCK_OPEN}{BLOCK_CLOSE}](\\d+)[{CLOSE}{BLOCK_OPEN}{BLOCK_CLOSE}]")


def _citation(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it so
    """`[@id; @id, locator]` (Pandoc manual, "Citation syntax")."""
    match = _CITE.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("cite", "", 0)
        token.content = match[1]
        token.meta = {"offset": match.start(1)}
    state.pos = match.end()
    return True


def _placeholder(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    match = _PLACEHOLDER.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("call", "", 0)
        token.content = match[1]
        token.markup = match[0][0]
    state.pos = match.end()
    return True


def _stops_text(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """The text rule runs over characters that it does not know to be special; stop it before a placeholder."""
    end = state.pos
    while end < state.posMax and state.src[end] not in _SPECIAL:
        end += 1
    if end == state.pos:
        return False
    if not silent:
        state.pending += state.src[state.pos : end]
    state.pos = end
    return True


_SPECIAL = frozenset("\n\\*_`[]!<>&{}" + OPEN + BLOCK_OPEN + BLOCK_CLOSE)


def _any_address(url: str) -> bool:
    """Take every link for one: the builder says why it is refused."""
    del url
    return True


def parser() -> MarkdownIt:
    """A Markdown parser for briefs."""
    md = MarkdownIt("commonmark", {"html": False})
    md.validateLink = _any_address  # type: ignore[method-assign]
    # text_join would make one text of words, escapes and entities, and their places would be lost.
    md.disable(["text_join", "html_block", "html_inline", "autolink", "code"])
    md.use(attrs_plugin, after=(), spans=True, allowed=["class"])
    md.inline.ruler.at("text", _stops_text)
    md.inline.ruler.before("link", "cite", _citation)
    md.inline.ruler.before("escape", "call", _placeholder)
    return md
