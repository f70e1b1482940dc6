"""Where the text is from, how it was repaired, and how to prove that it is right."""

from __future__ import annotations

from html import escape as html
from pathlib import PurePath

from generator.assembly.book import Book
from generator.pages.front_matter import front_matter
from generator.pages.shared_matter import common, crumb

_RULES = {
    "pinyin-residue": "去掉夹在字后的拼音",
    "punctuation": "半角标点改为全角",
    "traditional": "繁体转为简体",
    "layout-whitespace": "去掉排版用的空白",
    "erratum": "编者勘误",
}


def source_page(book: Book) -> tuple[str, str]:
    """(file name, Markdown) of the page 文本来源与校勘."""
    repairs = book.regulation.repairs
    matter = common(book, "page", f"文本来源与校勘 · {book.facts.short_title}", crumb("文本来源与校勘"))
    counts: dict[str, int] = {}
    for repair in repairs:
        counts[repair.rule] = counts.get(repair.rule, 0) + 1
    name = PurePath(book.regulation.file).name
    blocks = [
        "# 文本来源与校勘\n",
        "法规的文字来自下面的原始文件。网页复制时会夹带拼音、半角标点和繁体字，"
        "本站按固定的规则修复，每一处都列在本页。规则不能判断的地方由编者勘误，并写明理由。\n",
        "## 原始文件 {: #original }\n",
        f"<p>文件名：<code>{html(name)}</code></p>\n",
    ]
    if book.facts.source_note:
        blocks.append(f"<p>来源：{html(book.facts.source_note)}</p>\n")
    blocks += [
        "## 校验码 {: #check }\n",
        "校验码由法规全文算出。文字有一个字不同，校验码就不同。\n",
        f'<p class="zd-code"><strong>{book.check.short}</strong></p>\n',
        f'<p>完整的 SHA-256：</p>\n\n<p class="zd-code zd-code--long"><code>{book.check.sha256}</code></p>\n',
        "## 修复清单 {: #repairs }\n",
    ]
    if not repairs:
        blocks.append("原始文件不需要修复。\n")
    else:
        summary = "，".join(f"{_RULES.get(rule, rule)} {count} 处" for rule, count in counts.items())
        blocks.append(f"共 {len(repairs)} 处：{summary}。\n")
        blocks.append(_table(book))
    return "source.md", front_matter(matter) + "\n".join(blocks)


def _table(book: Book) -> str:
    rows = "\n".join(
        f"<tr><td>{repair.line}</td><td>{html(repair.before)}</td>"
        f"<td>{html(repair.after) or '（删去）'}</td><td>{_RULES.get(repair.rule, repair.rule)}</td></tr>"
        for repair in book.regulation.repairs
    )
    return (
        '<div class="zd-table" tabindex="0" role="region" aria-label="修复清单">\n<table>\n'
        "<thead><tr><th scope='col'>原文行号</th><th scope='col'>原来</th>"
        "<th scope='col'>改为</th><th scope='col'>规则</th></tr></thead>\n"
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>\n"
    )
