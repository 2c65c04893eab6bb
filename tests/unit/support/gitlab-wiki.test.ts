// @vitest-environment node
import { Gitlab } from '@gitbeaker/rest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneWiki } from '../../../cli/network/wiki-clone.ts';
import type { Material } from '../../../core/material/material.ts';
import { parseIndex } from '../../../core/material/parse-index.ts';
import { parseWiki } from '../../../core/material/parse-wiki.ts';
import { wikiSlugAt, wikiSlugKey } from '../../../core/material/wiki-slug.ts';
import { fetchSource } from '../../../shell/sources/fetch-source.ts';
import { type GitLabWiki, serveGitLabWiki } from '../../support/gitlab-wiki.ts';
import { sampleIndex } from '../../support/samples.ts';

const PAGES = {
  home: '# Välkommen\n',
  'Policy-för-att-bidra': '---\ntitle: Policy för att bidra\n---\n## Så bidrar du\n',
  'guider/Upphandling-av-öppen-programvara': '## Kravställning\n## Utvärdering\n',
  'Standard-for-Public-Code': '## Standard for Public Code\n',
};

let wiki: GitLabWiki;
let client: InstanceType<typeof Gitlab>;
beforeAll(async () => {
  wiki = await serveGitLabWiki();
  for (const [name, content] of Object.entries(PAGES)) wiki.write(name, content);
  wiki.write('_sidebar', '- [Start](home)\n');
  client = new Gitlab({ host: wiki.origin, token: 'none' });
});
afterAll(() => wiki?.close());

async function readOurs(): Promise<readonly Material[]> {
  const asked = { address: wiki.wikiAddress };
  const answer = await fetchSource(asked, [asked]);
  if (answer.kind === 'failed') throw new Error(answer.outcome);
  const source = { address: wiki.wikiAddress, licence: null };
  const receivedAt = '2026-11-24T08:00:00+01:00';
  const origin = { source, network: sampleIndex().network, receivedAt };
  const parsed = parseIndex(parseWiki(JSON.parse(answer.text), origin));
  if (parsed.kind === 'unusable') throw new Error(parsed.problem);
  return parsed.index.materials;
}

test('an independent client lists the pages that our reader has, layout pages apart', async () => {
  const theirs = await client.ProjectWikis.all(wiki.project, { withContent: true });
  const slugs = theirs.map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual([...Object.keys(PAGES), '_sidebar'].toSorted());
  const ours = await readOurs();
  const keys = slugs.filter((slug) => slug !== '_sidebar').map(wikiSlugKey);
  expect(ours.map(({ url }) => wikiSlugAt(url, [])).toSorted()).toEqual(keys.toSorted());
});

test('client and reader name a page without a title of its own alike, by its file', async () => {
  const theirs = await client.ProjectWikis.all(wiki.project);
  const title = theirs.find(({ slug }) => slug.startsWith('guider/'))?.title;
  expect(title).toBe('Upphandling av öppen programvara');
  expect((await readOurs()).map((each) => each.title)).toContain(title);
});

test('the client receives front matter and all, as our reader expects it', async () => {
  const theirs = await client.ProjectWikis.all(wiki.project, { withContent: true });
  const policy = theirs.find(({ slug }) => slug === 'Policy-för-att-bidra');
  expect(policy).toMatchObject({ content: PAGES['Policy-för-att-bidra'], format: 'markdown' });
});

test.each([
  'Policy-för-att-bidra',
  'Policy för att bidra',
  'policy-FÖR-att-bidra',
  'Policy-för-att-bidra'.normalize('NFD'),
  'guider/Upphandling-av-öppen-programvara',
  'Guider/upphandling-av-öppen-programvara',
])('the client opens “%s”, and our key for it is the page’s own', async (spelling) => {
  const page = await client.ProjectWikis.show(wiki.project, spelling);
  expect(wikiSlugKey(page.slug)).toBe(wikiSlugKey(spelling));
});

test('a page that is not there, and a project that is not there, are 404 to both', async () => {
  const missing = { cause: { response: { status: 404 } } };
  await expect(client.ProjectWikis.show(wiki.project, 'finns-inte')).rejects.toMatchObject(missing);
  await expect(client.ProjectWikis.all('odks/annat')).rejects.toMatchObject(missing);
  const address = wiki.wikiAddress.replace('odks%2Fwiki', 'odks%2Fannat');
  const asked = { address };
  expect(await fetchSource(asked, [asked])).toMatchObject({ kind: 'failed', outcome: 'missing' });
});

test('a clone has the pages that the client lists, with the same words', async () => {
  const [clone, theirs] = await Promise.all([
    cloneWiki(wiki.cloneAddress),
    client.ProjectWikis.all(wiki.project, { withContent: true }),
  ]);
  const facts = ({ slug, title, content, format }: (typeof clone.pages)[number]) =>
    [slug, title, content, format].join('\n');
  expect(clone.pages.map(facts).toSorted()).toEqual(
    theirs.map((page) => facts({ ...page, encoding: 'UTF-8' })).toSorted(),
  );
});
