import { foldMarks } from '../../src/documents/fold.js';
import type { IsoDate } from '../../src/documents/iso-date.js';
import type { Facts, Provenance, Succession } from '../../src/facts/fact-types.js';
import { addOrMend, type Complain, type FieldPath, say, unknownKey } from './seed-problem.js';

/** Checks keys, days of checking, life spans, successors and names. `today`: no entry can have been checked later. */
export function lintEntries(facts: Facts, today: IsoDate, complain: Complain): void {
  uniqueKeys(facts, complain);
  checkedInThePast(facts, complain, today);
  lifeSpans(facts, complain);
  knownParents(facts, complain);
  oneMeaningPerName(facts, complain);
}

function uniqueKeys(facts: Facts, complain: Complain): void {
  const lists: readonly (readonly (readonly [string, object])[])[] = [
    facts.types.map((type) => [type.key, type]),
    facts.bodies.map((body) => [body.id, body]),
    facts.committees.map((committee) => [committee.key, committee]),
    facts.places.map((place) => [place.id, place]),
    facts.endedKinds.map((kind) => [kind.id, kind]),
    facts.named.map((named) => [named.key, named]),
    facts.registry.map((document) => [document.id, document]),
  ];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [key, fact] of list) {
      if (seen.has(key)) {
        complain(
          fact,
          [],
          say(`Đã có một mục khác mang khóa “${key}”.`, `Another entry has the key "${key}" already.`),
          say(
            'Gộp hai mục, hoặc sửa khóa, số hay ngày của mục sai.',
            'Join the two, or mend the key, symbol or day of the wrong one.',
          ),
        );
      }
      seen.add(key);
    }
  }
}

function checkedInThePast(facts: Facts, complain: Complain, today: IsoDate): void {
  const entries: readonly { readonly provenance: Provenance }[] = [
    ...facts.types,
    ...facts.bodies,
    ...facts.committees,
    ...facts.places,
    ...facts.endedKinds,
    ...facts.terms,
    ...facts.localCongresses,
    ...facts.registry,
  ];
  for (const entry of entries) {
    if (entry.provenance.checkedOn > today) {
      complain(
        entry,
        ['checkedOn'],
        say(
          `Ngày kiểm tra ${entry.provenance.checkedOn} chưa tới.`,
          `The day of checking ${entry.provenance.checkedOn} is still to come.`,
        ),
        say('Ghi ngày đã thực sự kiểm tra.', 'Write the day on which it was really checked.'),
      );
    }
  }
}

interface Living {
  readonly id: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly successors: readonly Succession[];
}

function lifeSpans({ bodies, places }: Facts, complain: Complain): void {
  for (const list of [bodies, places] as readonly (readonly Living[])[]) {
    const byId = new Map(list.map((one) => [one.id, one]));
    for (const one of list) {
      if (one.from !== null && one.until !== null && one.until < one.from) {
        complain(
          one,
          ['until'],
          say(
            `Kết thúc (${one.until}) trước khi bắt đầu (${one.from}).`,
            `It ends (${one.until}) before it begins (${one.from}).`,
          ),
          say('Sửa from hoặc until.', 'Mend from or until.'),
        );
      }
      one.successors.forEach(({ id, on }, index) => {
        const successor = byId.get(id);
        if (!successor) {
          complain(
            one,
            ['successors', index, 'id'],
            say(`Không có mục kế tục “${id}”.`, `There is no successor "${id}".`),
            say('Thêm mục ấy vào tệp, hoặc sửa mã.', 'Add that entry to the file, or mend its id.'),
          );
        } else if (
          (one.until !== null && on <= one.until) ||
          (successor.from !== null && on < successor.from)
        ) {
          complain(
            one,
            ['successors', index, 'on'],
            say(
              `Ngày kế tục ${on} không khớp với until của mục này và from của “${id}”.`,
              `The day ${on} does not fit this entry's until and the from of "${id}".`,
            ),
            say(
              'Bên kế tục bắt đầu sau ngày cuối của bên trước.',
              'A successor takes over after the last day of the one before.',
            ),
          );
        }
      });
    }
  }
}

function knownParents({ bodies, places }: Facts, complain: Complain): void {
  for (const list of [bodies, places]) {
    const ids = new Set(list.map(({ id }) => id));
    for (const one of list) {
      if (one.partOf !== null && !ids.has(one.partOf))
        complain(one, ['partOf'], unknownKey(one.partOf), addOrMend);
    }
  }
}

function oneMeaningPerName({ named, committees }: Facts, complain: Complain): void {
  uniqueNames(
    named.map((document) => ({
      entry: document,
      key: document.key,
      names: [document.name, ...document.aliases],
      fieldOf: (index: number) => (index === 0 ? ['name'] : ['aliases', index - 1]),
    })),
    complain,
  );
  uniqueNames(
    committees.map((committee) => ({
      entry: committee,
      key: committee.key,
      names: committee.names,
      fieldOf: (index: number) => ['names', index],
    })),
    complain,
  );
}

interface Bearer {
  readonly entry: object;
  readonly key: string;
  readonly names: readonly string[];
  readonly fieldOf: (index: number) => FieldPath;
}

function uniqueNames(bearers: readonly Bearer[], complain: Complain): void {
  const owners = new Map<string, string>();
  for (const { entry, key, names, fieldOf } of bearers) {
    for (const [index, name] of names.entries()) {
      const folded = foldMarks(name);
      const owner = owners.get(folded);
      if (owner !== undefined) {
        complain(
          entry,
          fieldOf(index),
          say(`Tên “${name}” đã thuộc về “${owner}”.`, `The name "${name}" belongs to "${owner}" already.`),
          say('Bỏ tên ở một trong hai mục.', 'Remove the name from one of the two.'),
        );
      }
      owners.set(folded, key);
    }
  }
}
