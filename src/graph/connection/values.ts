import neo4j from 'neo4j-driver';

/**
 * A parameter as the driver must get it: the driver sends every JavaScript number as a float, which `LIMIT` refuses,
 * so whole numbers become Neo4j integers; an absent (`undefined`) value becomes null. Inside a map, null says in Cypher
 * what absence says, and is left out: half of a citation's properties need not travel.
 */
export function toNeo4j(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (isPlainObject(value)) return presentValues(value);
  return value;
}

/**
 * A returned value as plain JavaScript: temporal values are ISO strings, a node or relationship is its properties. Lists
 * and maps are changed in place: the driver made them for this answer alone, and copies of all rows cost time.
 */
export function fromNeo4j(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) if (typeof item === 'object') value[index] = fromNeo4j(item);
    return value;
  }
  if (isPlainObject(value)) {
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (typeof item === 'object') value[key] = fromNeo4j(item);
    }
    return value;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return mapValues(value.properties, fromNeo4j);
  if (isTemporal(value)) return value.toString();
  return value;
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isDuration(value)
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function presentValues(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== null && value !== undefined) result[key] = toNeo4j(value);
  }
  return result;
}

function mapValues(
  object: Readonly<Record<string, unknown>>,
  convert: (value: unknown) => unknown,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(object)) result[key] = convert(object[key]);
  return result;
}
