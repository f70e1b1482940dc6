"""Which form the bytes have.

The readers of Word and PDF are loaded when such a file comes: their libraries take half a second,
which every command would pay.
"""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.reading.decode import Decoded, decode
from generator.reading.forms.archive import kind_of_archive
from generator.reading.forms.docx_flat import is_flat_package, is_word_2003_xml
from generator.reading.forms.form import Form
from generator.reading.forms.html import is_html, read_page
from generator.reading.forms.markdown import is_markdown
from generator.reading.forms.mhtml import is_mhtml, root_page
from generator.reading.forms.rtf import is_rtf, read_rtf

_BINARY = (
    (b"\x89PNG", "PNG 图片"), (b"\xff\xd8\xff", "JPEG 图片"), (b"GIF8", "GIF 图片"),
    (b"Rar!", "RAR 压缩包"), (b"7z\xbc\xaf", "7z 压缩包"), (b"\x1f\x8b", "gzip 压缩包"),
    (b"BM\x00", "BMP 图片"), (b"RIFF", "RIFF 音频或者视频"),
    (b"\x7fELF", "ELF 程序"), (b"MZ\x90", "EXE 程序"),
    (b"\xdb\xa5-\x00", "Word 2 的文件"), (b"1\xbe\x00\x00", "Write 的文件"),
)  # fmt: skip


def read_form(data: bytes, name: str) -> Form:
    """The lines of the file. Raises ``UserError`` for what holds no readable text."""
    for mark, kind in _BINARY:
        if data.startswith(mark):
            raise UserError(f"这是 {kind}，不是文字", file=name, mend="给文字本身")
    if data.startswith(b"PK"):
        return _archive_form(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        from generator.reading.forms.word97 import read_word97

        return read_word97(data, name)
    if data.startswith(b"%PDF"):
        from generator.reading.forms.pdf import read_pdf

        return read_pdf(data, name)
    if is_rtf(data):
        return read_rtf(data, name)
    if is_word_2003_xml(data):
        raise UserError("这是 Word 2003 的 XML 文件", file=name, mend="在 Word 或 WPS 里打开，另存为 .docx")
    if is_flat_package(data):
        return _docx_form(data, name)
    return _text_form(data, name)


def _archive_form(data: bytes, name: str) -> Form:
    if kind_of_archive(data) == "ofd":
        from generator.reading.forms.ofd import read_ofd

        return read_ofd(data, name)
    return _docx_form(data, name)


def _docx_form(data: bytes, name: str) -> Form:
    from generator.reading.forms.docx import read_docx

    return read_docx(data, name)


def _text_form(data: bytes, name: str) -> Form:
    if is_mhtml(data):
        return _page_form(decode(root_page(data, name), name), name)
    file = decode(data, name)
    if is_html(file.text, name):
        return _page_form(file, name)
    lines = tuple(enumerate(file.text.split("\n"), 1))
    kind = "markdown" if is_markdown(file.text, name) else "text"
    return Form(kind, file.encoding, lines, problems=file.problems)


def _page_form(file: Decoded, name: str) -> Form:
    page = read_page(file.text, name)
    return Form(
        "html", file.encoding, page.lines, titles=page.titles, end=page.end, runs_on=page.runs_on,
        hidden=page.hidden, problems=(*file.problems, *page.problems), rows=page.rows,
    )  # fmt: skip
