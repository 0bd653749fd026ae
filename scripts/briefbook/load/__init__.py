"""Files to records: models filled from YAML, prose from Markdown, and every fault as a finding."""

from briefbook.load.loader import load
from briefbook.load.records import IssueRecord, Loaded, SeriesRecord, SheetRecord

__all__ = ["IssueRecord", "Loaded", "SeriesRecord", "SheetRecord", "load"]
