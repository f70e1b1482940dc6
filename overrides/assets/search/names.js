/* Titles, captions, terms and roles that hold the words, and the editor's notes: listed for themselves. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  // So many names are looked at, and so many files of texts read for that.
  var MOST = 60, FILES = 8;
  var KINDS = ["term", "role", "caption", "title"];

  /* Of names in order the first ones, leaving out those that would have yet another file read. */
  S.withinReach = function (documents, most) {
    var files = new Set();
    return documents.filter(function (d) {
      if (S.isTitle(d)) return true;
      if (files.size < FILES) files.add(S.textShard(d));
      return files.has(S.textShard(d));
    }).slice(0, most);
  };

  /* How near a name is to the needle, 0 the nearest; -1 for not at all. */
  function quality(name, needle, words) {
    var text = S.tight(name.text), at = text.indexOf(needle);
    function all(held) { return words.every(function (w) { return held.indexOf(w.text) >= 0; }); }
    if (text === needle) return 0;
    if (at >= 0) return at ? 2 : 1;
    if (name.pinyin === needle || name.initials === needle) return 3;
    if (name.pinyin.startsWith(needle) || name.initials.startsWith(needle)) return 4;
    if (name.pinyin.indexOf(needle) > 0 || name.initials.indexOf(needle) > 0) return 5;
    return all(text) ? 2 : all(text + S.tight(name.note)) ? 6 : -1;
  }

  /* The names among the documents that hold the query, best first: [{ name, quality }]. Looked at are those whose own
   * words hold it (`opening`: the clauses that do) before those whose note does, and the shorter first. */
  S.findNames = async function (documents, query, opening) {
    var needle = query.tight.replace(/["“”]/g, ""), spelt = /^[a-z]+$/.test(query.tight), found = [];
    function later(d) { return opening && opening.has(S.starts[d]) ? 0 : 1; }
    var order = S.withinReach(documents.slice().sort(function (a, b) {
      return later(a) - later(b) || S.nameLength(a) - S.nameLength(b) || S.length(a) - S.length(b) || a - b;
    }), MOST);
    order.forEach(function (d) { if (!S.isTitle(d)) S.bring(d); });
    for (var d of order) {
      var name = await S.name(d, spelt), how = quality(name, needle, query.words);
      if (how >= 0) found.push({ name: name, quality: how });
      await S.pause();
    }
    return found.sort(function (a, b) { return a.quality - b.quality || KINDS.indexOf(a.name.name) - KINDS.indexOf(b.name.name) || a.name.document - b.name.document; });
  };
})();
