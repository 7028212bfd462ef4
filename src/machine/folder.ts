import { Refusal } from './explain.ts';

/** Throws a refusal where the project stands in a folder that the builder of the site cannot read modules from. */
export function requireFit(folder: string): void {
  const [sign] = /[#?*]/.exec(folder) ?? [];
  if (sign)
    throw new Refusal(
      `Vite, which builds the site, cannot work below a folder with ${sign} in its name; rename it or move the project.`,
    );
}
