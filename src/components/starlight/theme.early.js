{
  const { dataset } = document.documentElement;
  const follow = () => {
    try {
      const stored = localStorage.getItem('theme');
      dataset.theme = stored === 'light' || stored === 'dark' ? stored : 'auto';
    } catch {}
  };
  dataset.scripts = '';
  dataset.theme = 'auto';
  follow();
  addEventListener('storage', follow);
  addEventListener('pageshow', (event) => event.persisted && follow());
}
