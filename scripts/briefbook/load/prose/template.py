"""The Jinja parts of a brief, read but never run.

The text is parsed by Jinja in its sandboxed environment, and only calls of known functions with literal arguments
are taken from the tree. Nothing is evaluated, so there is no Python to reach and no loop to fill the memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeGuard

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefbook.diagnostics import Diagnostic, Position, Span, did_you_mean
from briefbook.load.faults import bad_call, template_escape, template_syntax
from briefbook.load.prose.functions import BLOCKS, FUNCTIONS
from briefbook.load.prose.offsets import Offsets
from briefbook.model.prose import Argument, Call


class _JudgementTag(Extension):
    """`{% judgement … %}…{% endjudgement %}` as a call with a body."""

    tags = {"judgement"}  # noqa: RUF012 - Jinja wants a plain set here

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        options: list[nodes.Keyword] = []
        while parser.stream.current.type != "block_end":
            if options:
                parser.stream.skip_if("comma")
            name = parser.stream.expect("name").value
            parser.stream.expect("assign")
            options.append(nodes.Keyword(name, parser.parse_expression(), lineno=line))
        body = parser.parse_statements(("name:endjudgement",), drop_needle=True)
        call = nodes.Call(nodes.Name("judgement", "load"), [], options, None, None, lineno=line)
        return nodes.CallBlock(call, [], [], body, lineno=line)


_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, autoescape=True, extensions=[_JudgementTag], keep_trailing_newline=True
)

OPEN, CLOSE = "\ue000", "\ue001"
"""Around the number of a call in the text that goes on to Markdown; no brief can hold them (rule Y107)."""
BLOCK_OPEN, BLOCK_CLOSE = "\ue002", "\ue003"
"""Around the number of a call with a body, before and after that body."""

_MARKS = re.compile(f"[{OPEN}{CLOSE}{BLOCK_OPEN}{BLOCK_CLOSE}]")


@dataclass(slots=True)
class Expansion:
    """The text with each call replaced by its number between marks, and where each part comes from."""

    file: str
    offsets: Offsets
    line_offset: int
    text: str = ""
    calls: list[Call] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)

    def walk(self, body: list[nodes.Node], chunks: Iterator[int]) -> None:
        """Take the parts in order; `chunks` gives the place of each stretch of plain text."""
        for node in body:
            if isinstance(node, nodes.Output):
                for part in node.nodes:
                    if isinstance(part, nodes.TemplateData):
                        self.offsets.add(len(self.text), next(chunks), len(part.data))
                        self.text += part.data
                    elif call := self._call(part):
                        self.text += f"{OPEN}{self._keep(call)}{CLOSE}"
            elif _is_judgement(node) and (call := self._call(node.call, block=True)):
                number = self._keep(call)
                self.text += f"\n\n{BLOCK_OPEN}{number}{BLOCK_CLOSE}\n\n"
                self.walk(node.body, chunks)
                self.text += f"\n\n{BLOCK_CLOSE}{number}{BLOCK_OPEN}\n\n"
            else:
                if not _is_judgement(node):
                    self.findings.append(template_escape.finding(self._span(node), type(node).__name__))
                for _ in node.find_all(nodes.TemplateData):
                    next(chunks)  # else what follows would be placed where this stands

    def _keep(self, call: Call) -> int:
        self.calls.append(call)
        return len(self.calls) - 1

    def _call(self, node: nodes.Node, *, block: bool = False) -> Call | None:
        span = self._span(node)
        if (
            not isinstance(node, nodes.Call)
            or not isinstance(node.node, nodes.Name)
            or node.dyn_args
            or node.dyn_kwargs
        ):
            self.findings.append(template_escape.finding(span, type(node).__name__))
            return None
        known = BLOCKS if block else FUNCTIONS
        name = node.node.name
        if name not in known:
            self.findings.append(bad_call.unknown(span, name, did_you_mean(name, known), sorted(known)))
            return None
        try:
            arguments = tuple(_literal(item) for item in node.args)
            options = {item.key: _literal(item.value) for item in node.kwargs}
        except nodes.Impossible:
            self.findings.append(template_escape.finding(span, "Expression"))
            return None
        given = [item.key for item in node.kwargs]
        if twice := next((key for key in given if given.count(key) > 1), None):
            self.findings.append(bad_call.finding(span, name, f"'{twice}' stands twice", known[name].usage))
            return None
        call = Call(name, arguments, options, span.start)
        if wrong := known[name].fault(call):
            self.findings.append(bad_call.finding(span, name, wrong, known[name].usage))
            return None
        return call

    def _position(self, node: nodes.Node) -> Position:
        # `{% autoescape %}` has no line of its own, only what stands in it.
        lines = (one.lineno for one in (node, *node.find_all(nodes.Node)) if one.lineno)
        line, column = self.offsets.tag(next(lines, 1))
        return Position(line + self.line_offset, column)

    def _span(self, node: nodes.Node) -> Span:
        at = self._position(node)
        return Span(self.file, at, Position(at.line, at.column + 2))


def _is_judgement(node: nodes.Node) -> TypeGuard[nodes.CallBlock]:
    return (
        isinstance(node, nodes.CallBlock) and isinstance(node.call.node, nodes.Name) and node.call.node.name in BLOCKS
    )


def _literal(node: nodes.Expr) -> Argument:
    if isinstance(node, nodes.Const) and isinstance(node.value, str | int | float | bool | None):
        return node.value
    if isinstance(node, nodes.List | nodes.Tuple):
        return tuple(_literal(item) for item in node.items)
    raise nodes.Impossible


def expand(file: str, text: str, line_offset: int) -> Expansion:
    """Read the Jinja parts of `text`; findings say what is not allowed, and the rest is still taken."""
    # Jinja ends every line with a line feed; and a mark that stands in a hostile text (rule Y107) is none.
    text = _MARKS.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", " "))
    expansion = Expansion(file, Offsets(text), line_offset)
    try:
        tree = _ENVIRONMENT.parse(text)
        chunks = iter(expansion.offsets.chunks(_ENVIRONMENT.lex(text)))
        expansion.walk(tree.body, chunks)
    except TemplateSyntaxError as error:
        span = Span.at(file, error.lineno + line_offset, expansion.offsets.tag(error.lineno)[1], 2)
        expansion.findings.append(template_syntax.finding(span, error.message or "it cannot be read"))
    except ValueError:
        expansion.findings.append(template_syntax.finding(Span.at(file, 1 + line_offset), "a number is too long"))
    except RecursionError:
        expansion.findings.append(template_syntax.finding(Span.at(file, 1 + line_offset), "it is nested too deeply"))
    return expansion
