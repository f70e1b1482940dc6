/* The index in the browser: loads its script files when they are needed and reads postings and texts. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var FIELD = "\ufdd0", DOCUMENT = "\ufdd1", OFFSET = 0x3000;
  var parts = new Map();
  var waiting = new Map();
  var head = null, starts = null, names = null, lengths = null, titles = null, frequent = new Map();
  S.read = [];

  S.put = function (name, value) { parts.set(name, name[0] === "g" ? openGrams(value) : name[0] === "t" ? value.split(DOCUMENT) : value); };

  function need(name) {
    if (parts.has(name)) return Promise.resolve(parts.get(name));
    if (!waiting.has(name)) {
      var file = name === "head" ? "index" : name;
      S.read.push(file);
      waiting.set(name, S.script(S.index + file + ".js", true).then(function () {
        waiting.delete(name);
        if (!parts.has(name)) throw new Error(name);
        return parts.get(name);
      }, function (error) { waiting.delete(name); throw error; }));
    }
    return waiting.get(name);
  }

  /* Have a file brought, without waiting for it. */
  function bring(name) { if (!parts.has(name) && !waiting.has(name)) need(name).catch(function () { /* whoever needs it will hear of it */ }); }

  /* Give the page a turn when this one has run for a while. */
  // A message is a task of its own and, unlike a timer, never waits.
  var since = 0, turns = [], channel = new MessageChannel();
  channel.port1.onmessage = function () { since = performance.now(); turns.shift()(); };
  S.pause = function () {
    if (performance.now() - since < 8) return null;
    return new Promise(function (resolve) { turns.push(resolve); channel.port2.postMessage(0); });
  };

  S.openStore = function () {
    opening = opening || openHead();
    opening.catch(function () { opening = null; });
    return opening;
  };
  var opening = null;
  async function openHead() {
    var value = await need("head");
    S.setFolds(value.fold);
    await S.pause();
    Array.from(value.frequent).forEach(function (char, rank) { frequent.set(char, value.frequent.length - rank); });
    value.regulations = value.regulations.map(function (r) {
      return { id: r[0], title: r[1], short: r[2] || r[1], first: r[3], repealed: !!r[4], code: r[5], region: r[6], kind: r[7], twin: !!r[8], numbering: r[9] };
    });
    value.grams = pairs(value.grams);
    value.texts = openStarts(value.texts);
    await S.pause();
    await openShapes(value, await need("d0"));
    return (head = value);
  }

  function reader(packed) {
    var unit = 0, left = 0, group = 0;
    return function () {
      var value = 0;
      do {
        if (!left) { unit = packed.charCodeAt(group++) - OFFSET; left = 3; }
        left--;
        var bits = (unit >> (5 * left)) & 31;
        value = value * 16 + (bits & 15);
      } while (bits & 16);
      return value;
    };
  }

  function pairs(text) {
    var chars = Array.from(text), found = [];
    for (var i = 0; i + 1 < chars.length; i += 2) found.push(chars[i] + chars[i + 1]);
    return found;
  }

  /* The first document of each file of texts. */
  function openStarts(packed) {
    var next = reader(packed), list = new Int32Array(next());
    for (var i = 1; i < list.length; i++) list[i] = list[i - 1] + next();
    return list;
  }

  async function openShapes(value, packed) {
    var next = reader(packed);
    starts = new Int32Array(value.documents + 1);
    names = new Uint8Array(value.documents);
    var begins = [];
    for (var i = 0; i < value.documents; i++) {
      var shape = next();
      if ((shape & 3) === 3) begins.push(i);
      else names[i] = shape & 3;
      starts[i + 1] = starts[i] + (shape >> 2);
      if (i % 4096 === 4095) await S.pause();
    }
    lengths = new Uint16Array(value.documents);
    titles = new Map(value.regulations.map(function (r, place) { return [r.first, place]; }));
    // Whether there are names other than titles.
    S.named = false;
    for (i = 0; i < value.documents; i++) {
      if (names[i] === 1) lengths[i] = next();
      S.named = S.named || (names[i] === 1 && !titles.has(i));
      if (i % 4096 === 4095) await S.pause();
    }
    S.starts = starts;
    // The 款 that begin an article.
    S.begins = Int32Array.from(begins);
    // 0 for a 款, 1 for a name, 2 for an editor's note.
    S.isName = names;
  }

  /* Where each gram of a shard begins, counted in groups of five bits. */
  function openGrams(value) {
    var grams = pairs(value[0]), packed = value[1];
    var count = grams.length, offsets = new Int32Array(count), place = new Map();
    var at = 0;
    function group() { var bits = ((packed.charCodeAt((at / 3) | 0) - OFFSET) >> (5 * (2 - (at % 3)))) & 31; at++; return bits; }
    for (var i = 0; i < count; i++) {
      place.set(grams[i], i);
      offsets[i] = at;
      var many = 0, bits;
      do { bits = group(); many = many * 16 + (bits & 15); } while (bits & 16);
      for (var left = many + 1; left > 0; ) if (!(group() & 16)) left--;
    }
    return { grams: grams, offsets: offsets, place: place, packed: packed };
  }

  function postings(shard, number) {
    var packed = shard.packed, at = shard.offsets[number];
    function next() {
      var value = 0, bits;
      do {
        bits = ((packed.charCodeAt((at / 3) | 0) - OFFSET) >> (5 * (2 - (at % 3)))) & 31;
        at++;
        value = value * 16 + (bits & 15);
      } while (bits & 16);
      return value;
    }
    var list = new Int32Array(next() + 1);
    for (var i = 0, clause = -1; i < list.length; i++) { clause += next() + 1; list[i] = clause; }
    return list;
  }

  function before(a, b) {
    var x = Array.from(a), y = Array.from(b);
    return x[0].codePointAt(0) - y[0].codePointAt(0) || x[1].codePointAt(0) - y[1].codePointAt(0);
  }

  /* The last of the sorted starts that is not after the key. */
  function shardOf(list, key, compare) {
    var low = 0, high = list.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (compare(list[middle], key) <= 0) low = middle; else high = middle - 1;
    }
    return low;
  }

  var NONE = new Int32Array(0);

  function shardName(gram) { return "g" + shardOf(head.grams, gram, before); }

  /* Have the shards of these pairs brought, all at once. */
  S.bringGrams = function (grams) { if (head.grams.length) grams.forEach(function (gram) { bring(shardName(gram)); }); };

  /* The clauses that hold a pair of characters, in order. */
  S.gram = function (gram) {
    if (!head.grams.length) return Promise.resolve(NONE);
    return need(shardName(gram)).then(function (shard) {
      var number = shard.place.get(gram);
      return number === undefined ? NONE : postings(shard, number);
    });
  };

  /* The clauses that hold a character, in order: everything that begins with it. */
  S.character = async function (char) {
    if (!head.grams.length) return NONE;
    var first = shardOf(head.grams, char + " ", before);
    var last = shardOf(head.grams, char + "\u{10ffff}", before);
    var seen = new Uint8Array(head.clauses);
    for (var ahead = first; ahead <= last; ahead++) bring("g" + ahead);
    for (var i = first; i <= last; i++) {
      var shard = await need("g" + i);
      for (var n = 0; n < shard.grams.length; n++) {
        if (!shard.grams[n].startsWith(char)) continue;
        var list = postings(shard, n);
        for (var k = 0; k < list.length; k++) seen[list[k]] = 1;
        await S.pause();
      }
    }
    var count = 0;
    for (var c = 0; c < seen.length; c++) count += seen[c];
    var clauses = new Int32Array(count);
    for (var d = 0, at = 0; d < seen.length; d++) if (seen[d]) clauses[at++] = d;
    return clauses;
  };

  /* How common a gram is likely to be, without reading its shard: the rarer are read first. */
  S.commonness = function (gram) {
    var chars = Array.from(gram);
    // A shard that is here already costs nothing.
    return (frequent.get(chars[0]) || 0) + (frequent.get(chars[1]) || 0) + (head.grams.length && parts.has(shardName(gram)) ? -2000 : 0);
  };

  S.documentOf = function (clause) { return shardOf(starts, clause, function (a, b) { return a - b; }); };

  /* Clauses in order to their documents in order, each once. */
  S.documents = function (clauses) {
    var found = [], document = 0, low = -1;
    for (var i = 0; i < clauses.length; i++) {
      if (clauses[i] < low) continue;
      if (clauses.length < 2000) { document = S.documentOf(clauses[i]); while (starts[document + 1] <= clauses[i]) document++; }
      else while (starts[document + 1] <= clauses[i]) document++;
      found.push(document);
      low = starts[document + 1];
    }
    return found;
  };

  S.textShard = function (document) { return shardOf(head.texts, document, function (a, b) { return a - b; }); };
  S.regulationOf = function (document) {
    return shardOf(head.regulations, document, function (r, d) { return r.first - d; });
  };

  /* Have the texts of a document brought. */
  S.bring = function (document) { bring("t" + S.textShard(document)); };

  /* How many characters a name has. */
  S.nameLength = function (document) { return lengths[document]; };

  /* Whether a document is the title of a regulation: that is read without its text. */
  S.isTitle = function (document) { return titles.has(document); };

  /* A name or note as `S.document` gives it; a title without the lists of its regulation, its pinyin where it is `spelt`. */
  S.name = async function (document, spelt) {
    var place = titles.get(document);
    if (place === undefined) return S.document(document);
    var r = head.regulations[place], spelling = spelt ? (await need("p0"))[place] : "";
    return { document: document, place: place, regulation: r, name: "title", text: r.title, href: "index.html", note: r.short, pinyin: spelling.toLowerCase(), initials: spelling.replace(/[^A-Z]/g, "").toLowerCase(), more: [] };
  };

  /* The pinyin of the everyday words, entry by entry. */
  S.spelling = function () { return need("e0"); };

  /* A document as it is shown. */
  S.document = function (document) {
    var number = S.textShard(document);
    return need("t" + number).then(function (records) {
      var f = records[document - head.texts[number]].split(FIELD);
      var place = S.regulationOf(document);
      var record = { document: document, place: place, regulation: head.regulations[place] };
      if (names[document]) {
        return Object.assign(record, { name: f[0], text: f[1], href: f[2], note: f[3], pinyin: f[4], initials: f[5], more: f.slice(6) });
      }
      return Object.assign(record, {
        id: f[0], text: f[1], division: Number(f[2]), modalities: Number(f[3]),
        roles: f[4] ? f[4].split(",").map(Number) : [], caption: f[5], alone: f[6] === "1", count: f[6][0] === "#" ? Number(f[6].slice(1)) : 0
      });
    });
  };
})();
