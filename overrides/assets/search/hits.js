/* The hits of one query in their order. Those that the index alone does not prove are compared with the text as they are asked for. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  // A hit is one number, so that many thousands sort at once: from the left its kind, whether it
  // lacks the caption, whether it is repealed or outside the articles, whether it begins otherwise, its length or place, its document.
  var DOCUMENT = 16777216, LENGTH = 16384, LATER = 8192, PROVED = 256, KEPT = 512, AHEAD = 32;

  S.Hits = function (query, head) {
    this.query = query;
    this.head = head;
    this.kept = [];
    this.names = [];
    this.notes = [];
    this.slips = [];
    this.nearTerms = [];
    this.meant = [];
    this.notice = "";
    this.nearNeedles = [];
    this.captioned = new Set();
    this.accept = null;
    this.inside = [0, head.documents];
    this.checked = this.brought = 0;
    this.keys = new Float64Array(0);
    this.judges = {};
    this.fresh = [];
    this.known = new Uint16Array(head.documents);
    this.repealed = head.regulations.some(function (r) { return r.repealed; });
  };

  /* Add 款 of a kind. Those known already, names, and those outside the regulation are left out.
   * `opening` are the clauses that hold the words: a 款 that begins with one comes first.
   * `judge(record)` says whether the text really holds the words; one for all hits of a kind. */
  S.Hits.prototype.add = async function (documents, kind, judge, opening) {
    var K = S.KINDS, inPlace = kind === K.ASKED || kind >= K.MEANT;
    // What is no hit of one kind may be one of a later kind; what is proved to be one needs no other.
    var bit = 1 << kind, sure = judge || this.accept ? 0 : PROVED;
    if (judge) this.judges[kind] = judge;
    for (var i = 0; i < documents.length; i++) {
      var d = documents[i];
      if (i % 4096 === 4095) await S.pause();
      if (this.known[d] & (bit | PROVED) || S.isName[d] || d < this.inside[0] || d >= this.inside[1]) continue;
      this.known[d] |= bit | sure;
      // What stands outside the articles comes after them, as does what is repealed.
      var later = (this.repealed && this.head.regulations[S.regulationOf(d)].repealed) || S.elsewhere(this.head, d) ? 1 : 0;
      var length = inPlace ? Math.min(this.fresh.length, LENGTH - 1)
        : Math.min(S.length(d), LATER - 1) + (opening && opening.has(S.starts[d]) ? 0 : LATER);
      this.fresh.push((((kind * 2 + (this.captioned.has(d) ? 0 : 1)) * 2 + later) * LENGTH + length) * DOCUMENT + d);
    }
  };

  /* Put what was added in order, after what was in order before. */
  S.Hits.prototype.settle = function () {
    var sorted = Float64Array.from(this.fresh).sort();
    var keys = new Float64Array(this.keys.length + sorted.length);
    keys.set(this.keys);
    keys.set(sorted, this.keys.length);
    this.keys = keys;
    this.fresh = [];
  };

  /* Have the texts of the next `count` hits brought, all at once. */
  S.Hits.prototype.bring = function (count) {
    var end = Math.min(this.checked + count, this.keys.length);
    for (this.brought = Math.max(this.brought, this.checked); this.brought < end; this.brought++) S.bring(this.keys[this.brought] % DOCUMENT);
  };

  S.Hits.prototype.done = function () { return this.checked >= this.keys.length; };

  S.Hits.prototype.keep = function (entry) {
    this.known[entry.document] |= KEPT;
    this.kept.push(entry);
  };

  /* Prove hits until `count` are kept. Says whether there are so many. Their texts are read ahead. */
  S.Hits.prototype.take = async function (count, stopped) {
    while (this.kept.length < count && !this.done()) {
      if (stopped && stopped()) return false;
      var key = this.keys[this.checked];
      var entry = { document: key % DOCUMENT, kind: Math.floor(key / DOCUMENT / LENGTH / 4) };
      var judge = this.judges[entry.kind];
      if (this.known[entry.document] & KEPT) {
        // A hit of an earlier kind.
      } else if (judge || this.accept) {
        this.bring(Math.min(AHEAD, count - this.kept.length));
        var record = await S.document(entry.document);
        if ((!judge || judge(record)) && (!this.accept || this.accept(record))) this.keep(entry);
        await S.pause();
      } else {
        this.keep(entry);
        if (this.checked % 512 === 0) await S.pause();
      }
      this.checked++;
    }
    return this.kept.length >= count;
  };

  /* How many hits hold the words, and how many are only near or meant. */
  S.Hits.prototype.counts = function () {
    var found = 0;
    for (var i = 0; i < this.kept.length; i++) if (this.kept[i].kind <= S.KINDS.NUMBER) found++;
    return { found: found, near: this.kept.length - found };
  };
})();
