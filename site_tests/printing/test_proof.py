"""The proof of PDFs sees what does not belong, what is missing, and what is no PDF at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.printing.editions import Order, jobs_of
from generator.printing.print_job import run_job
from generator.publishing.verify.pdf_law import prove_pdf
from generator.publishing.verify.printed import prove_printed

LAW = Path(__file__).parent / "laws" / "no_chapters.txt"


def test_changes_in_the_print_are_seen(tmp_path: Path) -> None:
    book = make_book(SourceFolder("law", None, LAW))
    (job,) = jobs_of("plain", Order(book))
    wrong = {
        "changed": job.html.replace("不得攀折", "可以攀折"),
        "missing": job.html.replace("每日清扫；", ""),
        "added": job.html.replace("制定本规定。", "制定本规定。但是另有规定的除外。"),
        "moved out": job.html.replace('<p id="a3p1"', '<p><div id="a3p1"').replace(
            "花木。</p>", "花木。</div></p>"
        ),
    }
    for name, html in wrong.items():
        assert html != job.html, name
        assert prove_pdf(run_job(replace(job, html=html)).pdf, book.regulation).message, name


def test_files_in_dist_are_proven_by_name(tmp_path: Path) -> None:
    book = make_book(SourceFolder("law", None, LAW))
    (job,) = jobs_of("plain", Order(book))
    (tmp_path / "law-plain.pdf").write_bytes(run_job(job).pdf)
    (tmp_path / "law-booklet-a5.pdf").write_bytes(b"no PDF")
    (tmp_path / "law-role-x.pdf").write_bytes(b"not looked at")
    found = dict(prove_printed(tmp_path, [("law", book.regulation)]))
    assert sorted(found) == ["law-booklet-a5.pdf", "law-plain.pdf"]
    assert found["law-plain.pdf"].message == ""
    assert "不是本程序做的 PDF" in found["law-booklet-a5.pdf"].message
