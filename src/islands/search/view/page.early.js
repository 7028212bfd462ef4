if (/[?&](q|type)=./i.test(location.search)) document.documentElement.dataset.searching = '';
