import type { FactSource } from '../dataset-facts.ts';

/** The facts that a page may hold, as every reader names them. */
export type FactField =
  | 'title'
  | 'description'
  | 'language'
  | 'publisher'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'license'
  | 'licenseUrl'
  | 'accessRights'
  | 'theme'
  | 'keyword'
  | 'endpoint'
  | 'documentation'
  | 'updateFrequency'
  | 'issued'
  | 'modified'
  | 'spatial'
  /** Any text where a map or coordinates show the area. */
  | 'mappedArea'
  | 'temporal'
  | 'conformsTo'
  | 'legislation'
  | 'hvdCategory'
  | 'series';

/** What one reader found of one distribution, as it stands on the page. */
export interface DistributionDraft {
  readonly title?: string;
  /** Every way in which the page says the format. */
  readonly formats?: readonly string[];
  readonly accessUrl?: string;
  readonly downloadUrl?: string;
  readonly license?: string;
  readonly licenseUrl?: string;
}

/** What one reader found, as it stands on the page; not yet cleaned, capped or normalised. */
export interface FactDraft {
  readonly source: FactSource;
  readonly fields: ReadonlyMap<FactField, readonly string[]>;
  readonly distributions: readonly DistributionDraft[];
}

/** Gathers texts by field. */
export function createFields(): {
  readonly fields: ReadonlyMap<FactField, readonly string[]>;
  readonly add: (field: FactField, ...texts: readonly string[]) => void;
} {
  const fields = new Map<FactField, string[]>();
  return {
    fields,
    add(field, ...texts) {
      const known = fields.get(field) ?? [];
      for (const text of texts) if (text && known.length < MAX_TEXTS) known.push(text);
      if (known.length > 0) fields.set(field, known);
    },
  };
}

const MAX_TEXTS = 80;
