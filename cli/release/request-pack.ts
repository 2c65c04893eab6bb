interface Release {
  readonly version: string;
  /** docs/privacy.md: its table of permissions and its picture of the flow are taken from there. */
  readonly privacy: string;
  readonly checksums: Readonly<Record<string, string>>;
}

/** The page for IT departments, its blanks (`{{name}}`) filled; throws where one stays empty. */
export function toRequestPack(template: string, { version, privacy, checksums }: Release): string {
  const parts: Readonly<Record<string, string>> = {
    version,
    permissions: tablesIn(sectionOf(privacy, 'Permissions')),
    flow: /```\n[\s\S]*?\n```/.exec(privacy)?.[0] ?? '',
    checksums: table(['package', 'SHA-256'], Object.entries(checksums)),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`nothing to put for {{${name}}} in the request pack`);
    return part;
  });
}

/** What stands under a heading of the second level. */
function sectionOf(page: string, heading: string): string {
  const found = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  return found?.slice(heading.length).trim() ?? '';
}

function tablesIn(section: string): string {
  const tables = section.match(/(?:^\|.*\n?)+/gm) ?? [];
  return tables.map((each) => each.trim()).join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
}
