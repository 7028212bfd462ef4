/** What a model is called on a hub: who keeps it there, and its name. */
const hubId = /^\s*[\w.-]+\/[\w.-]+\s*$/;

/** A name on a hub as it is compared: hubs take capitals and small letters for one. Undefined for any other text. */
export function hubIdIn(text: string): string | undefined {
  return hubId.test(text) ? text.trim().toLowerCase() : undefined;
}
