"""Bytes to text."""

from __future__ import annotations

import pytest

from briefbook.source import decode


def test_plain_text_comes_through_unchanged() -> None:
    text = "naïve – “quoted”\tשלום مرحبا 漢字 👩‍🚀\r\n\u00a0\u200b\n"
    assert decode("a.yml", text.encode()) == (text, [])


def test_a_byte_order_mark_is_reported_and_taken_off() -> None:
    text, findings = decode("a.yml", b"\xef\xbb\xbfname: x\n")
    assert text == "name: x\n"
    assert [(finding.code, str(finding.span)) for finding in findings] == [("Y104", "a.yml:1:1")]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"\xe1", "1:1"),
        (b"name: Nicol\xe1s", "1:12"),
        ("né: ".encode() + b"\xff", "1:5"),
        (b"one\ntwo\nth\xc3", "3:3"),
        (b"\xed\xa0\x80", "1:1"),
        (b"\xc0\x80", "1:1"),
        ("name".encode("utf-16"), "1:1"),
    ],
)
def test_what_is_not_utf8_is_not_read(data: bytes, place: str) -> None:
    text, findings = decode("a.yml", data)
    assert text is None
    assert [(finding.code, str(finding.span)) for finding in findings] == [("Y105", f"a.yml:{place}")]


@pytest.mark.parametrize(
    "char",
    [
        "\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\x9f", "\r",
        "\u202a", "\u202e", "\u2066", "\u2069", "\u2028", "\u2029", "\ufeff", "\ufff9", "\ufffb",
        "\ue000", "\uf8ff", "\U000f0000", "\U000e0041", "\ufffe", "\uffff",
    ],
)  # fmt: skip
def test_characters_that_deceive_are_reported_where_they_stand(char: str) -> None:
    text, findings = decode("a.yml", f"one\nab{char}c".encode())
    assert text == f"one\nab{char}c"
    assert [(finding.code, str(finding.span)) for finding in findings] == [("Y107", "a.yml:2:3")]
    assert f"U+{ord(char):04X} " in findings[0].message


def test_no_more_than_twenty_are_said_of_one_file() -> None:
    _, findings = decode("a.yml", b"\x00" * 1_000)
    assert len(findings) == 20
