/* How names and hits are shown. Text only ever becomes text nodes. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  S.KIND_NAMES = { title: "法规", caption: "条旨", term: "词语", role: "责任主体" };
  S.MODALITY_NAMES = { obligation: "应当", prohibition: "不得", permission: "可以", right: "权利", encouragement: "鼓励", competence: "职权", sanction: "处罚" };

  S.element = function (tag, attributes) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    for (var i = 2; i < arguments.length; i++) if (arguments[i]) element.append(typeof arguments[i] === "string" ? S.t(arguments[i]) : arguments[i]);
    return element;
  };

  /* What a name is; nothing for an editor's note, which stands under a heading that says so. */
  S.kindTag = function (name) {
    return S.KIND_NAMES[name.name] ? S.element("span", { "class": "zd-hit__why" }, S.KIND_NAMES[name.name]) : "";
  };

  /* Words of the law or the editor: simplified also on traditional pages, and never turned. */
  S.official = function (text, attributes) {
    var element = S.element("span", Object.assign(S.hant ? { lang: "zh-Hans" } : {}, attributes));
    element.textContent = text;
    return element;
  };

  /* 第十二条第一款 for a12p1; the 款 only where the article has several. Nothing for a line outside the articles. */
  S.provisionName = function (record) {
    var p = /^a(\d+)(?:-(\d+))?p(\d+)/.exec(record.id);
    if (!p) return record.id.indexOf("#") < 0 ? record.id : "";
    return "第" + S.ideographs(Number(p[1])) + "条" + (p[2] ? "之" + S.ideographs(Number(p[2])) : "") + (record.alone ? "" : "第" + S.ideographs(record.count || Number(p[3])) + "款");
  };

  S.hrefOf = function (record) {
    var folder = (record.regulation.twin ? S.site : S.root) + encodeURIComponent(record.regulation.id) + "/";
    var href = record.name ? record.href : record.id.indexOf("#") < 0 ? "" : record.id;
    if (href) return /^[\w./#-]+$/.test(href) ? folder + href : folder + "index.html";
    var split = record.id.lastIndexOf("p");
    return folder + record.id.slice(0, split) + ".html#" + record.id.slice(split);
  };

  /* A text with the needles marked; of a long one `around` characters on either side of the first mark. */
  S.marked = function (text, needles, around) {
    var flat = text.replace(/\s+/g, " ");
    var spans = S.find(flat, needles);
    var out = S.official("");
    var from = 0, to = flat.length;
    if (flat.length > around * 3) {
      from = spans.length ? Math.max(0, spans[0][0] - around) : 0;
      if (from < 8) from = 0;
      to = Math.min(flat.length, from + around * 3);
    }
    // Never cut a character in two.
    if (from && /[\uDC00-\uDFFF]/.test(flat[from])) from--;
    if (to < flat.length && /[\uDC00-\uDFFF]/.test(flat[to])) to++;
    if (from) out.append("……");
    spans.forEach(function (span) {
      if (span[1] <= from || span[0] >= to) return;
      out.append(flat.slice(from, Math.max(from, span[0])));
      var mark = document.createElement("mark");
      mark.append(flat.slice(Math.max(from, span[0]), Math.min(to, span[1])));
      out.append(mark);
      from = Math.min(to, span[1]);
    });
    out.append(flat.slice(from, to));
    if (to < flat.length) out.append("……");
    return out;
  };

  S.needles = function (result, entry) {
    var needles = [];
    result.query.words.forEach(function (w) { needles.push(w.text); needles = needles.concat(w.others); });
    if (entry && entry.kind === S.KINDS.MEANT) needles = needles.concat(result.meant);
    if (entry && entry.kind === S.KINDS.NEAR) needles = needles.concat(result.nearNeedles);
    return needles;
  };

  S.why = function (entry) {
    var K = S.KINDS;
    return entry.kind === K.NEAR ? "相近" : entry.kind === K.MEANT ? "相关" : entry.kind === K.CAPTION ? "条旨相符" : "";
  };

  /* 找到 12 段，另有 5 段相关. While hits are still being compared with the text, about how many. */
  S.countText = function (result) {
    var counts = result.counts();
    if (!result.query.words.length) return S.t(result.query.raw ? "请输入汉字、字母或数字" : "");
    if (result.notice && !counts.found && !counts.near && result.done()) return S.t(result.notice);
    return S.t(result.notice) + counted(result, counts);
  };
  function counted(result, counts) {
    if (!result.done()) return S.t(result.kept.length ? "找到约 " + result.keys.length + " 段，正在逐段核对" : "正在查找");
    if (!counts.found && !counts.near) return S.t("没有找到条文");
    var text = counts.found ? "找到 " + counts.found + " 段" : "没有原样的词";
    return S.t(text + (counts.near ? (counts.found ? "，另有 " : "，有 ") + counts.near + " 段相关" : ""));
  }

  S.several = function (head) { return head.regulations.length > 1; };

  /* The line above a hit: regulation, provision, caption, and why it is here. */
  S.hitTitle = function (result, entry, record) {
    var title = S.element("span", { "class": "zd-hit__title" });
    if (S.several(result.head)) title.append(S.official(record.regulation.short, { "class": "zd-hit__law" }), " ");
    var provision = S.provisionName(record);
    title.append(S.t(provision));
    if (record.caption) title.append(provision ? " " : "", S.official(record.caption, { "class": "zd-hit__caption" }));
    if (record.regulation.repealed) title.append(" ", S.element("span", { "class": "zd-hit__why" }, "已失效"));
    var why = S.why(entry);
    if (why) title.append(" ", S.element("span", { "class": "zd-hit__why" }, why));
    return title;
  };
})();
