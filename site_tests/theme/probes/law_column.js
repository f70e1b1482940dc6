() => {
  const law = document.querySelector('.zd-law'), style = getComputedStyle(law), size = parseFloat(style.fontSize);
  const pars = Array.from(document.querySelectorAll('.zd-par'));
  const range = document.createRange();
  let most = 0;
  document.querySelectorAll('.zd-law > p').forEach((p) => {
    range.selectNodeContents(p);
    most = Math.max(most, p.getBoundingClientRect().width / size);
  });
  const gap = pars.length > 1 ? pars[1].getBoundingClientRect().top - pars[0].getBoundingClientRect().bottom : null;
  return { size, leading: parseFloat(style.lineHeight) / size, line: parseFloat(style.lineHeight), characters: most, gap,
           align: style.textAlign };
}
