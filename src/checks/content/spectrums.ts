import type { Collection } from '../../model/collections.ts';
import type { CheckedContent } from './checked-content.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Entry } from './files.ts';
import { danglingMessage } from './refer.ts';
import { rowsOf } from './values.ts';

/** Pictures of the spectrum in prose that name nothing, something twice, what is not there, or a company that holds no model. */
export function checkSpectrums(content: CheckedContent, page: Entry): Fault[] {
  return (page.prose?.spectrums ?? []).flatMap(({ lines, companies, offset }) => {
    const messages = [
      ...(lines.length === 0 ? ['names no line of models; write lines="olmo-3 llama-4"'] : []),
      ...faultsOf(content, 'models', lines),
      ...faultsOf(content, 'companies', companies),
      ...[...new Set(companies)]
        .filter((id) => content.ids('companies').includes(id) && !holdsModel(content, id))
        .map((id) => `${id} has nothing of layer frontier-weights in closed; take it out`),
    ];
    return messages.map((message) => faultAt(page, offset, 'Spectrum', message));
  });
}

function faultsOf(content: CheckedContent, collection: Collection, ids: readonly string[]): string[] {
  const known = content.ids(collection);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [
    ...[...new Set(ids)].filter((id) => !known.includes(id)).map((id) => danglingMessage(collection, id, known)),
    ...[...twice].map((id) => `has ${id} twice; keep one`),
  ];
}

function holdsModel(content: CheckedContent, id: string): boolean {
  const company = content.entry('companies', id);
  const closed = company ? rowsOf(company, 'closed') : [];
  return closed.some(({ row }) => row.layer === 'frontier-weights');
}
