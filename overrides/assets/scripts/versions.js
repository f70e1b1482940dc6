/* A version that applies from a day still to come says so: pages are built without asking what day it is. */
(function () {
  "use strict";
  var now = new Date();
  var two = function (number) { return (number < 10 ? "0" : "") + number; };
  var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  Array.prototype.forEach.call(document.querySelectorAll("[data-day][data-before]"), function (word) {
    if (today < word.dataset.day) {
      word.textContent = word.dataset.before;
      word.dataset.state = word.dataset.before.slice(0, 2) === "有效" ? "有效" : "尚未生效";
    }
  });
})();
