import { Bodies } from '../../src/documents/body.js';
import { DocumentTypes } from '../../src/documents/document-type.js';
import { NumberingPeriods } from '../../src/documents/numbering-period.js';
import { type DocumentSymbol, foldSymbol, parseSymbol } from '../../src/documents/symbol.js';
import type { Facts, RegistryDocumentFact } from '../../src/facts/fact-types.js';
import { addOrMend, type Complain, say, unknownKey } from './seed-problem.js';

/** Checks that each registry entry is sound in itself, and that no number was given twice in one period. */
export function lintRegistry(facts: Facts, complain: Complain): void {
  knownIssuers(facts, complain);
  soundSymbols(facts, complain);
  oneEntryPerPeriod(facts, complain);
}

function knownIssuers({ bodies, places, registry }: Facts, complain: Complain): void {
  const placeIds = new Set(places.map(({ id }) => id));
  const lookup = new Bodies(bodies);
  for (const document of registry) {
    const symbol = parseSymbol(document.symbol);
    const body = symbol && lookup.ofSymbol(symbol)[0];
    if (symbol && !body) complain(document, ['symbol'], unknownKey(symbol.issuer), addBody);
    if (document.place !== null && !placeIds.has(document.place))
      complain(document, ['place'], unknownKey(document.place), addOrMend);
    if (body?.perPlace && document.place === null) {
      complain(
        document,
        ['place'],
        say(
          `Mỗi nơi có một “${body.code}”: thiếu nơi ban hành.`,
          `There is a "${body.code}" in each place: the place is missing.`,
        ),
        say(
          'Thêm place với mã của nơi ấy trong seed/places.yaml.',
          'Add place with the id that it has in seed/places.yaml.',
        ),
      );
    }
  }
}

function soundSymbols({ types, registry }: Facts, complain: Complain): void {
  const lookup = new DocumentTypes(types);
  for (const document of registry) {
    const symbol = parseSymbol(document.symbol);
    const type = lookup.byName(document.type);
    if (!type) complain(document, ['type'], unknownKey(document.type), addType);
    else if (
      symbol &&
      symbol.type !== null &&
      !lookup.byAbbreviation(symbol.type, symbol.style).includes(type)
    ) {
      complain(
        document,
        ['type'],
        say(
          `Ký hiệu ${document.symbol} không phải của loại “${document.type}”.`,
          `The symbol ${document.symbol} is not one of a "${document.type}".`,
        ),
        say(
          'Sửa loại hoặc ký hiệu; chữ viết tắt ở seed/document-types.yaml.',
          'Mend the type or the symbol; abbreviations stand in seed/document-types.yaml.',
        ),
      );
    }
    if (symbol && yearDisagrees(symbol, document)) {
      complain(
        document,
        ['issuedOn'],
        say(
          `Năm trong ký hiệu ${document.symbol} khác năm của ngày ban hành ${document.issuedOn}.`,
          `The year in ${document.symbol} is not that of its day of issue ${document.issuedOn}.`,
        ),
        say('Sửa ký hiệu hoặc ngày.', 'Mend the symbol or the day.'),
      );
    }
    for (const field of ['effectiveOn', 'expiresOn'] as const) {
      const day = document[field];
      if (day !== null && document.issuedOn !== null && day < document.issuedOn) {
        complain(
          document,
          [field],
          say(
            `${day} trước ngày ban hành ${document.issuedOn}.`,
            `${day} is before the day of issue ${document.issuedOn}.`,
          ),
          say('Sửa một trong hai ngày.', 'Mend one of the two days.'),
        );
      }
    }
    if (document.issuedOn === null && document.term === null && symbol?.year === null) {
      complain(
        document,
        ['issuedOn'],
        say(
          'Không có ngày cũng không có khóa: không phân biệt được với văn bản trùng số.',
          'Neither a day nor a term: it cannot be told from others of its symbol.',
        ),
        say(
          'Thêm issuedOn, hoặc term (khóa) khi chưa biết ngày.',
          'Add issuedOn, or term while the day is unknown.',
        ),
      );
    }
  }
}

function yearDisagrees({ year }: DocumentSymbol, { issuedOn }: RegistryDocumentFact): boolean {
  return year !== null && issuedOn !== null && String(year) !== issuedOn.slice(0, 4);
}

function oneEntryPerPeriod(facts: Facts, complain: Complain): void {
  const periods = new NumberingPeriods(facts);
  const seen = new Map<string, RegistryDocumentFact[]>();
  for (const document of facts.registry) {
    const symbol = parseSymbol(document.symbol);
    if (!symbol || document.issuedOn === null) continue;
    // Laws and resolutions of the National Assembly share a symbol form: there the type belongs to the identity.
    const key = [document.place, foldSymbol(document.symbol), symbol.type === null ? document.type : ''].join(
      '|',
    );
    const others = seen.get(key) ?? [];
    for (const other of others) {
      if (other.issuedOn === null || other.id === document.id) continue;
      if (!periods.mayBeOne(symbol, other.issuedOn, document.issuedOn, document.place)) continue;
      complain(
        document,
        ['symbol'],
        say(
          `${document.symbol} ngày ${other.issuedOn} và ngày ${document.issuedOn} cùng một khóa: một số không cấp hai lần.`,
          `${document.symbol} of ${other.issuedOn} and of ${document.issuedOn} fall in one term: a number is given once.`,
        ),
        say(
          'Giữ một mục; ngày kia ghi vào contradictions kèm nguồn.',
          'Keep one entry; put the other day into contradictions with its source.',
        ),
      );
    }
    seen.set(key, [...others, document]);
  }
}

const addBody = say('Thêm mã cơ quan ấy vào seed/bodies.yaml.', 'Add that issuing code to seed/bodies.yaml.');
const addType = say(
  'Thêm loại ấy vào seed/document-types.yaml, hoặc sửa tên loại.',
  'Add that type to seed/document-types.yaml, or mend its name.',
);
