import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, preview } from 'vite';

export interface Gallery {
  /** Where the gallery stands; what it shows is added as query parameters. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the gallery of all states as the extension is built, and serves it on loopback. */
export async function serveGallery(): Promise<Gallery> {
  const config: InlineConfig = {
    configFile: false,
    root: 'tests/gallery',
    logLevel: 'warn',
    plugins: [preact()],
    build: { outDir: resolve('.output/gallery'), emptyOutDir: true },
    preview: { port: 0, host: '127.0.0.1' },
  };
  built ??= build(config);
  await built;
  const server = await preview(config);
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the gallery has no address');
  return { address, close: () => server.close() };
}

/** Once a process: the files do not change meanwhile. */
let built: Promise<unknown> | undefined;
