/** Takes who followed a link to what moved there at once; this page does not stand in the way of Back. */
function goOn(): void {
  const part = document.getElementById(location.hash.slice(1));
  const link = part?.closest('.moved') && part.querySelector('a');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', goOn);
goOn();
