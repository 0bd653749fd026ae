"""The Content-Security-Policy of every page: nothing from another host, no script or style in the page itself."""

from __future__ import annotations

_ALLOWED = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",  # Material's icons stand in its style sheet as data
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}

POLICY = "; ".join(f"{name} {value}" for name, value in _ALLOWED.items())
"""The policy as one line, for a `meta` element or a header."""
