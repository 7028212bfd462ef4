// A search in the address keeps the index of all pages below the fold from the first paint: nothing jumps.
if (/[?&](q|type)=./i.test(location.search)) document.documentElement.dataset.searching = '';
