/** What a model is called on a hub: who keeps it there, and its name. */
const hubId = /^\s*([\w.-]+)\/([\w.-]+)\s*$/;

/** Who keeps a model on a hub, where a text is what it is called there: `moonshotai` of "moonshotai/Kimi-K2-Instruct". */
export function ownerIn(text: string): string | undefined {
  return hubId.exec(text)?.[1];
}

/** A name on a hub as it is compared: hubs take capitals and small letters for one. Undefined for any other text. */
export function hubIdIn(text: string): string | undefined {
  return hubId.test(text) ? text.trim().toLowerCase() : undefined;
}
