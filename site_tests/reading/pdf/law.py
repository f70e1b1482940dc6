"""A short law on pages, as the tests of PDF set it."""

from __future__ import annotations

from generator.model.source import SourceText
from generator.reading import read_bytes
from site_tests.reading.pdf.pdf_file import HEIGHT, LEFT, PITCH, TOP, PdfFile

TITLE = "某市停车场管理条例"
NOTE = "（2024年10月30日某市第十七届人民代表大会常务委员会第二十次会议通过）"
LONG = (
    "第二条　本条例适用于本市行政区域内停车场的规划、建设、使用和管理活动，法律、行政法规另有规定的，"
    "从其规定。区人民政府负责本辖区内的停车场管理工作，第五条规定的部门应当各负其责。"
)
LAW = (
    "第一条　为了加强停车场管理，制定本条例。",
    LONG,
    "停车场经营者应当遵守下列规定：",
    "（一）保持整洁；",
    "（二）按照规定收费。",
    "第三条　本条例自2025年1月1日起施行。",
)
READ = [line.replace("\u3000", " ") for line in LAW]


def read_file(file: PdfFile) -> SourceText:
    return read_bytes(file.data(), "x.pdf")


def lines_of(file: PdfFile) -> list[str]:
    return [line.text for line in read_file(file).lines]


def apart_of(file: PdfFile) -> list[str]:
    return [line.text for line in read_file(file).left_out]


def law_page() -> tuple[PdfFile, float]:
    """A page with the title and the law, and the next baseline."""
    file = PdfFile()
    file.centred(TITLE, TOP, 20)
    base = TOP + 2 * PITCH
    for paragraph in LAW:
        base = file.paragraph(paragraph, base)
    return file, base


def long_law(pages: int, head: str = "", foot: str = "{}") -> PdfFile:
    """A law over several pages with what every page shows above and below."""
    file = PdfFile()
    for number in range(1, pages + 1):
        file.page()
        if head:
            file.put(head.format(number), LEFT, 52, 10)
        file.centred(foot.format(number), HEIGHT - 40, 10)
        base = TOP
        if number == 1:
            file.centred(TITLE, TOP, 20)
            base += 2 * PITCH
        for part in range(3):
            label = "一二三四五六七八九"[(number - 1) * 3 + part]
            base = file.paragraph(f"第{label}条　停车场应当" + "保持整洁，" * 9 + "不得拖延。", base)
    return file
