/* Tables that can be sorted and narrowed down. Without this script they are plain tables. */
(function (zhudu) {
  "use strict";
  const { all, make, t, say } = zhudu;
  const order = new Intl.Collator("zh-Hans-CN", { numeric: true });

  function narrow(input, rows, count) {
    const words = input.value.trim().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows().forEach((row) => {
      const fits = words.every((word) => row.textContent.includes(word));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    if (count) count.textContent = words.length ? t("剩 " + shown + " 项") : "";
  }

  all("input[data-filter]").forEach((input) => {
    const count = input.parentElement.querySelector("[data-filter-count]");
    input.addEventListener("input", () => narrow(input, () => all(input.dataset.filter), count));
  });

  function key(row, column) {
    const cell = row.cells[column];
    return cell ? cell.dataset.sort || cell.textContent.trim() : "";
  }

  function sortable(table, number) {
    const body = table.tBodies[0], heads = table.tHead ? Array.from(table.tHead.rows[0].cells) : [];
    if (!body || !heads.length) return;
    heads.forEach((head, column) => {
      const button = make("button", { type: "button" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((one) => one.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = Array.from(body.rows).sort((a, b) => order.compare(key(a, column), key(b, column)));
        body.append(...(down ? rows.reverse() : rows));
        say("已按" + button.textContent + (down ? "从大到小" : "从小到大") + "排列");
      });
    });
    if (body.rows.length > 12) {
      const id = "zd-filter-" + number;
      const input = make("input", { type: "search", id, autocomplete: "off" });
      const count = make("span", { role: "status" });
      input.addEventListener("input", () => narrow(input, () => Array.from(body.rows), count));
      (table.closest(".zd-table") || table).before(make("p", { class: "zd-jump" }, make("label", { for: id }, "筛选这张表"), input, count));
    }
  }
  /* On a narrow screen a row becomes a block in which each cell says what it is. The roles of a table are kept. */
  function stackable(table) {
    const heads = table.tHead ? Array.from(table.tHead.rows[0].cells, (cell) => cell.textContent.trim()) : [];
    if (!heads.length || heads.length > 8) return;
    table.classList.add("zd-stack");
    table.setAttribute("role", "table");
    all("thead, tbody", table).forEach((group) => group.setAttribute("role", "rowgroup"));
    all("tr", table).forEach((row) => row.setAttribute("role", "row"));
    all("thead th", table).forEach((cell) => cell.setAttribute("role", "columnheader"));
    all("tbody th, tbody td", table).forEach((cell) => {
      cell.setAttribute("role", cell.tagName === "TH" ? "rowheader" : "cell");
      cell.dataset.label = heads[cell.cellIndex] || "";
      if (!cell.textContent.trim()) cell.dataset.empty = "";
    });
  }
  all(".zd-table table").forEach(stackable);
  all("table[data-sortable], [data-sortable] table").forEach(sortable);
})(window.zhudu);
