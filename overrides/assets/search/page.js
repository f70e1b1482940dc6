/* search.html: all hits of a query with filters, page by page. The address says everything, so it can be shared. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var PER_PAGE = 10, SHOWN_NOTES = 6;
  var turn = 0;

  function start() {
    var page = document.getElementById("zd-search-page");
    if (!page || !S) return;
    var form = page.querySelector("form");
    var status = document.getElementById("search-status");
    page.querySelector("[data-without-script]").remove();
    page.querySelectorAll("[data-needs-script]").forEach(function (part) { part.hidden = false; });
    var asked = new URLSearchParams(location.search);
    form.elements.q.value = asked.get("q") || "";
    function fail() { status.textContent = S.t("搜索数据没有读到，请检查文件是否完整，或者从目录查找。"); }
    function go() { run(page).catch(fail); }
    S.load().then(function () { return fillFilters(form, asked); }).then(go).catch(fail);
    form.addEventListener("change", function (event) {
      if (event.target.name === "q") return;
      if (event.target.name === "r") ["c", "who"].forEach(function (name) { form.elements[name].value = ""; });
      replace(form, 1);
      fillFilters(form, new URLSearchParams(location.search)).then(go).catch(fail);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      replace(form, 1);
      go();
    });
    page.addEventListener("click", function (event) {
      if (event.target.closest("[data-settings]")) { event.preventDefault(); S.openSettings(); return; }
      var link = event.target.closest("a[data-page]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      replace(form, Number(link.getAttribute("data-page")));
      run(page).then(function () { status.focus(); }, fail);
    });
  }

  function parameters(form, number) {
    var all = new URLSearchParams();
    ["q", "r", "c", "who", "how"].forEach(function (name) {
      var value = form.elements[name].value;
      if (value) all.set(name, value.replace(/[\uD800-\uDFFF]/gu, ""));
    });
    if (number > 1) all.set("page", String(number));
    return "?" + all.toString();
  }
  function replace(form, number) {
    try { history.replaceState(null, "", parameters(form, number)); } catch (error) { /* some browsers refuse this on file:// */ }
    form.setAttribute("data-page", String(number));
  }

  function fill(select, values, chosen) {
    while (select.options.length > 1) select.remove(1);
    values.forEach(function (pair) {
      var option = S.element("option", { value: pair[0] });
      option.textContent = pair[1];
      select.append(option);
    });
    select.value = chosen || "";
    if (select.selectedIndex < 0) select.selectedIndex = 0;
    select.closest("label").hidden = !values.length;
  }

  async function fillFilters(form, asked) {
    var head = await S.openStore();
    form.setAttribute("data-page", String(Math.max(1, parseInt(asked.get("page"), 10) || 1)));
    fill(form.elements.r, S.several(head) ? head.regulations.map(function (r) { return [r.id, r.short]; }) : [], asked.get("r"));
    fill(form.elements.how, head.modalities.map(function (m) { return [m, S.t(S.MODALITY_NAMES[m] || m)]; }), asked.get("how"));
    var place = S.several(head) ? head.regulations.findIndex(function (r) { return r.id === form.elements.r.value; }) : 0;
    var lists = [[], []];
    if (place >= 0 && head.documents) {
      var title = await S.document(head.regulations[place].first);
      lists = title.more.map(function (list) { return list.split("\n").map(function (text, i) { return [String(i), text]; }).filter(function (pair) { return pair[1]; }); });
    }
    fill(form.elements.c, lists[0], asked.get("c"));
    fill(form.elements.who, lists[1], asked.get("who"));
  }

  function filter(form, head) {
    var chapter = form.elements.c.value, who = form.elements.who.value, how = head.modalities.indexOf(form.elements.how.value);
    if (!chapter && !who && how < 0) return null;
    return function (record) {
      return (!chapter || record.division === Number(chapter)) && (!who || record.roles.indexOf(Number(who)) >= 0) && (how < 0 || (record.modalities >> how) & 1);
    };
  }

  async function run(page) {
    var mine = ++turn;
    function stopped() { return mine !== turn; }
    var form = page.querySelector("form");
    var head = await S.openStore();
    var place = head.regulations.findIndex(function (r) { return r.id === form.elements.r.value; });
    var status = document.getElementById("search-status");
    var value = form.elements.q.value;
    document.getElementById("search-results").replaceChildren();
    status.textContent = value.trim() ? S.t("正在查找") : "";
    document.getElementById("search-pages").hidden = true;
    document.getElementById("search-tips").hidden = !!value.trim();
    var result = await S.search(value, { regulation: place < 0 ? undefined : place, accept: filter(form, head), stopped: stopped });
    var number = Number(form.getAttribute("data-page")) || 1;
    await result.take(number * PER_PAGE + 1, stopped);
    // A page that there is not: the last one.
    number = Math.max(1, Math.min(number, Math.ceil(result.kept.length / PER_PAGE)));
    if (stopped()) return;
    await show(result, (number - 1) * PER_PAGE, stopped);
    var places = await S.places(value, head, place < 0 ? 0 : place);
    if (stopped()) return;
    if (places.length) result.slips = result.nearTerms = [];
    showNames(result, places);
    status.textContent = S.countText(result);
    if (!result.done()) {
      pages(form, result, number);
      await result.take(Infinity, stopped);
      if (stopped()) return;
      status.textContent = S.countText(result);
    }
    pages(form, result, number);
  }

  async function show(result, from, stopped) {
    var list = document.getElementById("search-results");
    var items = [];
    for (var entry of result.kept.slice(from, from + PER_PAGE)) {
      var record = await S.document(entry.document);
      var link = S.element("a", { href: S.hrefOf(record) }, S.hitTitle(result, entry, record));
      var item = S.element("li", { "data-hit": record.regulation.id + "#" + record.id, "class": "zd-hit" }, link,
        S.element("p", { "class": "zd-hit__text" }, S.marked(record.text, S.needles(result, entry), 80)));
      if (entry.kind > S.KINDS.NUMBER) item.setAttribute("data-near", "");
      items.push(item);
    }
    if (stopped()) return;
    list.replaceChildren.apply(list, items);
    list.start = from + 1;
  }

  function fillSection(id, heading, items) {
    var box = document.getElementById(id);
    box.hidden = !items.length;
    if (heading) box.querySelector("h2").textContent = S.t(heading);
    var list = box.querySelector("ul");
    list.replaceChildren.apply(list, items);
  }
  function nameItem(result, name) {
    return S.element("li", {}, S.element("a", { href: S.hrefOf(name) }, S.marked(name.text, S.needles(result), 30)), " ", S.kindTag(name));
  }
  function showNames(result, places) {
    var names = result.names.length ? result.names.slice(0, 8) : result.slips.length ? result.slips : result.nearTerms;
    fillSection("search-places", "", places.map(function (place) {
      var link = S.element("a", { href: place.href }, place.text);
      if (place.settings) link.setAttribute("data-settings", "");
      return S.element("li", {}, link, " ", S.element("span", { "class": "zd-soft" }, place.note));
    }));
    fillSection("search-names", result.names.length ? "词语、条旨和责任主体" : result.slips.length ? "您要找的是不是" : "相近的词语",
      names.map(function (name) { return nameItem(result, name); }));
    fillSection("search-notes", "", result.notes.slice(0, SHOWN_NOTES).map(function (name) {
      var item = nameItem(result, name);
      item.append(S.element("p", { "class": "zd-hit__text" }, S.marked(name.note, S.needles(result), 50)));
      return item;
    }));
    document.getElementById("search-nothing").hidden = !!result.kept.length || !!places.length || !result.done() || !result.query.raw;
  }

  function pages(form, result, number) {
    var nav = document.getElementById("search-pages");
    var last = Math.ceil(result.kept.length / PER_PAGE);
    var items = [];
    function link(to, text, current) {
      var made = S.element("a", { href: parameters(form, to), "data-page": String(to) }, text);
      if (current) made.setAttribute("aria-current", "page");
      items.push(S.element("li", {}, made));
    }
    if (last > 1) {
      if (number > 1) link(number - 1, "上一页");
      for (var i = 1, before = 0; i <= last; i++) {
        if (i !== 1 && i !== last && Math.abs(i - number) > 2) continue;
        if (i - before > 1) items.push(S.element("li", { "class": "zd-gap", "aria-hidden": "true" }, "…"));
        link(i, String(i), i === number);
        before = i;
      }
      if (number < last) link(number + 1, "下一页");
    }
    nav.hidden = !items.length;
    var list = nav.querySelector("ul"), focused = list.contains(document.activeElement) && document.activeElement.getAttribute("data-page");
    list.replaceChildren.apply(list, items);
    var again = focused && list.querySelector('a[data-page="' + focused + '"]');
    if (again) again.focus();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
