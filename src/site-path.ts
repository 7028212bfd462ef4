/**
 * Folder of the host that the site stands in, with both slashes, as the build tells it to the browser. Programs that read
 * a built site have no such `env`: there addresses begin at its folder.
 */
export const base: string = import.meta.env?.BASE_URL ?? '/';
