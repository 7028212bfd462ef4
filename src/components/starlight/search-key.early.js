// Before the first paint, so that nothing moves: the key as it is written on this reader's keyboard.
if (/mac|iphone|ipad/i.test([navigator.userAgentData?.platform, navigator.platform].join())) {
  document.documentElement.dataset.mac = '';
  document.querySelector('.find kbd').textContent = '⌘ K';
}
