declare namespace App {
  interface Locals {
    /** What our own chrome needs to know of the page; set by `layouts/Page.astro` before it renders. */
    page: import('./layouts/page-chrome.ts').PageChrome;
  }
}
