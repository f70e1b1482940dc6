"""The bytes of a PDF to the content of its pages."""

from __future__ import annotations

import io
import logging
import struct
import zlib
from dataclasses import dataclass

from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.psexceptions import PSException
from pdfminer.utils import decode_text

from generator.cli.errors import UserError
from generator.reading.forms.pdf.device import Device
from generator.reading.forms.pdf.interpreter import Interpreter
from generator.reading.forms.pdf.optional_content import OptionalContent
from generator.reading.forms.printed.content import Content

# What the library raises for a damaged file: whatever a wrong object in it leads to.
_DAMAGE = (
    PSException, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, EOFError,
    OSError, OverflowError, RecursionError, NotImplementedError, ZeroDivisionError, struct.error, zlib.error,
)  # fmt: skip
_LOSS = "Data-loss"


@dataclass(frozen=True, slots=True)
class OpenedPdf:
    """``title`` is what the file says of itself; ``torn`` that a stream of it ends too early.

    ``disputed`` are the places where the file says another text than the characters that it draws.
    """

    pages: tuple[Content, ...]
    title: str
    torn: bool
    disputed: tuple[str, ...]


class _Warnings(logging.Handler):
    """Keeps the library quiet and remembers whether it gave up a part of a stream."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.torn = False

    def emit(self, record: logging.LogRecord) -> None:
        self.torn = self.torn or _LOSS in record.getMessage()


def open_pages(data: bytes, name: str) -> OpenedPdf:
    """Every page in order. Raises ``UserError`` for a file that is locked or damaged."""
    log, warnings = logging.getLogger("pdfminer"), _Warnings()
    log.addHandler(warnings)
    propagate, log.propagate = log.propagate, False
    try:
        return _pages(data, warnings)
    except PDFEncryptionError:
        message = "PDF 加了密码"
        raise UserError(message, file=name, mend="先去掉密码") from None
    except _DAMAGE:
        raise UserError("PDF 已损坏", file=name, mend="重新下载") from None
    finally:
        log.propagate = propagate
        log.removeHandler(warnings)


def _pages(data: bytes, warnings: _Warnings) -> OpenedPdf:
    document = PDFDocument(PDFParser(io.BytesIO(data)))
    manager = PDFResourceManager()
    device = Device(manager)
    interpreter = Interpreter(manager, device, OptionalContent(document))
    for page in PDFPage.create_pages(document):
        interpreter.process_page(page)
    if not device.pages:
        raise ValueError("no page")
    return OpenedPdf(tuple(device.pages), _title(document), warnings.torn, tuple(device.disputed))


def _title(document: PDFDocument) -> str:
    for info in document.info:
        title = resolve1(info.get("Title"))
        if isinstance(title, bytes):
            return decode_text(title).replace("\0", "").strip()
    return ""
