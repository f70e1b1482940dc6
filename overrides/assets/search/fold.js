/* One form for all spellings of a character: the same as generator/search/fold.py. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var table = new Map();
  var folds = new Map();
  var RUN = /[\p{L}\p{N}]+/gu;

  S.setFolds = function (pairs) {
    var chars = Array.from(pairs);
    for (var i = 0; i + 1 < chars.length; i += 2) table.set(chars[i], chars[i + 1]);
    folds.clear();
  };

  function foldChar(char) {
    var folded = folds.get(char);
    if (folded === undefined) {
      folded = "";
      for (var part of char.normalize("NFKC").toLowerCase()) folded += table.get(part) || part;
      folds.set(char, folded);
    }
    return folded;
  }

  S.fold = function (text) {
    var folded = "";
    for (var char of text) folded += foldChar(char);
    return folded;
  };
  /* Folded and without white space: what a phrase is compared with. */
  S.tight = function (text) { return S.fold(text).replace(/\s+/g, ""); };
  /* The runs of letters, ideographs and figures: the clauses of generator/search/grams.py. */
  S.runs = function (folded) { return folded.match(RUN) || []; };

  /* Where the needles (tight) stand in a text: [start, end] in its own characters, in order, merged. */
  S.find = function (text, needles) {
    var tight = "";
    var from = [];
    var place = 0;
    for (var char of text) {
      var folded = foldChar(char).replace(/\s+/g, "");
      for (var i = 0; i < folded.length; i++) from.push(place);
      tight += folded;
      place += char.length;
    }
    from.push(place);
    var found = [];
    needles.forEach(function (needle) {
      if (!needle) return;
      for (var at = tight.indexOf(needle); at >= 0; at = tight.indexOf(needle, at + needle.length)) {
        var last = from[at + needle.length - 1];
        found.push([from[at], last + (text.codePointAt(last) > 0xffff ? 2 : 1)]);
      }
    });
    found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
    var merged = [];
    found.forEach(function (span) {
      var before = merged[merged.length - 1];
      if (before && span[0] <= before[1]) before[1] = Math.max(before[1], span[1]);
      else merged.push(span.slice());
    });
    return merged;
  };
})();
