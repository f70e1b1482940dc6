"""``zhudu bundle``."""

from __future__ import annotations

from pathlib import Path

from generator.cli.report import Stages, out
from generator.publishing.project import find_project


def bundle() -> int:
    """做离线包：整个网站、单文件读本、电子书和做好的 PDF，放在 dist/。"""
    from generator.assembly.make_book import make_book
    from generator.assembly.shelf import source_folders
    from generator.cli.errors import UserError
    from generator.publishing.books import epub_book, single_file_book
    from generator.publishing.bundle import make_bundle
    from generator.publishing.source_versions import source_lines
    from generator.publishing.standing import with_standing
    from generator.publishing.whole_file import write_whole

    project = find_project(Path.cwd())
    if not (project.site / "index.html").is_file():
        raise UserError("还没有做好的网站", file=project.site, mend="先运行 zhudu build")
    folders = source_folders(project.source)
    lines = source_lines(folders)
    stages = Stages()
    with stages.stage("成书"):
        for folder in stages.each("成书", folders, len(folders)):
            book = with_standing(make_book(folder), lines.get(folder.id, ()))
            for ending, make in ((".single.html", single_file_book), (".epub", epub_book)):
                data = make(book)
                path = project.dist / f"{book.id}{ending}"
                write_whole(path, data)
                out.print(f"{path.relative_to(project.root)}  {len(data) / 1e6:.2f} MB", markup=False)
    with stages.stage("打包"):
        made = make_bundle(project, folders[0].id if len(folders) == 1 else "zhudu-site")
    place = made.path.relative_to(project.root)
    out.print(f"{place}  {made.files} 个文件，{made.size / 1e6:.2f} MB", markup=False)
    out.print(f"SHA-256：{made.sha256}", markup=False)
    out.print(f"用时：{stages.summary()}", markup=False)
    return 0
