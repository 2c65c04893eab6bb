import type { Material, MaterialIndex } from '../../core/material/material.ts';

const THINGS = [
  ...[
    'trädgård',
    'sjukvård',
    'fiske',
    'simning',
    'cykel',
    'bostad',
    'teater',
    'orkester',
    'ridning',
  ],
  ...[
    'matlagning',
    'skogsvandring',
    'hemtjänst',
    'förlossning',
    'pension',
    'bilprovning',
    'tandvård',
  ],
  ...[
    'bokcirkel',
    'körsång',
    'segling',
    'keramik',
    'odling',
    'hundkurs',
    'schack',
    'fotboll',
    'vävning',
  ],
  ...[
    'äldreomsorg',
    'barnkalas',
    'snickeri',
    'solceller',
    'bredband',
    'vattenprov',
    'museum',
    'kyrka',
  ],
];
const ABOUT = [
  ...[
    'nybörjare',
    'familjer',
    'seniorer',
    'vinterhalvåret',
    'sommaren',
    'lantbrukare',
    'föreningar',
  ],
  ...[
    'hyresgäster',
    'studerande',
    'nyanlända',
    'villaägare',
    'småföretag',
    'ungdomar',
    'resenärer',
  ],
];
const KINDS = ['guide', 'article', 'workshop', 'faq', 'tool'] as const;

/** The index with so many materials on everyday matters added; the same every time. */
export function withUnrelated(index: MaterialIndex, count: number): MaterialIndex {
  let seed = 7;
  const pick = <Value>(from: readonly Value[]): Value => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return from[(seed >>> 8) % from.length] as Value;
  };
  const added = Array.from({ length: count }, (_, at): Material => {
    const [thing, other, whom] = [pick(THINGS), pick(THINGS), pick(ABOUT)];
    return {
      id: `unrelated-${at}`,
      title: `Råd om ${thing} för ${whom}`,
      url: `https://www.example.org/rad/${at}`,
      addressIsList: false,
      kind: pick(KINDS),
      publisher: 'Exempel',
      language: 'sv',
      published: null,
      topics: [thing, other],
      summary: { sv: `Så kommer ${whom} igång med ${thing} och ${other}.` },
      helps: { sv: [`börja med ${thing} tillsammans med ${whom}`], en: [] },
      network: false,
      recordingUrl: null,
      slidesUrl: null,
    };
  });
  return { ...index, materials: [...index.materials, ...added] };
}
