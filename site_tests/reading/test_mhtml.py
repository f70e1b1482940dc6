"""Pages saved with their pictures in one file, as browsers and Word write them."""

from __future__ import annotations

import base64
import quopri
import random

import pytest

from generator.cli.errors import UserError
from generator.reading import read_bytes
from generator.reading.forms.recognise import read_form

_LAW = ("某市测试条例", "第一条 为了规范，制定本条例。", "第二条 本条例自2020年1月1日起施行。")
_PAGE = "<html><head><title>某市测试条例</title>{}</head><body>" + "".join(f"<p>{line}</p>" for line in _LAW)
_PICTURE = ("image/png", "", b"\x89PNG\r\n\x1a\n", "base64")


def _page(meta: str = "") -> str:
    return _PAGE.format(meta) + "</body></html>"


def _part(kind: str, more: str, data: bytes, coding: str) -> bytes:
    body = quopri.encodestring(data) if coding == "quoted-printable" else base64.encodebytes(data)
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n{more}\r\n"
    return head.encode() + body


def _file(
    *parts: tuple[str, str, bytes, str], start: str = "", first: str = "From: <Saved by Blink>"
) -> bytes:
    root = f'; start="{start}"' if start else ""
    head = (
        f"{first}\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        f'\ttype="text/html"{root};\r\n\tboundary="----=_x"\r\n\r\n'
    )
    body = b"".join(b"------=_x\r\n" + _part(*part) + b"\r\n" for part in parts)
    return head.encode() + body + b"------=_x--\r\n"


@pytest.mark.parametrize("name", ["x.mht", "x.mhtml", "x.doc", "x"])
@pytest.mark.parametrize("coding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "utf-16"])
def test_the_page_is_found_and_decoded(name: str, coding: str, charset: str) -> None:
    meta = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'
    page = _page(meta).encode("utf-16" if charset == "utf-16" else charset)
    source = read_bytes(_file(("text/html", "", page, coding), _PICTURE), name)
    assert (source.form, source.title) == ("html", _LAW[0])
    assert [line.text for line in source.lines] == list(_LAW[1:])


def test_the_root_is_what_start_names() -> None:
    other = ("text/html", "Content-ID: <a@x>\r\n", "<html><p>第九条 广告。</p></html>".encode(), "base64")
    law = ("text/html; charset=utf-8", "Content-ID: <b@x>\r\n", _page().encode(), "base64")
    data = _file(_PICTURE, other, law, start="<b@x>")
    assert [line.text for line in read_bytes(data, "x.mht").lines] == list(_LAW[1:])


def test_pages_inside_a_choice_of_forms() -> None:
    inner = _file(("text/html", "", _page().encode(), "quoted-printable"), first="X: y").split(b"\r\n", 3)[3]
    data = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="=o"\r\n\r\n--=o\r\n'
        b"Content-Type: text/plain\r\n\r\nplain\r\n--=o\r\n" + inner + b"\r\n--=o--\r\n"
    )
    assert [line.text for line in read_bytes(data, "x.mht").lines] == list(_LAW[1:])


def test_a_page_of_frames_gives_its_longest_page() -> None:
    frames = ("text/html", "", b"<html><frameset><frame src=a></frameset></html>", "quoted-printable")
    menu = ("text/html", "", b"<html><p>menu</p></html>", "quoted-printable")
    law = ("text/html", "", _page().encode(), "quoted-printable")
    assert read_bytes(_file(frames, menu, law), "x.mht").title == _LAW[0]


def test_a_text_with_colons_is_no_saved_page() -> None:
    text = "Title: 某市测试条例\n第一条 为了规范，制定本条例。\n第二条 本条例自2020年1月1日起施行。\n"
    assert read_form(text.encode(), "x.txt").name == "text"


def test_bad_files_are_one_line() -> None:
    whole = _file(("text/html", "", _page().encode(), "quoted-printable"))
    with pytest.raises(UserError, match="不完整"):
        read_form(whole[:-120], "x.mht")
    with pytest.raises(UserError, match="没有 HTML"):
        read_form(_file(_PICTURE), "x.mht")
    chance = random.Random(3)
    for _ in range(300):
        changed = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            changed[chance.randrange(40, len(changed))] = chance.randrange(256)
        try:
            read_form(bytes(changed[: chance.randrange(60, len(changed))]), "x.mht")
        except UserError as error:
            assert "\n" not in error.one_line()
