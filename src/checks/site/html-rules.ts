import type { ConfigData } from 'html-validate';

/** Rules of html-validate for the built pages; each rule that is off says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Astro writes `<meta … />` and Starlight `<meta …>`; a browser reads both the same.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Every script and style comes from the site's own host, under a policy that allows no other.
    'require-sri': 'off',
    // A title is the name of what the page is about; the names of some licenses are long.
    'long-title': 'off',
    // `_top` is Starlight's own id for the head of a page; ids of licenses and sources hold dots and begin with digits.
    'valid-id': ['error', { relaxed: true }],
    // The search and the filters act on every key; a button would send nowhere. Without scripts they are not shown.
    'wcag/h32': 'off',
    // Frames that scroll are named regions without a heading of their own; a section would promise one.
    'prefer-native-element': ['error', { exclude: ['region', 'search'] }],
  },
};
