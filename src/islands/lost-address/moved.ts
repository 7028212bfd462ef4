import { idIn } from '../address.ts';

/** Takes who followed a link to what moved there at once; this page does not stand in the way of Back. */
function goOn(): void {
  const part = document.getElementById(idIn(location.hash));
  const link = part?.closest('.moved') && part.querySelector('a');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', goOn);
goOn();
