/* What people say for the law's words: a regulation's own synonyms, and the words that hold for every regulation. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var ENOUGH = 200;
  var words = null, spelt = new Map();

  /* word → { own: [{ place, means, articles }], means: the law's words, the nearest first }. */
  function all(head) {
    if (words) return words;
    words = new Map();
    function at(word) {
      var tight = S.tight(word);
      if (!words.has(tight)) words.set(tight, { word: tight, own: [], means: [] });
      return words.get(tight);
    }
    head.synonyms.forEach(function (s) { if (S.tight(s[0])) at(s[0]).own.push({ place: s[2], means: s[1].map(meaning), articles: s[3] }); });
    head.everyday.forEach(function (e) {
      var say = e[0].split(" "), means = e[1].map(meaning);
      say.forEach(function (word) { at(word).means = means; });
    });
    return words;
  }
  /* A blank in a meaning parts words that must all stand in the paragraph. */
  function meaning(text) { return text.split(/\s+/).map(S.tight).filter(Boolean); }

  /* Make ready for a query in pinyin. */
  S.openSpelling = async function (head) {
    (await S.spelling()).forEach(function (keys, i) {
      var e = head.everyday[i], means = e[1].map(meaning).concat(e[0].split(" ").map(meaning));
      keys.split(" ").forEach(function (key) { if (key && !spelt.has(key)) spelt.set(key, { word: key, own: [], means: means }); });
    });
  };

  /* The everyday words that stand in a text, the longest first; of a text in pinyin the words that are spelt so. */
  S.synonymsIn = function (head, tight) {
    var found = [];
    all(head).forEach(function (entry) { if (tight.indexOf(entry.word) >= 0) found.push(entry); });
    if (spelt.has(tight)) found.push(spelt.get(tight));
    return found.sort(function (a, b) { return b.word.length - a.word.length; });
  };

  async function proved(documents, words) {
    var kept = [];
    documents.forEach(S.bring);
    for (var d of documents) {
      var record = await S.document(d), text = S.tight(record.name ? record.text + record.note : record.text);
      if (words.every(function (word) { return text.indexOf(word) >= 0; })) kept.push(d);
    }
    return kept;
  }

  /* Where the meanings of an everyday word may stand: [{ words, documents, articles }], the nearest first,
   * and of the documents of one those that begin with it, then the shorter. A regulation that has the word among its own synonyms is left to those.
   * Where the nearest meanings give ENOUGH inside a range of documents, the others are not read. `phrase` finds a word. */
  S.meanings = async function (head, entry, phrase, inside) {
    var found = [], owned = entry.own.map(function (own) { return S.range(head, own.place); });
    async function standing(words, accept) {
      var finds = await Promise.all(words.map(function (word) { return phrase(word); }));
      var documents = finds.map(function (f) { return f.documents; }).reduce(S.both).filter(accept);
      // A few that the index alone does not prove: their texts are near at hand.
      if (documents.length <= S.FEW && !finds.every(function (f) { return f.sure; })) documents = await proved(documents, words);
      var opening = finds.length === 1 && finds[0].clauses ? new Set(finds[0].clauses) : new Set();
      function later(d) { return opening.has(S.starts[d]) ? 0 : 1; }
      return documents.sort(function (a, b) { return later(a) - later(b) || S.length(a) - S.length(b) || a - b; });
    }
    function owns(d) { return owned.some(function (r) { return d >= r[0] && d < r[1]; }); }
    for (var i = 0; i < entry.own.length; i++) {
      var own = entry.own[i], range = owned[i], articles = own.articles.map(function (id) { return S.articleDocuments(head, own.place, id); });
      if (!own.means.length) found.push({ words: [], documents: [], articles: articles, rank: 0 });
      for (var n = 0; n < own.means.length; n++) {
        var documents = await standing(own.means[n], function (d) { return d >= range[0] && d < range[1]; });
        found.push({ words: own.means[n], documents: documents, articles: n ? [] : articles, rank: 0 });
      }
    }
    for (var rank = 0, many = 0; rank < entry.means.length && many < ENOUGH; rank++) {
      var here = await standing(entry.means[rank], function (d) { return d >= inside[0] && d < inside[1] && !owns(d); });
      many += here.length;
      found.push({ words: entry.means[rank], documents: here, articles: [], rank: rank });
    }
    return found;
  };
})();
