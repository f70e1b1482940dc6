/* On every page: opens the search dialog by the header's button or by "/", and loads the rest only then. */
(function () {
  "use strict";
  var own = document.currentScript.src;
  var base = own.slice(0, own.lastIndexOf("/") + 1);
  var S = (window.ZhuduSearch = window.ZhuduSearch || {});
  var SCRIPTS = ["fold", "numerals", "store", "query", "articles", "laws", "asked", "everyday", "names", "near", "hits", "engine", "places", "view", "dialog"];
  var loading = null;
  S.root = new URL("../../", base).href;
  // Pages in traditional characters lead to their like; the theme turns the scripts' words.
  S.hant = document.documentElement.lang === "zh-Hant";
  S.site = S.hant ? S.root + "zh-Hant/" : S.root;
  S.t = function (text) { return window.zhudu && window.zhudu.t ? window.zhudu.t(text) : text; };
  S.index = new URL("../search-index/", base).href;

  /* Load a script; those in `anyOrder` need not wait for each other. */
  S.script = function (address, anyOrder) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.async = !!anyOrder;
      script.src = address;
      script.onload = function () { script.remove(); resolve(); };
      script.onerror = function () { script.remove(); reject(new Error(address)); };
      document.head.appendChild(script);
    });
  };
  S.load = function () {
    loading = loading || Promise.all(SCRIPTS.map(function (name) { return S.script(base + name + ".js"); }));
    loading.catch(function () { loading = null; });
    return loading;
  };

  /* The dialog's styles, unless the page has them. */
  function style() {
    if (document.querySelector('link[href$="search/search.css"]')) return;
    var link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = base + "search.css";
    document.head.appendChild(link);
  }
  function open(event, from) {
    var dialog = document.getElementById("zd-search");
    if (!dialog || !dialog.showModal || dialog.open) return;
    event.preventDefault();
    style();
    dialog.showModal();
    var input = dialog.querySelector("input");
    input.focus();
    dialog.addEventListener("close", function () { if (from && from.focus) from.focus(); }, { once: true });
    S.load().then(function () { S.openDialog(dialog); }, function () {
      dialog.querySelector("[role=status]").textContent = S.t("搜索没有读到，请重新打开这一页。");
    });
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-search-open]");
    if (button && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event, button);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    var at = event.target;
    if (at.closest && at.closest("input, textarea, select, [contenteditable], dialog[open]")) return;
    open(event, document.activeElement);
  });
})();
