"""Typed links between sheets, told in words from either side."""

from __future__ import annotations

_PASSIVE = {
    "accuses": "accused", "advises": "advised", "arrests": "arrested", "authorizes": "authorized", "backs": "backed",
    "captures": "captured", "cites": "cited", "commands": "commanded", "controls": "controlled",
    "convenes": "convened", "criticizes": "criticized", "criticises": "criticised", "designates": "designated",
    "disputes": "disputed", "employs": "employed", "finances": "financed", "founds": "founded", "funds": "funded",
    "heads": "headed", "hosts": "hosted", "includes": "included", "leads": "led", "limits": "limited",
    "operates": "operated", "opposes": "opposed", "oversees": "overseen", "owns": "owned",
    "prosecutes": "prosecuted", "recognizes": "recognized", "recognises": "recognised", "represents": "represented",
    "restores": "restored", "runs": "run", "sanctions": "sanctioned", "sponsors": "sponsored", "sues": "sued",
    "supports": "supported", "suspends": "suspended", "warns": "warned",
}  # fmt: skip


def from_the_other_side(verb: str) -> str:
    """`leads` seen by whom it leads: `is led by`. Empty for what is no single verb, or none that is known."""
    participle = _PASSIVE.get(verb)
    return f"is {participle} by" if participle else ""
