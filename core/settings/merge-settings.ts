import {
  isRecord,
  isSettingName,
  isWebOrigin,
  parseSettings,
  type SettingName,
  type SettingProblem,
  type Settings,
} from './settings.ts';

/** What an organisation may decide; public/managed-schema.json names the same. */
export const POLICY_SETTINGS = [
  'language',
  'theme',
  'iconOpens',
  'refresh',
  'refreshHours',
  'indexAddress',
  'wikiAddress',
  'wikiLicence',
  'addedSources',
  'contribution',
  'firstRun',
] as const satisfies readonly SettingName[];

/** Sites that an organisation proposes for the automatic mode; each user accepts them or not. */
export const PROPOSED_SITES = 'proposedSites';

/** A line of the policy that cannot be used, by the name that it has there. */
export interface PolicyProblem {
  readonly name: string;
  readonly kind: 'unknown' | 'wrong-value' | 'wrong-part';
  /** The element of a list that was left out, counted from 1; null where all of it was. */
  readonly part: number | null;
}

/** The settings that apply, and where they come from. */
export interface EffectiveSettings {
  readonly settings: Settings;
  /** The user's own, which apply where the organisation has decided nothing. */
  readonly own: Settings;
  /** What the organisation decides and the user cannot change. */
  readonly locked: readonly SettingName[];
  /** Origins. */
  readonly proposedSites: readonly string[];
  /** What of the user's own settings could not be read. */
  readonly problems: readonly SettingProblem[];
  readonly policyProblems: readonly PolicyProblem[];
}

/**
 * The settings that apply: the policy before the user's choice before the default. What is wrong
 * in either is left out and named; the rest applies.
 * @param stored all of sync storage
 * @param managed all of managed storage
 */
export function mergeSettings(stored: unknown, managed: unknown): EffectiveSettings {
  const user = parseSettings(stored);
  const policy = parsePolicy(managed);
  return {
    settings: { ...user.settings, ...policy.values },
    own: user.settings,
    locked: policy.locked,
    proposedSites: policy.proposedSites,
    problems: user.problems,
    policyProblems: policy.problems,
  };
}

interface Policy {
  readonly values: Partial<Settings>;
  readonly locked: readonly SettingName[];
  readonly proposedSites: readonly string[];
  readonly problems: readonly PolicyProblem[];
}

function parsePolicy(managed: unknown): Policy {
  const given = isRecord(managed) ? managed : {};
  const names = Object.keys(given);
  const known = names.filter(isPolicySetting);
  const proposals = given[PROPOSED_SITES];
  const { settings, problems } = parseSettings({
    ...Object.fromEntries(known.map((name) => [name, given[name]])),
    // Sites have the same form wherever they are listed.
    ...(proposals === undefined ? {} : { automaticSites: toOrigins(proposals) }),
  });
  const broken = problems.filter(({ part }) => part === null).map(({ setting }) => setting);
  const locked = known.filter((name) => !broken.includes(name));
  const unknown = names.filter((name) => !isPolicySetting(name) && name !== PROPOSED_SITES);
  return {
    values: Object.fromEntries(locked.map((name) => [name, settings[name]])),
    locked,
    proposedSites: settings.automaticSites,
    problems: [
      ...problems.map(toPolicyProblem),
      ...unknown.map((name) => ({ name, kind: 'unknown' as const, part: null })),
    ],
  };
}

/** An organisation may write `dataportal.se` or a whole address for the site. */
function toOrigins(proposals: unknown): unknown {
  if (!Array.isArray(proposals)) return proposals;
  return proposals.map((each: unknown) => {
    if (typeof each !== 'string' || isWebOrigin(each)) return each;
    const url = URL.parse(each.includes('://') ? each : `https://${each}`);
    return url && isWebOrigin(url.origin) ? url.origin : each;
  });
}

function toPolicyProblem({ setting, part }: SettingProblem): PolicyProblem {
  const name = setting === 'automaticSites' ? PROPOSED_SITES : setting;
  if (part === null) return { name, kind: 'wrong-value', part: null };
  return { name, kind: 'wrong-part', part: Number(part) + 1 };
}

function isPolicySetting(name: string): name is (typeof POLICY_SETTINGS)[number] {
  return isSettingName(name) && POLICY_SETTINGS.some((each) => each === name);
}
