import { create } from '../src/model/skeletons/create.ts';
import { today } from '../src/model/today.ts';

const [collection = '', slug = ''] = process.argv.slice(2);
console.log(create(process.cwd(), collection, slug, today()));
