import preact from '@preact/preset-vite';
import { createServer } from 'vite';

export interface Gallery {
  /** Where the gallery stands; what it shows is added as query parameters. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the gallery of all states on loopback. */
export async function serveGallery(): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    root: 'tests/gallery',
    cacheDir: '../../node_modules/.vite-gallery',
    logLevel: 'warn',
    plugins: [preact()],
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { allow: ['../..'] } },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the gallery has no address');
  return { address, close: () => server.close() };
}
