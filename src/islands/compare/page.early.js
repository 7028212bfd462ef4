if (/[?&]pick=[^&]*(,|%2C|&(.*&)?pick=)/i.test(location.search)) document.documentElement.dataset.picking = '';
