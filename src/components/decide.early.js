{
  const { dataset } = document.documentElement;
  dataset.deciding = '';
  // Where the program of the guide does not come, its questions are there all the same.
  addEventListener('load', () => delete dataset.deciding);
}
