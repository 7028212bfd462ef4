// Before the first paint what needs scripts stands in its place, and the stored choice of theme is there. It follows the
// choice made in another tab, and one made since this page was left, when Back brings it out of the browser's memory.
// Storage may be blocked: then the system decides.
{
  const { dataset } = document.documentElement;
  const follow = () => {
    try {
      const stored = localStorage.getItem('theme');
      dataset.theme = stored === 'light' || stored === 'dark' ? stored : 'auto';
    } catch {
      // The choice made on this page stays.
    }
  };
  dataset.scripts = '';
  dataset.theme = 'auto';
  follow();
  addEventListener('storage', follow);
  addEventListener('pageshow', (event) => event.persisted && follow());
}
