import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { idOf } from '../support/deployment.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const FILES = {
  chromium: '/etc/chromium/policies/managed/eko-test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;
/** Policies are files of the machine: only its administrator may write them. */
const asRoot = test.runIf(process.getuid?.() === 0);
const INDEX = 'https://data.example.se/eko.json';

/** The policy of an organisation, as the browser's own file on the machine says it. */
export function managedByPolicy(name: EkoBrowser['name']): void {
  const path = FILES[name];
  let eko: EkoBrowser | null = null;
  let id = '';
  let made: string | undefined;

  beforeAll(() => {
    if (process.getuid?.() !== 0) return;
    if (existsSync(path)) throw new Error(`${path} is there already`);
    if (name === 'chromium') id = buildForPolicies();
    made = mkdirSync(dirname(path), { recursive: true });
  });
  afterEach(async () => {
    rmSync(path, { force: true });
    await eko?.close();
    eko = null;
  });
  afterAll(() => {
    if (made) rmSync(made, { recursive: true, force: true });
  });

  const write = (values: object) => {
    const policy =
      name === 'chromium'
        ? { '3rdparty': { extensions: { [id]: values } } }
        : { policies: { '3rdparty': { Extensions: { 'eko@nosad.se': values } } } };
    writeFileSync(path, JSON.stringify(policy));
  };
  const launch = async () => {
    eko = await launchEko(name, name === 'chromium' ? { build: 'enterprise' } : {});
    await eko.openOptions();
    return eko.options;
  };
  const disabled = (input: string) =>
    `[...document.querySelectorAll('input[name=${input}]')].every((each) => each.matches(':disabled'))`;

  asRoot('a valid policy applies, and what it decides is locked', async () => {
    write({
      language: 'en',
      theme: 'dark',
      refresh: false,
      indexAddress: INDEX,
      proposedSites: ['www.dataportal.se'],
    });
    const options = await launch();
    const text = await says(options, 'Managed by your organisation');
    expect(text).toContain('Eko’s settings');
    await says(options, /Proposed by your organisation[\s\S]*www\.dataportal\.se/);
    expect(await options.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(await options.evaluate(disabled('language'))).toBe(true);
    expect(await options.evaluate(disabled('iconOpens'))).toBe(false);
    await until('the refresh is locked', () =>
      options.evaluate<boolean>(disabled('refreshSources')),
    );
    const isReadOnly = (field: string) =>
      options.evaluate<boolean>(`document.querySelector('input[name=${field}]').readOnly`);
    expect(await isReadOnly('indexAddress')).toBe(true);
    expect(await isReadOnly('wikiAddress')).toBe(false);
  });

  asRoot('what is wrong in a policy is named, and the rest applies', async () => {
    write({
      theme: 'dark',
      language: 'klingon',
      indexAddress: 'http://example.se/',
      addedSources: [
        { name: 'A', address: 'nowhere', publisher: '', licence: '' },
        { name: 'B', address: INDEX, publisher: '', licence: '' },
      ],
    });
    const options = await launch();
    const text = await says(options, 'De här raderna i organisationens policy kunde inte användas');
    expect(text).toContain('language: värdet är inte tillåtet');
    expect(text).toContain('indexAddress: värdet är inte tillåtet');
    expect(text).toContain('addedSources: rad 1 i listan är inte tillåten');
    expect(await options.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(await options.evaluate(disabled('language'))).toBe(false);
    await says(options, INDEX);
  });

  asRoot('without a policy nothing is locked and nothing is said of one', async () => {
    const options = await launch();
    expect(await says(options, 'Ekos inställningar')).not.toMatch(/organisation/);
    expect(await options.evaluate(disabled('language'))).toBe(false);
  });

  if (name === 'chromium')
    asRoot(
      'a policy that arrives while Eko runs applies at once, and one that changes as well',
      async () => {
        const options = await launch();
        await says(options, 'Ekos inställningar');
        write({ language: 'en' });
        await says(options, 'Managed by your organisation');
        write({ theme: 'dark' });
        await says(options, 'Styrs av din organisation');
        expect(await options.evaluate(disabled('theme'))).toBe(true);
        expect(await options.evaluate(disabled('language'))).toBe(false);
      },
    );
}

/** Builds with a key of this run's own; gives the id that it leads to. */
function buildForPolicies(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  execFileSync('npx', ['wxt', 'build', '--mode', 'enterprise'], {
    cwd: resolve('.'),
    env: { ...process.env, EKO_KEY: der.toString('base64') },
    stdio: 'ignore',
  });
  return idOf(der);
}
