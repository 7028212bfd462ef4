// A choice in the address keeps the table of all below the fold from the first paint: nothing jumps.
if (/[?&]pick=[^&]*(,|%2C|&(.*&)?pick=)/i.test(location.search)) document.documentElement.dataset.picking = '';
