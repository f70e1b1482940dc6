// Elements that stick out of the window, but for those inside an area with its own scroll bar.
() => Array.from(document.querySelectorAll('main *, header *, footer *'))
  .filter((e) => e.checkVisibility() && !e.closest('.zd-table, .zd-hidden, .zd-say, svg'))
  .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((e) => e.outerHTML.slice(0, 100)).slice(0, 5)
