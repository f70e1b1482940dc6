/* The search itself. Hits are 款; their order is this, the first difference counts:
 *
 *   1. kind of hit: ASKED   the provision that was asked for by number; the words in the law that was named with them
 *                   EXACT   the words as they were typed stand in the text
 *                   CLAUSE  several words, all in one clause
 *                   WORDS   several words, all in the paragraph
 *                   NUMBER  the same with the number written the other way (260, 二百六十)
 *                   CAPTION the words stand in the article's caption only
 *                   MEANT   the law's words for an everyday word
 *                   NEAR    nothing of the above: the paragraphs that share its rarest pairs
 *   2. paragraphs of an article whose caption holds the words before others
 *   3. regulations in force before repealed ones
 *   4. paragraphs whose first clause holds the words before others
 *   5. the shorter paragraph, counted in clauses
 *   6. the order of the library
 *
 * Titles, captions, terms and roles are listed for themselves, before the 款; the editor's notes
 * for themselves, after them.
 */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  // So many hits are shown at first. After so many pairs a clause that holds them all holds the run, or nearly.
  var SHOWN = 10, MANY = 5;
  // So few places that the index alone does not prove are read at once.
  S.FEW = 10;
  var K = (S.KINDS = { ASKED: 0, EXACT: 1, CLAUSE: 2, WORDS: 3, NUMBER: 4, CAPTION: 5, MEANT: 6, NEAR: 7 });

  S.length = function (document) { return S.starts[document + 1] - S.starts[document]; };

  var both = (S.both = function (a, b) {
    var out = [], i = 0, j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] === b[j]) { out.push(a[i]); i++; j++; }
      else if (a[i] < b[j]) i++; else j++;
    }
    return out;
  });
  function either(a, b) { return Array.from(new Set(Array.from(a).concat(Array.from(b)))).sort(function (x, y) { return x - y; }); }

  /* Clauses that hold every pair of a run. Sure when that alone proves that they hold the run. Where every hit is
   * compared with its text anyway (`compared`), the rest of a long run is not read once two pairs took nothing away. */
  async function runClauses(run, compared) {
    var chars = Array.from(run);
    if (chars.length === 1) return { clauses: await S.character(run), sure: true };
    var pairs = new Set(), kept = 0, idle = 0;
    for (var i = 0; i + 1 < chars.length; i++) pairs.add(chars[i] + chars[i + 1]);
    var order = Array.from(pairs).sort(function (a, b) { return S.commonness(a) - S.commonness(b); });
    var list = null;
    for (var n = 0; n < order.length; n++) {
      // Two at once: the second is seldom in vain.
      if (n % 2 === 0) S.bringGrams(order.slice(n, n + 2));
      kept = list ? list.length : 0;
      var next = await S.gram(order[n]);
      list = list ? both(list, next) : next;
      if (!list.length) break;
      // What is left stands in two files of texts: reading those is cheaper than reading on here. Or
      // nothing fell away with this pair, so it will stand, and be shown.
      if (n + 1 < order.length && list.length <= S.FEW) {
        var shards = new Set(Array.from(list, function (c) { return S.textShard(S.documentOf(c)); }));
        if (shards.size <= 2 || list.length === kept) break;
      }
      idle = n && list.length === kept ? idle + 1 : 0;
      if (compared && n >= MANY && idle >= 2) break;
      await S.pause();
    }
    return { clauses: list, sure: chars.length === 2 };
  }

  /* Where a phrase (tight) may stand. */
  async function phrase(tight, compared) {
    var runs = S.runs(tight);
    var documents = null, clauses = null, sure = runs.length === 1 && runs[0] === tight;
    for (var run of runs) {
      var found = await runClauses(run, compared);
      clauses = found.clauses;
      sure = sure && found.sure;
      var here = S.documents(clauses);
      documents = documents ? both(documents, here) : here;
      if (!documents.length) break;
    }
    return { documents: documents || [], clauses: runs.length === 1 ? clauses : null, sure: sure };
  }

  function holds(needles) {
    return function (record) {
      var text = S.tight(record.text);
      return needles.every(function (group) { return group.some(function (needle) { return text.indexOf(needle) >= 0; }); });
    };
  }

  /* Where one of several words names a regulation: the other words there. */
  async function inLaw(head, query, finds, result) {
    for (var i = 0; query.words.length > 1 && i < query.words.length; i++) {
      var places = S.lawsNamed(head, query.words[i].text);
      if (!places.length) continue;
      var ranges = places.map(function (place) { return S.range(head, place); });
      var rest = query.words.filter(function (_, n) { return n !== i; });
      var documents = finds.filter(function (_, n) { return n !== i; }).map(function (f) { return f.documents; }).reduce(both)
        .filter(function (d) { return ranges.some(function (r) { return d >= r[0] && d < r[1]; }); });
      documents.sort(function (a, b) { return S.length(a) - S.length(b) || a - b; });
      await result.add(documents, K.ASKED, holds(rest.map(function (w) { return [w.text]; })));
    }
  }

  /* Search. `options.regulation` (a place in the library) confines it, `options.current` is the
   * regulation of the page, for provisions asked for by number alone; `options.accept(record)` filters. */
  S.search = async function (raw, options) {
    options = options || {};
    var head = await S.openStore();
    var query = S.parse(raw);
    var result = new S.Hits(query, head);
    var place = options.regulation;
    result.accept = options.accept || null;
    if (!query.words.length) return result;
    if (place !== undefined) result.inside = S.range(head, place);
    if (/^[a-z]+$/.test(query.tight)) await S.openSpelling(head);
    var inside = function (d) { return d >= result.inside[0] && d < result.inside[1]; };
    var asked = await S.asked(head, query, place === undefined ? options.current : place, phrase);
    await result.add(asked.documents, K.ASKED);

    var needles = query.words.map(function (w) { return [w.text]; });
    var finds = await Promise.all(query.words.map(function (w) { return phrase(w.text, query.words.length === 1); }));
    var opening = finds.length === 1 && finds[0].clauses ? new Set(finds[0].clauses) : null;
    if (!asked.documents.length) await inLaw(head, query, finds, result);
    var all = finds.map(function (f) { return f.documents; }).reduce(both);
    var judge = finds.every(function (f) { return f.sure; }) ? null : holds(needles);
    var isName = function (d) { return S.isName[d] === 1 && inside(d); };
    var nameDocuments = all.filter(isName);
    if (query.words.length > 1 && /^[a-z]+$/.test(query.tight)) {
      nameDocuments = either(nameDocuments, (await phrase(query.tight)).documents.filter(isName));
    }
    var names = await S.findNames(nameDocuments, query, opening);
    names.forEach(function (n) { if (n.quality <= 2) S.captioned(n.name).forEach(function (d) { result.captioned.add(d); }); });
    result.names = names.map(function (n) { return n.name; });
    await S.pause();
    var notes = await S.findNames(all.filter(function (d) { return S.isName[d] === 2 && inside(d); }), query, opening);
    result.notes = notes.map(function (n) { return n.name; });

    if (query.words.length === 1) {
      await result.add(all, K.EXACT, judge, opening);
    } else {
      if (finds.every(function (f) { return f.clauses; })) {
        await result.add(S.documents(finds.map(function (f) { return f.clauses; }).reduce(both)), K.CLAUSE, judge);
      }
      await result.add(all, K.WORDS, judge);
    }
    await S.pause();
    await numbers(query, finds, result);
    await result.add(Array.from(result.captioned), K.CAPTION);
    await meant(head, query, names, result);
    await S.pause();
    result.settle();
    result.bring(SHOWN);
    await result.take(1, options.stopped);
    if (!asked.weak || !result.kept.length) result.notice = asked.notice;
    // Another provision than the one that was asked for would be a wrong answer.
    if (!asked.only && (!result.kept.length || result.kept[0].kind === K.CAPTION)) {
      await result.take(Infinity, options.stopped);
      var near = await S.near(head, query, phrase, result.inside);
      // A question is no slip; looking for one reads a shard for every character.
      if (!result.names.length && (!near.documents.length || query.tight.length <= 6)) {
        var like = await S.likeNames(query.tight);
        result.slips = like.slips;
        if (like.slips.length) near = await meantBy(like.slips[0], near);
        else if (!near.documents.length && !result.kept.length) result.nearTerms = like.near;
      }
      await result.add(near.documents, K.NEAR);
      result.settle();
      result.nearNeedles = near.needles;
      result.bring(SHOWN);
      await result.take(1, options.stopped);
    }
    return result;
  };

  /* What a slip was meant for before what is near: the article that a caption belongs to, and where the name stands. */
  async function meantBy(name, near) {
    var tight = S.tight(name.text), found = S.captioned(name).concat((await phrase(tight)).documents);
    return { documents: found.concat(near.documents), needles: [tight].concat(near.needles) };
  }

  /* The same words with their numbers written the other way. */
  async function numbers(query, finds, result) {
    if (!query.words.some(function (w) { return w.others.length; })) return;
    var needles = query.words.map(function (w) { return [w.text].concat(w.others); });
    var lists = [];
    for (var i = 0; i < query.words.length; i++) {
      var list = finds[i].documents;
      for (var found of await Promise.all(query.words[i].others.map(function (other) { return phrase(other); }))) list = either(list, found.documents);
      lists.push(list);
    }
    await result.add(lists.reduce(both), K.NUMBER, holds(needles));
  }

  /* What an everyday word is called in the law, and the words whose pinyin was typed;
   * only where the whole query is that word. */
  async function meant(head, query, names, result) {
    var listed = new Set(), means = [], documents = [];
    for (var entry of S.synonymsIn(head, query.tight)) {
      if (query.words.length !== 1 || entry.word !== query.tight) continue;
      for (var found of await S.meanings(head, entry, phrase, result.inside)) {
        found.articles.forEach(function (article) { article.forEach(function (d) { listed.add(d); }); });
        if (found.words.length) means.push(found.words);
        documents = documents.concat(found.documents);
      }
      // What a whole regulation is about stands there before it stands elsewhere.
      var about = S.lawsAbout(head, entry).map(function (place) { return S.range(head, place); });
      function outside(d) { return about.some(function (r) { return d >= r[0] && d < r[1]; }) ? 0 : 1; }
      if (about.length) documents = documents.map(function (d, i) { return [outside(d), i, d]; }).sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; }).map(function (e) { return e[2]; });
    }
    if (/^[a-z]+$/.test(query.tight)) {
      var spelt = names.filter(function (n) { return n.quality >= 3 && n.quality <= 5 && n.name.name !== "caption"; });
      for (var tight of Array.from(new Set(spelt.map(function (n) { return S.tight(n.name.text); }))).slice(0, 5)) {
        means.push([tight]);
        documents = documents.concat((await phrase(tight, true)).documents);
      }
    }
    var judge = function (record) {
      var text = S.tight(record.text);
      return means.some(function (words) { return words.every(function (word) { return text.indexOf(word) >= 0; }); });
    };
    result.meant = means.reduce(function (a, b) { return a.concat(b); }, []);
    // An article that the editor names comes first, its 款 with the words before the others.
    var first = Array.from(listed).filter(function (d) { return documents.indexOf(d) >= 0; });
    await result.add(first.concat(Array.from(listed), documents), K.MEANT, function (record) { return listed.has(record.document) || judge(record); });
  }
})();
