/* Before the first paint: the reader's choices, from this browser's store or the address, as attributes of <html>.
   Whatever is not one of the listed words is ignored. */
(function (root) {
  "use strict";
  var allowed = {
    edition: ["standard", "elder"],
    theme: ["auto", "light", "dark", "contrast", "yellow-on-black", "black-on-yellow"],
    size: ["normal", "small", "large", "larger", "largest"],
    leading: ["normal", "wide", "wider"],
    font: ["song", "hei"],
    pointer: ["normal", "large"],
    ruler: ["off", "on"],
    ruby: ["on", "off"],
    chips: ["on", "off"],
    terms: ["first", "all"],
    speed: ["normal", "slow", "fast"],
    notes: ["off", "on"],
    keys: ["on", "off"]
  };
  var key = "zhudu", chosen = {}, seen;
  /* What the store holds, taken when it is not what was last seen there; a store that refuses changes nothing.
     True when taken. */
  function take() {
    var text, kept = {};
    try { text = localStorage.getItem(key); } catch (_) { return false; }
    if (text === seen) return false;
    seen = text;
    try {
      var stored = JSON.parse(text);
      if (stored && typeof stored === "object") kept = stored;
    } catch (_) { /* not ours: the defaults */ }
    chosen = {};
    Object.keys(allowed).forEach(function (name) {
      var value = Object.prototype.hasOwnProperty.call(kept, name) ? kept[name] : null;
      if (typeof value === "string" && allowed[name].indexOf(value) > 0) chosen[name] = value;
    });
    return true;
  }
  take();
  var asked = /[?&]edition=(elder|standard)(?:&|$)/.exec(location.search);
  if (asked) chosen.edition = asked[1];

  function prefers(query) { return window.matchMedia && matchMedia(query).matches; }
  function value(name) { return chosen[name] || allowed[name][0]; }
  function apply() {
    Object.keys(allowed).forEach(function (name) { root.setAttribute("data-" + name, value(name)); });
    if (value("theme") === "auto") {
      root.setAttribute("data-theme", prefers("(prefers-contrast: more)") ? "contrast"
        : prefers("(prefers-color-scheme: dark)") ? "dark" : "light");
    }
  }
  function save() {
    var text = JSON.stringify(chosen);
    try { localStorage.setItem(key, text); seen = text; } catch (_) { /* nothing kept, still shown */ }
  }
  function set(name, to) {
    if (!allowed[name] || allowed[name].indexOf(to) < 0) return;
    if (to === allowed[name][0]) delete chosen[name]; else chosen[name] = to;
    apply();
    save();
  }
  if (asked) { if (asked[1] === "standard") delete chosen.edition; save(); }
  root.classList.remove("no-js");
  root.classList.add("js");
  apply();
  window.zhudu = { allowed: allowed, value: value, set: set, apply: apply, reset: function () { chosen = {}; apply(); save(); },
    again: function () { var taken = take(); if (taken) apply(); return taken; } };
})(document.documentElement);
