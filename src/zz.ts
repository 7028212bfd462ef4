import { openBuilt } from './bench/search/built.ts';
const { search, close } = await openBuilt('dist');
for (const q of process.argv.slice(2)) {
  for (const r of search.byNames(q).ranked.slice(0, 3)) console.log(q, r.score.toFixed(1), r.byName, r.page.url, JSON.stringify(r.page.names.slice(0, 12)));
}
await close();
