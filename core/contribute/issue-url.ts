import type { Issue } from './tip.ts';

/** Longer addresses are refused by servers and cut by others; GitLab answers 414 without saying where. */
export const ISSUE_URL_CHARS = 2_000;

/** How a tip can reach the network's tracker. */
export type IssueAddress =
  /** The form, filled in. */
  | { readonly kind: 'filled'; readonly url: string }
  /** The text does not fit into an address: the form is empty, and the text is to be pasted. */
  | { readonly kind: 'empty-form'; readonly url: string }
  /** The network names no tracker that Eko can use. */
  | { readonly kind: 'none' };

const ISSUES = /\/-\/issues(?:\/new)?\/?$/;

/**
 * The address of the tracker's form for a new issue. Nothing is sent until the user opens it, and
 * nothing stored until they send GitLab's form.
 * https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
 * @param trackerUrl as the index has it: `https://gitlab.com/group/project/-/issues`
 */
export function toIssueAddress(trackerUrl: string | undefined, issue: Issue): IssueAddress {
  const tracker = trackerUrl === undefined ? null : URL.parse(trackerUrl);
  if (tracker?.protocol !== 'https:' || tracker.username || tracker.password)
    return { kind: 'none' };
  if (!ISSUES.test(tracker.pathname)) return { kind: 'none' };
  const form = `${tracker.origin}${tracker.pathname.replace(ISSUES, '/-/issues/new')}`;
  const filled = new URLSearchParams({
    'issue[title]': issue.title,
    'issue[description]': issue.description,
  });
  const url = `${form}?${filled}`;
  return url.length < ISSUE_URL_CHARS ? { kind: 'filled', url } : { kind: 'empty-form', url: form };
}
