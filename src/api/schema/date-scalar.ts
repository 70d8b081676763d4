import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type IsoDate, parseIsoDate } from '../../documents/iso-date.js';

/** A calendar day, `YYYY-MM-DD`: the GraphQL type of {@link IsoDate}. */
export const dateScalar = new GraphQLScalarType<IsoDate, IsoDate>({
  name: 'Date',
  description: 'A calendar day (ngày) as `YYYY-MM-DD`, without time or zone: `2022-11-17`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): IsoDate {
  const day = typeof value === 'string' ? parseIsoDate(value) : null;
  if (day === null)
    throw new GraphQLError('A Date is a day of the calendar written YYYY-MM-DD, as 2022-11-17.');
  return day;
}
