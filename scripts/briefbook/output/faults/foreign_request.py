"""A page would ask another host for a file.

## What it does
Reports style sheets, scripts, images and preloads of written pages that lie on another host.

## Why it matters
Each such request tells a stranger who reads the dossier, and the page breaks without a network.

## Example
A web font in a desk's own template: `<link rel="stylesheet" href="https://fonts.example.org/…">`

## How to mend it
Put the file into the site and link it from there.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P603", "foreign-request", Severity.ERROR, __doc__)


def finding(page: str, address: str) -> Diagnostic:
    """`page` is the written file, `address` what it asks for."""
    return Diagnostic(
        RULE, Span.at(page), f"This page would ask another host for '{address}'", "Put the file into the site."
    )
