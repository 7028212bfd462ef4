{
  const query = new URLSearchParams(location.search.toLowerCase());
  const chosen = [...document.querySelectorAll('select[data-facet]')].filter((select) => {
    const asked = query.get(select.name);
    const known = [...select.options].some(({ value }) => value && value === asked);
    if (known) select.value = asked;
    return known;
  });
  if (chosen.length > 0) {
    const fits = chosen.map(({ name, value }) => `[data-facet-${name}~="${value}"]`).join('');
    const items = new CSSStyleSheet();
    items.insertRule(`[data-facet-${chosen[0].name}]:not(${fits}) { display: none }`);
    items.insertRule(`[data-filtered]:not(:has(${fits})) { display: none }`);
    document.adoptedStyleSheets = [items];
    document.documentElement.dataset.filtering = '';
  }
}
