import spdxLicenses from 'spdx-license-list';

/**
 * Whether the Open Source Initiative has approved a text, by its SPDX identifiers, as SPDX records it.
 * False for texts SPDX does not list. Throws on an identifier SPDX does not know.
 */
export function osiApproved(spdxIds: readonly string[]): boolean {
  return (
    spdxIds.length > 0 &&
    spdxIds.every((id) => {
      const known = spdxLicenses[id];
      if (!known) throw new Error(`SPDX lists no license "${id}"`);
      return known.osiApproved;
    })
  );
}
