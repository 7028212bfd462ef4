// What needs scripts stands in its place from the start, and the stored choice of theme is there. Storage may be blocked:
// then the system decides.
document.documentElement.dataset.scripts = '';
try {
  document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto';
} catch {
  document.documentElement.dataset.theme = 'auto';
}
