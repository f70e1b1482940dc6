/* Near hits: what to show for a question that stands nowhere as a phrase, and for a slip of one character. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  // Words that only ask; they say nothing about what is asked. Longer ones first.
  var ASKING = ("应该怎么办 是什么意思 有什么规定 有哪些规定 有没有规定 怎么处理 该怎么办 应该找谁 归谁管 由谁管 谁来管 找哪个部门 哪个部门 " +
    "什么部门 哪些部门 怎么规定 怎么办 怎么样 是什么 有哪些 为什么 能不能 可不可以 会不会 要不要 有没有 是不是 找谁 谁管 谁负责 怎么 如何 什么 哪里 " +
    "哪个 哪些 多少 是否 请问 应该 可以 我们 我家 你们 他们 家里 有人 别人 没有 一个 的话 了 吗 呢 吧 啊 的 我 谁 该 要 想 被 把 在 有 去 给").split(" ");

  // How much the characters of an everyday word count beside what the word means.
  var SAID = 0.3;

  function strip(text) {
    ASKING.forEach(function (word) { text = text.split(S.fold(word)).join(" "); });
    return text.split(" ").filter(Boolean);
  }

  /* The paragraphs nearest to a question, best first, and what to mark in them.
   * Each pair of characters weighs the logarithm of its rarity; the law's words for an everyday
   * word weigh their rarity and a half, the nearest of them most; an article that an editor names
   * weighs more than the rarest pair. In a regulation that the question names everything weighs double. */
  S.near = async function (head, query, phrase, inside) {
    var score = new Float64Array(head.documents), touched = [], needles = [];
    var top = Math.log(1 + head.documents);
    var left = query.words.map(function (w) { return w.text; }).join(" ");
    var named = S.lawsIn(head, left), ranges = named.places.map(function (place) { return S.range(head, place); });
    if (named.name) left = left.split(named.name).join(" ");
    var entries = S.synonymsIn(head, left), about = [], said = [];
    function within(list, d) { return list.some(function (r) { return d >= r[0] && d < r[1]; }); }
    function add(document, weight) {
      if (document < inside[0] || document >= inside[1]) return;
      if (!score[document]) touched.push(document);
      score[document] += within(ranges, document) ? 2 * weight : weight;
    }
    // What a whole regulation is about names it; the words themselves then say little there.
    if (!ranges.length && entries.length) {
      about = S.lawsAbout(head, entries[0]).map(function (place) { return S.range(head, place); });
      ranges = about;
    }
    for (var entry of entries) {
      if (left.indexOf(entry.word) < 0) continue;
      var meant = new Map();
      for (var found of await S.meanings(head, entry, phrase, inside)) {
        found.articles.forEach(function (article, place) {
          article.forEach(function (d) { add(d, top * (1.6 - Math.min(place, 4) * 0.1)); });
        });
        needles = needles.concat(found.words);
        var weight = Math.log(1 + head.documents / Math.max(1, found.documents.length)) * (1.5 - 0.1 * Math.min(found.rank, 5));
        found.documents.forEach(function (d) { meant.set(d, Math.max(meant.get(d) || 0, weight)); });
      }
      var common = entry === entries[0] ? about : [];
      meant.forEach(function (weight, d) { add(d, within(common, d) ? weight / 2 : weight); });
      left = left.split(entry.word).join(" ");
      // It may be a part of a word of the law: 养老 in 养老院.
      if (!entry.own.length) said.push(entry.word);
    }
    var pieces = [], seen = new Set(), read = [];
    left.split(" ").forEach(function (part) { pieces = pieces.concat(strip(part)); });
    for (var piece of pieces.concat(said)) for (var run of S.runs(piece)) {
      var chars = Array.from(run);
      for (var i = 0; i + 1 < chars.length && seen.size < 40; i++) {
        var gram = chars[i] + chars[i + 1];
        // Figures share pairs without meaning the same number.
        if (seen.has(gram) || /^\d\d$/.test(gram)) continue;
        seen.add(gram);
        read.push({ gram: gram, share: said.indexOf(piece) < 0 ? 1 : SAID });
      }
    }
    S.bringGrams(Array.from(seen));
    for (var one of read) {
      var documents = S.documents(await S.gram(one.gram));
      var rarity = Math.log(1 + head.documents / Math.max(1, documents.length));
      if (documents.length < head.documents / 3 || head.documents < 400) {
        for (var at = 0; at < documents.length; at++) {
          add(documents[at], one.share * rarity);
          if (at % 4096 === 4095) await S.pause();
        }
      }
      await S.pause();
    }
    await addNames(score, touched, add);
    return { documents: await best(score, touched, 0, 0.35, 20), needles: needles.concat(Array.from(seen)) };
  };

  /* The `most` documents of a sort (款, name, note) with the highest scores, none below `share` of the highest. */
  async function best(score, touched, sort, share, most) {
    var highest = 0, list = [];
    for (var i = 0; i < touched.length; i++) if (S.isName[touched[i]] === sort) highest = Math.max(highest, score[touched[i]]);
    await S.pause();
    for (i = 0; i < touched.length; i++) if (S.isName[touched[i]] === sort && score[touched[i]] >= highest * share) list.push(touched[i]);
    list.sort(function (a, b) { return score[b] - score[a] || S.length(a) - S.length(b) || a - b; });
    return list.slice(0, most);
  }

  /* A caption that is near brings its article near. */
  async function addNames(score, touched, add) {
    var nearest = (await best(score, touched, 1, 0.2, 12)).filter(function (d) { return !S.isTitle(d); });
    nearest.forEach(S.bring);
    for (var near of nearest) {
      var name = await S.document(near), weight = score[near] * 0.6;
      S.captioned(name).forEach(function (d) { add(d, weight); });
    }
  }

  /* The paragraphs of the article that a caption belongs to. */
  S.captioned = function (name) {
    if (name.name !== "caption" || !name.more[0]) return [];
    var place = name.more[0].split(",").map(Number);
    return Array.from({ length: place[1] }, function (_, i) { return name.regulation.first + place[0] + i; });
  };

  /* Whether two words differ by one character put in, left out, exchanged or swapped with its neighbour. */
  S.oneSlip = function (a, b) {
    var x = Array.from(a), y = Array.from(b);
    if (Math.abs(x.length - y.length) > 1 || a === b) return false;
    var i = 0, j = 0;
    while (i < x.length && i < y.length && x[i] === y[i]) i++;
    while (j < x.length - i && j < y.length - i && x[x.length - 1 - j] === y[y.length - 1 - j]) j++;
    var restX = x.length - i - j, restY = y.length - i - j;
    if (restX <= 1 && restY <= 1) return true;
    return restX === 2 && restY === 2 && x[i] === y[i + 1] && x[i + 1] === y[i];
  };

  /* Whether a name holds the word but for one character; of a word of two, at the name's beginning. */
  function slipIn(tight, name) {
    var chars = Array.from(name), length = Array.from(tight).length;
    if (S.oneSlip(tight, name)) return true;
    for (var i = 0; i + length <= chars.length; i++) {
      if (S.oneSlip(tight, chars.slice(i, i + length).join(""))) return true;
      if (length < 3) break;
    }
    return false;
  }

  /* The names that a word may have been meant for (`slips`), and those that share half its characters (`near`). */
  S.likeNames = async function (tight) {
    var run = (S.runs(tight)[0] || "");
    var chars = Array.from(run);
    // Where there are no names but titles, there is nothing to look for.
    if (!S.named || chars.length < 2 || chars.length > 12 || run !== tight) return { slips: [], near: [] };
    var shared = new Map();
    for (var found of await Promise.all(Array.from(new Set(chars), S.character))) {
      S.documents(found).forEach(function (d) {
        if (S.isName[d] === 1 && !S.isTitle(d)) shared.set(d, (shared.get(d) || 0) + 1);
      });
    }
    var size = new Set(chars).size, half = Math.max(2, Math.ceil(size / 2)), least = Math.max(1, Math.min(half, size - 1));
    var list = Array.from(shared).filter(function (e) { return e[1] >= least; });
    // A slip leaves a word as long as it was, give or take one.
    function apart(d) { return Math.abs(S.nameLength(d) - chars.length); }
    list.sort(function (a, b) { return b[1] - a[1] || apart(a[0]) - apart(b[0]) || S.length(a[0]) - S.length(b[0]) || a[0] - b[0]; });
    var slips = [], near = [];
    var within = new Set(S.withinReach(list.map(function (e) { return e[0]; }), 80));
    list = list.filter(function (e) { return within.has(e[0]); });
    within.forEach(S.bring);
    for (var entry of list) {
      var name = await S.document(entry[0]), words = S.tight(name.text);
      if (entry[1] >= size - 1 && slipIn(tight, words)) slips.push(name);
      else if (entry[1] >= half && chars.filter(function (c) { return words.indexOf(c) >= 0; }).length >= half) near.push(name);
      await S.pause();
    }
    return { slips: slips.slice(0, 5), near: near.slice(0, 6) };
  };
})();
