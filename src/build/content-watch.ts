import type { AstroIntegration } from 'astro';

/** In development, reloads the page when a fact or a page in `content/` changes. */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('change', (file) => {
          if (/[\\/]content[\\/].*\.yaml$/.test(file)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
