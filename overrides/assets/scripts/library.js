/* Narrows the whole library down by title and facts. The laws are in assets/library.js, so it works from file://. */
(function (zhudu, data) {
  "use strict";
  const { make, t } = zhudu;
  const place = document.getElementById("library");
  if (!place || !data) return;
  const STEP = 100, FACTS_FROM = 4;
  const form = place.querySelector("form");
  const list = document.getElementById("library-laws");
  const status = document.getElementById("library-status");
  const more = document.getElementById("library-more");
  const words = form.elements.q;
  let found = [], shown = 0;

  // Values come spelt for this page; make() would turn them again, so they are set as text.
  function spelt(element, text) { element.textContent = text; return element; }

  const selects = data.facts.map(([name, label, values]) => {
    const id = "narrow-" + name;
    const select = make("select", { id, name }, make("option", { value: "" }, "全部"));
    values.forEach((value, number) => select.append(spelt(make("option", { value: String(number) }), value)));
    form.append(make("p", {}, spelt(make("label", { for: id }), label), select));
    return select;
  });

  function line(row) {
    const facts = make("span");
    data.facts.forEach(([name, , values], number) => {
      const value = values[row[FACTS_FROM + number]];
      if (value) facts.append(spelt(make("span"), value + (name === "year" ? "年" : "")));
    });
    if (row[3]) facts.append(make("span", {}, row[3] + " 条"));
    return make("li", {}, make("a", { href: place.dataset.root + row[1] + "/index.html" }, spelt(make("b"), row[0]), facts));
  }

  function extend() {
    const first = shown;
    list.append(...found.slice(shown, shown + STEP).map(line));
    shown = Math.min(found.length, shown + STEP);
    more.hidden = shown === found.length;
    status.textContent = found.length ? t("找到 " + found.length + " 部，列出 " + shown + " 部") : t("没有找到，可以少选一些");
    return list.children[first];
  }

  function narrow() {
    const wanted = words.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = selects.map((select) => select.value === "" ? null : Number(select.value));
    found = data.rows.filter((row) =>
      chosen.every((value, number) => value === null || row[FACTS_FROM + number] === value) &&
      wanted.every((word) => row[0].toLowerCase().includes(word) || row[2].includes(word)));
    list.replaceChildren();
    shown = 0;
    extend();
  }

  words.value = new URLSearchParams(location.search).get("q") || "";
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  // Not on "change" as well: leaving the box would make the list anew under a click.
  form.addEventListener("input", narrow);
  more.addEventListener("click", () => { const next = extend(); if (next) next.querySelector("a").focus(); });
  narrow();
})(window.zhudu, window.zhuduLibrary);
