"""The dossier for other programs: one JSON object, a table of facts, and the sources in the form of reference managers.

What an author wrote comes from the models themselves, with every id in full; what follows from it stands beside it.
"""

from briefbook.views.export.dossier import Export, export
from briefbook.views.export.schema import export_schema
from briefbook.views.export.table import COLUMNS

__all__ = ["COLUMNS", "Export", "export", "export_schema"]
