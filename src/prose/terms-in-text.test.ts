import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTerms } from './terms-in-text.ts';

const names = new Map([
  ['DCO', 'dco'],
  ['copyleft', 'copyleft'],
  ['Copyleft', 'copyleft'],
  ['network copyleft', 'network-copyleft'],
  ['a fork', 'fork'],
  ['weights', 'weights'],
]);
const link = (id: string, text: string) => `<a class="term" href="/glossary/#${id}">${text}</a>`;
const linked = (html: string) => linkTerms(html, names);
const same = (html: string) => assert.equal(linked(html), html);

test('the first use of each term is a link, later ones are not', () => {
  assert.equal(
    linked('<p>A DCO, weights.</p><p>The DCO and weights.</p>'),
    `<p>A ${link('dco', 'DCO')}, ${link('weights', 'weights')}.</p><p>The DCO and weights.</p>`,
  );
});

test('the names of one term count as one', () => {
  assert.equal(linked('<p>Copyleft is copyleft.</p>'), `<p>${link('copyleft', 'Copyleft')} is copyleft.</p>`);
});

test('the longest name wins, and no shorter one stands in it', () => {
  const network = link('network-copyleft', 'network copyleft');
  assert.equal(
    linked('<p>By network copyleft, network copyleft, copyleft.</p>'),
    `<p>By ${network}, network copyleft, ${link('copyleft', 'copyleft')}.</p>`,
  );
});

test('a name over two lines is one', () => {
  assert.equal(linked('<p>It is a\n  fork.</p>'), `<p>It is ${link('fork', 'a\n  fork')}.</p>`);
});

for (const text of ['dco', 'DCOs', 'DCO-based', 'pre-DCO', 'DCO.txt', 'a/DCO', 'DCO/CLA', 'weightsé', 'x_weights']) {
  test(`"${text}" is no name of a term`, () => {
    same(`<p>See ${text} here.</p>`);
  });
}

for (const around of ['(DCO)', 'DCO.', 'DCO’s', '“x” DCO', '—DCO—', 'DCO&amp;']) {
  test(`a term is found in "${around}"`, () => {
    assert.equal(linked(`<p>${around}</p>`), `<p>${around.replace('DCO', link('dco', 'DCO'))}</p>`);
  });
}

for (const tag of [
  'a',
  'h2',
  'h3',
  'code',
  'pre',
  'q',
  'blockquote',
  'th',
  'button',
  'label',
  'figure',
  'svg',
  'checklist-sheet',
  'decide-guide',
]) {
  test(`nothing is linked inside <${tag}>, and the use behind it is the first`, () => {
    assert.equal(
      linked(`<${tag} class="x"><i>DCO</i></${tag}><p>DCO</p>`),
      `<${tag} class="x"><i>DCO</i></${tag}><p>${link('dco', 'DCO')}</p>`,
    );
  });
}

test('nothing is linked in quotation marks, also where a tag stands between them', () => {
  same('<p>They say “the <em>best</em> DCO there <b>is: DCO”.</b></p>');
  assert.equal(linked('<p>“One</p><p>DCO</p>'), `<p>“One</p><p>${link('dco', 'DCO')}</p>`);
});

test('a term that the prose links somewhere is left alone everywhere', () => {
  same('<p>DCO</p><p><a href="/glossary/#dco">sign-off</a></p>');
});

test('attributes and comments are no text', () => {
  same('<!-- DCO --><p title="DCO > weights" data-x=\'DCO\'><img alt="weights" /></p>');
});

test('a closed element without content closes itself', () => {
  assert.equal(linked('<svg /><p>DCO</p>'), `<svg /><p>${link('dco', 'DCO')}</p>`);
});

test('what is linked once stays as it is', () => {
  const once = linked('<p>DCO, DCO, a fork, copyleft.</p>');
  assert.equal(linked(once), once);
});

test('without names nothing changes', () => {
  assert.equal(linkTerms('<p>DCO</p>', new Map()), '<p>DCO</p>');
});
