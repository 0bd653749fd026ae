"""Dates after EDTF (Library of Congress, 4 February 2019; ISO 8601-2:2019), levels 0 and 1.

Own parser, since neither library passes the Library's cases: `edtf` 5.0 and `edtf-validate` 2.0 both take
2025-02-29 and 19X5, `edtf` also takes intervals that run backwards; and 10,000 dates take them seconds.
"""

from briefbook.model.edtf.parse import parse_edtf
from briefbook.model.edtf.point import Point, Qualifier
from briefbook.model.edtf.types import Edtf, IsoDay

__all__ = ["Edtf", "IsoDay", "Point", "Qualifier", "parse_edtf"]
