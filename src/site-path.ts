/** Folder of the host that the site stands in, with both slashes, as the browser is told it by the build. */
export const base: string = import.meta.env.BASE_URL;
