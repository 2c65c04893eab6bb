/**
 * `npm run smoke:wiki [-- group/project]`: one call to the real GitLab, for the network's own CI. Every
 * other test speaks to a stand-in; only this one tells whether GitLab still answers as Eko reads it.
 * Prints keys and counts; exit code 1 where the answer is not what Eko reads.
 */
import { fetchSource } from '../shell/sources/fetch-source.ts';
import { parseBuildOptions } from './network/build-options.ts';
import { wikiApiAddress } from './network/read-wiki.ts';
import { toSmokeReport } from './network/smoke-report.ts';

const place = process.argv[2] ?? 'open-data-knowledge-sharing/wiki';
const [source] =
  parseBuildOptions(['--source', `gitlab-wiki:${place}`, '--out', '-'])?.sources ?? [];
if (source?.kind !== 'wiki') throw new Error(`${place} is no project`);
const asked = { address: wikiApiAddress(source) };
const answer = await fetchSource(asked, [asked]);
if (answer.kind === 'failed') {
  console.log(`${place}: no answer that can be used: ${answer.outcome}`);
  process.exitCode = 1;
} else {
  const { lines, problems } = toSmokeReport(answer.text);
  for (const line of lines) console.log(`${place}: ${line}`);
  for (const problem of problems) console.log(`error    ${place}: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
