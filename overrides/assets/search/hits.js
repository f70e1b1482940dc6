/* The hits of one query in their order. Those that the index alone does not prove are compared with the text as they are asked for. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;

  S.Hits = function (query, head) {
    this.query = query;
    this.head = head;
    this.entries = [];
    this.kept = [];
    this.names = [];
    this.slips = [];
    this.meant = [];
    this.nearNeedles = [];
    this.captioned = new Set();
    this.checked = 0;
    this.accept = null;
  };

  /* Entries not yet looked at, in order. */
  S.Hits.prototype.sort = function () {
    var self = this, K = S.KINDS;
    function key(entry) {
      return [entry.kind, self.captioned.has(entry.document) ? 0 : 1, self.head.regulations[S.regulationOf(entry.document)].repealed ? 1 : 0,
        entry.kind === K.ASKED || entry.kind >= K.MEANT ? entry.place : S.length(entry.document), entry.document];
    }
    var keyed = this.entries.map(function (entry) { return [key(entry), entry]; });
    keyed.sort(function (a, b) {
      for (var i = 0; i < 5; i++) if (a[0][i] !== b[0][i]) return a[0][i] - b[0][i];
      return 0;
    });
    this.entries = keyed.map(function (pair) { return pair[1]; });
  };

  S.Hits.prototype.done = function () { return this.checked >= this.entries.length; };

  /* Prove entries until `count` hits are kept. Says whether there are so many. */
  S.Hits.prototype.take = async function (count, stopped) {
    while (this.kept.length < count && !this.done()) {
      if (stopped && stopped()) return false;
      var entry = this.entries[this.checked];
      if (entry.judge || this.accept) {
        var record = await S.document(entry.document);
        if ((!entry.judge || entry.judge(record)) && (!this.accept || this.accept(record))) this.kept.push(entry);
      } else {
        this.kept.push(entry);
      }
      this.checked++;
      await S.pause();
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
