import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const explorer = fileURLToPath(new URL('src/explorer', import.meta.url));

/**
 * The explorer: `src/explorer` becomes `dist/explorer`, which the server sends. `npx vite` serves it while it is worked
 * on, beside a server started by `npm start`.
 */
export default defineConfig(({ command }) => ({
  root: explorer,
  // Whatever NODE_ENV a machine has, what is built is what users get.
  ...(command === 'build' && { define: { 'process.env.NODE_ENV': '"production"' } }),
  plugins: [compressed()],
  build: {
    outDir: fileURLToPath(new URL('dist/explorer', import.meta.url)),
    emptyOutDir: true,
    // Fonts stay files of their own: each is fetched only when a page shows one of its letters.
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '^/(graphql|graphiql|check)(\\?|$)': process.env.CANCU_SERVER ?? 'http://127.0.0.1:4000' },
  },
}));

/** Scripts and styles compressed once, when they are built, and not for each reader. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (!/\.(js|css|svg)$/.test(file.fileName)) continue;
          const content = file.type === 'chunk' ? file.code : file.source;
          this.emitFile({
            type: 'asset',
            fileName: `${file.fileName}.gz`,
            source: gzipSync(content, { level: 9 }),
          });
        }
      },
    },
  };
}
