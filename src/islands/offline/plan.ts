/** What the worker does with an address that a page of the site asks for. */
export type Plan =
  /** Answer with what is kept under this address. */
  | { readonly kind: 'kept'; readonly url: string }
  /** Send on to the same address with its closing slash. */
  | { readonly kind: 'slash'; readonly url: string }
  /** Leave it to the network, which may be away. */
  | { readonly kind: 'network' };

/**
 * Plans the answer to an address as a host of files would give it. Files do not depend on what stands behind `?`.
 *
 * @param isKept Tells whether an address without query and fragment is on the list of what is kept.
 */
export function planFor(address: string, isKept: (url: string) => boolean): Plan {
  const [path = '', rest = ''] = address.split(/(?=[?#])(.*)/s);
  const url = path.replace(/(?<=\/)index\.html$/, '');
  if (isKept(url)) return { kind: 'kept', url };
  return isKept(`${url}/`) ? { kind: 'slash', url: `${url}/${rest}` } : { kind: 'network' };
}
