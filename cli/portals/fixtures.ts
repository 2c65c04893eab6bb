import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFacts } from '../../core/page/dataset-facts.ts';
import type { PageContext, PageKind, Platform } from '../../core/page/page-context.ts';
import { readHtml } from '../read-html.ts';

/** Facts in the short form in which fixtures state them; empty where the page does not show them. */
export interface StatedFacts {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly contactEmail: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly accessRights: string;
  readonly themes: readonly string[];
  readonly keywords: readonly string[];
  readonly formats: readonly string[];
  readonly addresses: readonly string[];
  readonly documentation: readonly string[];
  readonly updateFrequency: string;
  readonly issued: string;
  readonly modified: string;
  readonly spatial: readonly string[];
  /** Only where a map or coordinates show the area. */
  readonly isMapped?: boolean;
  readonly temporal: string;
  readonly conformsTo: readonly string[];
  readonly isHighValue: boolean;
  readonly highValueCategories: readonly string[];
  readonly series: string;
  /** Only on a data service's page. */
  readonly endpoints?: readonly string[];
}

/** A made-up page, and what its author knows that it shows. */
export interface PortalFixture {
  readonly name: string;
  readonly url: string;
  readonly platform: Platform | null;
  readonly kind: PageKind;
  /** Null where the page shows no dataset. */
  readonly facts: StatedFacts | null;
  readonly isPending: boolean;
  readonly page: PageContext;
}

const FOLDER = 'tests/fixtures/portals';

/** Every portal fixture with what Eko's reader makes of it. */
export function readPortalFixtures(): PortalFixture[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''))
    .sort();
  return names.map((name) => {
    const stated = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Omit<
      PortalFixture,
      'name' | 'page'
    >;
    const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
    return {
      ...stated,
      isPending: stated.isPending ?? false,
      name,
      page: readHtml(html, stated.url),
    };
  });
}

/** What was read, in the form in which fixtures state it. */
export function toStatedFacts(facts: DatasetFacts): StatedFacts {
  const { distributions } = facts;
  return {
    title: facts.title,
    description: facts.description,
    publisher: facts.publisher,
    contactEmail: facts.contact?.email ?? '',
    license: facts.license?.id ?? '',
    accessRights: facts.accessRights?.kind ?? '',
    themes: facts.themes,
    keywords: facts.keywords,
    formats: distributions.flatMap(({ format }) => (format ? [format.name] : [])),
    addresses: distributions.flatMap((each) => each.downloadUrl || each.accessUrl || []),
    documentation: facts.documentation,
    updateFrequency: facts.updateFrequency,
    issued: facts.issued,
    modified: facts.modified,
    spatial: facts.spatial,
    ...(facts.isMapped ? { isMapped: true } : {}),
    temporal: facts.temporal,
    conformsTo: facts.conformsTo,
    isHighValue: facts.isHighValue,
    highValueCategories: facts.highValueCategories,
    series: facts.series,
    ...(facts.describes === 'service' ? { endpoints: facts.endpoints } : {}),
  };
}
