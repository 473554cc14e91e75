import { defineConfig, devices } from '@playwright/test';

/** Two checkouts on one machine need two ports. */
const port = Number(process.env['E2E_PORT'] ?? 4399);
const executablePath = process.env['CHROMIUM_PATH'] ?? '';
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  reporter: [['list', { printSteps: false }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${String(port)}`,
    locale: 'id-ID',
    launchOptions: {
      ...(executablePath === '' ? {} : { executablePath }),
      // Chromium refuses its sandbox to root, which is who runs in most CI containers.
      args: asRoot ? ['--no-sandbox', '--disable-gpu'] : [],
    },
  },
  webServer: {
    command: 'node src/build/cli/serve.mjs',
    url: `http://localhost:${String(port)}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
