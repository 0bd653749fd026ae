"""Records to one sealed graph: ids, references and their way back, origins, status."""

from briefbook.graph.asof import as_of
from briefbook.graph.audience import for_audience
from briefbook.graph.audit import Audit, Count, audit, audit_dossier
from briefbook.graph.build import build
from briefbook.graph.graph import FactNode, Graph, MeasureNode, Reference
from briefbook.graph.impact import fallen_now, impact
from briefbook.graph.ledger import SORTS, Change, Ledger, ledger
from briefbook.graph.losses import Impact, LostPassage, WeakenedFact
from briefbook.graph.markings import Markings
from briefbook.graph.origins import Origins
from briefbook.graph.passages import Passage, named_facts
from briefbook.graph.provenance import Provenance, Step, provenance
from briefbook.graph.reach import reached
from briefbook.graph.reading import Ground, Reading, reading
from briefbook.graph.references import citations
from briefbook.graph.staleness import Stale, overtaken_by, stale
from briefbook.graph.status import Status, Verdict, verdict

__all__ = [
    "SORTS", "Audit", "Change", "Count", "FactNode", "Graph", "Ground", "Impact", "Ledger", "LostPassage", "Markings", "MeasureNode", "Origins", "Passage",
    "Provenance", "Reading", "Reference", "Stale", "Status", "Step", "Verdict", "WeakenedFact", "as_of", "audit", "audit_dossier", "build", "citations",
    "fallen_now", "for_audience", "impact", "ledger", "named_facts", "overtaken_by", "provenance", "reached", "reading", "stale", "verdict",
]  # fmt: skip
