import { create } from '../src/model/skeletons/create.ts';

const [collection = '', slug = ''] = process.argv.slice(2);
try {
  console.log(create(process.cwd(), collection, slug, new Date().toISOString().slice(0, 10)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
