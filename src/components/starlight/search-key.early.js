if (/mac|iphone|ipad/i.test([navigator.userAgentData?.platform, navigator.platform].join())) {
  document.documentElement.dataset.mac = '';
  document.querySelector('.find kbd').textContent = '⌘ K';
}
