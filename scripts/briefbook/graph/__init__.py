"""Records to one sealed graph: ids, references and their way back, origins, status."""

from briefbook.graph.build import build
from briefbook.graph.graph import FactNode, Graph, MeasureNode, Reference
from briefbook.graph.origins import Origins
from briefbook.graph.status import Status, Verdict, verdict

__all__ = [
    "FactNode", "Graph", "MeasureNode", "Origins", "Reference", "Status", "Verdict", "build", "verdict",
]  # fmt: skip
