"""Pictures made from the facts: their data, words and tables."""

from briefbook.views.pictures.arcs import arcs
from briefbook.views.pictures.charts import chart
from briefbook.views.pictures.lineages import lineage
from briefbook.views.pictures.maps import everywhere, map_of
from briefbook.views.pictures.networks import network
from briefbook.views.pictures.timelines import along_time, events_in_time

__all__ = ["along_time", "arcs", "chart", "events_in_time", "everywhere", "lineage", "map_of", "network"]
