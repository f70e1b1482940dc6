/* Chinese numerals and figures: 260 is 二百六十. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var DIGITS = "零一二三四五六七八九";
  var UNITS = { "十": 10, "百": 100, "千": 1000 };

  /* The value of a numeral in figures or ideographs below a hundred million, or null. */
  S.numeral = function (words) {
    if (/^\d{1,8}$/.test(words)) return Number(words);
    if (!/^[零〇一二两三四五六七八九十百千万]+$/.test(words)) return null;
    if (/^[零〇一二三四五六七八九]+$/.test(words)) {
      return Number(Array.from(words).map(function (c) { return c === "〇" ? 0 : DIGITS.indexOf(c); }).join(""));
    }
    var total = 0, section = 0, digit = 0;
    for (var char of words) {
      if (char === "万") { total += (section + digit || 1) * 10000; section = digit = 0; }
      else if (UNITS[char]) { section += (digit || 1) * UNITS[char]; digit = 0; }
      else digit = char === "两" ? 2 : char === "〇" ? 0 : DIGITS.indexOf(char);
    }
    return total + section + digit;
  };

  /* A number below a hundred million in ideographs as laws print it. */
  S.ideographs = function (value) {
    function below(n) {
      var out = "", gap = false;
      [[1000, "千"], [100, "百"], [10, "十"], [1, ""]].forEach(function (unit) {
        var digit = Math.floor(n / unit[0]) % 10;
        if (digit) { out += (gap && out ? "零" : "") + DIGITS[digit] + unit[1]; gap = false; }
        else gap = true;
      });
      return out;
    }
    if (value === 0) return "零";
    var high = Math.floor(value / 10000), low = value % 10000;
    var out = (high ? below(high) + "万" : "") + (high && low && low < 1000 ? "零" : "") + below(low);
    return out.replace(/^一十/, "十");
  };

  /* The same word with its numbers written the other way; itself left out. */
  S.otherNumbers = function (word) {
    var figures = word.replace(/\d{1,8}/g, function (n) { return S.ideographs(Number(n)); });
    var words = word.replace(/[零〇一二三四五六七八九十百千万]{2,}/g, function (n) {
      var value = /[十百千万]/.test(n) || /[零〇]/.test(n) ? S.numeral(n) : null;
      return value === null || value >= 1e8 ? n : String(value);
    });
    return [figures, words].filter(function (other) { return other !== word; });
  };
})();
