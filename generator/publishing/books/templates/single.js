// Search, settings and explanations of the single-file book. Without script the text and its links still work.
(function () {
  "use strict";
  var root = document.documentElement;
  var keep = {
    get: function (key) { try { return localStorage.getItem("zhudu-" + key); } catch (e) { return null; } },
    set: function (key, value) { try { localStorage.setItem("zhudu-" + key, value); } catch (e) { /* private mode */ } }
  };
  var sizes = [1, 1.125, 1.25, 1.5, 1.75, 2.125];
  var size = Number(keep.get("size") || 1);
  function apply() { root.style.setProperty("--size", sizes[size] + "rem"); keep.set("size", size); }
  document.querySelectorAll("[data-step]").forEach(function (button) {
    button.addEventListener("click", function () {
      size = Math.max(0, Math.min(sizes.length - 1, size + Number(button.dataset.step)));
      apply();
    });
  });
  apply();
  ["dark", "plain"].forEach(function (name) {
    var button = document.getElementById(name);
    function show(on) {
      root.toggleAttribute("data-" + name, on);
      button.setAttribute("aria-pressed", String(on));
      keep.set(name, on ? "1" : "");
    }
    button.addEventListener("click", function () { show(!root.hasAttribute("data-" + name)); });
    show(keep.get(name) === "1");
  });
  // Explanations: the entry of the glossary, shown where the reader is.
  var box = document.getElementById("explain");
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a.term");
    var entry = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!entry || !box.showModal) { return; }
    event.preventDefault();
    document.getElementById("explain-term").textContent = entry.querySelector("dt").textContent;
    document.getElementById("explain-words").textContent = entry.querySelector("dd").textContent;
    box.showModal();
  });
  // Search: every word must stand in the 款; hits in the order of the text.
  var texts = Array.from(document.querySelectorAll("[data-law-text]"));
  var hits = document.getElementById("hits");
  var status = document.getElementById("status");
  document.getElementById("find").addEventListener("submit", function (event) {
    event.preventDefault();
    var words = document.getElementById("q").value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    hits.textContent = "";
    if (!words.length) { status.textContent = "请输入要查找的词。"; return; }
    var found = texts.filter(function (one) {
      var text = one.textContent.toLowerCase();
      return words.every(function (word) { return text.indexOf(word) >= 0; });
    });
    found.forEach(function (one) {
      var article = one.closest(".article, .annex");
      var text = one.textContent;
      var at = Math.max(0, text.toLowerCase().indexOf(words[0]));
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = "#" + one.dataset.lawText;
      link.textContent = article ? article.querySelector("h1,h2,h3,h4,h5,h6").textContent : "正文";
      var mark = document.createElement("mark");
      mark.textContent = text.slice(at, at + words[0].length);
      item.append(link, " " + text.slice(Math.max(0, at - 18), at), mark, text.slice(at + words[0].length, at + 40));
      item.dataset.hit = one.dataset.lawText;
      hits.append(item);
    });
    status.textContent = "“" + words.join(" ") + "”：" + found.length + " 处";
  });
})();
