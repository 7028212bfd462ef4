import { Ajv2020 } from 'ajv/dist/2020.js';

/** A validator of the JSON Schemas that this site publishes, which is not ours. It lists every fault. */
export function jsonSchemaValidator(): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text) },
    // Conditions of a schema stand beside its type and do not repeat it, of which Ajv would warn.
    strictTypes: false,
  }).addVocabulary([
    // Our own note on a field: which closed list it draws on.
    'vocabulary',
  ]);
}
