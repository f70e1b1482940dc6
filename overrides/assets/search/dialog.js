/* The search dialog: a combobox with a list of names and 款 (ARIA Authoring Practices, combobox with listbox popup). */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var SHOWN_NAMES = 6, SHOWN_HITS = 12, SHOWN_NOTES = 4, WAIT = 120;

  S.openDialog = function (dialog) {
    var input = dialog.querySelector("input");
    if (dialog.zdReady) { input.select(); return; }
    dialog.zdReady = true;
    var list = dialog.querySelector("[role=listbox]");
    var status = dialog.querySelector("[role=status]");
    var form = dialog.querySelector("form");
    var turn = 0, timer = 0, active = -1, composing = false;

    function options() { return Array.from(list.querySelectorAll("[role=option]")); }
    function choose(place) {
      var all = options();
      active = all.length ? (place + all.length + 1) % (all.length + 1) : -1;
      if (active === all.length) active = -1;
      all.forEach(function (option, i) { option.setAttribute("aria-selected", String(i === active)); });
      if (active < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", all[active].id);
        all[active].scrollIntoView({ block: "nearest" });
      }
    }
    function clear() {
      list.replaceChildren();
      active = -1;
      input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-expanded", "false");
    }
    function group(label, children) {
      var id = "zd-search-group-" + list.children.length;
      list.append(S.element("div", { role: "group", "aria-labelledby": id }, S.element("div", { id: id, "class": "zd-search__group", role: "presentation" }, label)));
      children.forEach(function (child) { list.lastChild.append(child); });
    }
    var count = 0;
    function option(href, title, text) {
      var made = S.element("div", { role: "option", id: "zd-search-option-" + count++, "aria-selected": "false", "class": "zd-search__option", "data-href": href }, title);
      if (text) made.append(S.element("span", { "class": "zd-search__text" }, text));
      return made;
    }
    function nameOption(name, needles) {
      var title = S.element("span", { "class": "zd-hit__title" }, S.marked(name.text, needles, 30), " ", S.kindTag(name));
      return option(S.hrefOf(name), title, name.note && name.name !== "title" ? S.marked(name.note, needles, 20) : "");
    }
    function placeOption(place) {
      var made = option(place.href, S.element("span", { "class": "zd-hit__title" }, place.text), place.note);
      if (place.settings) made.setAttribute("data-settings", "");
      return made;
    }

    async function run() {
      var mine = ++turn;
      var value = input.value;
      function stopped() { return mine !== turn; }
      if (!value.trim()) { clear(); status.textContent = ""; return; }
      try {
        var current = await currentRegulation(dialog);
        var result = await S.search(value, { current: current, stopped: stopped });
        if (stopped()) return;
        await result.take(SHOWN_HITS, stopped);
        var shown = [];
        for (var entry of result.kept.slice(0, SHOWN_HITS)) shown.push([entry, await S.document(entry.document)]);
        var places = await S.places(value, result.head, current);
        if (stopped()) return;
        if (places.length) result.slips = result.nearTerms = [];
        show(result, shown, places);
        while (!result.done() && !stopped() && result.checked < 400) await result.take(result.kept.length + 50, stopped);
        if (!stopped()) status.textContent = S.countText(result);
      } catch (error) {
        if (!stopped()) { clear(); status.textContent = S.t("搜索数据没有读到，请检查文件是否完整。"); }
      }
    }
    function show(result, shown, places) {
      clear();
      count = 0;
      var needles = S.needles(result);
      if (places.length) group("本站功能", places.map(placeOption));
      if (result.names.length) group("词语、条旨和责任主体", result.names.slice(0, SHOWN_NAMES).map(function (n) { return nameOption(n, needles); }));
      if (result.slips.length) group("您要找的是不是", result.slips.map(function (n) { return nameOption(n, []); }));
      else if (result.nearTerms.length) group("没有找到，相近的词语", result.nearTerms.map(function (n) { return nameOption(n, []); }));
      if (shown.length) group("条文", shown.map(function (pair) {
        return option(S.hrefOf(pair[1]), S.hitTitle(result, pair[0], pair[1]), S.marked(pair[1].text, S.needles(result, pair[0]), 30));
      }));
      if (result.notes.length) group("编者的注，不是法规原文", result.notes.slice(0, SHOWN_NOTES).map(function (n) { return nameOption(n, needles); }));
      if (!result.kept.length && !places.length && result.done()) group("到别处找", [option(S.site + "index.html", S.element("span", { "class": "zd-hit__title" }, "首页和目录"))]);
      input.setAttribute("aria-expanded", String(!!list.children.length));
      status.textContent = S.countText(result);
    }

    function later() { clearTimeout(timer); turn++; timer = setTimeout(run, WAIT); }
    input.addEventListener("compositionstart", function () { composing = true; turn++; clearTimeout(timer); });
    input.addEventListener("compositionend", function () { composing = false; later(); });
    input.addEventListener("input", function (event) { if (!composing && !event.isComposing) later(); });
    input.addEventListener("keydown", function (event) {
      if (composing || event.isComposing || event.keyCode === 229) return;
      if (event.key === "ArrowDown") { choose(active + 1); event.preventDefault(); }
      else if (event.key === "ArrowUp") { choose(active < 0 ? options().length - 1 : active - 1); event.preventDefault(); }
      else if (event.key === "Escape") { event.preventDefault(); dialog.close(); }
      else if (event.key === "Enter" && active >= 0) { event.preventDefault(); follow(options()[active]); }
    });
    function follow(chosen) {
      dialog.close();
      if (chosen.hasAttribute("data-settings")) S.openSettings();
      else location.href = chosen.getAttribute("data-href");
    }
    list.addEventListener("click", function (event) {
      var chosen = event.target.closest("[role=option]");
      if (chosen) follow(chosen);
    });
    form.addEventListener("submit", function (event) { if (composing || !input.value.trim()) event.preventDefault(); });
    dialog.querySelector("[data-search-close]").addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
    if (input.value) run();
  };

  async function currentRegulation(dialog) {
    var id = dialog.getAttribute("data-regulation");
    var head = await S.openStore();
    var place = head.regulations.findIndex(function (r) { return r.id === id; });
    return place < 0 ? undefined : place;
  }
})();
