"""The graph as frozen dataclasses, every field documented: the contract with templates."""

from briefbook.views.arranged import TimeGroup, UseView
from briefbook.views.audit import AuditPage, AuditView, ListedView, ListView, ShareView
from briefbook.views.book import BookView, IndexEntry
from briefbook.views.changes import ChangesView, IntervalView, SinceView, SortCount
from briefbook.views.connected import RelationsChoice, RelationsGroup, RelationsPage, RelationsRow
from briefbook.views.data import json_bytes
from briefbook.views.explore import ExplorePart, ExploreRow
from briefbook.views.home import CountView, HomeClock, HomeView, StatusCount
from briefbook.views.indexes import IndexGroup, IndexRow, IndexView, LetterView
from briefbook.views.issues import IssueView
from briefbook.views.keyfigures import KeyFigure, SayingView
from briefbook.views.ledger import LedgerGroup, LedgerLine
from briefbook.views.method import MeaningView, MethodView
from briefbook.views.moved import MovedFact, MovedView
from briefbook.views.news import NewsLine, NewsView
from briefbook.views.page import Contents, Page, SearchEntry
from briefbook.views.parts import CitationView, FactView, LinkView, PositionView
from briefbook.views.pictures.pages import MapPage, PlaceRow, SortView, TimelinePage
from briefbook.views.pictures.parts import (
    ArcsView,
    ArcView,
    ChartView,
    CopyView,
    LaneView,
    LineageView,
    MapView,
    NetworkView,
    NodeView,
    PictureBlock,
    PlaceView,
    PointView,
    SpanView,
    TableView,
    TieView,
    TimelineView,
)
from briefbook.views.prose import (
    BreakInline,
    CitedView,
    FactsBlock,
    HeadingBlock,
    JudgementBlock,
    LinkInline,
    ListBlock,
    MatrixBlock,
    NoteInline,
    NoteView,
    ParagraphBlock,
    QuestionsBlock,
    QuoteBlock,
    SourceLine,
    SourcesBlock,
    StyledInline,
    TextInline,
    ValueInline,
)
from briefbook.views.questions import AuthorityView, ClockView, LegalPositionView, QuestionView
from briefbook.views.redline import RedlineLine, RedlinePiece, RedlineView
from briefbook.views.scale import ScaleView, TermView
from briefbook.views.search import SearchView
from briefbook.views.sheets import MeasureView, PropertyView, RelationView, SheetView
from briefbook.views.site import Site, site
from briefbook.views.sources import NoticeView, SourceView
from briefbook.views.standing import ChangeView, IssuePage
from briefbook.views.unknowns import FactGroup, UnknownsView

VIEWS: tuple[type, ...] = (
    BookView, IndexEntry,
    Page, Contents, SearchEntry, SearchView, HomeView, MethodView, ScaleView, TermView, MeaningView, CountView, StatusCount, IndexView, IndexRow, IndexGroup, LetterView, IssuePage, ChangeView, IssueView, SheetView,
    MovedView, MovedFact, TimeGroup, UseView, ExplorePart, ExploreRow, UnknownsView, FactGroup, HomeClock, KeyFigure, SayingView, NewsView, NewsLine,
    AuditPage, AuditView, ShareView, ListView, ListedView,
    ChangesView, IntervalView, SortCount, SinceView, LedgerGroup, LedgerLine, RedlineView, RedlineLine, RedlinePiece,
    PropertyView, RelationView, MeasureView, QuestionView, AuthorityView, LegalPositionView, ClockView, SourceView,
    NoticeView, FactView, PositionView, CitationView, LinkView, NoteView, CitedView, HeadingBlock, ParagraphBlock,
    ListBlock, QuoteBlock, JudgementBlock, FactsBlock, MatrixBlock, QuestionsBlock, SourcesBlock, SourceLine,
    TextInline, BreakInline, StyledInline, LinkInline, NoteInline, ValueInline,
    TimelinePage, MapPage, PlaceRow, SortView, PictureBlock, TableView, ChartView, PointView, MapView, PlaceView, NetworkView, TieView, LineageView, CopyView,
    TimelineView, LaneView, SpanView,
    RelationsPage, RelationsGroup, RelationsRow, RelationsChoice, ArcsView, ArcView, NodeView,
)  # fmt: skip
"""Every view that a template may meet."""

__all__ = [
    "VIEWS",
    "BookView",
    "IntervalView",
    "IssuePage",
    "IssueView",
    "Page",
    "PictureBlock",
    "RedlineView",
    "SearchEntry",
    "SinceView",
    "Site",
    "json_bytes",
    "site",
]
