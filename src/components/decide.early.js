{
  const { dataset } = document.documentElement;
  dataset.deciding = '';
  addEventListener('load', () => delete dataset.deciding);
}
