import type { PageQuestion } from './questions.ts';

/** The answers that what a tag says makes dearer, by tag: none of them is a plain yes under a license that has it. */
export const dearerBy: Readonly<Record<string, readonly PageQuestion[]>> = {
  'include-copyright': ['sell', 'modify-and-share'],
  'include-copyright--source': ['modify-and-share'],
  'document-changes': ['modify-and-share'],
  'disclose-source': ['sell', 'modify-and-share', 'keep-source-private'],
  'network-use-disclose': ['host'],
  'same-license': ['modify-and-share'],
  'same-license--file': ['modify-and-share', 'keep-source-private'],
  'same-license--library': ['modify-and-share', 'keep-source-private'],
  'pass-on-terms': ['sell', 'modify-and-share'],
  'publish-service-source': ['host', 'keep-source-private'],
  naming: ['leave-name-off'],
  'display-attribution': ['leave-name-off'],
  'output-limits': ['train-on-outputs'],
  'hosting-ban': ['host'],
  'non-commercial': ['use-in-house', 'sell', 'host'],
};
