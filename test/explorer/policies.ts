import { createServer, type Server } from 'node:http';
import type { Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readyMadeQueries } from '../../src/api/server/graphiql-tabs.js';
import type { ExplorerUnderTest } from './explorer-under-test.js';

/** Everything a page could try in order to reach another machine; each ends in silence or an error. */
const attempts = `(address) => Promise.all([
  fetch(address, { mode: 'no-cors' }).catch(() => {}),
  new Promise((done) => {
    const image = new Image();
    image.onload = image.onerror = done;
    image.src = address + '/image';
  }),
  new Promise((done) => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.onload = style.onerror = done;
    style.href = address + '/style';
    document.head.append(style);
  }),
  new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.src = address + '/frame';
    document.body.append(frame);
    setTimeout(done, 500);
  }),
  Promise.resolve(navigator.sendBeacon(address + '/beacon')),
])`;

/** What stands on a page as soon as its own scripts run. */
const atWork = 'h1, .graphiql-execute-button';

/** What a browser is told a page may do. */
export function policies(explorer: ExplorerUnderTest): void {
  describe.each(['/', '/van-ban/tw/nq/28/2022-11-17', '/graphiql'])('the page %s', (address) => {
    test('can reach no other machine, whatever runs in it', async () => {
      const asked: string[] = [];
      const other = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end();
      });
      await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
      try {
        const page = await explorer.open(address);
        await page.locator(atWork).first().waitFor();
        await page.evaluate(`(${attempts})('http://127.0.0.1:${portOf(other)}')`);
        expect(asked).toEqual([]);
        explorer.forgive(/Content Security Policy|asked another machine|Refused to/i);
      } finally {
        other.close();
      }
    });

    test('runs no script that is written into it, and stands in no frame', async () => {
      const response = await fetch(explorer.url() + address);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');

      const page = await explorer.open(address);
      await page.locator(atWork).first().waitFor();
      const ran = await page.evaluate(`new Promise((done) => {
        const script = document.createElement('script');
        try { script.textContent = 'window.injected = true'; } catch { /* refused as well */ }
        document.body.append(script);
        setTimeout(() => done(window.injected === true), 100);
      })`);
      expect(ran).toBe(false);
      explorer.forgive(/Content Security Policy|TrustedScript|Refused to|inline script/i);
    });
  });

  test('GraphiQL opens with the query behind a view and answers it, its editor at work', async () => {
    const page = await explorer.open('/so-do/tw/nq/28/2022-11-17');
    await page.getByRole('link', { name: 'Xem truy vấn của trang này trong GraphiQL' }).click();
    const run = page.locator('.graphiql-execute-button');
    await run.waitFor();
    await page.getByText('neighbourhood', { exact: false }).first().waitFor();
    await run.click();
    await page.locator('.graphiql-response').getByText('"neighbourhood"').waitFor();
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('errors');
  });

  test('GraphiQL answers each of its ready-made queries as it stands, and refuses to change anything', async () => {
    const page = await explorer.open('/graphiql');
    // While an answer is under way the same button stops it.
    const run = page.getByRole('button', { name: /^Execute query/ });
    await run.waitFor();
    const tabs = page.locator('.graphiql-tab-button');
    // The first tab is the page's own query.
    const queries = [null, ...(await readyMadeQueries())];
    expect(await tabs.count()).toBe(queries.length);
    const response = page.locator('.graphiql-response');
    for (const [number, tab] of queries.entries()) {
      const query = tab?.query ?? 'the first tab';
      const isMutation = /^mutation\b/m.test(query);
      await tabs.nth(number).click();
      await page.locator('.graphiql-tab-active').getByText(nameOf(query)).waitFor();
      // Neo4j plans each of them for the first time.
      const answered = page.waitForResponse((one) => isAnswerTo(query, one), { timeout: 60_000 });
      await run.click();
      // GraphiQL learns the name of a tab's query a moment after the tab is opened; people are slower than that.
      const refusal = response.getByText('Cannot infer operation').first();
      const isEarly = () => refusal.waitFor({ timeout: 60_000 });
      while (await Promise.race([answered.then(() => false), isEarly().then(() => true)])) await run.click();
      const { data, errors } = await (await answered).json();
      await response
        .getByText(isMutation ? '"errors"' : '"data"', { exact: false })
        .first()
        .waitFor();
      if (isMutation) expect(errors?.[0]?.extensions?.code, query).toMatch(/^EDITOR_/);
      else
        expect({ errors, isAnswered: Object.values(data).every((one) => one !== null) }, query).toEqual({
          isAnswered: true,
        });
    }
  });
}

/** What GraphiQL writes on the tab of a query. */
function nameOf(query: string): string {
  return /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '<untitled>';
}

function isAnswerTo(query: string, response: Response): boolean {
  if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return false;
  return nameOf(response.request().postDataJSON().query) === nameOf(query);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on a port');
  return address.port;
}
