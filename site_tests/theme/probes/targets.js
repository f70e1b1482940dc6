// Targets that are not links inside a sentence: width and height with what they are.
() => Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary'))
  .filter((e) => e.checkVisibility() && !e.closest('.zd-law, .md-skip, [data-md-component=skip]') && !e.matches('.zd-prose p a, .zd-say a, .zd-note a'))
  .map((e) => { const b = e.getBoundingClientRect(); return [b.width, b.height, e.outerHTML.slice(0, 140), e.matches('.zd-button, .zd-tool, .zd-turn a, .zd-menu a')]; })
