import { describe, expect, test } from 'vitest';
import { WaitingRoom } from '../../../src/api/uploads/waiting-room.js';

/** Work that ends when it is told to, and says when it began. */
function work(name: string, begun: string[]) {
  let end: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end,
    run: async () => {
      begun.push(name);
      await done;
      return name;
    },
  };
}

describe('a room with two places, where two may wait', () => {
  test('lets them in as they came, and refuses who comes too late', async () => {
    const room = new WaitingRoom(2, 2);
    const begun: string[] = [];
    const works = ['a', 'b', 'c', 'd'].map((name) => work(name, begun));
    const results = works.map(({ run }) => room.inside(run));
    await expect(room.inside(work('e', begun).run)).rejects.toMatchObject({ code: 'UPLOADS_BUSY' });
    expect(begun).toEqual(['a', 'b']);
    works[1]?.end();
    expect(await results[1]).toBe('b');
    await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('gives a place back when the work fails', async () => {
    const room = new WaitingRoom(1, 0);
    const failing = room.inside(() => Promise.reject(new Error('unreadable')));
    await expect(failing).rejects.toThrow('unreadable');
    expect(await room.inside(async () => 'next')).toBe('next');
  });
});
