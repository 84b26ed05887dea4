import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // No name resolves and no proxy helps: what a page could still reach is this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--no-proxy-server',
];

/**
 * Opens a headless Chromium with a profile of its own; the caller closes it.
 * Null, and one line that says so, where this machine has none, unless MIANTI_REQUIRE_CHROMIUM=1 requires it.
 */
export async function openChromium(): Promise<Browser | null> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath) return chromium.launch({ executablePath, args: flags });
  const message = `no Chromium on this machine (looked for ${places.join(', ')})`;
  if (process.env.MIANTI_REQUIRE_CHROMIUM === '1') throw new Error(`${message}, and MIANTI_REQUIRE_CHROMIUM=1`);
  process.stdout.write(`browser tests skipped: ${message}\n`);
  return null;
}
