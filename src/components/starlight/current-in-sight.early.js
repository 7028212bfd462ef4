{
  const menu = document.getElementById('menu');
  const current = menu.querySelector('[aria-current="page"]');
  let seen = false;
  new ResizeObserver(() => {
    const { top, bottom, height } = menu.getBoundingClientRect();
    const link = current?.getBoundingClientRect();
    if (link && height && !seen && (link.top < top || link.bottom > bottom))
      menu.scrollTop += (link.top + link.bottom - top - bottom) / 2;
    seen = height > 0;
  }).observe(menu);
}
