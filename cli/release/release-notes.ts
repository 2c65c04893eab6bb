/**
 * What the changelog says of a version, without its heading; empty where it says nothing.
 * @param changelog Markdown with a heading `## 1.2.3 – day` a version
 */
export function releaseNotes(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split(/[\s–-]/)[0] === version);
  const [, ...lines] = part?.split('\n') ?? [];
  const text = lines.join('\n').trim();
  return text && `${text}\n`;
}
