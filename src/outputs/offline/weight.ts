import { counted } from '../../model/count.ts';

/** What stands on `/offline/` until a build has counted, in words that can be read where none did. */
export const uncounted = { files: 'all files of a build', weight: 'as much as a build weighs', sent: 'less than that' };

/** What a copy of the site comes to, in bytes. */
export interface Weight {
  readonly files: number;
  /** As files lie on the device. */
  readonly kept: number;
  /** As a host sends them, with gzip. */
  readonly sent: number;
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The page with what was counted in it. Throws where it has no place for that. */
export function withWeight(html: string, { files, kept, sent }: Weight): string {
  const known = { files: counted(files, 'file'), weight: megabytes(kept), sent: megabytes(sent) };
  return (['files', 'weight', 'sent'] as const).reduce((text, name) => {
    if (!text.includes(uncounted[name]))
      throw new Error(`The page about offline reading does not say "${uncounted[name]}"`);
    return text.replaceAll(uncounted[name], known[name]);
  }, html);
}
