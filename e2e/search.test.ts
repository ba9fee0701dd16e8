import { describe, expect, test } from 'vitest';
import { BROWSERS, setStage } from './browser/index.ts';

describe.each(BROWSERS)('searching what is installed in %s', (kind) => {
  test('pages and own pages are answered alike, and nobody is asked over the network', async () => {
    await using stage = await setStage(kind, {});
    const { browser, proxy } = stage;
    const search = async (edge: string, call: string, query: string) => {
      const answer = await browser.callBackground({ edge, call, params: { query, limit: 5 } });
      return (answer as { ok: boolean; value: { id: string; description?: { bn: string } | null }[] }).value;
    };
    for (const edge of ['page>background', 'popup>background']) {
      const [dhaka] = await search(edge, 'searchEntities', 'ঢাক');
      expect(dhaka).toMatchObject({ id: 'dhaka', kind: 'place', label: { bn: 'ঢাকা' } });
      expect((await search(edge, 'searchEntities', 'পূতিন')).map(({ id }) => id)).toContain('vladimir-putin');
      expect((await search(edge, 'searchEntities', 'put')).map(({ id }) => id)).toContain('vladimir-putin');
      const claims = await search(edge, 'searchClaims', 'কোরি');
      expect(claims.length).toBe(5);
      expect(claims[0]).toMatchObject({ text: { bn: expect.stringContaining('কোরি') } });
      expect(await search(edge, 'searchEntities', '')).toEqual([]);
      const refused = await browser.callBackground({
        edge,
        call: 'searchEntities',
        params: { query: 'ক', limit: 1_000 },
      });
      expect(refused).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
    expect(proxy.seen).toEqual([]);
  });
});
