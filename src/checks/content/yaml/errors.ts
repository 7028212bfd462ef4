import { type Document, isAlias, isNode, isScalar, visit, type YAMLError } from 'yaml';

/** What is wrong with a text as YAML, in words for people who write content. */
export interface YamlError {
  offset: number;
  message: string;
}

const quote = 'put the text in quotation marks: "…"';

/** What the parser calls it → what it means for the writer. */
const translations: readonly [RegExp, string][] = [
  [/Missing closing ["']quote/, 'lacks its closing quotation mark; add it'],
  [/must be sufficiently indented and end with a (.)/, 'lacks its closing $1; add it'],
  [/Tabs are not allowed/, 'is indented by a tab; write spaces'],
  [/Nested mappings are not allowed|Implicit keys need to be on a single line/, `holds ": " or runs on; ${quote}`],
  [/cannot start with (?:reserved|directive indicator) character (.)/, `begins with $1, which YAML keeps; ${quote}`],
  [/Invalid escape sequence (.*)/, 'has $1, which is no escape; write two backslashes for one'],
  [/Unexpected scalar at node end/, `goes on behind its end; ${quote}, a mark inside it with a backslash`],
  [/Unexpected block-seq-ind on same line/, 'begins a list behind its key; write each item on a line of its own'],
  [/must start at the same column/, 'is indented otherwise than its neighbors; give it as many spaces'],
  [/Unexpected , in flow/, 'has a comma too many; take it out'],
  [/multiple documents|doc-start/, 'holds --- or ... inside its fields; take it out'],
  [/Unexpected flow-[\w-]+ token.*: "(.)"/, `has $1 out of place; ${quote}`],
];

function translate(message: string): string {
  const [line = message] = message.split('\n', 1);
  for (const [pattern, ours] of translations) {
    const match = pattern.exec(line);
    if (match) return ours.replace('$1', match[1] ?? '');
  }
  return `does not read as YAML (${line}); write it otherwise`;
}

const keepsData = (error: YAMLError) => error.code === 'DUPLICATE_KEY';

/** The first error of `document` that takes data away; undefined where all of it could be read. */
export function breakingError(document: Document.Parsed): YamlError | undefined {
  const error = document.errors.find((each) => !keepsData(each));
  return error && { offset: error.pos[0], message: translate(error.message) };
}

/** What takes nothing away: keys written twice, and what YAML allows and content does not: repeats, tags, comments in a line. */
export function lesserErrors(document: Document.Parsed): YamlError[] {
  const found = document.errors
    .filter(keepsData)
    .map(({ pos }): YamlError => ({ offset: pos[0], message: 'is a key that stands above already; keep one' }));
  for (const { pos } of document.warnings) {
    found.push({ offset: pos[0], message: `begins with !, which YAML keeps for tags; ${quote}` });
  }
  visit(document, {
    Node(_, node) {
      if (!isNode(node)) return;
      const report = (message: string) => found.push({ offset: node.range?.[0] ?? 0, message });
      if (isAlias(node)) report(`*${node.source} stands for another part; write the value out, or ${quote}`);
      else if (node.anchor) report(`&${node.anchor} names a part to be repeated; write values out, or ${quote}`);
      if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
        report(`ends at " #", which begins a comment; ${quote}, or give the comment a line of its own`);
      }
    },
  });
  return found;
}
