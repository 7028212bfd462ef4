/** How to read the data in a language, all with the same answer: what a license says to one question. */
export interface Example {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

/**
 * Programs to copy, each of which prints verdict and sentence of an answer.
 *
 * @param root Whole address of the site, with its closing slash.
 */
export function examples(root: string, license: string, question: string): Example[] {
  const url = `${root}api/licenses.json`;
  return [
    {
      id: 'curl',
      label: 'curl and jq',
      code: `curl -s ${url} |
  jq -r '.items[] | select(.id == "${license}") | .answers["${question}"] | "\\(.verdict): \\(.text)"'`,
    },
    {
      id: 'python',
      label: 'Python',
      code: `import json, urllib.request

with urllib.request.urlopen("${url}") as answer:
    licenses = json.load(answer)["items"]
found = next(each for each in licenses if each["id"] == "${license}")["answers"]["${question}"]
print(f'{found["verdict"]}: {found["text"]}')`,
    },
    {
      id: 'javascript',
      label: 'JavaScript',
      code: `const { items } = await (await fetch('${url}')).json();
const { verdict, text } = items.find(({ id }) => id === '${license}').answers['${question}'];
console.log(\`\${verdict}: \${text}\`);`,
    },
  ];
}
