"""The graph as frozen dataclasses, every field documented: the contract with templates."""

from briefbook.views.data import plain_data
from briefbook.views.issues import IssueView
from briefbook.views.page import Page, SearchEntry
from briefbook.views.site import Site, site

__all__ = ["IssueView", "Page", "SearchEntry", "Site", "plain_data", "site"]
