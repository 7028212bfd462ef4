import { pageCollections } from '../../model/collections.ts';
import { kinds } from '../../model/kinds.ts';
import type { PublishedSite } from '../../site.ts';
import { escapedText } from './inline.ts';
import type { Twin } from './twin.ts';

/** A site and what it is, in a sentence. */
interface About extends PublishedSite {
  readonly description: string;
}

const depth = (address: string) => address.split('/').filter(Boolean).length;
const within = (folder: string) => (address: string) => address.startsWith(`/${folder}/`) && depth(address) > 1;

/** Records of what is told elsewhere, and what is about the site itself. */
const optional = /^\/(accessibility|changes|data|offline|sources|status|timeline)\//;

/** The sections of the list in their order; a page stands in the first that takes it. */
const sections: readonly { label: string; takes: (address: string) => boolean }[] = [
  ...pageCollections.map((name) => ({ label: kinds[name].many, takes: within(name) })),
  { label: 'Results of the decision guide', takes: within('decide') },
  { label: 'Comparisons', takes: within('compare') },
  // By the convention what may be left out where there is little room.
  { label: 'Optional', takes: (address) => optional.test(address) },
];
const first = 'Start here';

const sectionOf = (address: string) => sections.find(({ takes }) => takes(address))?.label ?? first;

const whole = ({ url, base }: About, file: string) => url + base + file;

/** `/llms.txt`: what the site is and a line to the twin of every page, by kind (https://llmstxt.org). */
export function llmsIndex(twins: readonly Twin[], about: About): string {
  const bySection = Map.groupBy(twins, ({ address }) => sectionOf(address));
  const parts = [first, ...sections.map(({ label }) => label)].flatMap((label) => {
    const pages = bySection.get(label) ?? [];
    const lines = pages.map(
      ({ file, title, summary }) =>
        `- [${escapedText(title)}](${whole(about, file)})${summary ? `: ${escapedText(summary)}` : ''}`,
    );
    return lines.length === 0 ? [] : [`## ${label}\n\n${lines.join('\n')}`];
  });
  const head = [
    `# ${about.name}`,
    `> ${about.description}`,
    `Every page is there as Markdown under its address with index.md behind it, with its sources at the foot. All entries in one file: ${whole(about, 'llms-full.txt')}. Data as JSON: ${whole(about, 'api/index.json')}.`,
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

/** `/llms-full.txt`: the twins of all entries and results, one behind the other. */
export function llmsFull(twins: readonly Twin[], about: About): string {
  const entries = twins.filter(
    ({ address }) => [...pageCollections, 'decide'].some((name) => within(name)(address)) || address === '/glossary/',
  );
  return [`# ${about.name}\n\n> ${about.description}\n`, ...entries.map(({ text }) => text)].join('\n');
}
