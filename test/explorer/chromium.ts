import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium of the machine's own may be. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing but what a page asks for goes over the network, and no sandbox, which containers do not allow. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real Chromium: the one that `CHROMIUM` names, else the machine's own, else the one that npm brought along, so that
 * these tests run wherever `npm ci` does.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROMIUM ?? installed.find((path) => existsSync(path));
  return chromium.launch({ executablePath: own ?? (await bundled.executablePath()), args: quiet });
}
