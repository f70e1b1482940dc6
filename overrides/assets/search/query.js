/* What was asked: words, phrases in quotation marks, and provisions by number. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var LONGEST = 100;
  var QUOTED = /["“”「『]([^"“”「」『』]+)["“”」』]/g;
  var N = "(\\d{1,4}|[零〇一二三四五六七八九十百千]+)";
  var PROVISION = new RegExp("^(.*?)第?" + N + "条(?:之" + N + ")?(?:第?" + N + "款)?(?:第?[(（]?" + N + "[)）]?项)?$");
  // 刑法264, 刑法二百六十四: only where the word before is that of a regulation.
  var SHORT = /^(.*(?:法典?|条例|规定|办法|细则|规则|解释|编))(\d{1,3}|1[0-2]\d\d|[一二三四五六七八九十百千零〇]+)$/;
  var CODE = /^([a-z]{1,8})-(\d{1,4})(?:-(\d{1,2}))?(?:\.(\d{1,3}))?$/;

  function provision(tight) {
    var code = CODE.exec(tight);
    if (code) return { code: code[1], law: "", article: Number(code[2]), inserted: Number(code[3] || 0), paragraph: Number(code[4] || 0) };
    if (/^\d{1,4}$/.test(tight)) return { law: "", article: Number(tight), inserted: 0, paragraph: 0, bare: true };
    var found = PROVISION.exec(tight) || SHORT.exec(tight);
    if (!found) return null;
    var article = S.numeral(found[2]);
    return article ? { law: found[1].replace(/[《》]/g, ""), article: article, inserted: S.numeral(found[3] || "0"), paragraph: S.numeral(found[4] || "0") } : null;
  }

  function word(text, quoted) {
    var tight = S.tight(text);
    var runs = S.runs(tight);
    if (!runs.length) return null;
    return { text: tight, runs: runs, plain: runs.length === 1 && runs[0] === tight, quoted: quoted, others: quoted ? [] : S.otherNumbers(tight) };
  }

  /* The query in parts. Half characters are dropped; of a very long query the first LONGEST characters count. */
  S.parse = function (raw) {
    var clean = String(raw == null ? "" : raw).replace(/[\p{Cs}\p{Cc}]/gu, " ").trim();
    var chars = Array.from(clean);
    var shown = chars.slice(0, LONGEST).join("");
    var words = [];
    var rest = shown.replace(QUOTED, function (all, inner) {
      var phrase = word(inner, true);
      if (phrase) words.push(phrase);
      return " ";
    });
    rest.split(/\s+/).forEach(function (part) {
      var one = word(part, false);
      if (one && words.length < 12 && !words.some(function (w) { return w.text === one.text; })) words.push(one);
    });
    var whole = S.tight(rest);
    return { raw: shown, cut: chars.length > LONGEST, words: words, tight: whole, provision: provision(whole) };
  };
})();
